package org.policygraph.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out the heads and feet of pages: the first and last lines of a page that, apart from
 * numbers, stand on most other pages too, and are no sentences. Where a page ends is said by a form
 * feed, or in a text without one by its number, which was taken out before.
 */
final class RunningHeads implements Pass {

  private static final int DEEP = 2;
  private static final int FEWEST = 3;
  private static final int LONGEST = 60;

  private final Endings endings;

  RunningHeads(Patterns characters) {
    endings = new Endings(characters);
  }

  @Override
  public void clean(Draft draft) {
    List<List<Line>> pages = pages(draft);
    if (pages.size() < FEWEST) {
      return;
    }
    Map<String, List<Line>> heads = new LinkedHashMap<>();
    for (List<Line> page : pages) {
      Map<String, Line> edges = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(DEEP, page.size()); i++) {
        edges.putIfAbsent(key(page.get(i)), page.get(i));
        edges.putIfAbsent(key(page.get(page.size() - 1 - i)), page.get(page.size() - 1 - i));
      }
      edges.forEach((key, line) -> heads.computeIfAbsent(key, any -> new ArrayList<>()).add(line));
    }
    heads.forEach(
        (key, lines) -> {
          if (!key.isEmpty() && lines.size() >= FEWEST && lines.size() * 2 > pages.size()) {
            lines.forEach(line -> draft.remove(line, "running-head"));
          }
        });
  }

  private static List<List<Line>> pages(Draft draft) {
    List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    boolean feeds = draft.raw().indexOf('\f') >= 0;
    int at = 0;
    for (Line line : draft.lines()) {
      int feed = feeds ? draft.raw().indexOf('\f', at) : -1;
      if (feed >= 0 && feed < line.first()) {
        pages.add(new ArrayList<>());
        at = draft.raw().lastIndexOf('\f', line.first()) + 1;
      } else if (!feeds && line.blankBefore() == Line.CUT) {
        pages.add(new ArrayList<>());
      }
      pages.get(pages.size() - 1).add(line);
    }
    return pages;
  }

  private String key(Line line) {
    if (line.text().length() > LONGEST || endings.isProse(line)) {
      return "";
    }
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < line.text().length(); i++) {
      char unit = line.text().charAt(i);
      if (!Characters.isDigit(unit) && !Characters.isSpace(unit)) {
        key.append(unit);
      }
    }
    return key.toString();
  }
}
