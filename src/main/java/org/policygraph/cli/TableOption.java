package org.policygraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.policygraph.export.Cell;
import org.policygraph.export.CsvTable;
import org.policygraph.export.Table;
import org.policygraph.export.TerminalTable;
import picocli.CommandLine.Option;

/** How a table is printed. */
final class TableOption {

  private static final int DEFAULT_WIDTH = 160;

  /** The formats that go to the output as text. */
  enum Format {
    TABLE,
    CSV,
    TSV,
    JSON
  }

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "How to print: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, for Excel.")
  private boolean bom;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of the terminal; by default that of the environment, else 160.")
  private Optional<Integer> width = Optional.empty();

  void print(Table table, PrintWriter out) {
    switch (format) {
      case TABLE -> out.print(new TerminalTable(width()).of(table));
      case CSV -> out.print(new CsvTable(bom).of(table));
      case TSV -> out.print(tsv(table));
      case JSON -> out.println(json(table));
    }
  }

  private int width() {
    return width.orElseGet(TableOption::environmentWidth);
  }

  /** Columns of the terminal as the environment tells, else 160. */
  static int environmentWidth() {
    return Optional.ofNullable(System.getenv("COLUMNS"))
        .filter(columns -> columns.matches("[1-9][0-9]{1,3}"))
        .map(Integer::parseInt)
        .orElse(DEFAULT_WIDTH);
  }

  private static String tsv(Table table) {
    StringBuilder lines = new StringBuilder(String.join("\t", table.columns())).append('\n');
    for (List<Cell> row : table.rows()) {
      List<String> cells = row.stream().map(c -> c.text().replaceAll("[\t\n]", " ")).toList();
      lines.append(String.join("\t", cells)).append('\n');
    }
    return lines.toString();
  }

  private static String json(Table table) {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode rows = mapper.createArrayNode();
    for (List<Cell> row : table.rows()) {
      ObjectNode object = rows.addObject();
      for (int i = 0; i < row.size(); i++) {
        String column = table.columns().get(i);
        if (row.get(i) instanceof Cell.Amount amount) {
          object.put(column, amount.number());
        } else {
          object.put(column, row.get(i).text());
        }
      }
    }
    return rows.toPrettyString();
  }
}
