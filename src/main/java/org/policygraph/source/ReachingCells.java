package org.policygraph.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How many columns are empty just before a cell of a table in a web page, after the table model of
 * HTML: where cells of rows above reach down ({@code rowspan}), and behind cells over several
 * columns. Those count once where all rows have as many cells, as edges that hardly differ span
 * columns too.
 */
final class ReachingCells {

  /** More columns no table has; pages ask for more where they mean all. */
  private static final int MOST = 100;

  /** A cell that reaches into the rows below, as far as it is not used up. */
  private record Reach(int column, int width, int rows) {}

  private final IdentityHashMap<Element, Integer> before = new IdentityHashMap<>();

  /** Takes in the rows of a table, not those of tables inside it. */
  void add(Element table) {
    List<Element> rows =
        table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
    boolean wide = hasWide(rows);
    List<Reach> open = new ArrayList<>();
    for (Element row : rows) {
      open = below(row, open, wide);
    }
  }

  /** Whether cells over several columns make some rows have fewer cells than others. */
  private boolean hasWide(List<Element> rows) {
    Set<Integer> counts = new HashSet<>();
    List<Reach> open = new ArrayList<>();
    for (Element row : rows) {
      open = below(row, open, false);
      int cells = row.childrenSize() + row.children().stream().mapToInt(this::before).sum();
      if (row.childrenSize() > 1) {
        counts.add(cells);
      }
    }
    return counts.size() > 1;
  }

  /** How many columns are empty before a cell; none for what is no cell of a table taken in. */
  int before(Element cell) {
    return before.getOrDefault(cell, 0);
  }

  private List<Reach> below(Element row, List<Reach> open, boolean wide) {
    List<Reach> next = new ArrayList<>();
    int column = 0;
    int behind = 0;
    for (Element cell : row.children()) {
      int reaching = behind;
      for (Reach reach = at(column, open); reach != null; reach = at(column, open)) {
        column += reach.width;
        reaching += wide ? reach.width : 1;
      }
      before.put(cell, reaching);
      int width = Math.min(MOST, span(cell, "colspan"));
      next.add(new Reach(column, width, span(cell, "rowspan")));
      column += width;
      behind = wide ? width - 1 : 0;
    }
    next.addAll(open);
    return next.stream()
        .filter(reach -> reach.rows > 1)
        .map(reach -> new Reach(reach.column, reach.width, reach.rows - 1))
        .toList();
  }

  private static @Nullable Reach at(int column, List<Reach> open) {
    return open.stream().filter(reach -> reach.column == column).findFirst().orElse(null);
  }

  /** A span as written; one where it is no number or out of measure. */
  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
  }
}
