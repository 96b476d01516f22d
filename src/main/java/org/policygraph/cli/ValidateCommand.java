package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.policygraph.graph.Validation;
import org.policygraph.graph.Violation;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code validate}: a store against the SHACL shapes of the ontology. */
@Command(
    name = "validate",
    description = "Checks a store, or documents, against the SHACL shapes of the ontology.",
    footer = "  policy-graph validate --store policies")
final class ValidateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CorpusArguments corpus;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = corpus.open()) {
      List<Violation> violations = store.union(Validation::of);
      violations.forEach(v -> out.println(problem(v)));
      out.println(
          violations.isEmpty()
              ? "conforms: %d triples".formatted(store.status().triples())
              : "does not conform: %d violations".formatted(violations.size()));
      return violations.isEmpty() ? 0 : Failure.PROBLEMS;
    }
  }

  private static Problem problem(Violation violation) {
    String what = (violation.path() + " " + violation.value()).strip();
    return new Problem(
        "shape",
        Place.of(violation.subject()),
        what.isEmpty() ? "It breaks a shape" : "It breaks the shape of " + what,
        violation.english());
  }
}
