package org.policygraph.server;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateData;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;

/**
 * Where the default graph is the union of the named ones, what is written to it would be seen by
 * nobody. Such a change is refused instead of lost.
 */
final class NamedOnly {

  private NamedOnly() {}

  /** The fault of a change that names no graph. */
  static Fault fault() {
    return Fault.badRequest(
        "The default graph is the union of the named graphs and cannot be written: name a graph.");
  }

  /** Whether an operation writes triples without naming their graph. */
  static boolean isBrokenBy(Update update) {
    return quads(update).anyMatch(Quad::isDefaultGraph);
  }

  private static Stream<Quad> quads(Update update) {
    if (update instanceof UpdateData insertOrDelete) {
      return insertOrDelete.getQuads().stream();
    }
    if (update instanceof UpdateDeleteWhere where) {
      return where.getQuads().stream();
    }
    if (update instanceof UpdateModify modify && modify.getWithIRI() == null) {
      return Stream.of(modify.getInsertQuads(), modify.getDeleteQuads()).flatMap(List::stream);
    }
    return Stream.empty();
  }
}
