package org.policygraph.source;

import java.util.List;

/**
 * A cell of a table as it is printed.
 *
 * @param left its left edge
 * @param right its right edge
 * @param lines what stands in it, from top to bottom
 */
record PrintedCell(double left, double right, List<PlacedLine> lines) {

  /** How many characters would have had room behind a line that ends before the cell does. */
  private static final double ROOM = 2;

  /** How near its text comes to its edges. */
  double padding() {
    return lines.stream()
        .mapToDouble(line -> Math.max(0, Math.min(line.left() - left, right - line.right())))
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /** The text as one line. Where a printed line ends early, a paragraph does: a mark follows. */
  private String text(double padding) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text().replace('\t', ' ');
      if (i > 0 && endsEarly(i - 1, padding)) {
        text.append(CellBreaks.MARK);
      } else if (i > 0 && Characters.areWords(text.charAt(text.length() - 1), line.charAt(0))) {
        text.append(' ');
      }
      text.append(line);
    }
    return text.toString();
  }

  /** Whether all lines but the last end early. */
  boolean isList(double padding) {
    for (int i = 0; i < lines.size() - 1; i++) {
      if (!endsEarly(i, padding)) {
        return false;
      }
    }
    return true;
  }

  /** What of the cell stands at the height of a line. */
  PrintedCell at(PlacedLine place) {
    return new PrintedCell(left, right, lines.stream().filter(place::isBeside).toList());
  }

  /** The cell as one of a table that begins at a place. */
  TableRow.Cell of(double table, double padding) {
    boolean full = !lines.isEmpty() && !endsEarly(lines.size() - 1, padding);
    return new TableRow.Cell(left - table, text(padding), full);
  }

  private boolean endsEarly(int number, double padding) {
    PlacedLine line = lines.get(number);
    double before = line.left() - left - padding;
    double behind = right - padding - line.right();
    boolean centred = Math.abs(before - behind) < line.size();
    return (centred ? before + behind : behind) >= ROOM * line.size();
  }
}
