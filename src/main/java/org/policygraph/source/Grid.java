package org.policygraph.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The lattice of a ruled table: its edges, and which of the fields between them are one cell. A
 * cell has the number of its first field, counted row by row. A side that no line closes is where
 * the lines across it end.
 */
final class Grid {

  /** A page with more lines than these is a chart or a map. */
  private static final int MOST_LINES = 4_000;

  private static final int MOST_FIELDS = 40_000;

  /** How high the only row of a table may be, in points. */
  private static final double LOW = 240;

  /** How wide a cell is at least that no line closes. */
  private static final double NARROWEST = 9;

  /** A column that is narrower, half a centimetre, is made by edges that should be one. */
  private static final double NARROW = 14;

  private final double[] columns;
  private final double[] rows;
  private final int[][] cells;

  private Grid(List<Ruling> lines) {
    columns = edges(lines, true);
    rows = edges(lines, false);
    cells = new int[rows.length - 1][columns.length - 1];
    if ((long) (rows.length - 1) * (columns.length - 1) <= MOST_FIELDS) {
      number(walls(lines, true), walls(lines, false));
    }
  }

  /** The lattices of a page that part it into rows and columns, the largest first. */
  static List<Grid> of(List<Ruling> lines) {
    if (lines.size() > MOST_LINES) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    for (List<Ruling> group : groups(lines)) {
      Grid grid = new Grid(group);
      if (grid.isParted()) {
        grids.add(grid);
      }
    }
    grids.sort(Comparator.comparingDouble(Grid::area).reversed());
    return grids;
  }

  /** How many rows it has. */
  int height() {
    return rows.length - 1;
  }

  /** The upper edge of a row. */
  double top(int row) {
    return rows[row];
  }

  double left() {
    return columns[0];
  }

  double right() {
    return columns[columns.length - 1];
  }

  /** The left edge of a cell. */
  double left(int cell) {
    return columns[cell % (columns.length - 1)];
  }

  /** The right edge of a cell in its first row. */
  double right(int cell) {
    int[] row = cells[row(cell)];
    int column = cell % row.length;
    while (column + 1 < row.length && row[column + 1] == cell) {
      column++;
    }
    return columns[column + 1];
  }

  /** The row that a cell begins in. */
  int row(int cell) {
    return cell / (columns.length - 1);
  }

  /** The cells of a row, those that begin further up among them. */
  List<Integer> cells(int row) {
    return Arrays.stream(cells[row]).distinct().boxed().toList();
  }

  /**
   * Where the columns begin that a cell of a row reaches over behind its first, but narrow ones.
   */
  List<Double> behind(int cell, int row) {
    List<Double> behind = new ArrayList<>();
    int before = -1;
    for (int column = 0; column < cells[row].length; column++) {
      boolean over = cells[row][column] == cell;
      if (over && before >= 0 && columns[column + 1] - columns[column] >= NARROW) {
        behind.add(columns[column]);
      }
      before = over ? column : before;
    }
    return behind;
  }

  /** Whether a row has more than one cell; what stands in one that has not is no row of a table. */
  boolean isParted(int row) {
    int[] fields = cells[row];
    return Arrays.stream(fields).anyMatch(cell -> cell != fields[0]);
  }

  /** The cell at a place, or -1 outside of it and in rows that are not parted. */
  int at(double x, double y) {
    int row = between(rows, y);
    int column = between(columns, x);
    return row < 0 || column < 0 || !isParted(row) ? -1 : cells[row][column];
  }

  private static int between(double[] edges, double place) {
    int found = Arrays.binarySearch(edges, place);
    int before = found >= 0 ? found : -found - 2;
    return before < edges.length - 1 ? before : -1;
  }

  private double area() {
    return (right() - left()) * (rows[rows.length - 1] - rows[0]);
  }

  /** Whether it has two rows of cells, or one that is neither a column nor a box of text. */
  private boolean isParted() {
    int parted = 0;
    boolean low = false;
    for (int row = 0; row < height(); row++) {
      if (isParted(row)) {
        parted++;
        low = rows[row + 1] - rows[row] <= LOW || cells(row).size() > 2;
      }
    }
    return parted > 1 || (parted == 1 && low);
  }

