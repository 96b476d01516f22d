package org.policygraph.alignment;

import java.util.Collection;
import java.util.HashSet;
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
 * of levels and through documents that are only cited; else the one of the earlier date.
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

  /** Whether two documents follow one another or a third. */
  boolean related(String one, String other) {
    Set<String> all = new HashSet<>(ancestors(one));
    all.add(one);
    Set<String> others = new HashSet<>(ancestors(other));
    others.add(other);
    return all.stream().anyMatch(others::contains);
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
      return order == 0 ? Optional.empty() : Optional.of(order < 0 ? one : other);
    }
    return Optional.empty();
  }

  /** The same for any of several. */
  static Map<String, LoadedDocument> byIri(Collection<LoadedDocument> documents) {
    Map<String, LoadedDocument> byIri = new TreeMap<>();
    documents.forEach(document -> byIri.put(document.iri(), document));
    return byIri;
  }
}
