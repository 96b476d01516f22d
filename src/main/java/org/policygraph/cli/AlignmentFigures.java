package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policygraph.alignment.Aligner;
import org.policygraph.alignment.CodingFiles;
import org.policygraph.alignment.Comparison;
import org.policygraph.alignment.Directive;
import org.policygraph.alignment.Pair;
import org.policygraph.evaluation.AlignmentScore;
import org.policygraph.evaluation.AlignmentScore.Indices;
import org.policygraph.evaluation.GoldSet;
import org.policygraph.evaluation.Rates;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;

/**
 * Prints how well alignment agrees with coded alignments, {@code alignments/LOCAL-REFERENCE.json}.
 */
final class AlignmentFigures {

  private AlignmentFigures() {}

  /**
   * A coded alignment with the two codings it joins.
   *
   * @param name its name, {@code LOCAL-REFERENCE}
   * @param alignment its file
   * @param local the coded local document
   * @param reference the coded reference
   */
  record Coded(String name, Path alignment, GoldSet.Gold local, GoldSet.Gold reference) {}

  /** Judges the coded alignments beside the codings, if there are any. */
  static int print(GoldSet set, TableOption option, PrintWriter out) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Coded coded : coded(set)) {
      Path local = coded.local().coding();
      Path reference = coded.reference().coding();
      rows.addAll(rows(coded.name(), score(coded.alignment(), local, reference)));
    }
    if (!rows.isEmpty()) {
      List<String> columns =
          List.of("pair of documents", "what", "precision", "recall", "F1", "gold", "found");
      out.println();
      option.print(new Table("Alignment against coded alignments", columns, rows), out);
    }
    return 0;
  }

  /** The coded alignments beside the codings of a set, by name. */
  static List<Coded> coded(GoldSet set) {
    Map<String, GoldSet.Gold> codings = new TreeMap<>();
    set.documents().forEach(one -> codings.put(one.name(), one));
    List<Coded> found = new ArrayList<>();
    for (Path file : alignments(codings.values())) {
      String name = file.getFileName().toString().replaceFirst("\\.json$", "");
      AlignmentScore.joint(name, codings::containsKey)
          .ifPresent(
              joint ->
                  found.add(
                      new Coded(
                          name,
                          file,
                          Objects.requireNonNull(codings.get(name.substring(0, joint))),
                          Objects.requireNonNull(codings.get(name.substring(joint + 1))))));
    }
    return found;
  }

  private static List<Path> alignments(Collection<GoldSet.Gold> codings) {
    List<Path> files = new ArrayList<>();
    List<Path> folders =
        codings.stream().map(g -> g.coding().resolveSibling("alignments")).distinct().toList();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> list = Files.list(folder)) {
          list.filter(f -> f.toString().endsWith(".json")).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return files;
  }

  private static AlignmentScore score(Path file, Path localFile, Path referenceFile) {
    List<Directive> local = CodingFiles.read(localFile);
    List<Directive> reference = CodingFiles.read(referenceFile);
    Comparison comparison = new Aligner().align(local, reference);
    Map<Directive, Integer> places = new HashMap<>();
    for (int i = 0; i < local.size(); i++) {
      places.put(local.get(i), i);
    }
    for (int i = 0; i < reference.size(); i++) {
      places.put(reference.get(i), i);
    }
    Map<Indices, String> predicted = new TreeMap<>();
    for (Pair pair : comparison.pairs()) {
      predicted.put(
          new Indices(place(places, pair.local()), place(places, pair.reference())),
          pair.relation().id());
    }
    return AlignmentScore.of(AlignmentScore.read(file), predicted, local.size(), reference.size());
  }

  private static int place(Map<Directive, Integer> places, Directive directive) {
    Integer place = places.get(directive);
    if (place == null) {
      throw new IllegalStateException("not among the codings: " + directive);
    }
    return place;
  }

  private static List<List<Cell>> rows(String name, AlignmentScore score) {
    Cell none = Cell.empty();
    return List.of(
        row(name, "pairs", score.pairs()),
        List.of(
            Cell.of(name),
            Cell.of("relations of the pairs found"),
            EvaluateCommand.share(score.relations()),
            none,
            none,
            none,
            none),
        row(name, "new", score.newOnes()),
        row(name, "not taken up", score.notTakenUp()));
  }

  private static List<Cell> row(String name, String what, Rates rates) {
    return List.of(
        Cell.of(name),
        Cell.of(what),
        EvaluateCommand.share(rates.precision()),
        EvaluateCommand.share(rates.recall()),
        EvaluateCommand.share(rates.f()),
        Cell.of(rates.gold()),
        Cell.of(rates.predicted()));
  }
}
