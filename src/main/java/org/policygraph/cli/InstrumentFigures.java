package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.evaluation.Agreement;
import org.policygraph.evaluation.GoldSet;
import org.policygraph.evaluation.Lessons;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.finding.Scheme;
import org.policygraph.graph.Schemes;

/** Prints how well instruments are told in a document that nothing was learnt from. */
final class InstrumentFigures {

  private static final List<String> COLUMNS = List.of("document", "accuracy", "kappa");

  private InstrumentFigures() {}

  /** What the single acts beside some codings teach; the codings are still to be added. */
  static Lessons lessons(GoldSet set) {
    Lessons lessons = new Lessons(concepts());
    set.folders().forEach(lessons::addSingle);
    return lessons;
  }

  /** Identifiers of the shipped instruments, in their order. */
  private static List<String> concepts() {
    return Schemes.load().stream()
        .filter(scheme -> scheme.name().equals(Scheme.INSTRUMENT))
        .flatMap(scheme -> scheme.concepts().stream())
        .map(Scheme.Concept::id)
        .toList();
  }

  /** For each document what the other documents teach; then the means. */
  static void printLeftOut(Lessons lessons, TableOption option, PrintWriter out) {
    List<List<Cell>> rows = new ArrayList<>();
    double accuracy = 0;
    double kappa = 0;
    for (String document : lessons.documents()) {
      Agreement agreement = lessons.leftOut(document);
      accuracy += agreement.accuracy();
      kappa += agreement.kappa();
      rows.add(row(document, agreement.accuracy(), agreement.kappa()));
    }
    int documents = Math.max(1, lessons.documents().size());
    rows.add(row("mean", accuracy / documents, kappa / documents));
    option.print(
        new Table("Instruments, each document by what the others teach", COLUMNS, rows), out);
  }

  private static List<Cell> row(String document, double accuracy, double kappa) {
    return List.of(
        Cell.of(document), EvaluateCommand.share(accuracy), EvaluateCommand.share(kappa));
  }
}
