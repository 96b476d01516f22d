package org.policygraph.alignment;

import java.util.Comparator;
import java.util.List;
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

  Matters(Background background) {
    this.background = background;
    Lexicon lexicon = Lexicon.load("alignment-formulas");
    lexicon.concepts().stream()
        .flatMap(concept -> lexicon.words(concept).stream())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(formula -> formulas.add(Bigrams.at(formula, 0), formula));
  }

  /**
   * The matter of a measure.
   *
   * @param texts the letters of its texts
   * @param acts its classes of acts, one bit each
   * @param about what it is about
   */
  Matter of(List<String> texts, long acts, About about) {
    Matter.Collector keys = new Matter.Collector();
    for (String letters : texts) {
      pairs(letters, keys);
    }
    for (int i = 0; i < about.size(); i++) {
      for (long left = acts; left != 0; left &= left - 1) {
        int act = Long.numberOfTrailingZeros(left);
        keys.add(frame(act, about.subject(i)), FRAME * about.strength(i));
      }
    }
    return keys.matter();
  }

  /** No pair of letters has the number of a class of act with a subject. */
  private int frame(int act, int subject) {
    return Bigrams.number(act * About.SUBJECTS.size() + subject);
  }

  /** Adds the rare pairs of a text that lie outside of formulas and figures. */
  private void pairs(String letters, Matter.Collector keys) {
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
          keys.add(pair, rarity);
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
    List<String> begun = formulas.of(Bigrams.at(letters, place));
    for (int i = 0; i < begun.size(); i++) {
      if (letters.startsWith(begun.get(i), place)) {
        return begun.get(i).length();
      }
    }
    return 0;
  }
}
