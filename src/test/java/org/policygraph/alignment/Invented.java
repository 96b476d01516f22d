package org.policygraph.alignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures made up for tests, and the tables that they stand in. */
final class Invented {

  private static final Pattern MARK = Pattern.compile("【([a-z]+)\\|([^】]+)】");

  private Invented() {}

  static Directive measure(String quote) {
    return measure("0", quote, "other");
  }

  static Directive measure(String key, String quote, String topic) {
    return new Directive(
        key, "d", "1", quote, List.of(), "", List.of(), List.of(), "obligation", topic, "mandate");
  }

  /** A measure whose parts are marked in its text, each as {@code 【kind|text】}. */
  static Directive marked(String text) {
    List<String> actions = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    List<Directive.Participant> participants = new ArrayList<>();
    List<Directive.Condition> criteria = new ArrayList<>();
    String modality = "obligation";
    String instrument = "mandate";
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      String kind = mark.group(1);
      switch (kind) {
        case "action" -> actions.add(mark.group(2));
        case "object" -> objects.add(mark.group(2));
        case "condition", "standard" -> criteria.add(new Directive.Condition(kind, mark.group(2)));
        case "permission", "encouragement", "prohibition" -> modality = kind;
        case "hortation" -> instrument = kind;
        default -> participants.add(new Directive.Participant(kind, mark.group(2)));
      }
    }
    return new Directive(
        "0",
        "d",
        "1",
        mark.replaceAll("$2"),
        actions,
        String.join("", objects),
        participants,
        criteria,
        modality,
        "other",
        instrument);
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
