package org.policygraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * A small table that a user wrote: CSV (RFC 4180), TSV, or the first sheet of an XLSX workbook.
 *
 * @param columns the names in its first row, in lower case
 * @param rows the other rows, each cell by its column; empty rows are left out
 */
public record Sheet(List<String> columns, List<Map<String, String>> rows) {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  /** A format of numbers that shows the day of a date, outside of literal text. */
  private static final Pattern DAY =
      Pattern.compile("^(?:[^\"\\[\\\\dD]|\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.)*[dD]");

  /**
   * Reads a table.
   *
   * @throws ProblemException if it is not there or cannot be read
   */
  public static Sheet read(Path file) {
    try {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return of(name.endsWith(".xlsx") ? workbook(file) : separated(file, name));
    } catch (IOException | RuntimeException e) {
      String reason = Files.isRegularFile(file) ? String.valueOf(e.getMessage()) : "it is no file";
      throw new ProblemException(
          new Problem(
              "unreadable-table",
              Place.of(file.toString()),
              "This table cannot be read: " + reason,
              "Save it as CSV or TSV in UTF-8, or as XLSX"));
    }
  }

  private static Sheet of(List<List<String>> cells) {
    List<String> columns = new ArrayList<>();
    for (String name : cells.isEmpty() ? List.<String>of() : cells.get(0)) {
      columns.add(name.strip().toLowerCase(Locale.ROOT));
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> row : cells.subList(Math.min(1, cells.size()), cells.size())) {
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
        named.put(columns.get(i), row.get(i));
      }
      if (named.values().stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(named);
      }
    }
    return new Sheet(List.copyOf(columns), List.copyOf(rows));
  }

  private static List<List<String>> separated(Path file, String name) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    CSVFormat format = name.endsWith(".tsv") ? CSVFormat.TDF : CSVFormat.RFC4180;
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(content), format)) {
      List<List<String>> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
      return rows;
    }
  }

  private static List<List<String>> workbook(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in, WITH_FORMATS);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.map(Sheet::texts).toList();
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      texts.add(row.getOptionalCell(i).map(Sheet::text).orElse(""));
    }
    return texts;
  }

  /** What a cell shows: a day as 2018-08-10, a number without a fraction that is none. */
  private static String text(Cell cell) {
    if (!(cell.getValue() instanceof BigDecimal number)) {
      return cell.getText();
    }
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    return DAY.matcher(format).find()
        ? cell.asDate().toLocalDate().toString()
        : number.stripTrailingZeros().toPlainString();
  }
}
