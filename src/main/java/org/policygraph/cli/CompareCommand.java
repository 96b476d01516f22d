package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.alignment.Aligner;
import org.policygraph.alignment.CodingFiles;
import org.policygraph.alignment.Comparison;
import org.policygraph.alignment.ComparisonJson;
import org.policygraph.export.CsvTable;
import org.policygraph.export.Headings;
import org.policygraph.export.HtmlTable;
import org.policygraph.export.TerminalTable;
import org.policygraph.export.XlsxTable;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code compare}: what each jurisdiction made of a reference document. */
@Command(
    name = "compare",
    description =
        "Compares documents with a reference: the coverage matrix, the indicators, the aligned"
            + " pairs, what is new and what is not taken up.",
    footer = {
      "  policy-graph compare",
      "  policy-graph compare --store policies --format html --output comparison.html",
      "  policy-graph compare --codings local.json reference.json"
    })
final class CompareCommand implements Callable<Integer> {

  /** How a comparison is written. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    XLSX,
    HTML
  }

  /** The languages that concepts are labelled in. */
  enum Language {
    ZH,
    EN
  }

  @Spec private CommandSpec spec;

  @Mixin private CorpusArguments corpus;

  @Option(
      names = "--reference",
      paramLabel = "DOC",
      description =
          "The document to compare with: its IRI or the end of it, its number, title or"
              + " jurisdiction. By default the one that most others follow.")
  private Optional<String> reference = Optional.empty();

  @Option(names = "--topic", description = "Only this topic of the scheme, for example tolerance.")
  private Optional<String> topic = Optional.empty();

  @Option(
      names = "--format",
      defaultValue = "table",
      description =
          "How to write it: ${COMPLETION-CANDIDATES}. CSV is one table, that of the pairs; what is"
              + " new and what is not taken up is asked for by query, with the same format.")
  private Format format;

  @Option(names = "--output", paramLabel = "FILE", description = "Where to, instead of the output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--lang",
      defaultValue = "zh",
      description = "Language of topics and relations: ${COMPLETION-CANDIDATES}.")
  private Language language;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, for Excel.")
  private boolean bom;

  @Option(
      names = "--codings",
      arity = "2",
      paramLabel = "CODING",
      description = "Align two coding files, the local one first, and print JSON with indices.")
  private List<Path> codings = new ArrayList<>();

  @Override
  public Integer call() {
    if (!codings.isEmpty()) {
      write(codings(codings.get(0), codings.get(1)));
      return 0;
    }
    if (format == Format.XLSX && output.isEmpty()) {
      throw new ProblemException(
          new Problem(
              "no-output",
              Place.of("--format xlsx"),
              "A workbook is not for a terminal",
              "Add --output FILE.xlsx"));
    }
    try (Store store = corpus.open()) {
      Choice choice = Choice.of(store, reference);
      choice.remarks().forEach(spec.commandLine().getErr()::println);
      Map<String, String> scope = new LinkedHashMap<>(Map.of("reference", choice.reference()));
      scope.put("lang", language.name().toLowerCase(Locale.ROOT));
      List<String> notes =
          ComparisonNotes.of(
              choice, new ComparisonTables(store, scope).ask("coverage"), corpus.named());
      notes.forEach(spec.commandLine().getErr()::println);
      topic.ifPresent(t -> scope.put("topic", t));
      ComparisonTables tables = new ComparisonTables(store, scope);
      switch (format) {
        case TABLE -> write(terminal(tables));
        case CSV -> write(new CsvTable(bom).of(tables.pairs()));
        case JSON -> write(json(choice, tables, notes));
        case HTML ->
            write(
                new HtmlTable(Headings.shipped())
                    .page(choice.title(), new ComparisonPages(tables, notes).page()));
        case XLSX ->
            save(
                new XlsxTable(Headings.shipped())
                    .of(new ComparisonPages(tables, notes).workbook()));
      }
    }
    return 0;
  }

  private String json(Choice choice, ComparisonTables tables, List<String> notes) {
    return ComparisonJson.ofGraph()
        .of(choice.reference(), StoredComparisons.of(choice, tables, topic), notes);
  }

  private static String codings(Path local, Path reference) {
    Comparison found = new Aligner().align(CodingFiles.read(local), CodingFiles.read(reference));
    return ComparisonJson.ofCodings()
        .of(
            reference.toString(),
            Map.of(String.valueOf(local.getFileName()), found),
            found.remarks());
  }

  /** The tables that hold something, or that there is nothing. */
  private static String terminal(ComparisonTables tables) {
    TerminalTable writer = new TerminalTable(TableOption.environmentWidth());
    String shown =
        Stream.of(
                tables.matrix(),
                tables.indicators(),
                tables.pairsToRead(),
                tables.unpairedToRead("new"),
                tables.unpairedToRead("not-taken-up"))
            .filter(table -> !table.rows().isEmpty())
            .map(writer::of)
            .collect(Collectors.joining("\n"));
    return shown.isEmpty() ? "There is nothing to show: no document was compared.\n" : shown;
  }

  private void write(String text) {
    if (output.isPresent()) {
      save(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
    }
  }

  private void save(byte[] bytes) {
    OutputFile.write(output.orElseThrow(), bytes, spec.commandLine().getErr());
  }
}
