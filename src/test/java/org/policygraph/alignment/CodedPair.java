package org.policygraph.alignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policygraph.evaluation.AlignmentScore;

/**
 * A coded pair of documents.
 *
 * @param name the names of its codings, joined by a hyphen
 * @param local the local measures
 * @param reference those of the reference
 * @param relations the relation of each pair of measures that are counterparts
 */
record CodedPair(
    String name,
    List<Directive> local,
    List<Directive> reference,
    Map<AlignmentScore.Indices, String> relations) {

  /** Those of a folder of codings that holds {@code alignments/LOCAL-REFERENCE.json}, by name. */
  static List<CodedPair> all(Path codings) throws IOException {
    try (Stream<Path> files = Files.list(codings.resolve("alignments"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> read(codings, file))
          .toList();
    }
  }

  private static CodedPair read(Path codings, Path file) {
    String name = file.getFileName().toString().replace(".json", "");
    int joint =
        AlignmentScore.joint(name, coding -> Files.exists(coding(codings, coding)))
            .orElseThrow(() -> new IllegalArgumentException(name + " names no two codings"));
    return new CodedPair(
        name,
        CodingFiles.read(coding(codings, name.substring(0, joint))),
        CodingFiles.read(coding(codings, name.substring(joint + 1))),
        AlignmentScore.read(file));
  }

  private static Path coding(Path codings, String name) {
    return codings.resolve(name + ".json");
  }
}
