package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.export.Cell;
import org.policygraph.export.RowTable;
import org.policygraph.export.Table;
import org.policygraph.store.NamedQueries;
import org.policygraph.store.NamedQuery;
import org.policygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: a named question, or one in a file. */
@Command(
    name = "query",
    description = "Answers a named question, or one in a file; without a name it lists them.",
    footer = {
      "  policy-graph query",
      "  policy-graph query tolerance",
      "  policy-graph query numbers -p jurisdiction=420100 --format csv --store policies"
    })
final class QueryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "The name of a question, or a file with one (.rq).")
  private Optional<String> name = Optional.empty();

  @Option(
      names = {"-p", "--param"},
      paramLabel = "KEY=VALUE",
      description = "A parameter (repeatable).")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "A folder with named queries of your own (.rq).")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--document",
      paramLabel = "FILE|DIR",
      description = "A document to load first (repeatable).")
  private List<Path> documents = new ArrayList<>();

  @Mixin private CorpusOption corpus;
  @Mixin private RemoteOption remote;
  @Mixin private TableOption table;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    NamedQueries queries = NamedQueries.load(folder);
    if (name.isEmpty()) {
      table.print(catalogue(queries), out);
      return 0;
    }
    Path file = Path.of(name.get());
    NamedQuery query =
        Files.isRegularFile(file) ? NamedQueries.file(file) : queries.get(name.get());
    try (Store store = corpus.open(documents, remote, spec.commandLine())) {
      var rows = store.select(query.bind(parameters, store), BindingFactory.empty());
      table.print(RowTable.of(query.title().getOrDefault("en", query.name()), rows), out);
    }
    return 0;
  }

  private static Table catalogue(NamedQueries queries) {
    List<List<Cell>> rows = new ArrayList<>();
    for (NamedQuery query : queries.all()) {
      String parameters = String.join(" ", query.parameters().stream().map(p -> p.name()).toList());
      rows.add(
          List.of(
              Cell.of(query.name()),
              Cell.of(query.question().getOrDefault("en", "")),
              Cell.of(query.question().getOrDefault("zh", "")),
              Cell.of(parameters)));
    }
    return new Table(
        "Named queries", List.of("name", "question", "question zh", "parameters"), rows);
  }
}
