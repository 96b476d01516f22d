package org.policygraph.server;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Looks through a query before it runs. What no time-out would stop is refused, or replaced by what
 * takes a time in proportion to its input; what would reach outside is refused.
 */
final class Guard {

  /** Rows that OFFSET may pass over; Jena passes over them without looking at the clock. */
  private static final long LARGEST_OFFSET = 1_000_000;

  private final ClosedFunctions functions = new ClosedFunctions();
  private final boolean allowService;

  Guard(boolean allowService) {
    this.allowService = allowService;
  }

  /**
   * The query as it may run.
   *
   * @param selectivity of the data that it is asked of
   * @throws Fault 400 with what it may not do
   */
  Op admit(Op op, Selectivity selectivity) {
    PatternOrder order = new PatternOrder(selectivity);
    return Transformer.transform(new Operators(order), new Expressions(), op);
  }

  private final class Operators extends TransformCopy {

    private final PatternOrder order;

    private Operators(PatternOrder order) {
      this.order = order;
    }

    @Override
    public Op transform(OpSlice slice, Op sub) {
      if (slice.getStart() != Query.NOLIMIT && slice.getStart() > LARGEST_OFFSET) {
        throw Fault.badRequest(
                """
                OFFSET %d is larger than %,d. Page by a condition instead, for example FILTER on \
                the last value of the page before."""
                    .formatted(slice.getStart(), LARGEST_OFFSET))
            .with("Policy-Graph-Limit", "offset=" + LARGEST_OFFSET);
      }
      return super.transform(slice, sub);
    }

    @Override
    public Op transform(OpService service, Op sub) {
      if (!allowService) {
        throw Fault.badRequest("SERVICE is switched off: queries reach this dataset only.");
      }
      return super.transform(service, sub);
    }

    @Override
    public Op transform(OpBGP pattern) {
      pattern.getPattern().forEach(t -> predicate(t.getPredicate().toString()));
      return super.transform(pattern);
    }

    @Override
    public Op transform(OpFilter filter, Op sub) {
      Set<Var> bound = new HashSet<>(OpVars.fixedVars(sub));
      return OpFilter.filterBy(new Existence(order).turned(filter.getExprs(), bound), sub);
    }

    @Override
    public Op transform(OpLeftJoin optional, Op left, Op right) {
      Op turned = order.order(right, new HashSet<>(OpVars.fixedVars(left)));
      return super.transform(optional, left, turned);
    }
  }

  private final class Expressions extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Call
          || (function instanceof E_Function
              && !functions.isRegistered(function.getFunctionIRI()))) {
        throw Fault.badRequest(
            "There is no function <%s> here.".formatted(function.getFunctionIRI()));
      }
      if (function instanceof E_Regex) {
        return new LinearRegex(arguments);
      }
      if (function instanceof E_StrReplace) {
        return new LinearReplace(arguments);
      }
      if (function instanceof E_StrConcat) {
        return new BoundedConcat(arguments);
      }
      return super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return function instanceof E_StrEncodeForURI
          ? new BoundedEncoding(argument)
          : super.transform(function, argument);
    }
  }

  private static void predicate(String iri) {
    if (iri.toLowerCase(Locale.ROOT).startsWith("java:")) {
      throw Fault.badRequest("There is no property <%s> here.".formatted(iri));
    }
  }
}
