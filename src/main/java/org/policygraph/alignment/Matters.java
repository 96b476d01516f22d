package org.policygraph.alignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.language.Lexicon;

/**
 * Tells what measures are about: rare pairs of characters outside of formulas and figures, and
 * class of act with subject.
 */
final class Matters {

  private static final double RARE = 2.5;
  private static final double FRAME = 2;

  private final Background background;

  /** The formulas by the pair that they begin with, the longest first. */
  private final ByPair<String> formulas = new ByPair<>();

  private final Map<String, Integer> subjects = new HashMap<>();

  Matters(Background background, Collection<String> subjects) {
    this.background = background;
    Lexicon lexicon = Lexicon.load("alignment-formulas");
    lexicon.concepts().stream()
        .flatMap(concept -> lexicon.words(concept).stream())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(formula -> formulas.add(Bigrams.at(formula, 0), formula));
    subjects.forEach(subject -> this.subjects.put(subject, this.subjects.size()));
  }

  /**
   * The matter of a measure.
   *
   * @param parts its texts
   * @param acts its classes of acts, one bit each
   * @param told its subjects, each with how much its cue words tell
   */
  Matter of(List<String> parts, long acts, Map<String, Double> told) {
    Map<Integer, Double> keys = new TreeMap<>();
    for (String part : parts) {
      pairs(Bigrams.letters(part), keys);
    }
    told.forEach(
        (subject, strength) -> {
          for (long left = acts; left != 0; left &= left - 1) {
            keys.put(frame(Long.numberOfTrailingZeros(left), subject), FRAME * strength);
          }
        });
    return new Matter(
        keys.keySet().stream().mapToInt(Integer::intValue).toArray(),
        keys.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** No pair of letters has the number of a class of act with a subject. */
  private int frame(int act, String subject) {
    return Bigrams.number(act * subjects.size() + subjects.getOrDefault(subject, 0));
  }

  /** Adds the rare pairs of a text that lie outside of formulas and figures. */
  private void pairs(String letters, Map<Integer, Double> keys) {
    int free = 0;
    for (int i = 0; i < letters.length(); i++) {
      int length = idle(letters, i);
      if (length > 0) {
        i += length - 1;
        free = i + 1;
      } else if (i > free) {
        int pair = Bigrams.at(letters, i - 1);
        double rarity = background.rarity(pair);
        if (rarity >= RARE) {
          keys.put(pair, rarity);
        }
      }
    }
  }

  /** How many letters from a place are a formula or figures. */
  private int idle(String letters, int place) {
    int end = place;
    while (end < letters.length() && letters.charAt(end) >= '0' && letters.charAt(end) <= '9') {
      end++;
    }
    if (end > place || place + 1 >= letters.length()) {
      return end - place;
    }
    for (String formula : formulas.of(Bigrams.at(letters, place))) {
      if (letters.startsWith(formula, place)) {
        return formula.length();
      }
    }
    return 0;
  }
}
