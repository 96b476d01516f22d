package org.policygraph.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVars;

/**
 * Turns the patterns of {@code NOT EXISTS} and {@code EXISTS} so that those which are bound from
 * outside come first. Jena evaluates them once for every row outside, group by group as they are
 * written: {@code { { ?a a pg:Alignment } { ?a pg:reference ?m } }} visits all alignments for each
 * measure, the other order only those of the measure. The answer stays the same.
 */
final class Existence {

  private final PatternOrder order;

  Existence(PatternOrder order) {
    this.order = order;
  }

  /** Conditions with their patterns in the better order, where some variables are bound. */
  ExprList turned(ExprList conditions, Set<Var> bound) {
    ExprList turned = new ExprList();
    Turning turning = new Turning(bound);
    conditions.forEach(condition -> turned.add(ExprTransformer.transform(turning, condition)));
    return turned;
  }

  private final class Turning extends ExprTransformCopy {

    private final Set<Var> bound;

    private Turning(Set<Var> bound) {
      this.bound = bound;
    }

    @Override
    public Expr transform(ExprFunctionOp condition, ExprList arguments, Op pattern) {
      if (condition instanceof E_Exists) {
        return new E_Exists(better(pattern));
      }
      return condition instanceof E_NotExists
          ? new E_NotExists(better(pattern))
          : super.transform(condition, arguments, pattern);
    }

    private Op better(Op pattern) {
      return order.order(withoutOptional(pattern, Set.of()), bound);
    }
  }

  /**
   * Leaves out what is optional and joined with nothing: whether anything exists it cannot tell.
   */
  private static Op withoutOptional(Op op, Set<Var> needed) {
    if (op instanceof OpFilter filter) {
      Set<Var> all = union(needed, ExprVars.getVarsMentioned(filter.getExprs()));
      return OpFilter.filterBy(filter.getExprs(), withoutOptional(filter.getSubOp(), all));
    }
    if (op instanceof OpJoin join) {
      List<Op> both = withoutOptional(List.of(join.getLeft(), join.getRight()), needed);
      return OpJoin.create(both.get(0), both.get(1));
    }
    if (op instanceof OpSequence sequence) {
      return OpSequence.create().copy(withoutOptional(sequence.getElements(), needed));
    }
    if (op instanceof OpLeftJoin optional) {
      Set<Var> own = new HashSet<>(OpVars.mentionedVars(optional.getRight()));
      own.removeAll(OpVars.fixedVars(optional.getLeft()));
      return Collections.disjoint(own, needed) ? withoutOptional(optional.getLeft(), needed) : op;
    }
    return op;
  }

  private static List<Op> withoutOptional(List<Op> joined, Set<Var> needed) {
    List<Op> kept = new ArrayList<>(joined);
    for (int i = 0; i < kept.size(); i++) {
      Set<Var> all = new HashSet<>(needed);
      for (int other = 0; other < kept.size(); other++) {
        if (other != i) {
          all.addAll(OpVars.mentionedVars(kept.get(other)));
        }
      }
      kept.set(i, withoutOptional(kept.get(i), all));
    }
    return kept;
  }

  private static Set<Var> union(Set<Var> one, Set<Var> other) {
    Set<Var> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
