package org.policygraph.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Turns the patterns of {@code FILTER NOT EXISTS} and {@code FILTER EXISTS} so that those which
 * share a variable with the outside come first. Jena evaluates them as they are written, once for
 * every row outside: {@code { ?m a pg:Measure . ?m pg:topic ?t }} visits all measures for each
 * topic, the other order only those of the topic. The order changes nothing in the answer.
 */
final class Existence {

  private Existence() {}

  /** The conditions of a filter over a pattern, each with its patterns in the better order. */
  static ExprList fromOutside(ExprList conditions, Op pattern) {
    Set<Var> bound = new HashSet<>(OpVars.fixedVars(pattern));
    ExprList turned = new ExprList();
    conditions.forEach(condition -> turned.add(turned(condition, bound)));
    return turned;
  }

  private static Expr turned(Expr condition, Set<Var> bound) {
    if (condition instanceof E_LogicalNot not) {
      return new E_LogicalNot(turned(not.getArg(), bound));
    }
    if (condition instanceof E_NotExists || condition instanceof E_Exists) {
      ExprFunctionOp existence = (ExprFunctionOp) condition;
      Op better = Transformer.transform(new Turning(bound), existence.getGraphPattern());
      return condition instanceof E_Exists ? new E_Exists(better) : new E_NotExists(better);
    }
    return condition;
  }

  private static final class Turning extends TransformCopy {

    private final Set<Var> bound;

    private Turning(Set<Var> bound) {
      this.bound = bound;
    }

    @Override
    public Op transform(OpBGP pattern) {
      Set<Var> known = new HashSet<>(bound);
      List<Triple> left = new ArrayList<>(pattern.getPattern().getList());
      BasicPattern turned = new BasicPattern();
      while (!left.isEmpty()) {
        Triple next = cheapest(left, known);
        left.remove(next);
        turned.add(next);
        List.of(next.getSubject(), next.getPredicate(), next.getObject()).stream()
            .filter(Var::isVar)
            .forEach(node -> known.add(Var.alloc(node)));
      }
      return new OpBGP(turned);
    }

    private static Triple cheapest(List<Triple> triples, Set<Var> known) {
      Triple best = triples.get(0);
      for (Triple triple : triples) {
        if (cost(triple, known) < cost(best, known)) {
          best = triple;
        }
      }
      return best;
    }

    /** A known subject leads to few triples, a known object to more, a constant object to most. */
    private static int cost(Triple triple, Set<Var> known) {
      boolean subject = isKnown(triple.getSubject(), known);
      boolean object = isKnown(triple.getObject(), known);
      if (subject) {
        return object ? 0 : 1;
      }
      if (object) {
        return Var.isVar(triple.getObject()) ? 2 : 3;
      }
      return 4;
    }

    private static boolean isKnown(Node node, Set<Var> known) {
      return !Var.isVar(node) || known.contains(Var.alloc(node));
    }
  }
}
