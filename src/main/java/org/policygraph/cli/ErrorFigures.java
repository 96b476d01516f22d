package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policygraph.Pipeline;
import org.policygraph.evaluation.Fault;
import org.policygraph.evaluation.Faults;
import org.policygraph.evaluation.GoldSet;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.graph.Version;
import org.policygraph.outline.Overrides;

/** Prints what the extraction missed and falsely found, and how often for which cause. */
final class ErrorFigures {

  private ErrorFigures() {}

  /** The faults of every coded document, one a row, and their causes counted. */
  static int print(GoldSet set, Pipeline pipeline, TableOption table, PrintWriter out) {
    List<List<Cell>> rows = new ArrayList<>();
    Map<Fault.Cause, Map<Fault.Kind, Integer>> counts = new EnumMap<>(Fault.Cause.class);
    for (GoldSet.Gold one : set.documents()) {
      for (Fault fault : faults(pipeline, one)) {
        rows.add(row(one.name(), fault));
        counts
            .computeIfAbsent(fault.cause(), c -> new EnumMap<>(Fault.Kind.class))
            .merge(fault.kind(), 1, Integer::sum);
      }
    }
    List<String> columns =
        List.of(
            "document", "what", "cause", "provision", "quote", "coded", "found", "clause", "words");
    table.print(new Table("Misses and false finds", columns, rows), out);
    out.println();
    table.print(causes(counts), out);
    return 0;
  }

  private static List<Fault> faults(Pipeline pipeline, GoldSet.Gold one) {
    Version version = pipeline.version(pipeline.text(one.document()), Overrides.NONE);
    return Faults.of(
        version.outline().text(),
        EvaluateCommand.coding(one.coding()),
        version.measures(),
        pipeline.trace(version.outline()));
  }

  private static List<Cell> row(String document, Fault fault) {
    return List.of(
        Cell.of(document),
        Cell.of(fault.kind().name().toLowerCase(Locale.ROOT)),
        Cell.of(fault.cause().label()),
        Cell.of(fault.provision()),
        Cell.of(fault.quote()),
        Cell.of(String.join(" ", fault.coded())),
        Cell.of(String.join(" ", fault.found())),
        Cell.of(fault.rule()),
        Cell.of(String.join(" ", fault.words())));
  }

  private static Table causes(Map<Fault.Cause, Map<Fault.Kind, Integer>> counts) {
    List<List<Cell>> rows = new ArrayList<>();
    counts.forEach(
        (cause, kinds) -> {
          List<Cell> row = new ArrayList<>(List.of(Cell.of(cause.label())));
          for (Fault.Kind kind : Fault.Kind.values()) {
            row.add(Cell.of(kinds.getOrDefault(kind, 0)));
          }
          rows.add(row);
        });
    return new Table("Their causes", List.of("cause", "missed", "false", "verb"), rows);
  }
}
