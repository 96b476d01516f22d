package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the measures that may be counterparts of a measure without comparing it with all, by two
 * channels: rare pairs of characters (what is copied) and class of act with subject (what is said
 * in other words). What a key weighs depends on the key alone, so that two documents find one
 * another or not whatever else is indexed.
 */
final class CandidateIndex {

  private static final double RARE = 2.5;
  private static final double ENOUGH = 7;
  private static final double FRAME = 2;
  private static final int LEAST = 3;
  private static final double SHARE = .1;

  private final Background background;
  private final Map<String, List<Entry>> postings = new HashMap<>();

  private record Entry(String document, int measure) {}

  CandidateIndex(Background background) {
    this.background = background;
  }

  /** Puts the measures of a document in. */
  void add(String document, List<Profile> measures) {
    for (int i = 0; i < measures.size(); i++) {
      Entry entry = new Entry(document, i);
      keys(measures.get(i))
          .keySet()
          .forEach(key -> postings.computeIfAbsent(key, any -> new ArrayList<>()).add(entry));
    }
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

  /** The other documents in which enough of a document's measures have a candidate. */
  Set<String> related(String document, List<Profile> measures) {
    Map<String, Integer> hits = new TreeMap<>();
    for (Profile measure : measures) {
      candidates(measure).forEach(other -> hits.merge(other, 1, Integer::sum));
    }
    hits.remove(document);
    Set<String> related = new TreeSet<>();
    hits.forEach(
        (other, count) -> {
          if (count >= Math.max(LEAST, SHARE * measures.size())) {
            related.add(other);
          }
        });
    return related;
  }

  /** The documents that hold a candidate of a measure. */
  private Set<String> candidates(Profile measure) {
    Map<Entry, Double> weights = new HashMap<>();
    keys(measure)
        .forEach(
            (key, weight) ->
                postings
                    .getOrDefault(key, List.of())
                    .forEach(entry -> weights.merge(entry, weight, Double::sum)));
    Set<String> documents = new TreeSet<>();
    weights.forEach(
        (entry, weight) -> {
          if (weight >= ENOUGH) {
            documents.add(entry.document());
          }
        });
    return documents;
  }
}
