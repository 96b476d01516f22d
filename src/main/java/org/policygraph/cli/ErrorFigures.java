package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.Pipeline;
import org.policygraph.evaluation.Fault;
import org.policygraph.evaluation.Faults;
import org.policygraph.evaluation.GoldSet;
import org.policygraph.evaluation.Part;
import org.policygraph.evaluation.Parts;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.graph.Version;

/**
 * Prints what the extraction missed and falsely found: measures with their causes, criteria and
 * actors with the rules that found them.
 */
final class ErrorFigures {

  private static final List<String> PARTS =
      List.of("document", "what", "type", "rule", "provision", "coded", "found", "measure");
  private static final List<String> RULES =
      List.of("type", "rule", "right", "missed", "false", "wrong end", "wrong kind", "precision");

  private ErrorFigures() {}

  /** The faults of every coded document, one a row, and their causes and rules counted. */
  static int print(GoldSet set, Pipeline pipeline, TableOption table, PrintWriter out) {
    List<List<Cell>> rows = new ArrayList<>();
    List<List<Cell>> parts = new ArrayList<>();
    Map<String, Map<Part.Verdict, Integer>> rules = new TreeMap<>();
    Map<Fault.Cause, Map<Fault.Kind, Integer>> counts = new EnumMap<>(Fault.Cause.class);
    for (GoldSet.Gold one : set.documents()) {
      Version version = EvaluateCommand.read(pipeline, one).version();
      for (Fault fault : faults(pipeline, one, version)) {
        rows.add(row(one.name(), fault));
        counts
            .computeIfAbsent(fault.cause(), c -> new EnumMap<>(Fault.Kind.class))
            .merge(fault.kind(), 1, Integer::sum);
      }
      for (Part part : parts(one, version)) {
        if (part.verdict() != Part.Verdict.RIGHT) {
          parts.add(row(one.name(), part));
        }
        rules
            .computeIfAbsent(
                part.type() + " " + part.rule(), r -> new EnumMap<>(Part.Verdict.class))
            .merge(part.verdict(), 1, Integer::sum);
      }
    }
    List<String> columns =
        List.of(
            "document", "what", "cause", "provision", "quote", "coded", "found", "clause", "words");
    table.print(new Table("Misses and false finds", columns, rows), out);
    out.println();
    table.print(causes(counts), out);
    out.println();
    table.print(new Table("Criteria and actors that went wrong", PARTS, parts), out);
    out.println();
    table.print(rules(rules), out);
    return 0;
  }

  private static List<Part> parts(GoldSet.Gold one, Version version) {
    return Parts.of(
        version.outline().text(), EvaluateCommand.coding(one.coding()), version.measures());
  }

  private static List<Fault> faults(Pipeline pipeline, GoldSet.Gold one, Version version) {
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

  private static List<Cell> row(String document, Part part) {
    return List.of(
        Cell.of(document),
        Cell.of(part.verdict().label()),
        Cell.of(part.type()),
        Cell.of(part.rule()),
        Cell.of(part.measure().provision()),
        Cell.of(part.coded()),
        Cell.of(part.found()),
        Cell.of(part.measure().quote()));
  }

  /** What each rule found, and what none did, its share of right finds last. */
  private static Table rules(Map<String, Map<Part.Verdict, Integer>> rules) {
    List<List<Cell>> rows = new ArrayList<>();
    rules.forEach(
        (rule, verdicts) -> {
          int space = rule.indexOf(' ');
          List<Cell> row = new ArrayList<>();
          row.add(Cell.of(rule.substring(0, space)));
          row.add(Cell.of(rule.substring(space + 1)));
          int found = 0;
          for (Part.Verdict verdict : Part.Verdict.values()) {
            int count = verdicts.getOrDefault(verdict, 0);
            row.add(Cell.of(count));
            found += verdict == Part.Verdict.MISSED ? 0 : count;
          }
          int right = verdicts.getOrDefault(Part.Verdict.RIGHT, 0);
          row.add(found == 0 ? Cell.empty() : EvaluateCommand.share((double) right / found));
          rows.add(row);
        });
    return new Table("Their rules", RULES, rows);
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
