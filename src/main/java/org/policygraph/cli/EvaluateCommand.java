package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policygraph.Pipeline;
import org.policygraph.evaluation.Agreement;
import org.policygraph.evaluation.Calibration;
import org.policygraph.evaluation.Coded;
import org.policygraph.evaluation.CodedPart;
import org.policygraph.evaluation.ComparisonErrors;
import org.policygraph.evaluation.Course;
import org.policygraph.evaluation.GoldSet;
import org.policygraph.evaluation.Rates;
import org.policygraph.evaluation.Score;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Codings;
import org.policygraph.graph.Version;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Overrides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how well the program agrees with people who coded the same documents. */
@Command(
    name = "evaluate",
    description =
        "Precision, recall, F1 and kappa of the extraction and the alignment against coded"
            + " documents.",
    footer = {
      "  policy-graph evaluate data/gold",
      "  policy-graph evaluate data/gold --leave-one-out",
      "  policy-graph evaluate data/gold/wuhan.json --against my-coding.json",
      "  policy-graph evaluate data/gold/wuhan.json --errors",
      "  policy-graph evaluate --reading catalogue.tsv",
      "  policy-graph evaluate --edits data/gold/edited-copies.tsv"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "GOLD",
      description = "Coding files, or folders of them with a manifest.tsv.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Where the texts of codings are that come without.")
  private Optional<Path> texts = Optional.empty();

  @Option(
      names = "--against",
      paramLabel = "CODING",
      description = "Judge this coding of the one document, instead of the program's.")
  private Optional<Path> against = Optional.empty();

  @Option(
      names = "--reading",
      paramLabel = "MANIFEST",
      description = "How well documents are read, against a catalogue of them.")
  private Optional<Path> reading = Optional.empty();

  @Option(
      names = "--edits",
      paramLabel = "TABLE",
      description =
          "What the comparison makes of provisions that differ from those of a reference by one"
              + " edit, as in data/gold/edited-copies.tsv.")
  private Optional<Path> edits = Optional.empty();

  @Option(
      names = "--calibrate",
      paramLabel = "TABLE",
      description =
          "Write how often each rule was right to this file, in the form of the lexicon table"
              + " confidence.tsv.")
  private Optional<Path> calibrated = Optional.empty();

  @Option(
      names = "--learn",
      paramLabel = "DIR",
      description =
          "Write what the codings teach to this folder, each as the lexicon table of its name,"
              + " such as instrument-weights.tsv.")
  private Optional<Path> learnt = Optional.empty();

  @Option(
      names = "--comparison-errors",
      paramLabel = "FILE",
      description =
          "Write how right the counts of comparisons were to this file, in the form of"
              + " ontology/measured-errors.ttl.")
  private Optional<Path> comparisonErrors = Optional.empty();

  @Option(
      names = "--leave-one-out",
      description =
          "Judge the confidences and instruments of each document by what the other documents give,"
              + " instead of those shipped.")
  private boolean leaveOneOut;

  @Option(
      names = "--errors",
      description =
          "List the measures that were missed or falsely found, each with its cause, and the"
              + " criteria and actors, with the rules that found them.")
  private boolean errors;

  @Mixin private SchemeOption schemes;
  @Mixin private TableOption table;

  private final Calibration calibration = new Calibration();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (reading.isPresent()) {
      return ReadingFigures.print(reading.get(), table, spec.commandLine());
    }
    if (edits.isPresent()) {
      Pipeline pipeline = new Pipeline(schemes.files());
      return EditFigures.print(edits.get(), pipeline, table, spec.commandLine());
    }
    GoldSet set = GoldSet.of(gold.isEmpty() ? List.of(Path.of("data", "gold")) : gold, texts);
    set.without().forEach(spec.commandLine().getErr()::println);
    Pipeline pipeline = new Pipeline(schemes.files());
    if (errors) {
      return ErrorFigures.print(set, pipeline, table, out);
    }
    List<Course> courses =
        leaveOneOut || learnt.isPresent() ? CourseFigures.courses(set) : List.of();
    List<List<Cell>> rows = new ArrayList<>();
    for (GoldSet.Gold one : set.documents()) {
      rows.addAll(rows(one.name(), score(pipeline, one, courses)));
    }
    List<String> columns =
        List.of("document", "what", "precision", "recall", "F1", "gold", "found", "kappa");
    table.print(new Table("Extraction against coded documents", columns, rows), out);
    if (leaveOneOut) {
      ConfidenceFigures.printLeftOut(calibration, table, out);
      List<String> names = set.documents().stream().map(GoldSet.Gold::name).toList();
      courses.forEach(course -> CourseFigures.printLeftOut(course, names, table, out));
    } else if (against.isEmpty()) {
      ConfidenceFigures.print(calibration, table, out);
    }
    calibrated.ifPresent(file -> write(file, calibration.table()));
    learnt.ifPresent(folder -> courses.forEach(course -> write(course, folder)));
    AlignmentFigures.print(set, table, out);
    if (against.isEmpty()) {
      ComparisonErrors measured = ComparisonErrorFigures.print(set, pipeline, table, out);
      comparisonErrors.ifPresent(file -> write(file, measured.turtle()));
    }
    return 0;
  }

  private Score score(Pipeline pipeline, GoldSet.Gold one, List<Course> courses) {
    CodedReading read = read(pipeline, one);
    Version version = read.version();
    List<Coding> found =
        against
            .map(EvaluateCommand::coding)
            .orElseGet(() -> Codings.of(version.outline().text(), version.measures()));
    List<Coding> right = coding(one.coding());
    Outline outline = version.outline();
    calibration.add(one.name(), outline.text(), right, version.measures());
    Coded coded = new Coded(one.name(), read.coded(), right, found, one.made());
    courses.forEach(course -> course.add(coded));
    return Score.of(outline.text().raw(), right, found);
  }

  /**
   * A coded document as the program reads it.
   *
   * @param version the document with the measures found in what is coded
   * @param coded the sentences that are coded
   */
  record CodedReading(Version version, Outline coded) {}

  /** Reads a coded document; of one coded in part, only that part counts. */
  static CodedReading read(Pipeline pipeline, GoldSet.Gold gold) {
    Version whole = pipeline.version(pipeline.text(gold.document()), Overrides.NONE);
    Outline outline = whole.outline();
    if (!gold.part()) {
      return new CodedReading(whole, outline);
    }
    CodedPart part = new CodedPart(outline.text(), coding(gold.coding()));
    return new CodedReading(
        new Version(outline, part.measures(whole.measures())), part.outline(outline));
  }

  private void write(Course course, Path folder) {
    write(folder.resolve(course.table() + ".tsv"), course.learn().table());
  }

  private void write(Path file, String text) {
    OutputFile.write(file, text.getBytes(StandardCharsets.UTF_8), spec.commandLine().getErr());
  }

  /** The codings of a file. */
  static List<Coding> coding(Path file) {
    try {
      return Codings.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<Cell>> rows(String document, Score score) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Map.Entry<String, Rates> entry : score.rates().entrySet()) {
      Rates rates = entry.getValue();
      rows.add(
          List.of(
              Cell.of(document),
              Cell.of(entry.getKey()),
              share(rates.precision()),
              share(rates.recall()),
              share(rates.f()),
              Cell.of(rates.gold()),
              Cell.of(rates.predicted()),
              Cell.empty()));
    }
    Cell none = Cell.empty();
    Cell name = Cell.of(document);
    rows.add(
        List.of(
            name,
            Cell.of("object_characters"),
            none,
            none,
            share(score.objectCharacters()),
            none,
            none,
            none));
    for (Map.Entry<String, Agreement> entry : score.agreements().entrySet()) {
      Cell kappa = share(entry.getValue().kappa());
      Cell what = Cell.of(entry.getKey());
      rows.add(
          List.of(name, what, share(entry.getValue().accuracy()), none, none, none, none, kappa));
    }
    if (score.lost() > 0) {
      Cell lost = Cell.of(score.lost());
      Cell what = Cell.of("quotes_not_in_document");
      rows.add(List.of(name, what, none, none, none, none, lost, none));
    }
    return rows;
  }

  /** A share to three places. */
  static Cell share(double value) {
    return Cell.of(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN));
  }
}
