package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the documents whose measures may be counterparts of a document's without comparing it with
 * all: those that are akin ({@link Kinship}), and those where a tenth of the measures of one share
 * so much with one of the other that they may be counterparts all the same. What two measures share
 * depends on the two alone, so that two documents find one another or not whatever else is indexed
 * and in whatever order they came.
 */
final class CandidateIndex {

  private final ByPair<Entry> postings = new ByPair<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Map<String, Boolean>> related = new TreeMap<>();

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
    Sharing sharing = new Sharing();
    Sharing sharingMuch = new Sharing();
    for (Profile measure : measures) {
      for (Place place : sharing(measure.matter())) {
        if (place.shared >= Matter.ENOUGH) {
          sharing.add(measure, place);
        }
        if (place.shared >= Matter.MUCH) {
          sharingMuch.add(measure, place);
        }
        place.shared = 0;
      }
    }
    for (String other : sharing.here.keySet()) {
      int size = sizes.getOrDefault(other, 0);
      boolean akin = sharing.count(other, measures.size(), size, Kinship::enough);
      if (akin || sharingMuch.count(other, measures.size(), size, Kinship::isShare)) {
        related.computeIfAbsent(document, any -> new TreeMap<>()).put(other, akin);
        related.computeIfAbsent(other, any -> new TreeMap<>()).put(document, akin);
      }
    }
    put(document, measures);
  }

  /** Which measures share so much with one of another document, by that document. */
  private static final class Sharing {

    private final Map<String, Set<Profile>> here = new HashMap<>();
    private final Map<String, Set<Place>> there = new HashMap<>();

    void add(Profile measure, Place place) {
      here.computeIfAbsent(place.document, any -> identities()).add(measure);
      there.computeIfAbsent(place.document, any -> identities()).add(place);
    }

    private static <T> Set<T> identities() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Whether there are enough of them in this document or in the other. */
    boolean count(String other, int measures, int others, Enough enough) {
      Set<Profile> ours = here.getOrDefault(other, Set.of());
      Set<Place> theirs = there.getOrDefault(other, Set.of());
      return !ours.isEmpty()
          && (enough.test(ours.size(), measures) || enough.test(theirs.size(), others));
    }
  }

  /** Whether so many of the measures of a document are enough. */
  private interface Enough {
    boolean test(long some, int measures);
  }

  private void put(String document, List<Profile> measures) {
    sizes.put(document, measures.size());
    for (Profile measure : measures) {
      Matter matter = measure.matter();
      Place place = new Place(document);
      for (int i = 0; i < matter.size(); i++) {
        postings.add(matter.key(i), new Entry(place, matter.weight(i)));
      }
    }
  }

  /** Takes a document out. */
  void remove(String document) {
    if (sizes.remove(document) == null) {
      return;
    }
    postings.removeIf(entry -> entry.place.document.equals(document));
    related(document).forEach(other -> related.getOrDefault(other, Map.of()).remove(document));
    related.remove(document);
  }

  /** The documents in which a measure of a document may have a counterpart, or the reverse. */
  Set<String> related(String document) {
    return Set.copyOf(related.getOrDefault(document, Map.of()).keySet());
  }

  /** Whether two documents are akin. */
  boolean akin(String one, String other) {
    return related.getOrDefault(one, Map.of()).getOrDefault(other, false);
  }

  /** The measures that share anything of some matter, each with the weight of that. */
  private List<Place> sharing(Matter matter) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < matter.size(); i++) {
      for (Entry entry : postings.of(matter.key(i))) {
        if (entry.place.shared == 0) {
          places.add(entry.place);
        }
        entry.place.shared += Math.min(matter.weight(i), entry.weight);
      }
    }
    return places;
  }
}
