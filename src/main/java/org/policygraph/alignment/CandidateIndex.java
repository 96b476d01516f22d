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

  private final Map<Integer, List<Entry>> postings = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Set<String>> related = new TreeMap<>();

  /** A key of a measure: where it occurs and what it weighs there. */
  private record Entry(Place place, double weight) {}

  /** A measure of a document, with the weight of what it shares with the one that is looked at. */
  private static final class Place {

    private final String document;
    private double shared;

    private Place(String document) {
      this.document = document;
    }
  }

  /** Puts a document in and finds those related to it among the ones that are there. */
  void add(String document, List<Profile> measures) {
    Map<String, Integer> own = new TreeMap<>();
    Set<Place> theirs = new HashSet<>();
    Set<String> found = new TreeSet<>();
    for (Profile measure : measures) {
      Set<String> sharing = new HashSet<>();
      for (Place place : sharing(measure.matter())) {
        if (place.shared >= Matter.ENOUGH) {
          sharing.add(place.document);
          theirs.add(place);
        }
        if (place.shared >= Matter.MUCH) {
          found.add(place.document);
        }
        place.shared = 0;
      }
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
    for (Profile measure : measures) {
      Matter matter = measure.matter();
      Place place = new Place(document);
      for (int i = 0; i < matter.size(); i++) {
        postings
            .computeIfAbsent(matter.key(i), any -> new ArrayList<>())
            .add(new Entry(place, matter.weight(i)));
      }
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

  /** The measures that share anything of some matter, each with the weight of that. */
  private List<Place> sharing(Matter matter) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < matter.size(); i++) {
      for (Entry entry : postings.getOrDefault(matter.key(i), List.of())) {
        if (entry.place.shared == 0) {
          places.add(entry.place);
        }
        entry.place.shared += Math.min(matter.weight(i), entry.weight);
      }
    }
    return places;
  }
}
