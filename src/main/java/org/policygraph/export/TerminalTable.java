package org.policygraph.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a table for a terminal: columns stand under one another also where Chinese characters take
 * two columns; a text that is too long for its column goes on below, nothing is cut.
 */
public final class TerminalTable {

  private static final int GAP = 2;
  private static final int LEAST = 6;

  private final int width;

  /**
   * A writer.
   *
   * @param width columns of the terminal; a table of many columns may be wider
   */
  public TerminalTable(int width) {
    this.width = width;
  }

  /** The table with its title and notes, each line ended by a line feed. */
  public String of(Table table) {
    int[] widths = widths(table);
    StringBuilder out = new StringBuilder();
    if (!table.title().isEmpty()) {
      out.append(clean(table.title())).append("\n\n");
    }
    row(out, table.columns().stream().map(Cell::of).toList(), widths);
    out.append("─".repeat(Arrays.stream(widths).sum() + GAP * (widths.length - 1))).append('\n');
    table.rows().forEach(row -> row(out, row, widths));
    if (!table.notes().isEmpty()) {
      out.append('\n');
      table.notes().forEach(note -> out.append(clean(note)).append('\n'));
    }
    return out.toString();
  }

  /** Natural widths, the widest taken in until the line fits. */
  private int[] widths(Table table) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int cells =
          table.rows().stream()
              .mapToInt(row -> DisplayWidth.of(clean(row.get(column).text())))
              .max()
              .orElse(0);
      widths[i] = Math.max(1, Math.max(DisplayWidth.of(clean(table.columns().get(i))), cells));
    }
    int room = width - GAP * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = widest(widths);
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      if (widths[i] > widths[widest]) {
        widest = i;
      }
    }
    return widest;
  }

  private static void row(StringBuilder out, List<Cell> cells, int[] widths) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(wrapped(clean(cells.get(i).text()), widths[i]));
    }
    int height = columns.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(part)));
        text.append(
            cells.get(i) instanceof Cell.Amount || cells.get(i) instanceof Cell.Figure
                ? padding + part
                : part + padding);
        text.append(" ".repeat(GAP));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int codePoint : text.codePoints().toArray()) {
      int next = DisplayWidth.of(codePoint);
      if (used + next > width && used > 0) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(codePoint);
      used += next;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Without line breaks and control characters, which would move the cursor. */
  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
  }
}
