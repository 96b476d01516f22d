package org.policygraph.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Measures made up for tests, and the tables that they stand in. */
final class Invented {

  private Invented() {}

  static Directive measure(String quote) {
    return measure("0", quote, "other");
  }

  static Directive measure(String key, String quote, String topic) {
    return new Directive(
        key, "d", "1", quote, List.of(), "", List.of(), List.of(), "obligation", topic, "mandate");
  }

  /** The rows of a table of test resources, comments and header left out. */
  static List<List<String>> rows(String table) {
    try (InputStream in = Invented.class.getResourceAsStream("/alignment/" + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
