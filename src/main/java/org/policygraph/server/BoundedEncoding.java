package org.policygraph.server;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** ENCODE_FOR_URI, whose result has a bounded length. */
final class BoundedEncoding extends ExprFunction1 {

  /** One character becomes nine at most: three bytes of three. */
  private static final int FACTOR = 9;

  BoundedEncoding(Expr argument) {
    super(argument, "encode_for_uri");
  }

  @Override
  public NodeValue eval(NodeValue argument) {
    Growth.check((long) argument.asUnquotedString().length() * FACTOR);
    return XSDFuncOp.strEncodeForURI(argument);
  }

  @Override
  public Expr copy(Expr argument) {
    return new BoundedEncoding(argument);
  }
}
