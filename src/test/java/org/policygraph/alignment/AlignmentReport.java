package org.policygraph.alignment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygraph.evaluation.AlignmentScore;

/**
 * Prints how well coded pairs of documents are aligned, and which relations are taken for which.
 * Reads {@code alignments/LOCAL-REFERENCE.json} of a folder of codings, {@code data/gold} unless
 * another is named.
 */
final class AlignmentReport {

  private AlignmentReport() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path codings = Path.of(arguments.length > 0 ? arguments[0] : "data/gold");
    Aligner aligner = new Aligner();
    Map<String, Long> all = new TreeMap<>();
    for (CodedPair pair : CodedPair.all(codings)) {
      Comparison comparison = aligner.align(pair.local(), pair.reference());
      Map<AlignmentScore.Indices, String> coded = pair.relations();
      Map<AlignmentScore.Indices, String> found = relations(comparison);
      print(out, pair.name(), comparison, coded, found);
      Map<String, Long> taken = taken(coded, found);
      printMatrix(out, taken);
      taken.forEach((cell, count) -> all.merge(cell, count, Long::sum));
    }
    out.println("all");
    printMatrix(out, all);
  }

  private static void print(
      PrintStream out,
      String name,
      Comparison comparison,
      Map<AlignmentScore.Indices, String> coded,
      Map<AlignmentScore.Indices, String> found) {
    AlignmentScore score =
        AlignmentScore.of(coded, found, comparison.local().size(), comparison.reference().size());
    out.printf(
        Locale.ROOT,
        "%s pairs P %.3f R %.3f F %.3f relations %.3f new P %.2f R %.2f not taken up P %.2f R"
            + " %.2f%n",
        name,
        score.pairs().precision(),
        score.pairs().recall(),
        score.pairs().f(),
        score.relations(),
        score.newOnes().precision(),
        score.newOnes().recall(),
        score.notTakenUp().precision(),
        score.notTakenUp().recall());
  }

  /** How often each relation was taken for each, of the pairs that were found. */
  private static Map<String, Long> taken(
      Map<AlignmentScore.Indices, String> coded, Map<AlignmentScore.Indices, String> found) {
    return coded.entrySet().stream()
        .filter(pair -> found.containsKey(pair.getKey()))
        .collect(
            Collectors.groupingBy(
                pair -> cell(pair.getValue(), found.get(pair.getKey())), Collectors.counting()));
  }

  static String cell(String coded, String found) {
    return coded + " " + found;
  }

  static void printMatrix(PrintStream out, Map<String, Long> taken) {
    List<String> relations = Arrays.stream(Relation.values()).map(Relation::id).toList();
    out.printf("  %-16s", "coded \\ found");
    relations.forEach(found -> out.printf("%10s", found));
    out.println();
    for (String coded : relations) {
      out.printf("  %-16s", coded);
      relations.forEach(found -> out.printf("%10d", taken.getOrDefault(cell(coded, found), 0L)));
      out.println();
    }
  }

  static Map<AlignmentScore.Indices, String> relations(Comparison comparison) {
    Map<AlignmentScore.Indices, String> relations = new TreeMap<>();
    comparison
        .pairs()
        .forEach(
            pair ->
                relations.put(
                    new AlignmentScore.Indices(
                        Integer.parseInt(pair.local().key()),
                        Integer.parseInt(pair.reference().key())),
                    pair.relation().id()));
    return relations;
  }
}
