package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The tables of an RTF file, whose rows say where their cells end. */
final class RtfTables {

  private final WordLines lines;

  /** Where cells of each table end; told on the first reading, used on the second. */
  private final List<NavigableSet<Integer>> edges;

  private final boolean known;
  private List<Integer> row = new ArrayList<>();
  private WordGrid grid = new WordGrid();
  private int table = -1;
  private boolean inTable;
  private boolean inRow;
  private boolean inCell;
  private int cell;

  RtfTables(WordLines lines, List<NavigableSet<Integer>> edges) {
    this.lines = lines;
    this.edges = edges;
    known = !edges.isEmpty();
  }

  /** Begins to say where the cells of a row end. */
  void define() {
    row = new ArrayList<>();
  }

  void edge(int place) {
    row.add(place);
  }

  /** Begins the row and cell that a paragraph stands in, if it does in one; else the table ends. */
  void paragraph(boolean within) {
    if (!within) {
      endRow();
      inTable = false;
      return;
    }
    if (!inTable) {
      inTable = true;
      table++;
      grid = grid();
    }
    if (!inRow) {
      lines.beginRow();
      inRow = true;
      cell = 0;
      grid.beginRow(0);
    }
    if (!inCell) {
      lines.beginCell(grid.before(span()));
      inCell = true;
      cell++;
    }
  }

  void endCell() {
    inCell = false;
  }

  void endRow() {
    if (inRow) {
      if (!known) {
        edgesOf(table).addAll(row);
      }
      lines.endRow();
      inRow = false;
      inCell = false;
    }
  }

  void end() {
    endRow();
  }

  private NavigableSet<Integer> edgesOf(int number) {
    while (edges.size() <= number) {
      edges.add(new TreeSet<>());
    }
    return edges.get(number);
  }

  private WordGrid grid() {
    WordGrid all = new WordGrid();
    int before = Integer.MIN_VALUE;
    for (int edge : edgesOf(table)) {
      all.add(before == Integer.MIN_VALUE ? 1440 : edge - before);
      before = edge;
    }
    return all;
  }

  /** How many columns of the grid the next cell spans. */
  private int span() {
    NavigableSet<Integer> all = edgesOf(table);
    if (cell >= row.size()) {
      return 1;
    }
    int since = cell == 0 ? Integer.MIN_VALUE : row.get(cell - 1);
    return Math.max(1, all.subSet(since, false, Math.max(since, row.get(cell)), true).size());
  }
}
