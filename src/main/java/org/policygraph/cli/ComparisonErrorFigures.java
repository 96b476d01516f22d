package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.Pipeline;
import org.policygraph.alignment.LoadedDocument;
import org.policygraph.evaluation.AlignmentScore;
import org.policygraph.evaluation.ComparisonErrors;
import org.policygraph.evaluation.ComparisonErrors.Count;
import org.policygraph.evaluation.ComparisonErrors.Side;
import org.policygraph.evaluation.GoldSet;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Version;
import org.policygraph.graph.Works;

/** Prints how right the counts of a comparison are, from the texts of two documents to figures. */
final class ComparisonErrorFigures {

  private static final List<String> COLUMNS =
      List.of("pair of documents", "figure", "precision", "recall", "right", "found", "coded");

  private final Pipeline pipeline;
  private final ComparisonErrors errors = new ComparisonErrors();
  private final Map<Path, Side> sides = new TreeMap<>();
  private final Map<Path, LoadedDocument> documents = new TreeMap<>();

  private ComparisonErrorFigures(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Measures the coded alignments beside the codings and prints what there is. */
  static ComparisonErrors print(
      GoldSet set, Pipeline pipeline, TableOption option, PrintWriter out) {
    ComparisonErrorFigures figures = new ComparisonErrorFigures(pipeline);
    AlignmentFigures.coded(set).forEach(figures::measure);
    List<List<Cell>> rows = new ArrayList<>();
    figures
        .errors
        .pairs()
        .forEach(
            (name, counts) ->
                counts.forEach((figure, count) -> rows.add(row(name, figure.id(), count))));
    if (!rows.isEmpty()) {
      out.println();
      option.print(new Table("Counts of comparisons, from text to figure", COLUMNS, rows), out);
    }
    return figures.errors;
  }

  private void measure(AlignmentFigures.Coded coded) {
    errors.add(
        coded.name(),
        side(coded.local()),
        side(coded.reference()),
        AlignmentScore.read(coded.alignment()),
        pipeline.aligner().compare(document(coded.local()), document(coded.reference())));
  }

  private Side side(GoldSet.Gold gold) {
    return sides.computeIfAbsent(
        gold.coding(),
        coding -> new Side(pipeline.text(gold.document()).raw(), EvaluateCommand.coding(coding)));
  }

  private LoadedDocument document(GoldSet.Gold gold) {
    return documents.computeIfAbsent(
        gold.coding(),
        coding -> {
          Version version = EvaluateCommand.read(pipeline, gold).version();
          String iri = Works.key(Iris.DEFAULT, version.outline().identity());
          return LoadedDocument.read(pipeline.graph(Iris.DEFAULT, iri, List.of(version)), iri);
        });
  }

  private static List<Cell> row(String pair, String figure, Count count) {
    return List.of(
        Cell.of(pair),
        Cell.of(figure),
        share(count.right(), count.found()),
        share(count.right(), count.coded()),
        Cell.of(count.right()),
        Cell.of(count.found()),
        Cell.of(count.coded()));
  }

  private static Cell share(int part, int whole) {
    return whole == 0 ? Cell.empty() : EvaluateCommand.share((double) part / whole);
  }
}
