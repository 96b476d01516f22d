package org.policygraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * Coded documents and where their texts are, from a folder with a {@code manifest.tsv} (columns
 * coding, document, source, rules, extent) or from coding files named one by one, whose folder's
 * manifest is used.
 *
 * @param documents the coded documents whose text is at hand, in the order of their names
 * @param without the coded documents whose text is not at hand
 */
public record GoldSet(List<Gold> documents, List<Problem> without) {

  private static final String MANIFEST = "manifest.tsv";

  /**
   * A coded document.
   *
   * @param coding its coding file
   * @param document its text
   * @param made whether rules of the program were made from it
   * @param part whether only parts of the text are coded
   */
  public record Gold(Path coding, Path document, boolean made, boolean part) {

    /** The coding file's name without its ending. */
    public String name() {
      return coding.getFileName().toString().replaceFirst("\\.json$", "");
    }
  }

  /** The folders that the codings stand in, each once. */
  public List<Path> folders() {
    return documents.stream()
        .map(one -> one.coding.toAbsolutePath().getParent())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** What a manifest says of a coding. */
  private record Row(String document, String source, boolean made, boolean part) {

    static final Row NONE = new Row("", "", false, false);
  }

  /**
   * Finds the coded documents.
   *
   * @param arguments folders with a manifest, or coding files
   * @param texts a folder with further texts, each named as its coding with {@code .txt}
   * @throws ProblemException if an argument is no such folder or file
   */
  public static GoldSet of(List<Path> arguments, Optional<Path> texts) {
    List<Gold> documents = new ArrayList<>();
    List<Problem> without = new ArrayList<>();
    Map<Path, Map<String, Row>> manifests = new HashMap<>();
    for (Path argument : arguments) {
      for (Path coding : codings(argument)) {
        Row row =
            manifests
                .computeIfAbsent(coding.resolveSibling(MANIFEST), GoldSet::manifest)
                .getOrDefault(name(coding), Row.NONE);
        Optional<Path> text = text(coding, row, texts);
        text.ifPresentOrElse(
            t -> documents.add(new Gold(coding, t, row.made, row.part)),
            () -> without.add(noText(coding, row)));
      }
    }
    return new GoldSet(List.copyOf(documents), List.copyOf(without));
  }

  private static List<Path> codings(Path argument) {
    if (Files.isRegularFile(argument)) {
      return List.of(argument);
    }
    if (!Files.isDirectory(argument)) {
      throw new ProblemException(
          new Problem(
              "no-such-file",
              Place.of(argument.toString()),
              "There is no such file or folder",
              "Name a coding file or a folder with a " + MANIFEST));
    }
    try (Stream<Path> files = Files.list(argument)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Row> manifest(Path manifest) {
    Map<String, Row> rows = new HashMap<>();
    if (Files.isRegularFile(manifest)) {
      for (TabTable.Row row : TabTable.read(manifest, "manifest", List.of("coding")).rows()) {
        boolean made = marked(row, "rules", "made");
        boolean part = marked(row, "extent", "part");
        rows.put(row.get("coding"), new Row(row.get("document"), row.get("source"), made, part));
      }
    }
    return rows;
  }

  private static boolean marked(TabTable.Row row, String column, String mark) {
    String value = row.get(column);
    if (!value.isEmpty() && !value.equals(mark)) {
      throw row.problem(
          "has " + value + " in the column " + column, "Write " + mark + " or leave it empty");
    }
    return !value.isEmpty();
  }

  private static Optional<Path> text(Path coding, Row row, Optional<Path> texts) {
    if (!row.document.isEmpty()) {
      return Optional.of(coding.resolveSibling(row.document).normalize());
    }
    String name = name(coding).replaceFirst("\\.json$", ".txt");
    return Stream.concat(texts.stream(), Stream.ofNullable(coding.getParent()))
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Problem noText(Path coding, Row row) {
    String source = row.source.isEmpty() ? "its document" : row.source;
    return new Problem(
        "no-text",
        Place.of(coding.toString()),
        "The text of this coding is not here",
        "Save "
            + source
            + " as "
            + name(coding).replaceFirst("\\.json$", ".txt")
            + " and name its folder with --texts");
  }

  private static String name(Path coding) {
    return coding.getFileName().toString();
  }
}
