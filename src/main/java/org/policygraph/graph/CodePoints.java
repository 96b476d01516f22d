package org.policygraph.graph;

import org.policygraph.source.Span;

/** Counts a text's places in Unicode code points, quickly where the text has no rare characters. */
final class CodePoints {

  private final String text;
  private final boolean plain;

  /** Looks once whether code units and code points differ. */
  CodePoints(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** A stretch counted in UTF-16 code units, counted in code points. */
  Span of(Span units) {
    if (plain) {
      return units;
    }
    int start = text.codePointCount(0, units.start());
    return new Span(start, start + text.codePointCount(units.start(), units.end()));
  }

  /** Up to so many code points that stand before a place. */
  String before(int unit, int most) {
    if (plain) {
      return text.substring(Math.max(0, unit - most), unit);
    }
    int start = unit;
    for (int i = 0; i < most && start > 0; i++) {
      start = text.offsetByCodePoints(start, -1);
    }
    return text.substring(start, unit);
  }

  /** Up to so many code points that stand from a place on. */
  String after(int unit, int most) {
    if (plain) {
      return text.substring(unit, Math.min(text.length(), unit + most));
    }
    int end = unit;
    for (int i = 0; i < most && end < text.length(); i++) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(unit, end);
  }
}
