package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.evaluation.ActLessons;
import org.policygraph.evaluation.ActorLessons;
import org.policygraph.evaluation.Agreement;
import org.policygraph.evaluation.Course;
import org.policygraph.evaluation.CriterionLessons;
import org.policygraph.evaluation.GoldSet;
import org.policygraph.evaluation.InstrumentLessons;
import org.policygraph.evaluation.NameLessons;
import org.policygraph.evaluation.ObjectLessons;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.finding.Scheme;
import org.policygraph.graph.Schemes;

/** Prints how well what is learnt is told of a document that nothing was learnt from. */
final class CourseFigures {

  private static final List<String> COLUMNS = List.of("document", "accuracy", "kappa");

  private CourseFigures() {}

  /** All that can be learnt, with what stands beside some codings; these are still to be added. */
  static List<Course> courses(GoldSet set) {
    List<Course> courses =
        List.of(
            new InstrumentLessons(instruments()),
            new ActLessons(),
            new ActorLessons(),
            new ObjectLessons(),
            new NameLessons(),
            new CriterionLessons());
    courses.forEach(course -> set.folders().forEach(course::addFolder));
    return courses;
  }

  /** Identifiers of the shipped instruments, in their order. */
  private static List<String> instruments() {
    return Schemes.load().stream()
        .filter(scheme -> scheme.name().equals(Scheme.INSTRUMENT))
        .flatMap(scheme -> scheme.concepts().stream())
        .map(Scheme.Concept::id)
        .toList();
  }

  /** For each document what the other documents teach; then the means. */
  static void printLeftOut(
      Course course, List<String> documents, TableOption option, PrintWriter out) {
    List<List<Cell>> rows = new ArrayList<>();
    double accuracy = 0;
    double kappa = 0;
    for (String document : documents) {
      Agreement agreement = course.leftOut(document);
      accuracy += agreement.accuracy();
      kappa += agreement.kappa();
      rows.add(row(document, agreement.accuracy(), agreement.kappa()));
    }
    int count = Math.max(1, documents.size());
    rows.add(row("mean", accuracy / count, kappa / count));
    String title = course.title() + ", each document by what the others teach";
    option.print(new Table(title, COLUMNS, rows), out);
  }

  private static List<Cell> row(String document, double accuracy, double kappa) {
    return List.of(
        Cell.of(document), EvaluateCommand.share(accuracy), EvaluateCommand.share(kappa));
  }
}
