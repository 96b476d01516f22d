package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells where a table goes on behind the end of a page: its repeated head is none of its rows, and
 * a row that the end of the page cuts in two is one.
 */
final class TableBreaks {

  /**
   * Two pages that follow each other.
   *
   * @param before the page that ends
   * @param after the page that begins
   */
  record Pages(PdfPage before, PdfPage after) {}

  /** How many rows the head of a table may have. */
  private static final int MOST_HEADS = 3;

  private final Endings endings;
  private final Cue start;

  TableBreaks(Patterns patterns, Patterns characters) {
    endings = new Endings(characters);
    start = patterns.cue("new-start");
  }

  /** Two pages with what belongs together in one place. */
  Pages settle(PdfPage before, PdfPage after) {
    if (before.tables().isEmpty() || after.tables().isEmpty() || !goesOn(before, after)) {
      return new Pages(before, after);
    }
    int number = before.tables().size() - 1;
    RuledTable last = before.tables().get(number);
    RuledTable first = after.tables().get(0);
    int heads = heads(last, first);
    first = first.repeating(heads);
    if (heads == first.rows().size() || last.rows().isEmpty()) {
      return new Pages(before, after.with(0, first));
    }
    TableRow end = last.rows().get(last.rows().size() - 1);
    TableRow next = first.rows().get(heads);
    if (!isCut(end, next)) {
      return new Pages(before, after.with(0, first));
    }
    List<TableRow> rows = new ArrayList<>(first.rows());
    rows.set(heads, end.joined(next));
    return new Pages(
        before.with(number, last.with(last.rows().subList(0, last.rows().size() - 1))),
        after.with(0, first.with(rows)));
  }

  /** Whether nothing but heads and feet of pages stands between two tables of the same width. */
  private boolean goesOn(PdfPage before, PdfPage after) {
    RuledTable last = before.tables().get(before.tables().size() - 1);
    RuledTable first = after.tables().get(0);
    return Math.abs(last.width() - first.width()) <= Ruling.NEAR
        && isFurniture(before.lines().stream().filter(l -> l.base() > last.top()).toList(), after)
        && isFurniture(after.lines().stream().filter(l -> l.base() < first.top()).toList(), before);
  }

  /** Whether lines hold no word, or words that stand on the other page too. */
  private boolean isFurniture(List<PlacedLine> lines, PdfPage other) {
    Set<String> known =
        other.lines().stream().map(TableBreaks::letters).collect(Collectors.toSet());
    return lines.stream()
        .allMatch(
            line ->
                letters(line).isEmpty()
                    || (known.contains(letters(line)) && !endings.isProse(line.text())));
  }

  private static String letters(PlacedLine line) {
    StringBuilder letters = new StringBuilder();
    line.text().chars().filter(Character::isLetter).forEach(unit -> letters.append((char) unit));
    return letters.toString();
  }

  private static int heads(RuledTable last, RuledTable first) {
    int most = Math.min(MOST_HEADS, Math.min(last.head().size(), first.rows().size()));
    int heads = 0;
    while (heads < most && first.rows().get(heads).repeats(last.head().get(heads))) {
      heads++;
    }
    return heads;
  }

  /**
   * Whether a row goes on in the next one: not all of its cells do, and each that does was full and
   * broke off, and nothing new begins in it.
   */
  private boolean isCut(TableRow end, TableRow next) {
    return next.filled() < end.filled()
        && next.cells().stream()
            .filter(cell -> !cell.isBlank())
            .allMatch(cell -> goesOn(end.over(cell), cell));
  }

  private boolean goesOn(TableRow.Cell end, TableRow.Cell next) {
    return end.full() && !endings.isFinished(end.text()) && !start.begins(next.text());
  }
}
