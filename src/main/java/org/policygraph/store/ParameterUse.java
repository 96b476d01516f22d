package org.policygraph.store;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * What a query does with the variable of a parameter, which has its value before anything else. In
 * an OPTIONAL, or in some branches of a UNION only, it leaves the rows that do not have the value,
 * and these show it all the same.
 */
final class ParameterUse {

  private final Query query;
  private final Var variable;

  ParameterUse(Query query, String parameter) {
    this.query = query;
    this.variable = Var.alloc(parameter);
  }

  /** Whether the variable stands anywhere in the text, comments aside. */
  boolean isUsed() {
    String name = Pattern.quote(variable.getVarName());
    return Pattern.compile("[?$]" + name + "\\b").matcher(query.toString()).find();
  }

  /** Whether rows would show the value of the parameter that do not have it. */
  boolean isShownWhereItIsNot() {
    Element pattern = query.getQueryPattern();
    return PatternVars.vars(pattern).contains(variable) && !narrows(pattern);
  }

  /** Whether nothing is left of the element without the value, or a condition asks for it. */
  private boolean narrows(Element element) {
    if (element instanceof ElementGroup group) {
      return group.getElements().stream().anyMatch(this::narrows);
    }
    if (element instanceof ElementUnion union) {
      return union.getElements().stream().allMatch(this::narrows);
    }
    if (element instanceof ElementFilter filter) {
      return filter.getExpr().getVarsMentioned().contains(variable);
    }
    if (element instanceof ElementNamedGraph graph) {
      return graph.getGraphNameNode().equals(variable) || narrows(graph.getElement());
    }
    if (element instanceof ElementSubQuery part) {
      return part.getQuery().getProjectVars().contains(variable)
          && (part.getQuery().getProject().hasExpr(variable)
              || narrows(part.getQuery().getQueryPattern()));
    }
    return !(element instanceof ElementOptional
            || element instanceof ElementBind
            || element instanceof ElementAssign)
        && PatternVars.vars(element).contains(variable);
  }
}
