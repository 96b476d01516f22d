package org.policygraph.server;

import org.apache.jena.sparql.procedure.ProcedureFactory;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.jspecify.annotations.Nullable;

/** The procedures that queries may call: none. */
final class ClosedProcedures extends ProcedureRegistry {

  @Override
  public @Nullable ProcedureFactory get(String iri) {
    return null;
  }
}
