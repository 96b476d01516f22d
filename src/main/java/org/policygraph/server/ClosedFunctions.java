package org.policygraph.server;

import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.jspecify.annotations.Nullable;

/**
 * The functions that queries may call by IRI: the casts, the XPath functions on strings, numbers
 * and times, the mathematical ones. None that waits, tells the configuration, matches by
 * backtracking, calls others by name or loads a class.
 */
final class ClosedFunctions extends FunctionRegistry {

  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

  private static final Set<String> REFUSED =
      Set.of(
          XPATH + "matches",
          XPATH + "replace",
          XPATH + "concat",
          XPATH + "apply",
          XPATH + "collation-key",
          XPATH + "encode-for-uri",
          XPATH + "format-number",
          "http://jena.apache.org/ARQ/function#collation");

  ClosedFunctions() {
    StandardFunctions.loadStdDefs(this);
    REFUSED.forEach(this::remove);
  }

  @Override
  public @Nullable FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
