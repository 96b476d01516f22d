package org.policygraph.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The characters in classes, those in one class alike to some regular expressions: those between
 * two that the expressions name are.
 */
final class Alphabet {

  /** The class of halves of characters beyond the first plane, which every glyph may take. */
  static final int RARE = 0;

  private final Map<String, BitSet> taken = new TreeMap<>();
  private final short[][] blocks = new short[1 << 8][];
  private final int size;

  /**
   * Sorts all characters.
   *
   * @param named the characters that the expressions name, others among them
   * @param glyphs what takes up one character each
   */
  Alphabet(String named, Collection<String> glyphs) {
    glyphs.forEach(glyph -> taken.put(glyph, new BitSet()));
    Map<String, Pattern> patterns = new TreeMap<>();
    taken.keySet().forEach(glyph -> patterns.put(glyph, Pattern.compile(glyph)));
    Map<BitSet, Integer> classes = new HashMap<>();
    BitSet borders = borders(named);
    short[] all = new short[Character.MAX_VALUE + 1];
    for (int from = 0; from <= Character.MAX_VALUE; ) {
      int to = borders.nextSetBit(from + 1);
      if (!Character.isSurrogate((char) from)) {
        String character = String.valueOf((char) from);
        BitSet takers = new BitSet();
        int i = 0;
        for (Pattern pattern : patterns.values()) {
          takers.set(i++, pattern.matcher(character).matches());
        }
        int number = classes.computeIfAbsent(takers, any -> classes.size() + 1);
        Arrays.fill(all, from, to, (short) number);
      }
      from = to;
    }
    size = classes.size() + 1;
    classes.forEach(this::take);
    taken.values().forEach(numbers -> numbers.set(RARE));
    for (int high = 0; high < blocks.length; high++) {
      short[] block = Arrays.copyOfRange(all, high << 8, (high + 1) << 8);
      boolean same = high > 0 && Arrays.equals(block, blocks[high - 1]);
      blocks[high] = same ? blocks[high - 1] : block;
    }
  }

  private void take(BitSet takers, int number) {
    int i = 0;
    for (BitSet numbers : taken.values()) {
      numbers.set(number, takers.get(i++));
    }
  }

  /** Where the characters begin that may be unlike those before, the end among them. */
  private static BitSet borders(String named) {
    BitSet borders = new BitSet();
    borders.set(0, 0x81);
    IntStream.concat(IntStream.of('\u0085', '\u2028', '\u2029'), named.chars())
        .forEach(c -> borders.set(c, c + 2));
    borders.set(Character.MIN_SURROGATE);
    borders.set(Character.MAX_SURROGATE + 1);
    borders.set(Character.MAX_VALUE + 1);
    return borders;
  }

  /** How many classes there are. */
  int size() {
    return size;
  }

  int classOf(char unit) {
    return blocks[unit >> 8][unit & 0xff];
  }

  /** The classes that a glyph takes. */
  BitSet taken(String glyph) {
    return taken.getOrDefault(glyph, new BitSet());
  }
}
