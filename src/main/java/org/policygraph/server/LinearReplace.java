package org.policygraph.server;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE without backtracking, whose result has a bounded length. */
final class LinearReplace extends ExprFunctionN {

  private static final int FLAGS = 3;

  private final Optional<Pattern> constant;

  LinearReplace(ExprList arguments) {
    super("replace", arguments);
    this.constant = LinearPattern.constant(getArgs(), FLAGS);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Pattern pattern = constant.orElseGet(() -> LinearPattern.of(arguments, FLAGS));
    String text = LinearPattern.text(arguments.get(0));
    String replaced = replaced(pattern, text, LinearPattern.text(arguments.get(2)));
    return replaced.equals(text)
        ? arguments.get(0)
        : NodeValue.makeNode(like(arguments.get(0).asNode(), replaced));
  }

  private static String replaced(Pattern pattern, String text, String replacement) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder result = new StringBuilder();
    try {
      while (matcher.find()) {
        matcher.appendReplacement(result, replacement);
        Growth.check(result.length());
      }
      matcher.appendTail(result);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage());
    }
    return result.toString();
  }

  private static Node like(Node original, String text) {
    return original.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralLang(text, original.getLiteralLanguage());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments);
  }
}
