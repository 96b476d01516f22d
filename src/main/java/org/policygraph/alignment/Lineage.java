package org.policygraph.alignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.policygraph.graph.Eli;

/**
 * Which of two documents the other follows: one that it implements or is based on, over any number
 * of levels and through documents that are only cited; else the one of the earlier date; where the
 * dates do not tell, the one of the jurisdiction above.
 */
final class Lineage {

  private static final List<Property> FOLLOWS = List.of(Eli.IMPLEMENTS, Eli.BASED_ON, Eli.CITES);

  private final Map<String, Set<String>> sources = new TreeMap<>();

  /** The lineage that the graph of links between works tells. */
  Lineage(Model works) {
    for (Property property : FOLLOWS) {
      for (Statement link : works.listStatements().toList()) {
        if (link.getPredicate().equals(property) && link.getObject().isURIResource()) {
          Resource target = link.getResource();
          sources
              .computeIfAbsent(link.getSubject().getURI(), any -> new TreeSet<>())
              .add(target.getURI());
        }
      }
    }
  }

  /** All documents that one follows, directly or over others. */
  Set<String> ancestors(String document) {
    Set<String> found = new TreeSet<>();
    collect(document, found);
    found.remove(document);
    return found;
  }

  private void collect(String document, Set<String> found) {
    for (String source : sources.getOrDefault(document, Set.of())) {
      if (found.add(source)) {
        collect(source, found);
      }
    }
  }

  /** The one of two documents that the other follows; empty if nothing tells. */
  Optional<LoadedDocument> earlier(LoadedDocument one, LoadedDocument other) {
    boolean follows = ancestors(one.iri()).contains(other.iri());
    boolean followed = ancestors(other.iri()).contains(one.iri());
    if (follows != followed) {
      return Optional.of(follows ? other : one);
    }
    if (one.date().isPresent() && other.date().isPresent()) {
      int order = one.date().get().compareTo(other.date().get());
      if (order != 0) {
        return Optional.of(order < 0 ? one : other);
      }
    }
    if (above(one.jurisdiction(), other.jurisdiction())) {
      return Optional.of(one);
    }
    return above(other.jurisdiction(), one.jurisdiction()) ? Optional.of(other) : Optional.empty();
  }

  /** Whether one jurisdiction holds another, by their codes: 000000, 420000, 420100, 420102. */
  private static boolean above(String one, String other) {
    String upper = code(one);
    String lower = code(other);
    return !upper.isEmpty()
        && !lower.equals(upper)
        && lower.startsWith(upper.replaceFirst("(00)+$", ""));
  }

  private static String code(String jurisdiction) {
    return jurisdiction.substring(jurisdiction.lastIndexOf('/') + 1);
  }
}
