package org.policygraph.language;

import com.hankcs.hanlp.dictionary.other.CharTable;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;

/**
 * Other forms of Chinese characters, as scans, traditional texts and files of printers have them
 * (髙, 稅, ⼈): each has one standard form, so places in a text stay. What GB 2312 holds is standard;
 * the forms of the rest are HanLP's, those of radicals and compatibility ideographs Unicode's, and
 * what both lack stands in the table {@code variants}.
 */
final class Variants {

  private static final char FIRST_RADICAL = '\u2E80';
  private static final char LAST_RADICAL = '\u2FDF';
  private static final char FIRST_IDEOGRAPH = '\u4E00';
  private static final char LAST_IDEOGRAPH = '\u9FFF';
  private static final char FIRST_COMPATIBLE = '\uF900';
  private static final char LAST_COMPATIBLE = '\uFAFF';

  /** The standard form of each character, the same for all. */
  private static final char[] STANDARD = forms();

  private Variants() {}

  private static char[] forms() {
    char[] forms = new char[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      forms[c] = c;
    }
    compatible(FIRST_RADICAL, LAST_RADICAL, forms);
    compatible(FIRST_COMPATIBLE, LAST_COMPATIBLE, forms);
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    for (char c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
      forms[c] = simplified.canEncode(c) ? c : CharTable.convert(c);
    }
    Lexicon table = Lexicon.load("variants");
    for (String form : table.concepts()) {
      table.words(form).forEach(variant -> forms[variant.charAt(0)] = form.charAt(0));
    }
    return forms;
  }

  /** Takes the standard forms of radicals and of compatibility ideographs from Unicode. */
  private static void compatible(char first, char last, char[] forms) {
    for (char c = first; c <= last; c++) {
      String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      if (form.length() == 1) {
        forms[c] = CharTable.convert(form.charAt(0));
      }
    }
  }

  /** A text in standard forms, as long as it was. */
  static String standard(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (STANDARD[text.charAt(i)] != text.charAt(i)) {
        return new String(characters(text));
      }
    }
    return text;
  }

  /** The characters of a text in standard forms. */
  static char[] characters(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = STANDARD[characters[i]];
    }
    return characters;
  }
}
