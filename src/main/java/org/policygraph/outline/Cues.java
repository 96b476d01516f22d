package org.policygraph.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;

/**
 * A table of patterns and words, {@code /lexicon/NAME.tsv} on the class path: a header line, lines
 * of comment that begin with {@code #}, and rows whose first cell names a concept. A cell may hold
 * spaces: it is one regular expression or one word.
 */
final class Cues {

  private static final Pattern TAB = Pattern.compile("\t");

  private final String name;
  private final List<List<String>> rows;

  private Cues(String name, List<List<String>> rows) {
    this.name = name;
    this.rows = rows;
  }

  static Cues load(String name) {
    try (InputStream in = Cues.class.getResourceAsStream("/lexicon/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Cues(
          name,
          table
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .skip(1)
              .map(line -> TAB.splitAsStream(line).toList())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows, the header left out. */
  List<List<String>> rows() {
    return rows;
  }

  /** The rows of a concept. */
  List<List<String>> rows(String concept) {
    return rows.stream().filter(row -> row.get(0).equals(concept)).toList();
  }

  /** The second cells of a concept's rows. */
  List<String> words(String concept) {
    List<String> words = rows(concept).stream().map(row -> row.get(1)).toList();
    if (words.isEmpty()) {
      throw new IllegalStateException("table " + name + " has no concept " + concept);
    }
    return words;
  }

  /** The one word of a concept. */
  String word(String concept) {
    return words(concept).get(0);
  }

  /** The characters in the second cells of a concept's rows. */
  Glyphs glyphs(String concept) {
    return Glyphs.of(String.join("", words(concept)));
  }

  /** What matches whatever a row of one of the concepts matches, tried where it can begin. */
  Cue cue(String... concepts) {
    return new Cue(pattern(concepts));
  }

  /** A pattern that matches whatever a row of one of the concepts matches. */
  Pattern pattern(String... concepts) {
    return Pattern.compile(
        Arrays.stream(concepts)
            .flatMap(concept -> words(concept).stream())
            .collect(Collectors.joining("|")));
  }
}
