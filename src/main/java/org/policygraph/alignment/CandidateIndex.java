package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the documents whose measures may be counterparts of a document's without comparing it with
 * all, by the rule of {@link Kinship}. What two measures share depends on the two alone, so that
 * two documents find one another or not whatever else is indexed and in whatever order they came.
 */
final class CandidateIndex {

  private final Map<String, List<Entry>> postings = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Set<String>> related = new TreeMap<>();

  /** A key of a measure: where it occurs and what it weighs there. */
  private record Entry(Place place, double weight) {}

  /** A measure of a document. */
  private record Place(String document, int measure) {}

  /** Puts a document in and finds those related to it among the ones that are there. */
  void add(String document, List<Profile> measures) {
    Map<String, Integer> own = new TreeMap<>();
    Set<Place> theirs = new HashSet<>();
    Set<String> found = new TreeSet<>();
    for (Profile measure : measures) {
      Set<String> sharing = new HashSet<>();
      shared(measure.matter())
          .forEach(
              (place, weight) -> {
                if (weight >= Matter.ENOUGH) {
                  sharing.add(place.document);
                  theirs.add(place);
                }
                if (weight >= Matter.MUCH) {
                  found.add(place.document);
                }
              });
      sharing.forEach(other -> own.merge(other, 1, Integer::sum));
    }
    Map<String, Integer> others = new TreeMap<>();
    theirs.forEach(place -> others.merge(place.document, 1, Integer::sum));
    own.forEach(
        (other, count) -> {
          if (Kinship.enough(count, measures.size())
              || Kinship.enough(others.getOrDefault(other, 0), sizes.getOrDefault(other, 0))) {
            found.add(other);
          }
        });
    found.forEach(other -> relate(document, other));
    put(document, measures);
  }

  private void relate(String one, String other) {
    related.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
    related.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
  }

  private void put(String document, List<Profile> measures) {
    sizes.put(document, measures.size());
    for (int i = 0; i < measures.size(); i++) {
      Place place = new Place(document, i);
      measures
          .get(i)
          .matter()
          .forEach(
              (key, weight) ->
                  postings
                      .computeIfAbsent(key, any -> new ArrayList<>())
                      .add(new Entry(place, weight)));
    }
  }

  /** Takes a document out. */
  void remove(String document) {
    sizes.remove(document);
    postings
        .values()
        .removeIf(all -> all.removeIf(e -> e.place.document.equals(document)) && all.isEmpty());
    for (String other : related.getOrDefault(document, Set.of())) {
      related.getOrDefault(other, new TreeSet<>()).remove(document);
    }
    related.remove(document);
  }

  /** The documents in which a measure of a document may have a counterpart, or the reverse. */
  Set<String> related(String document) {
    return related.getOrDefault(document, Set.of());
  }

  /** The weight of what each measure that shares anything shares of some matter. */
  private Map<Place, Double> shared(Map<String, Double> matter) {
    Map<Place, Double> weights = new HashMap<>();
    matter.forEach(
        (key, weight) -> {
          for (Entry entry : postings.getOrDefault(key, List.of())) {
            weights.merge(entry.place, Math.min(weight, entry.weight), Double::sum);
          }
        });
    return weights;
  }
}
