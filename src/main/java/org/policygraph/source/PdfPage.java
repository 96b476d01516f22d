package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on a page of a PDF.
 *
 * @param whole whether all of its content could be unpacked
 * @param unnamed how many of its characters have a font that does not tell which they are
 * @param mixed whether it may have columns that could not be told apart
 * @param slanting what stands across it, as watermarks do
 * @param lines its lines outside of ruled tables, from top to bottom
 * @param tables its ruled tables, from top to bottom
 */
record PdfPage(
    boolean whole,
    int unnamed,
    boolean mixed,
    String slanting,
    List<PlacedLine> lines,
    List<RuledTable> tables) {

  /** A page of which nothing could be read. */
  static final PdfPage DAMAGED = new PdfPage(false, 0, false, "", List.of(), List.of());

  /** Everything it says. */
  Stream<String> texts() {
    return Stream.concat(
        lines.stream().map(PlacedLine::text),
        tables.stream().flatMap(table -> table.rows().stream()).map(TableRow::line));
  }

  /** The page with another table in place of one of its own. */
  PdfPage with(int number, RuledTable table) {
    List<RuledTable> others = new ArrayList<>(tables);
    others.set(number, table);
    return new PdfPage(whole, unnamed, mixed, slanting, lines, others);
  }

  /** Writes its lines and tables, each table above the lines that stand further down or beside. */
  void write(Transcript out) {
    double margin = PlacedLine.margin(lines);
    int next = 0;
    for (PlacedLine line : lines) {
      while (next < tables.size() && tables.get(next).top() < line.base()) {
        tables.get(next++).write(out);
      }
      line.write(margin, out);
    }
    tables.subList(next, tables.size()).forEach(table -> table.write(out));
    int since = out.length();
    out.write(slanting);
    out.endLine();
    out.chrome(since, out.length(), "watermark");
  }
}
