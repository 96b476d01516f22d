package org.policygraph.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells encodings by what is usual in texts: which bytes and characters nearly all of one are. */
final class Encodings {

  private static final char REPLACEMENT = '\ufffd';
  private static final int SAMPLE = 1 << 16;

  private Encodings() {}

  /** An encoding by its name; another where Java lacks it. */
  static Charset named(String name, Charset otherwise) {
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }

  /** Nearly all of a text is Chinese, ASCII or the punctuation of either. */
  static boolean readsAsText(String text) {
    int good = 0;
    int size = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < size; i++) {
      char unit = text.charAt(i);
      boolean known =
          isHan(unit)
              || (unit >= '\u3000' && unit <= '\u303f')
              || (unit >= '\uff00' && unit <= '\uff5e')
              || (unit >= '\u2010' && unit <= '\u2030')
              || Characters.isAscii(unit)
              || unit == ' '
              || unit == '\n'
              || unit == '\r'
              || unit == '\t';
      good += known ? 1 : 0;
    }
    return size > 0 && good * 20L >= size * 19L;
  }

  /**
   * A text that was read as GB18030 is Chinese in traditional characters: those that GBK adds to
   * GB2312. Big5 that is read so has a character for private use for nearly every comma and stop.
   */
  static boolean isTraditional(String text) {
    int han = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char unit = text.charAt(i);
      if (Character.getType(unit) == Character.PRIVATE_USE) {
        return false;
      }
      han += isHan(unit) ? 1 : 0;
    }
    return han > 0 && readsAsText(text);
  }

  private static boolean isHan(char unit) {
    return unit >= '\u4e00' && unit <= '\u9fff';
  }

  /** Two-byte characters are nearly all among the common ones and the punctuation of GB2312. */
  static boolean isMostlyGb(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    int i = 0;
    while (i + 1 < Math.min(bytes.length, SAMPLE)) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      pairs++;
      common += isGb2312(bytes, i) ? 1 : 0;
      i += 2;
    }
    return pairs > 0 && common * 100L >= pairs * 85L;
  }

  private static boolean isGb2312(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int trail = at + 1 < bytes.length ? bytes[at + 1] & 0xff : 0;
    boolean listed = (lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa9);
    return listed && trail >= 0xa1;
  }

  /** A text of UTF-8 with a few broken bytes, rather than one of another encoding. */
  static boolean isNearlyUtf8(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.UTF_8);
    int broken = 0;
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == REPLACEMENT) {
        broken++;
      } else if (text.charAt(i) > 0x7f) {
        wide++;
      }
    }
    return broken * 3L < wide;
  }

  /** A text of which parts are UTF-8 and parts GB2312, as one that was put together of files. */
  static boolean isMixture(byte[] bytes) {
    int utf8 = 0;
    int gb = 0;
    int neither = 0;
    int i = 0;
    while (i < Math.min(bytes.length, SAMPLE)) {
      if (bytes[i] >= 0) {
        i++;
      } else if (isWideUtf8(bytes, i)) {
        utf8++;
        i += 3;
      } else if (isGb2312(bytes, i)) {
        gb++;
        i += 2;
      } else {
        neither++;
        i++;
      }
    }
    return utf8 * 5L > gb && neither * 20L < utf8 + gb;
  }

  /** A character of three bytes, as nearly all Chinese ones are, begins at a place. */
  private static boolean isWideUtf8(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && (bytes[at] & 0xf0) == 0xe0
        && (bytes[at + 1] & 0xc0) == 0x80
        && (bytes[at + 2] & 0xc0) == 0x80;
  }
}
