package org.policygraph.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * A question in SPARQL that has a name. A parameter binds the variable of its name at the beginning
 * of the WHERE clause, as {@code VALUES} would; without a value the variable is free.
 *
 * @param name name of its file, without {@code .rq}
 * @param title short title by language
 * @param question the question it answers, by language
 * @param parameters its parameters
 * @param columns its columns, in order
 * @param text the file, header and all
 */
public record NamedQuery(
    String name,
    Map<String, String> title,
    Map<String, String> question,
    List<Parameter> parameters,
    List<String> columns,
    String text) {

  /**
   * The query with its parameters bound.
   *
   * @param values what the user gives, by parameter
   * @param store the store it is asked of; it knows its zones, and what its IRIs begin with
   * @throws ProblemException if there is no such parameter, or no such value
   */
  public Query bind(Map<String, String> values, Store store) {
    List<Problem> problems = new ArrayList<>();
    values.keySet().stream().sorted().filter(n -> !has(n)).forEach(n -> problems.add(unknown(n)));
    Map<Var, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String value =
          Optional.ofNullable(values.get(parameter.name()))
              .filter(given -> !given.isEmpty() || parameter.type() == Parameter.Type.STRING)
              .or(parameter::fallback)
              .orElse("");
      if (!value.isEmpty()) {
        try {
          Node term = new ParameterValue(name, parameter, store).read(value);
          terms.put(Var.alloc(parameter.name()), term);
        } catch (ProblemException e) {
          problems.addAll(e.problems());
        }
      } else if (parameter.type() == Parameter.Type.STRING && parameter.fallback().isPresent()) {
        terms.put(Var.alloc(parameter.name()), new ParameterValue(name, parameter, store).read(""));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return join(terms);
  }

  private boolean has(String parameter) {
    return parameters.stream().anyMatch(p -> p.name().equals(parameter));
  }

  private Problem unknown(String parameter) {
    String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    return new Problem(
        "unknown-parameter",
        Place.of(name),
        "it has no parameter " + parameter,
        known.isEmpty() ? "It takes none" : "It takes " + known);
  }

  private Query join(Map<Var, Node> terms) {
    Query query = QueryFactory.create(text);
    if (!terms.isEmpty()) {
      ElementData data = new ElementData();
      terms.keySet().forEach(data::add);
      var row = BindingFactory.builder();
      terms.forEach(row::add);
      data.add(row.build());
      ElementGroup group = new ElementGroup();
      group.addElement(data);
      if (query.getQueryPattern() instanceof ElementGroup whole) {
        whole.getElements().forEach(group::addElement);
      } else {
        group.addElement(query.getQueryPattern());
      }
      query.setQueryPattern(group);
    }
    return query;
  }
}
