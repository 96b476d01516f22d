package org.policygraph.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One cell of a table, typed, so that a spreadsheet can count with it. */
public sealed interface Cell {

  /** What a reader sees of it, without marks and links. */
  String text();

  /** A cell with plain text. */
  static Cell of(String text) {
    return new Words(text);
  }

  /** A cell with a whole number. */
  static Cell of(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  /** A cell with a number, printed without an exponent. */
  static Cell of(BigDecimal number) {
    return new Amount(number);
  }

  /** A cell with a date. */
  static Cell of(LocalDate date) {
    return new Day(date);
  }

  /** A cell whose text leads to an address, for example to its evidence. */
  static Cell link(String text, String address) {
    return new Link(text, address);
  }

  /** A cell that holds nothing. */
  static Cell empty() {
    return new Words("");
  }

  /** Text. */
  record Words(String text) implements Cell {}

  /** A number. */
  record Amount(BigDecimal number) implements Cell {
    @Override
    public String text() {
      return number.toPlainString();
    }
  }

  /** A date, printed as {@code 2018-08-10}. */
  record Day(LocalDate date) implements Cell {
    @Override
    public String text() {
      return date.toString();
    }
  }

  /** Text that leads to an absolute address or, after {@code #}, to an {@link Anchor}. */
  record Link(String text, String address) implements Cell {}

  /** A number that leads to what was counted, as a {@link Link} does. */
  record Figure(BigDecimal number, String address) implements Cell {
    @Override
    public String text() {
      return number.toPlainString();
    }
  }

  /** Text that links of the same page or workbook lead to. */
  record Anchor(String text, String id) implements Cell {}

  /** Several cells in one, a space between them. */
  record Parts(List<Cell> parts) implements Cell {
    @Override
    public String text() {
      return parts.stream().map(Cell::text).collect(Collectors.joining(" "));
    }
  }

  /** Text in stretches, some of them marked as having no counterpart on the other side. */
  record Marked(List<Stretch> stretches) implements Cell {
    @Override
    public String text() {
      return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }
  }

  /** A stretch of a marked text. */
  record Stretch(String text, boolean marked) {}
}
