package org.policygraph.alignment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.evaluation.AlignmentScore;
import org.policygraph.language.Words;

/** Prints how well the coded pairs of documents are aligned. */
final class AlignmentReport {

  private AlignmentReport() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Aligner aligner = new Aligner(new Words());
    Path gold = Path.of("data/gold");
    for (String name : List.of("wuhan", "guizhou", "wenzhou")) {
      Comparison comparison =
          aligner.align(
              CodingFiles.read(gold.resolve(name + ".json")),
              CodingFiles.read(gold.resolve("central.json")));
      Map<AlignmentScore.Indices, String> coded =
          AlignmentScore.read(gold.resolve("alignments/" + name + "-central.json"));
      AlignmentScore score =
          AlignmentScore.of(
              coded,
              relations(comparison),
              comparison.local().size(),
              comparison.reference().size());
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
