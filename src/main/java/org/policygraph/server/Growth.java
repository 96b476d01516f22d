package org.policygraph.server;

import org.apache.jena.sparql.expr.ExprEvalException;

/** How long a text may become inside a query: doubling it thirty times would fill the memory. */
final class Growth {

  /** Characters (UTF-16). */
  static final int LIMIT = 1_000_000;

  private Growth() {}

  /** Refuses a length beyond the limit; the expression is then an error, as SPARQL has it. */
  static void check(long length) {
    if (length > LIMIT) {
      throw new ExprEvalException("A text of more than " + LIMIT + " characters");
    }
  }
}
