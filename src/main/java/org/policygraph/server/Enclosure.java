package org.policygraph.server;

import java.util.Map;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.util.Symbol;

/**
 * What a query can reach: the dataset and the functions of a closed list, and nothing outside
 * unless SERVICE is allowed. Every query and update runs with these settings.
 */
final class Enclosure {

  private final Map<Symbol, Object> settings;

  Enclosure(boolean allowService) {
    Guard guard = new Guard(allowService);
    RewriteFactory rewriting =
        context ->
            op -> {
              Dataset data = context.get(ARQConstants.sysCurrentDataset);
              Op admitted =
                  guard.admit(op, new Selectivity(DefaultGraph.of(data.asDatasetGraph())));
              return Optimize.stdOptimizationFactory.create(context).rewrite(admitted);
            };
    this.settings =
        Map.of(
            ARQ.httpServiceAllowed, allowService,
            SysRIOT.sysStreamManager, new StreamManager(),
            ARQConstants.sysOptimizerFactory, rewriting,
            ARQConstants.registryFunctions, new ClosedFunctions(),
            ARQConstants.registryPropertyFunctions, new ClosedPropertyFunctions(),
            ARQConstants.registryProcedures, new ClosedProcedures());
  }

  /** The settings that close the ways out of an execution. */
  Map<Symbol, Object> settings() {
    return settings;
  }
}
