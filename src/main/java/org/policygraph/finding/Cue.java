package org.policygraph.finding;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, or words with gaps between them, that speak for a concept where they stand in a certain
 * part of a measure.
 *
 * @param part where it must stand
 * @param words the words, in order
 * @param weight how strongly they speak, 1 unless given
 */
public record Cue(Part part, List<String> words, double weight) {

  /** The parts of a measure that cues speak from. */
  public enum Part {
    /** Anywhere in the measure's words. */
    ANYWHERE,
    /** In its verbs. */
    ACTION,
    /** In what the verbs bear on. */
    OBJECT,
    /** At the end of what the verbs bear on, where in Chinese the head noun stands. */
    HEAD,
    /** How binding it is: the identifier of a modality. */
    MODALITY
  }

  /** How many characters may stand behind a head: a light noun, a mark. */
  private static final int BEHIND_HEAD = 2;

  private static final Pattern WEIGHTED = Pattern.compile("(.+)\\^([0-9]+(?:\\.[0-9]+)?)");
  private static final Pattern GAP = Pattern.compile("\u2026+");

  /** Reads {@code 考核}, {@code 考核^2} or {@code 建立…机制^3}. */
  public static Cue of(Part part, String written) {
    Matcher weighted = WEIGHTED.matcher(written);
    boolean heavy = weighted.matches();
    String words = heavy ? weighted.group(1) : written;
    double weight = heavy ? Double.parseDouble(weighted.group(2)) : 1;
    return new Cue(part, GAP.splitAsStream(words).filter(word -> !word.isEmpty()).toList(), weight);
  }

  /** How many characters it fixes; of two cues the longer knows more. */
  int length() {
    int length = 0;
    for (String word : words) {
      length += word.length();
    }
    return length;
  }

  /** As it was written, without its weight. */
  String written() {
    return String.join("\u2026", words);
  }

  /**
   * Whether it stands in a text on characters that no other cue has taken; takes them if so.
   *
   * @param taken the characters that cues of the same concept have taken in this text
   */
  boolean takes(String text, BitSet taken) {
    String first = words.get(0);
    int from = part == Part.HEAD ? text.length() - length() - BEHIND_HEAD : 0;
    for (int at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
      Optional<BitSet> mine = characters(text, at);
      if (mine.isEmpty()) {
        return false;
      }
      if (!mine.get().intersects(taken)) {
        taken.or(mine.get());
        return true;
      }
    }
    return false;
  }

  /** The characters of its words if the first stands at a place and the others behind it. */
  private Optional<BitSet> characters(String text, int at) {
    BitSet mine = new BitSet(text.length());
    int end = at;
    for (String word : words) {
      int start = text.indexOf(word, end);
      if (start < 0) {
        return Optional.empty();
      }
      end = start + word.length();
      mine.set(start, end);
    }
    return Optional.of(mine);
  }
}
