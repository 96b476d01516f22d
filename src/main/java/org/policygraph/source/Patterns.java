package org.policygraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of what the clean-up looks for, {@code /lexicon/NAME.tsv} on the class path: a header
 * line, comments that begin with {@code #}, and rows of a concept and one expression each.
 */
final class Patterns {

  private static final Pattern TAB = Pattern.compile("\t");

  private final String name;
  private final List<List<String>> rows;

  private Patterns(String name, List<List<String>> rows) {
    this.name = name;
    this.rows = rows;
  }

  static Patterns load(String name) {
    try (InputStream in = Patterns.class.getResourceAsStream("/lexicon/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      return new Patterns(
          name,
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("# "))
              .skip(1)
              .map(line -> TAB.splitAsStream(line).toList())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pattern that matches whatever a row of one of the concepts matches. */
  Pattern of(String... concepts) {
    return Pattern.compile(
        Stream.of(concepts)
            .flatMap(concept -> expressions(concept).stream())
            .collect(Collectors.joining("|")));
  }

  /** The same, tried where it can match. */
  Cue cue(String... concepts) {
    return new Cue(of(concepts));
  }

  /** The characters in the concept's rows. */
  Glyphs glyphs(String concept) {
    return Glyphs.of(marks(concept));
  }

  /** What stands in the concept's rows, one after the other. */
  String marks(String concept) {
    return String.join("", expressions(concept));
  }

  /** All rows, each with its cells. */
  List<List<String>> rows() {
    return rows;
  }

  private List<String> expressions(String concept) {
    List<String> found =
        rows.stream().filter(row -> row.get(0).equals(concept)).map(row -> row.get(1)).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("table " + name + " has no concept " + concept);
    }
    return found;
  }
}
