package org.policygraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as an Excel workbook: one sheet a table, numbers as numbers, dates as dates, the
 * header frozen, links that can be followed. The same tables give the same bytes.
 */
public final class XlsxTable {

  /** What a cell and a sheet of the format can hold. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int LONGEST_NAME = 31;
  private static final int WIDEST = 60;
  private static final int LINKS_PER_SHEET = 65_000;

  private final Headings headings;

  /** A writer that calls columns by their names. */
  public XlsxTable() {
    this(Headings.NONE);
  }

  /** A writer that calls columns as people do. */
  public XlsxTable(Headings headings) {
    this.headings = headings;
  }

  /** The workbook's bytes. */
  public byte[] of(List<Table> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "policy-graph", "1.0")) {
      List<String> names = names(tables);
      Map<String, String> anchors = anchors(tables, names);
      for (int i = 0; i < tables.size(); i++) {
        sheet(workbook.newWorksheet(names.get(i)), tables.get(i), anchors);
      }
      workbook.finish();
      return timeless(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(List<Table> tables) {
    Set<String> taken = new HashSet<>();
    return tables.stream().map(table -> name(table.title(), taken)).toList();
  }

  /** Where in the workbook each anchor stands. */
  private static Map<String, String> anchors(List<Table> tables, List<String> names) {
    Map<String, String> anchors = new HashMap<>();
    for (int i = 0; i < tables.size(); i++) {
      List<List<Cell>> rows = tables.get(i).rows();
      for (int row = 0; row < rows.size(); row++) {
        for (Cell cell : rows.get(row)) {
          if (cell instanceof Cell.Anchor anchor) {
            anchors.put("#" + anchor.id(), "'%s'!A%d".formatted(names.get(i), row + 2));
          }
        }
      }
    }
    return anchors;
  }

  private void sheet(Worksheet sheet, Table table, Map<String, String> anchors) throws IOException {
    for (int column = 0; column < table.columns().size(); column++) {
      String heading = headings.of(table.columns().get(column)).text();
      sheet.value(0, column, heading);
      sheet.style(0, column).bold().fillColor("DDE6F0").wrapText(true).set();
      sheet.width(column, width(table, column, heading));
    }
    sheet.freezePane(0, 1);
    int links = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        Cell cell = table.rows().get(row).get(column);
        Optional<HyperLink> link = links < LINKS_PER_SHEET ? link(cell, anchors) : Optional.empty();
        if (link.isPresent()) {
          sheet.hyperlink(row + 1, column, link.get());
          links++;
        }
        write(sheet, row + 1, column, cell, link.isPresent());
      }
    }
    int below = table.rows().size() + 2;
    for (String note : table.notes()) {
      sheet.value(below++, 0, note);
    }
    sheet.finish();
  }

  private static Optional<HyperLink> link(Cell cell, Map<String, String> anchors) {
    String address =
        cell instanceof Cell.Link link
            ? link.address()
            : cell instanceof Cell.Figure figure ? figure.address() : "";
    if (address.startsWith("#")) {
      return Optional.ofNullable(anchors.get(address))
          .map(place -> HyperLink.internal(place, fitted(cell.text())));
    }
    return address.isEmpty()
        ? Optional.empty()
        : Optional.of(HyperLink.external(address, fitted(cell.text())));
  }

  private static void write(Worksheet sheet, int row, int column, Cell cell, boolean linked) {
    if (cell instanceof Cell.Amount amount) {
      sheet.value(row, column, amount.number());
    } else if (cell instanceof Cell.Figure figure) {
      sheet.value(row, column, figure.number());
    } else if (cell instanceof Cell.Day day) {
      sheet.value(row, column, day.date());
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (!linked && !cell.text().isEmpty()) {
      sheet.value(row, column, fitted(cell.text()));
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  /** A text too long for a cell ends with a mark that says how much is missing. */
  private static String fitted(String text) {
    String legal = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    if (legal.length() <= LONGEST_TEXT) {
      return legal;
    }
    int end = legal.offsetByCodePoints(0, legal.codePointCount(0, LONGEST_TEXT - 40) - 1);
    return legal.substring(0, end) + " […+%d]".formatted(legal.length() - end);
  }

  private static double width(Table table, int column, String heading) {
    int cells =
        table.rows().stream()
            .mapToInt(row -> DisplayWidth.of(row.get(column).text()))
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(cells, DisplayWidth.of(heading)) + 2);
  }

  /** A sheet's name: unique, at most 31 characters, none of those that Excel forbids. */
  private static String name(String title, Set<String> taken) {
    String legal = title.replaceAll("[\\\\/?*\\[\\]:'\\p{Cntrl}]", " ").strip();
    String name = shortened(legal.isEmpty() ? "Table" : legal, "");
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = shortened(legal, " (" + i + ")");
    }
    return name;
  }

  private static String shortened(String text, String suffix) {
    int room = LONGEST_NAME - suffix.length();
    return (text.length() <= room ? text : text.substring(0, room)).strip() + suffix;
  }

  /** The same archive without the times at which it was made. */
  private static byte[] timeless(byte[] archive) throws IOException {
    Path file = Files.createTempFile("policy-graph", ".xlsx");
    try {
      Files.write(file, archive);
      return timeless(file);
    } finally {
      Files.delete(file);
    }
  }

  /** Reads by the archive's directory: the headers of its entries do not tell their sizes. */
  private static byte[] timeless(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        byte[] content = in.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith("core.xml")) {
          content =
              new String(content, StandardCharsets.UTF_8)
                  .replaceAll("<dcterms:created.*?</dcterms:created>", "")
                  .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        out.putNextEntry(copy);
        out.write(content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
