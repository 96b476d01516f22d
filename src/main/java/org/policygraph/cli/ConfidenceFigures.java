package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policygraph.evaluation.Calibration;
import org.policygraph.evaluation.Reliability;
import org.policygraph.evaluation.Reliability.Judged;
import org.policygraph.evaluation.Reliability.Step;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;

/** Prints whether the confidences of measures keep what they say. */
final class ConfidenceFigures {

  private static final List<String> COLUMNS =
      List.of("document", "confidence", "found", "stated", "right", "Brier", "error");

  private ConfidenceFigures() {}

  /** The confidences that the measures were found with, by tenths. */
  static void print(Calibration calibration, TableOption option, PrintWriter out) {
    List<List<Cell>> rows = rows("all", Reliability.of(calibration.asFound()));
    option.print(new Table("Confidence against coded documents", COLUMNS, rows), out);
  }

  /** For each document the confidences that the other documents give; then all by tenths. */
  static void printLeftOut(Calibration calibration, TableOption option, PrintWriter out) {
    List<List<Cell>> rows = new ArrayList<>();
    List<Judged> all = new ArrayList<>();
    for (String document : calibration.documents()) {
      List<Judged> judged = calibration.leftOut(document);
      all.addAll(judged);
      Reliability reliability = Reliability.of(judged);
      rows.add(row(document, reliability.all(), share(reliability.error())));
    }
    rows.addAll(rows("all", Reliability.of(all)));
    String title = "Confidence, each document by what the others give";
    option.print(new Table(title, COLUMNS, rows), out);
  }

  private static List<List<Cell>> rows(String document, Reliability reliability) {
    List<List<Cell>> rows = new ArrayList<>();
    reliability.steps().forEach(step -> rows.add(row(document, step, Cell.empty())));
    rows.add(row(document, reliability.all(), share(reliability.error())));
    return rows;
  }

  private static List<Cell> row(String document, Step step, Cell error) {
    return List.of(
        Cell.of(document),
        Cell.of(String.format(Locale.ROOT, "%.1f–%.1f", step.from(), step.to())),
        Cell.of(step.count()),
        share(step.confidence()),
        share(step.share()),
        share(step.brier()),
        error);
  }

  private static Cell share(double value) {
    return EvaluateCommand.share(value);
  }
}
