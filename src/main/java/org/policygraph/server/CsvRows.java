package org.policygraph.server;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.policygraph.export.Formula;

/**
 * SPARQL 1.1 Query Results CSV, written a row at a time into a buffer. A text that a spreadsheet
 * would run as a {@link Formula} is guarded by an apostrophe; numbers stay as they are.
 */
final class CsvRows {

  private final Writer out;

  CsvRows(Writer out) {
    this.out = out;
  }

  /** The header and all rows. */
  void write(RowSet rows) throws IOException {
    List<Var> columns = rows.getResultVars();
    for (int i = 0; i < columns.size(); i++) {
      out.write(i == 0 ? "" : ",");
      field(columns.get(i).getVarName());
    }
    out.write("\r\n");
    while (rows.hasNext()) {
      Binding row = rows.next();
      for (int i = 0; i < columns.size(); i++) {
        out.write(i == 0 ? "" : ",");
        Node node = row.get(columns.get(i));
        if (node != null) {
          term(node);
        }
      }
      out.write("\r\n");
    }
  }

  private void term(Node node) throws IOException {
    String text = Terms.text(node);
    field(Terms.isNumber(node) ? text : Formula.guarded(text));
  }

  private void field(String text) throws IOException {
    if (!needsQuotes(text)) {
      out.write(text);
      return;
    }
    out.write('"');
    int from = 0;
    for (int quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
      out.write(text, from, quote + 1 - from);
      out.write('"');
      from = quote + 1;
    }
    out.write(text, from, text.length() - from);
    out.write('"');
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
