package org.policygraph.server;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX without backtracking. */
final class LinearRegex extends ExprFunctionN {

  private static final int FLAGS = 2;

  private final Optional<Pattern> constant;

  LinearRegex(ExprList arguments) {
    super("regex", arguments);
    this.constant = LinearPattern.constant(getArgs(), FLAGS);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Pattern pattern = constant.orElseGet(() -> LinearPattern.of(arguments, FLAGS));
    return NodeValue.booleanReturn(pattern.matcher(LinearPattern.text(arguments.get(0))).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments);
  }
}
