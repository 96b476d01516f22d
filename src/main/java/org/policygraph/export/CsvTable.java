package org.policygraph.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a table as comma-separated values by RFC 4180: lines end in CR LF, the first names the
 * columns. A text that a spreadsheet would run as a {@link Formula} is guarded by an apostrophe;
 * numbers stay numbers.
 */
public final class CsvTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private final boolean byteOrderMark;

  /**
   * A writer.
   *
   * @param byteOrderMark whether the text begins with U+FEFF, by which Excel knows UTF-8
   */
  public CsvTable(boolean byteOrderMark) {
    this.byteOrderMark = byteOrderMark;
  }

  /** The table as one text; its title and notes are not in it. */
  public String of(Table table) {
    StringBuilder out = new StringBuilder(byteOrderMark ? BYTE_ORDER_MARK : "");
    line(out, table.columns().stream().map(Cell::of).toList());
    table.rows().forEach(row -> line(out, row));
    return out.toString();
  }

  private static void line(StringBuilder out, List<Cell> cells) {
    out.append(cells.stream().map(CsvTable::field).collect(Collectors.joining(",")));
    out.append("\r\n");
  }

  private static String field(Cell cell) {
    boolean number = cell instanceof Cell.Amount || cell instanceof Cell.Figure;
    String text = number ? cell.text() : Formula.guarded(cell.text());
    return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
