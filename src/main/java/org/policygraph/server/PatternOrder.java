package org.policygraph.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * The order of the patterns of a group that is evaluated again for every row outside of it: always
 * next is the one that leads from what is known to the fewest solutions. Joins are commutative, so
 * the solutions stay the same.
 */
final class PatternOrder {

  /** Solutions of a path from one end that is known; of one without, or of what is not weighed. */
  private static final double OF_A_PATH = 50;

  private static final double MANY = 10 * Selectivity.SAMPLE;

  private final Selectivity selectivity;
  private final ClosedPropertyFunctions functions = new ClosedPropertyFunctions();

  PatternOrder(Selectivity selectivity) {
    this.selectivity = selectivity;
  }

  /** A group in the better order. */
  Op order(Op op, Set<Var> known) {
    if (op instanceof OpFilter filter) {
      Op sub = order(filter.getSubOp(), known);
      Set<Var> inside = with(known, sub);
      return OpFilter.filterBy(new Existence(this).turned(filter.getExprs(), inside), sub);
    }
    if (op instanceof OpUnion union) {
      return OpUnion.create(order(union.getLeft(), known), order(union.getRight(), known));
    }
    if (op instanceof OpLeftJoin optional) {
      Op left = order(optional.getLeft(), known);
      Op right = order(optional.getRight(), with(known, left));
      return OpLeftJoin.createLeftJoin(left, right, optional.getExprs());
    }
    if (op instanceof OpGraph graph) {
      return new OpGraph(graph.getNode(), order(graph.getSubOp(), known));
    }
    List<Op> parts = new ArrayList<>();
    flatten(op, parts);
    return parts.size() > 1 && parts.stream().allMatch(this::isPlain) ? joined(parts, known) : op;
  }

  /**
   * Whether a part binds all its variables whenever it has a solution, so that Jena leads what is
   * known into it and does not join two wholes; a group with other parts stays as it is written.
   */
  private boolean isPlain(Op op) {
    if (op instanceof OpUnion union) {
      return isPlain(union.getLeft()) && isPlain(union.getRight());
    }
    if (op instanceof OpFilter || op instanceof OpGraph) {
      return isPlain(((Op1) op).getSubOp());
    }
    List<Op> parts = new ArrayList<>();
    flatten(op, parts);
    return op instanceof OpBGP
        || op instanceof OpPath
        || op instanceof OpTable
        || (parts.size() > 1 && parts.stream().allMatch(this::isPlain));
  }

  private Op joined(List<Op> parts, Set<Var> outside) {
    Set<Var> known = new HashSet<>(outside);
    @Nullable Op whole = null;
    BasicPattern triples = new BasicPattern();
    while (!parts.isEmpty()) {
      Op next = cheapest(parts, known);
      parts.remove(next);
      if (next instanceof OpBGP single && single.getPattern().size() == 1) {
        triples.add(single.getPattern().get(0));
      } else {
        whole = OpJoin.create(join(whole, triples), order(next, known));
        triples = new BasicPattern();
      }
      known.addAll(OpVars.fixedVars(next));
    }
    return join(whole, triples);
  }

  private static Op join(@Nullable Op whole, BasicPattern triples) {
    OpBGP pattern = new OpBGP(triples);
    return whole == null ? pattern : triples.isEmpty() ? whole : OpJoin.create(whole, pattern);
  }

  private Op cheapest(List<Op> parts, Set<Var> known) {
    Op best = parts.get(0);
    double least = cost(best, known);
    for (Op part : parts.subList(1, parts.size())) {
      double cost = least <= Selectivity.OF_A_SUBJECT ? least : cost(part, known);
      if (cost < least) {
        best = part;
        least = cost;
      }
    }
    return best;
  }

  /** The parts that are joined, triples one by one. */
  private void flatten(Op op, List<Op> parts) {
    if (op instanceof OpJoin join) {
      flatten(join.getLeft(), parts);
      flatten(join.getRight(), parts);
    } else if (op instanceof OpSequence sequence) {
      sequence.getElements().forEach(element -> flatten(element, parts));
    } else if (op instanceof OpBGP pattern && !calls(pattern)) {
      pattern.getPattern().forEach(triple -> parts.add(single(triple)));
    } else {
      parts.add(op);
    }
  }

  /** Whether a predicate is a function, whose arguments are the triples beside it. */
  private boolean calls(OpBGP pattern) {
    return pattern.getPattern().getList().stream()
        .map(Triple::getPredicate)
        .anyMatch(p -> p.isURI() && functions.manages(p.getURI()));
  }

  private static OpBGP single(Triple triple) {
    BasicPattern pattern = new BasicPattern();
    pattern.add(triple);
    return new OpBGP(pattern);
  }

  /**
   * Solutions of a part for one value of what is known; of what begins with others, of its first.
   */
  private double cost(Op op, Set<Var> known) {
    if (op instanceof OpPath path) {
      return isKnown(path.getTriplePath().getSubject(), known)
              || isKnown(path.getTriplePath().getObject(), known)
          ? OF_A_PATH
          : MANY;
    }
    if (op instanceof OpUnion union) {
      return cost(union.getLeft(), known) + cost(union.getRight(), known);
    }
    if (op instanceof OpTable table) {
      return table.getTable().size();
    }
    if (op instanceof OpLeftJoin optional) {
      return cost(optional.getLeft(), known);
    }
    if (op instanceof OpFilter || op instanceof OpGraph) {
      return cost(((Op1) op).getSubOp(), known);
    }
    List<Op> parts = new ArrayList<>();
    flatten(op, parts);
    if (parts.size() == 1 && parts.get(0) == op) {
      return MANY;
    }
    return parts.stream()
        .mapToDouble(
            part ->
                part instanceof OpBGP pattern && pattern.getPattern().size() == 1
                    ? selectivity.matches(pattern.getPattern().get(0), known)
                    : cost(part, known))
        .min()
        .orElse(0);
  }

  private static boolean isKnown(Node node, Set<Var> known) {
    return !Var.isVar(node) || known.contains(Var.alloc(node));
  }

  private static Set<Var> with(Set<Var> known, Op op) {
    Set<Var> all = new HashSet<>(known);
    all.addAll(OpVars.fixedVars(op));
    return all;
  }
}
