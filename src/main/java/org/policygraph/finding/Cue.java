package org.policygraph.finding;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, or words with gaps between them, that speak for a concept.
 *
 * @param parts the words, in order
 * @param weight how strongly they speak, 1 unless given
 */
record Cue(List<String> parts, double weight) {

  private static final Pattern WEIGHTED = Pattern.compile("(.+)\\^([0-9]+(?:\\.[0-9]+)?)");
  private static final Pattern GAP = Pattern.compile("\u2026+");

  /** Reads {@code 考核}, {@code 考核^2} or {@code 建立…机制^3}. */
  static Cue of(String written) {
    Matcher weighted = WEIGHTED.matcher(written);
    boolean heavy = weighted.matches();
    String words = heavy ? weighted.group(1) : written;
    double weight = heavy ? Double.parseDouble(weighted.group(2)) : 1;
    List<String> parts = GAP.splitAsStream(words).filter(part -> !part.isEmpty()).toList();
    return new Cue(parts, weight);
  }

  /** How many characters it fixes; of two cues the longer knows more. */
  int length() {
    return parts.stream().mapToInt(String::length).sum();
  }

  /**
   * Whether it stands in a text on characters that no other cue has taken; takes them if so.
   *
   * @param taken the characters that cues of the same concept have taken
   */
  boolean takes(String text, BitSet taken) {
    for (int from = text.indexOf(parts.get(0)); from >= 0; ) {
      BitSet mine = at(text, from);
      if (!mine.isEmpty() && !mine.intersects(taken)) {
        taken.or(mine);
        return true;
      }
      from = text.indexOf(parts.get(0), from + 1);
    }
    return false;
  }

  private BitSet at(String text, int from) {
    BitSet mine = new BitSet();
    int end = from;
    for (String part : parts) {
      int start = text.indexOf(part, end);
      if (start < 0) {
        return new BitSet();
      }
      end = start + part.length();
      mine.set(start, end);
    }
    return mine;
  }
}
