package org.policygraph.alignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.policygraph.graph.Eli;

/**
 * Which of two documents the other follows: one that it implements or is based on, over any number
 * of levels and through documents that are only cited; else the one of the earlier date; where the
 * dates do not tell, the one of the jurisdiction above.
 */
public final class Lineage {

  private static final List<Property> FOLLOWS = List.of(Eli.IMPLEMENTS, Eli.BASED_ON, Eli.CITES);

  private final Map<String, Set<String>> sources = new TreeMap<>();
  private final Map<String, Set<String>> implemented = new TreeMap<>();
  private final Map<String, String> places = new TreeMap<>();

  /** The lineage that the graph of links between works tells. */
  public Lineage(Model works) {
    FOLLOWS.forEach(property -> collect(works, property, sources));
    collect(works, Eli.IMPLEMENTS, implemented);
    works
        .listStatements(null, Eli.JURISDICTION, (RDFNode) null)
        .forEach(home -> places.put(home.getSubject().getURI(), home.getResource().getURI()));
  }

  private static void collect(Model works, Property property, Map<String, Set<String>> targets) {
    works
        .listStatements(null, property, (RDFNode) null)
        .filterKeep(link -> link.getObject().isURIResource())
        .forEach(
            link ->
                targets
                    .computeIfAbsent(link.getSubject().getURI(), any -> new TreeSet<>())
                    .add(link.getResource().getURI()));
  }

  /**
   * Documents that are not loaded, each with a loaded one that it must be presumed to implement:
   * where a document says that it implements both, and the missing one is of a place between the
   * other's and its own. 武汉市 implements what 湖北省 and the centre say; so what 湖北省 says implements
   * what the centre says.
   *
   * @param loaded the loaded documents, by IRI
   */
  Set<ComparedDocuments> missing(Map<String, LoadedDocument> loaded) {
    Set<ComparedDocuments> missing = new TreeSet<>();
    for (LoadedDocument document : loaded.values()) {
      Set<String> targets = implemented.getOrDefault(document.iri(), Set.of());
      for (String between : targets) {
        String place = places.getOrDefault(between, "");
        boolean known = loaded.containsKey(between) || place.isEmpty();
        if (!known
            && (place.equals(document.jurisdiction()) || above(place, document.jurisdiction()))) {
          targets.stream()
              .map(loaded::get)
              .filter(Objects::nonNull)
              .filter(reference -> above(reference.jurisdiction(), place))
              .forEach(r -> missing.add(new ComparedDocuments(between, r.iri(), true)));
        }
      }
    }
    return missing;
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
  public Optional<LoadedDocument> earlier(LoadedDocument one, LoadedDocument other) {
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
