package org.policygraph.source;

import org.apache.pdfbox.text.TextPosition;

/** How large a character is printed on a page, and how far it reaches, in points. */
final class Print {

  /** Marks that fill the first half of their place, and may hang over the end of a line. */
  private static final Glyphs HALF_EMPTY = Glyphs.of("，。、；：！？．”’）》〉」』】〕");

  private Print() {}

  /** How wide a full character is printed; the size of the font leaves out how it is scaled. */
  static double size(TextPosition glyph) {
    return glyph.getXScale();
  }

  /** Where its place ends. */
  static double right(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }

  /** Where what is seen of it ends. */
  static double inked(TextPosition glyph) {
    boolean half = HALF_EMPTY.has(glyph.getUnicode().charAt(0));
    return half ? glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2 : right(glyph);
  }

  /** Where the middle of it stands. */
  static double middle(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2;
  }
}
