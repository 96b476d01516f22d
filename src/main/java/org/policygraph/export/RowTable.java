package org.policygraph.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** Makes a table of the rows that a query gave: numbers and dates typed, IRIs as links. */
public final class RowTable {

  private RowTable() {}

  /**
   * The table of all rows.
   *
   * @param title what it shows
   * @param rows the rows, read to their end
   */
  public static Table of(String title, RowSet rows) {
    List<Var> variables = rows.getResultVars();
    List<List<Cell>> cells = new ArrayList<>();
    rows.forEachRemaining(
        row -> cells.add(variables.stream().map(variable -> cell(row.get(variable))).toList()));
    return new Table(title, variables.stream().map(Var::getVarName).toList(), cells);
  }

  private static Cell cell(@Nullable Node node) {
    if (node == null) {
      return Cell.empty();
    }
    if (node.isURI()) {
      return Cell.link(node.getURI(), node.getURI());
    }
    if (!node.isLiteral()) {
      return Cell.of(node.toString());
    }
    String text = node.getLiteralLexicalForm();
    if (XSDDatatype.XSDdate.equals(node.getLiteralDatatype()) && text.length() == 10) {
      return Cell.of(LocalDate.parse(text));
    }
    boolean number = node.getLiteralValue() instanceof Number && text.matches("[-+]?[0-9.]+");
    return number ? Cell.of(new BigDecimal(text)) : Cell.of(text);
  }
}
