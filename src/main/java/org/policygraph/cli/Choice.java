package org.policygraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Entry;
import org.policygraph.store.NamedQueries;
import org.policygraph.store.Store;

/**
 * Which document the others of a store are compared with.
 *
 * @param store the store
 * @param entry the reference
 * @param others the other documents
 * @param remarks what a reader must know of the choice
 */
record Choice(Store store, Entry entry, List<Entry> others, List<String> remarks) {

  /** Sorts behind every date. */
  private static final String UNDATED = "9";

  /**
   * The document the user names, else the one that most others follow, of several the earliest.
   *
   * @throws ProblemException if the store is empty or has no such document
   */
  static Choice of(Store store, Optional<String> named) {
    List<Entry> all = store.list();
    if (all.isEmpty()) {
      throw new ProblemException(
          new Problem(
              "nothing-to-compare",
              Place.of("compare"),
              "The store holds no document",
              "Load a central document and what others made of it"));
    }
    String iri =
        named.map(name -> DocumentNames.find(store, name)).orElseGet(() -> most(store, all));
    Entry entry = all.stream().filter(e -> e.iri().equals(iri)).findFirst().orElseThrow();
    List<Entry> others = all.stream().filter(e -> !e.iri().equals(iri)).toList();
    List<String> remarks = new ArrayList<>();
    remarks.add("reference: %s (%s)".formatted(entry.title(), entry.iri()));
    if (others.isEmpty()) {
      remarks.add("there is no other document to compare with it: load one more");
    }
    return new Choice(store, entry, others, remarks);
  }

  /** IRI of the reference. */
  String reference() {
    return entry.iri();
  }

  /** Its title. */
  String title() {
    return entry.title();
  }

  private static String most(Store store, List<Entry> all) {
    Map<String, Integer> compared = new LinkedHashMap<>();
    var rows =
        store.select(
            NamedQueries.shipped().get("lineage").bind(Map.of(), store), BindingFactory.empty());
    rows.forEachRemaining(
        row -> {
          var target = row.get("other");
          if (target != null && target.isURI()) {
            compared.merge(target.getURI(), 1, Integer::sum);
          }
        });
    return all.stream()
        .min(
            Comparator.comparing((Entry entry) -> -compared.getOrDefault(entry.iri(), 0))
                .thenComparing(entry -> entry.date().orElse(UNDATED))
                .thenComparing(Entry::iri))
        .map(Entry::iri)
        .orElseThrow();
  }
}
