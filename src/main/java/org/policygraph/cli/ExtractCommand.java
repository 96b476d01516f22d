package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.rdf.model.Model;
import org.policygraph.Input;
import org.policygraph.Pipeline;
import org.policygraph.finding.Codings;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Version;
import org.policygraph.graph.Works;
import org.policygraph.problem.Diagnosis;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: what is in documents, without a store. */
@Command(
    name = "extract",
    description = "Prints what is found in documents, without a store.",
    footer = {
      "  policy-graph extract notice.docx",
      "  policy-graph extract notice.docx --format coding > notice.json",
      "  policy-graph extract notice.docx --show findings",
      "  policy-graph extract notice.docx --show uncovered --format csv"
    })
final class ExtractCommand implements Callable<Integer> {

  /** The formats of what is found. */
  enum Format {
    TURTLE,
    NQUADS,
    JSONLD,
    CSV,
    CODING
  }

  /** The stages that can be looked at. */
  enum Show {
    TEXT,
    OUTLINE,
    WORDS,
    FINDINGS,
    UNCOVERED
  }

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "The documents.")
  private List<Path> files;

  @Mixin private DocumentOptions documents;
  @Mixin private SchemeOption schemes;

  @Option(
      names = "--format",
      description = "What to print: ${COMPLETION-CANDIDATES}. Default: turtle.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--show",
      description = {
        "Print a stage on the way instead: ${COMPLETION-CANDIDATES}.",
        "uncovered is what no measure covers, and why; as a table with --format csv."
      })
  private Optional<Show> show = Optional.empty();

  @Override
  public Integer call() {
    boolean table = show.filter(Show.UNCOVERED::equals).isPresent() && prints(Format.CSV);
    if (show.isPresent() && format.isPresent() && !table) {
      throw new ParameterException(
          spec.commandLine(), "--show has no --format, but --show uncovered has csv");
    }
    List<Input> inputs = documents.inputs(files, spec.commandLine().getErr());
    if (prints(Format.CODING) && inputs.size() > 1) {
      throw severalCodings(inputs);
    }
    Pipeline pipeline = new Pipeline(schemes.files());
    List<Version> versions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Input input : inputs) {
      try {
        versions.add(pipeline.version(pipeline.text(input.path()), input.overrides()));
      } catch (RuntimeException e) {
        problems.addAll(Diagnosis.of(Place.of(input.name()), e));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    if (table) {
      out.print(new UncoveredText(pipeline).csv(versions));
    } else if (show.isPresent()) {
      versions.forEach(v -> out.print(new Stages(pipeline).show(show.get(), v)));
    } else if (!versions.isEmpty()) {
      out.print(print(pipeline, versions));
    }
    PrintWriter err = spec.commandLine().getErr();
    versions.forEach(v -> v.remarks().forEach(err::println));
    problems.forEach(err::println);
    return problems.isEmpty() ? 0 : Failure.PROBLEMS;
  }

  private String print(Pipeline pipeline, List<Version> versions) {
    if (prints(Format.CODING)) {
      Version one = versions.get(0);
      return Codings.write(Codings.of(one.outline().text(), one.measures()));
    }
    if (prints(Format.CSV)) {
      return FindingsCsv.of(versions);
    }
    Map<String, Model> graphs = new TreeMap<>();
    Works.group(Iris.DEFAULT, versions)
        .forEach((iri, all) -> graphs.put(iri, pipeline.graph(Iris.DEFAULT, iri, all)));
    return Graphs.print(graphs, format.orElse(Format.TURTLE));
  }

  private static ProblemException severalCodings(List<Input> inputs) {
    return new ProblemException(
        new Problem(
            "coding-of-many",
            Place.of(inputs.get(1).name()),
            "A coding is of one document, and %d files are named".formatted(inputs.size()),
            "Extract each into a file of its own: for f in *.txt; do policy-graph extract \"$f\""
                + " --format coding > \"${f%.*}.json\"; done. --format csv names the file in each"
                + " row"));
  }

  private boolean prints(Format asked) {
    return format.filter(asked::equals).isPresent();
  }
}
