package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygraph.language.Lexicon;

/** What the columns of a table hold that divides work, as their heads say ({@code columns.tsv}). */
final class Columns {

  /** What a column says. */
  enum Column {
    /** What is to be done. */
    TASK,
    /** Who does it. */
    RESPONSIBLE,
    /** Who cooperates. */
    SUPPORTING,
    /** By when or how often. */
    TIME,
    /** Something else: a number, a remark, what the tasks of some rows have in common. */
    OTHER
  }

  private final Lexicon heads = Lexicon.load("columns");
  private final Pattern task = heads.pattern("task");
  private final Pattern responsible = heads.pattern("responsible");
  private final Pattern supporting = heads.pattern("supporting");
  private final Pattern time = heads.pattern("time");
  private final Pattern remark = heads.pattern("remark");

  /**
   * The columns that a row heads, from left to right; none if it is no head of such a table. Where
   * several columns say what is to be done, the last does and those before it head its rows.
   */
  List<Column> of(List<String> row) {
    List<Column> columns = new ArrayList<>(row.stream().map(this::column).toList());
    int last = columns.lastIndexOf(Column.TASK);
    columns.subList(0, Math.max(0, last)).replaceAll(c -> c == Column.TASK ? Column.OTHER : c);
    boolean divides =
        Stream.of(Column.RESPONSIBLE, Column.SUPPORTING, Column.TIME).anyMatch(columns::contains);
    return last >= 0 && divides ? List.copyOf(columns) : List.of();
  }

  /**
   * The columns where a second row parts the one of a head below which its cells stand: 牵头单位 and
   * 配合单位 below 责任单位; the same columns if the row is no such row.
   */
  List<Column> parted(List<Column> head, List<String> row) {
    int first = 0;
    while (first < row.size() && row.get(first).isEmpty()) {
      first++;
    }
    List<Column> parts = row.subList(first, row.size()).stream().map(this::column).toList();
    if (parts.isEmpty() || first >= head.size() || parts.contains(Column.OTHER)) {
      return head;
    }
    return Stream.of(head.subList(0, first), parts, head.subList(first + 1, head.size()))
        .flatMap(List::stream)
        .toList();
  }

  /** What a column holds, or what stands behind a word, that is headed so. */
  Column column(String head) {
    String name = remark.matcher(head).replaceAll("");
    if (task.matcher(name).matches()) {
      return Column.TASK;
    }
    if (supporting.matcher(name).matches()) {
      return Column.SUPPORTING;
    }
    if (responsible.matcher(name).matches()) {
      return Column.RESPONSIBLE;
    }
    return time.matcher(name).matches() ? Column.TIME : Column.OTHER;
  }
}