  /** The lines that hang together, each group by itself. */
  private static List<List<Ruling>> groups(List<Ruling> lines) {
    List<List<Ruling>> groups = new ArrayList<>();
    List<Ruling> level = new ArrayList<>(lines.stream().filter(line -> !line.upright()).toList());
    List<Ruling> upright = new ArrayList<>(lines.stream().filter(Ruling::upright).toList());
    while (!upright.isEmpty()) {
      List<Ruling> group = new ArrayList<>(List.of(upright.remove(upright.size() - 1)));
      for (int i = 0; i < group.size(); i++) {
        Ruling line = group.get(i);
        List<Ruling> others = line.upright() ? level : upright;
        others.stream().filter(line::meets).forEach(group::add);
        others.removeIf(line::meets);
      }
      groups.add(group);
    }
    return groups;
  }

  /** The places of lines of one direction, and where those of the other end far beyond them. */
  private static double[] edges(List<Ruling> lines, boolean upright) {
    List<Double> edges = new ArrayList<>();
    lines.stream()
        .filter(line -> line.upright() == upright)
        .map(Ruling::at)
        .sorted()
        .filter(at -> edges.isEmpty() || at > edges.get(edges.size() - 1) + Ruling.NEAR)
        .forEach(edges::add);
    List<Ruling> across = lines.stream().filter(line -> line.upright() != upright).toList();
    double first = across.stream().mapToDouble(Ruling::from).min().orElse(Double.POSITIVE_INFINITY);
    double last = across.stream().mapToDouble(Ruling::to).max().orElse(Double.NEGATIVE_INFINITY);
    if (edges.isEmpty() || first < edges.get(0) - NARROWEST) {
      edges.add(0, first);
    }
    if (last > edges.get(edges.size() - 1) + NARROWEST) {
      edges.add(last);
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Which fields a line closes to the left, or above: by the number of the edge and that of the
   * field along it.
   */
  private boolean[][] walls(List<Ruling> lines, boolean upright) {
    double[] across = upright ? columns : rows;
    double[] along = upright ? rows : columns;
    boolean[][] walls = new boolean[across.length][along.length - 1];
    for (Ruling line : lines) {
      if (line.upright() == upright) {
        boolean[] wall = walls[nearest(across, line.at())];
        for (int i = 0; i < wall.length; i++) {
          wall[i] |=
              line.from() <= along[i] + Ruling.NEAR && line.to() >= along[i + 1] - Ruling.NEAR;
        }
      }
    }
    return walls;
  }

  private static int nearest(double[] edges, double place) {
    int nearest = 0;
    for (int i = 1; i < edges.length; i++) {
      nearest = Math.abs(edges[i] - place) < Math.abs(edges[nearest] - place) ? i : nearest;
    }
    return nearest;
  }

  /** Gives the fields that no wall parts one number. */
  private void number(boolean[][] upright, boolean[][] level) {
    int width = columns.length - 1;
    for (int[] row : cells) {
      Arrays.fill(row, -1);
    }
    for (int field = 0; field < height() * width; field++) {
      if (cells[field / width][field % width] < 0) {
        fill(field, upright, level);
      }
    }
  }

  private void fill(int first, boolean[][] upright, boolean[][] level) {
    int width = columns.length - 1;
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      int field = open.pop();
      int row = field / width;
      int column = field % width;
      if (cells[row][column] >= 0) {
        continue;
      }
      cells[row][column] = first;
      if (column > 0 && !upright[column][row]) {
        open.push(field - 1);
      }
      if (column + 1 < width && !upright[column + 1][row]) {
        open.push(field + 1);
      }
      if (row > 0 && !level[row][column]) {
        open.push(field - width);
      }
      if (row + 1 < height() && !level[row + 1][column]) {
        open.push(field + width);
      }
    }
  }
}
