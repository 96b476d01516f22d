package org.policygraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;

/** Checks graphs against the SHACL shapes of the ontology. */
public final class Validation {

  private Validation() {}

  /**
   * All that breaks a shape, sorted; empty if the graph conforms.
   *
   * @param data the graph with the ontology in it, as the default graph of a store is; the caller
   *     is inside a transaction
   */
  public static List<Violation> of(Graph data) {
    Shapes shapes = Shapes.parse(Ontology.shapes());
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(Validation::violation)
        .sorted(
            Comparator.comparing(Violation::subject)
                .thenComparing(Violation::path)
                .thenComparing(Violation::value)
                .thenComparing(Violation::english))
        .distinct()
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    String path =
        Optional.ofNullable(entry.resultPath())
            .map(p -> PathWriter.asString(p, new Prologue(Prefixes.ALL)))
            .orElse("");
    return new Violation(
        term(entry.focusNode()),
        path,
        Optional.ofNullable(entry.value()).map(Validation::term).orElse(""),
        message(entry, "zh"),
        message(entry, "en"));
  }

  private static String message(ReportEntry entry, String language) {
    return entry.messages().stream()
        .filter(message -> message.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private static String term(Node node) {
    return node.isURI()
        ? node.getURI()
        : NodeFmtLib.str(node, PrefixMapFactory.create(Prefixes.ALL));
  }
}
