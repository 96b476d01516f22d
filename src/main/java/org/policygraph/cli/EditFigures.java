package org.policygraph.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.Pipeline;
import org.policygraph.alignment.Comparison;
import org.policygraph.alignment.Directive;
import org.policygraph.alignment.LoadedDocument;
import org.policygraph.alignment.Pair;
import org.policygraph.evaluation.EditedCopy;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Version;
import org.policygraph.outline.Overrides;
import picocli.CommandLine;

/**
 * Prints what the comparison makes of provisions that differ from those of a reference by one edit.
 */
final class EditFigures {

  private static final List<String> COLUMNS =
      List.of("what", "precision", "recall", "right", "found", "coded");

  private final Pipeline pipeline;

  /** How many are coded, found and right, by relation, then of each kind coded and right. */
  private final Map<String, int[]> relations = new TreeMap<>();

  private final Map<String, int[]> kinds = new TreeMap<>();

  private EditFigures(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Prints the shares to the output and every copy told otherwise to the error stream. */
  static int print(Path table, Pipeline pipeline, TableOption option, CommandLine line) {
    EditFigures figures = new EditFigures(pipeline);
    for (EditedCopy copy : EditedCopy.read(table)) {
      String found = figures.relation(copy);
      figures.count(copy, found);
      if (!found.equals(copy.relation())) {
        line.getErr()
            .println(
                "%s %s: %s, coded %s: %s → %s"
                    .formatted(
                        copy.id(),
                        copy.kind(),
                        found,
                        copy.relation(),
                        copy.reference(),
                        copy.local()));
      }
    }
    option.print(new Table("Edited copies by relation", COLUMNS, figures.rows()), line.getOut());
    line.getOut().println();
    option.print(
        new Table("Edited copies by kind", List.of("kind", "right", "of"), figures.byKind()),
        line.getOut());
    return 0;
  }

  private void count(EditedCopy copy, String found) {
    boolean right = found.equals(copy.relation());
    for (String all : List.of("all", copy.relation())) {
      add(relations, all, 0);
    }
    for (String all : List.of("all", found)) {
      add(relations, all, 1);
    }
    add(kinds, copy.kind(), 0);
    if (right) {
      add(relations, "all", 2);
      add(relations, found, 2);
      add(kinds, copy.kind(), 2);
    }
  }

  private static void add(Map<String, int[]> counts, String name, int what) {
    counts.computeIfAbsent(name, n -> new int[3])[what]++;
  }

  /** What the comparison says of the measure that is meant; {@code missed} where it found none. */
  private String relation(EditedCopy copy) {
    Comparison comparison =
        pipeline.aligner().compare(document(copy, copy.local()), document(copy, copy.reference()));
    if (comparison.local().size() < copy.measure() || comparison.reference().isEmpty()) {
      return "missed";
    }
    Directive local = comparison.local().get(copy.measure() - 1);
    return comparison.pairs().stream()
        .filter(pair -> pair.local().key().equals(local.key()))
        .max(Comparator.comparingDouble(Pair::score))
        .map(pair -> pair.relation().id())
        .orElse(EditedCopy.NONE);
  }

  private LoadedDocument document(EditedCopy copy, String provision) {
    boolean local = provision.equals(copy.local());
    String name = copy.id() + (local ? "-local" : "-reference") + ".txt";
    byte[] text = ("1. " + provision + "\n").getBytes(StandardCharsets.UTF_8);
    Version version = pipeline.version(pipeline.text(name, text), Overrides.NONE);
    String iri = Iris.DEFAULT.works() + "/" + name;
    return LoadedDocument.read(pipeline.graph(Iris.DEFAULT, iri, List.of(version)), iri);
  }

  private List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    relations.forEach(
        (name, counts) ->
            rows.add(
                List.of(
                    Cell.of(name),
                    share(counts[2], counts[1]),
                    share(counts[2], counts[0]),
                    Cell.of(counts[2]),
                    Cell.of(counts[1]),
                    Cell.of(counts[0]))));
    return rows;
  }

  private List<List<Cell>> byKind() {
    List<List<Cell>> rows = new ArrayList<>();
    kinds.forEach(
        (kind, counts) -> rows.add(List.of(Cell.of(kind), Cell.of(counts[2]), Cell.of(counts[0]))));
    return rows;
  }

  private static Cell share(int part, int whole) {
    return whole == 0 ? Cell.empty() : EvaluateCommand.share((double) part / whole);
  }
}
