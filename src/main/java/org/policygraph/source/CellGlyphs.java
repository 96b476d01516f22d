package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a page, each with the cell of a lattice that its middle stands in. */
final class CellGlyphs {

  private static final int OUTSIDE = -1;

  /** Between the characters of one word there is less room, in parts of their size. */
  private static final double TOUCHING = 0.1;

  /** Of how many cells a line may cross a word; a lattice of which more do is a chart. */
  private static final int CROSSED = 4;

  private final Grid grid;
  private final Map<Integer, List<TextPosition>> cells = new TreeMap<>();
  private final List<TextPosition> outside = new ArrayList<>();
  private int crossed;

  /**
   * Characters on a lattice.
   *
   * @param direction how far the text of the lattice is turned, in degrees
   */
  CellGlyphs(Grid grid, List<TextPosition> glyphs, int direction) {
    this.grid = grid;
    int before = OUTSIDE;
    for (int i = 0; i < glyphs.size(); i++) {
      TextPosition glyph = glyphs.get(i);
      int cell = glyph.getDir() == direction ? cell(glyph) : OUTSIDE;
      if (i > 0 && cell != before && goesOn(glyphs.get(i - 1), glyph)) {
        cell = before;
        crossed++;
      }
      (cell < 0 ? outside : cells.computeIfAbsent(cell, any -> new ArrayList<>())).add(glyph);
      before = cell;
    }
  }

  /** Whether some row has text in two of its cells, and the lines keep clear of the words. */
  boolean isTable() {
    long rows = cells.keySet().stream().map(grid::row).distinct().count();
    return rows < cells.size() && crossed * CROSSED <= cells.size();
  }

  /** The characters of each cell that is not empty. */
  Map<Integer, List<TextPosition>> cells() {
    return cells;
  }

  /** The characters that stand in no cell. */
  List<TextPosition> outside() {
    return outside;
  }

  private int cell(TextPosition glyph) {
    return grid.at(Print.middle(glyph), glyph.getYDirAdj() - glyph.getHeightDir() / 2);
  }

  /** Whether a character is printed right behind another, as those of a word are. */
  private static boolean goesOn(TextPosition before, TextPosition glyph) {
    double near = TOUCHING * Print.size(glyph);
    double gap = glyph.getXDirAdj() - Print.right(before);
    return glyph.getDir() == before.getDir()
        && Math.abs(gap) < near
        && Math.abs(glyph.getYDirAdj() - before.getYDirAdj()) < near;
  }
}
