package org.policygraph.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.export.XlsxTable;

/** Writes the rows of a result in one of the formats for rows. */
final class RowWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private final Format format;
  private final boolean byteOrderMark;
  private final String title;

  /**
   * A writer.
   *
   * @param byteOrderMark whether CSV begins with U+FEFF, by which Excel knows UTF-8
   * @param title what the rows show, for formats that have room for it
   */
  RowWriter(Format format, boolean byteOrderMark, String title) {
    this.format = format;
    this.byteOrderMark = byteOrderMark;
    this.title = title;
  }

  /** Writes all rows. */
  void write(RowSet rows, OutputStream out) throws IOException {
    switch (format) {
      case CSV -> csv(rows, out);
      case ROWS -> flat(rows, out);
      case SPARQL_JSON -> {
        try (JsonGenerator json = JSON.createGenerator(out)) {
          new JsonRows(json).write(rows);
        }
      }
      case XLSX -> out.write(new XlsxTable().of(List.of(table(rows))));
      default -> jena(rows, out);
    }
  }

  /** Writes the answer of an ASK. */
  void write(boolean answer, OutputStream out) throws IOException {
    switch (format) {
      case CSV ->
          out.write(text((byteOrderMark ? "\uFEFF" : "") + "_askResult\r\n" + answer + "\r\n"));
      case ROWS -> out.write(text("{\"boolean\":" + answer + "}"));
      case SPARQL_JSON -> {
        try (JsonGenerator json = JSON.createGenerator(out)) {
          new JsonRows(json).write(answer);
        }
      }
      case XLSX ->
          out.write(
              new XlsxTable()
                  .of(
                      List.of(
                          new Table(
                              title, List.of("boolean"), List.of(List.of(Cell.of("" + answer)))))));
      default -> writer().write(out, answer, new Context());
    }
  }

  private void jena(RowSet rows, OutputStream out) {
    writer().write(out, rows, new Context());
  }

  private RowSetWriter writer() {
    Lang lang = format == Format.TSV ? ResultSetLang.RS_TSV : ResultSetLang.RS_XML;
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private void csv(RowSet rows, OutputStream out) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    if (byteOrderMark) {
      writer.write('\uFEFF');
    }
    new CsvRows(writer).write(rows);
    writer.flush();
  }

  private static void flat(RowSet rows, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartArray();
      while (rows.hasNext()) {
        Binding row = rows.next();
        json.writeStartObject();
        for (Var column : rows.getResultVars()) {
          json.writeFieldName(column.getVarName());
          value(row.get(column), json);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void value(@org.jspecify.annotations.Nullable Node node, JsonGenerator json)
      throws IOException {
    if (node == null) {
      json.writeNull();
    } else if (XSDDatatype.XSDboolean.equals(datatype(node))) {
      json.writeBoolean(Boolean.parseBoolean(Terms.text(node)));
    } else if (Terms.number(node).isPresent()) {
      json.writeNumber(Terms.number(node).get());
    } else {
      json.writeString(Terms.text(node));
    }
  }

  private static Object datatype(Node node) {
    return node.isLiteral() ? node.getLiteralDatatype() : node;
  }

  private Table table(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    List<List<Cell>> cells = new ArrayList<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      cells.add(columns.stream().map(column -> cell(row.get(column))).toList());
    }
    return new Table(title, columns.stream().map(Var::getVarName).toList(), cells);
  }

  private static Cell cell(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      return Cell.empty();
    }
    if (node.isURI() && node.getURI().startsWith("http")) {
      return Cell.link(node.getURI(), node.getURI());
    }
    return Terms.number(node).map(BigDecimal::new).map(Cell::of).orElse(Cell.of(Terms.text(node)));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
