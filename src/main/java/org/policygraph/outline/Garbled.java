package org.policygraph.outline;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.policygraph.source.Span;

/**
 * Finds stretches that were written in one encoding and read in another: 鏂藉伐鍗曚綅 for 施工单位. Written
 * in GB18030, they are UTF-8, which no row of common characters is.
 */
final class Garbled {

  private static final Charset NATIONAL = Charset.forName("GB18030");

  private static final String MARKS = Cues.load("gaps").word("mark");

  /** A row of characters beyond ASCII. */
  private static final Pattern ROW = Pattern.compile("[^\\x00-\\x7f" + MARKS + "]{8,}");

  /** How many bytes a Chinese character has in UTF-8. */
  private static final int BYTES = 3;

  /** What share of the bytes make up characters, where some are lost. */
  private static final double MOST = .7;

  private Garbled() {}

  /** The stretches of a text that are garbled, in order. */
  static List<Span> in(String text) {
    return mayHold(text) ? rows(text) : List.of();
  }

  /** Whether two Chinese characters of UTF-8 stand side by side in the bytes of a whole text. */
  private static boolean mayHold(String text) {
    byte[] bytes = text.getBytes(NATIONAL);
    int side = 0;
    for (int i = 0; i + 2 < bytes.length && side < 2; ) {
      boolean character = leads(bytes[i]) && follows(bytes[i + 1]) && follows(bytes[i + 2]);
      side = character ? side + 1 : 0;
      i += character ? BYTES : 1;
    }
    return side == 2;
  }

  private static boolean leads(byte unit) {
    return unit >= (byte) 0xe4 && unit <= (byte) 0xe9;
  }

  private static boolean follows(byte unit) {
    return unit < (byte) 0xc0;
  }

  private static List<Span> rows(String text) {
    return ROW.matcher(text)
        .results()
        .filter(row -> isUtf8(row.group()))
        .map(row -> new Span(row.start(), row.end()))
        .toList();
  }

  private static boolean isUtf8(String row) {
    byte[] bytes = row.getBytes(NATIONAL);
    long characters =
        new String(bytes, StandardCharsets.UTF_8).codePoints().filter(Garbled::isChinese).count();
    return characters * BYTES >= MOST * bytes.length;
  }

  private static boolean isChinese(int character) {
    return Character.isIdeographic(character) || MARKS.indexOf(character) >= 0;
  }
}
