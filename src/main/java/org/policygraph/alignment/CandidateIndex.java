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
 * all, by two channels: rare pairs of characters (what is copied) and class of act with subject
 * (what is said in other words). What two measures share depends on the two alone, so that two
 * documents find one another or not whatever else is indexed and in whatever order they came.
 */
final class CandidateIndex {

  private static final double RARE = 2.5;
  private static final double ENOUGH = 7;
  private static final double FRAME = 2;
  private static final int LEAST = 3;
  private static final double SHARE = .1;

  private final Background background;
  private final Map<String, List<Entry>> postings = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Set<String>> related = new TreeMap<>();

  /** A key of a measure: where it occurs and what it weighs there. */
  private record Entry(String document, int measure, double weight) {}

  /** A measure of another document. */
  private record Other(String document, int measure) {}

  CandidateIndex(Background background) {
    this.background = background;
  }

  /** Puts a document in and finds those related to it among the ones that are there. */
  void add(String document, List<Profile> measures) {
    Map<String, Integer> own = new TreeMap<>();
    Set<Other> others = new HashSet<>();
    List<Map<String, Double>> keys = measures.stream().map(this::keys).toList();
    for (Map<String, Double> measure : keys) {
      Set<String> documents = new TreeSet<>();
      for (Other candidate : candidates(measure)) {
        documents.add(candidate.document);
        others.add(candidate);
      }
      documents.forEach(other -> own.merge(other, 1, Integer::sum));
    }
    Map<String, Integer> theirs = new TreeMap<>();
    others.forEach(other -> theirs.merge(other.document, 1, Integer::sum));
    own.forEach(
        (other, count) -> {
          if (enough(count, measures.size())
              || enough(theirs.getOrDefault(other, 0), sizes.getOrDefault(other, 0))) {
            related.computeIfAbsent(document, any -> new TreeSet<>()).add(other);
            related.computeIfAbsent(other, any -> new TreeSet<>()).add(document);
          }
        });
    sizes.put(document, measures.size());
    for (int i = 0; i < keys.size(); i++) {
      int measure = i;
      keys.get(i)
          .forEach(
              (key, weight) ->
                  postings
                      .computeIfAbsent(key, any -> new ArrayList<>())
                      .add(new Entry(document, measure, weight)));
    }
  }

  /** Takes a document out. */
  void remove(String document) {
    sizes.remove(document);
    postings
        .values()
        .removeIf(all -> all.removeIf(e -> e.document.equals(document)) && all.isEmpty());
    for (String other : related.getOrDefault(document, Set.of())) {
      related.getOrDefault(other, new TreeSet<>()).remove(document);
    }
    related.remove(document);
  }

  /** The documents in which enough of a document's measures have a candidate, or the reverse. */
  Set<String> related(String document) {
    return related.getOrDefault(document, Set.of());
  }

  private static boolean enough(int candidates, int measures) {
    return candidates >= Math.max(LEAST, SHARE * measures);
  }

  /** The keys of a measure, each with what it weighs. */
  private Map<String, Double> keys(Profile measure) {
    Map<String, Double> keys = new TreeMap<>();
    for (String pair : measure.bigrams().keySet()) {
      double rarity = background.rarity(pair);
      if (rarity >= RARE) {
        keys.put(pair, rarity);
      }
    }
    measure
        .subjects()
        .forEach(
            (subject, strength) ->
                measure.acts().forEach(act -> keys.put(act + " " + subject, FRAME * strength)));
    return keys;
  }

  /** The measures of other documents that share keys of enough weight with a measure. */
  private Set<Other> candidates(Map<String, Double> keys) {
    Map<Other, Double> weights = new HashMap<>();
    keys.forEach(
        (key, weight) -> {
          for (Entry entry : postings.getOrDefault(key, List.of())) {
            weights.merge(
                new Other(entry.document, entry.measure),
                Math.min(weight, entry.weight),
                Double::sum);
          }
        });
    weights.values().removeIf(weight -> weight < ENOUGH);
    return weights.keySet();
  }
}
