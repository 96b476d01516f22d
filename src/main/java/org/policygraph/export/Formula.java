package org.policygraph.export;

import java.util.regex.Pattern;

/**
 * What a spreadsheet may run as a formula when it opens a CSV: a text that begins with one of the
 * signs that OWASP lists under CSV injection, in either width. A sign that stands alone, as a
 * comparator does, and a signed number run nothing and stay as they are.
 */
public final class Formula {

  private static final String SIGNS = "=+-@＝＋－＠\t\r\n";
  private static final Pattern HARMLESS =
      Pattern.compile("[=+\\-@＝＋－＠]|[+\\-＋－][0-9]+([.,][0-9]+)*[%％]?");

  private Formula() {}

  /** A text for a cell of a CSV: behind an apostrophe if a spreadsheet may run it. */
  public static String guarded(String text) {
    boolean begins = !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    return begins && !HARMLESS.matcher(text).matches() ? "'" + text : text;
  }
}
