package org.policygraph.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How many cells of rows above reach down ({@code rowspan}) just before a cell of a table in a web
 * page, after the table model of HTML. A cell over several columns counts once.
 */
final class ReachingCells {

  /** A cell that reaches into the rows below, as far as it is not used up. */
  private record Reach(int column, int width, int rows) {}

  private final IdentityHashMap<Element, Integer> before = new IdentityHashMap<>();

  /** Takes in the rows of a table, not those of tables inside it. */
  void add(Element table) {
    List<Reach> open = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        open = below(row, open);
      }
    }
  }

  /** The cells that reach in before a cell; none for what is no cell of a table taken in. */
  int before(Element cell) {
    return before.getOrDefault(cell, 0);
  }

  private List<Reach> below(Element row, List<Reach> open) {
    List<Reach> next = new ArrayList<>();
    int column = 0;
    for (Element cell : row.children()) {
      int reaching = 0;
      for (Reach reach = at(column, open); reach != null; reach = at(column, open)) {
        column += reach.width;
        reaching++;
      }
      before.put(cell, reaching);
      int width = span(cell, "colspan");
      next.add(new Reach(column, width, span(cell, "rowspan")));
      column += width;
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
