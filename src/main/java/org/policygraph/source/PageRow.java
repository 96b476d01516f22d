package org.policygraph.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands at one height of a page, be it a line or one of each of several columns.
 *
 * @param glyphs its characters, from left to right; at least one
 */
record PageRow(List<TextPosition> glyphs) {

  private static final double TOUCHING = 0.4;

  /** Puts the characters of a page into rows, from top to bottom. */
  static List<PageRow> of(List<TextPosition> glyphs) {
    List<List<TextPosition>> rows = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    for (TextPosition glyph :
        glyphs.stream().sorted(Comparator.comparingDouble(TextPosition::getYDirAdj)).toList()) {
      if (glyph.getYDirAdj() - base > Print.size(glyph) / 2) {
        rows.add(new ArrayList<>());
        base = glyph.getYDirAdj();
      }
      rows.get(rows.size() - 1).add(glyph);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
    return rows.stream().map(PageRow::new).toList();
  }

  /** How far down it stands. */
  double base() {
    return glyphs.get(0).getYDirAdj();
  }

  /** Where it begins. */
  double left() {
    return glyphs.get(0).getXDirAdj();
  }

  /** Where what is seen of it ends. */
  double right() {
    return glyphs.stream().mapToDouble(Print::inked).max().orElse(left());
  }

  /** The points across the page that its characters cover, with what little parts them. */
  BitSet cover() {
    BitSet cover = new BitSet();
    double end = Double.NEGATIVE_INFINITY;
    for (TextPosition glyph : glyphs) {
      boolean close = glyph.getXDirAdj() - end < TOUCHING * Print.size(glyph);
      int from = (int) Math.max(0, Math.ceil(close ? end : glyph.getXDirAdj()));
      end = Print.inked(glyph);
      cover.set(from, Math.max(from, (int) Math.floor(end)));
    }
    return cover;
  }

  /** What of it stands left of a place, and what right of it; each may be nothing. */
  List<List<TextPosition>> halves(double place) {
    List<TextPosition> first = glyphs.stream().filter(g -> Print.middle(g) < place).toList();
    return List.of(first, glyphs.subList(first.size(), glyphs.size()));
  }

  /** Whether it has a gap of such a width. */
  boolean hasGap(double width) {
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).getXDirAdj() - Print.right(glyphs.get(i - 1)) >= width) {
        return true;
      }
    }
    return false;
  }
}
