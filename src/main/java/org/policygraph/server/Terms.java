package org.policygraph.server;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** How RDF terms are shown where there is no room for their types. */
final class Terms {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private Terms() {}

  /** An IRI as it is, a literal without language and type, a blank node by its label. */
  static String text(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
  }

  /** The decimal notation of a numeric literal; empty for other terms and for INF and NaN. */
  static Optional<String> number(Node node) {
    if (!node.isLiteral() || !numeric(node)) {
      return Optional.empty();
    }
    String text = node.getLiteralLexicalForm().strip();
    return Optional.of(text)
        .filter(t -> NUMBER.matcher(t).matches())
        .map(t -> t.startsWith("+") ? t.substring(1) : t)
        .map(t -> new java.math.BigDecimal(t).toString());
  }

  private static boolean numeric(Node node) {
    return node.getLiteralDatatype() instanceof XSDDatatype type
        && XSDFuncOp.isNumericDatatype(type);
  }

  /** Whether a literal is a number. */
  static boolean isNumber(Node node) {
    return number(node).isPresent();
  }
}
