package org.policygraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policygraph.store.Store;

/**
 * Measures as institutional statements in IG Script, the notation of Institutional Grammar 2.0
 * (Frantz and Siddiki 2021) that the IG Parser reads: one statement a measure, with the attributes
 * A (who is responsible), deontic D, aim I, objects Bdir and Bind (whom it is done to or for),
 * activation conditions Cac and execution constraints Cex. What the text does not say itself stands
 * in square brackets.
 */
public final class InstitutionalGrammar {

  private static final List<String> COMPONENTS =
      List.of("A", "D", "I", "Bdir", "Bind", "Cac", "Cex");
  private static final String AND = " [AND] ";

  /** Components that may stand several times in a statement, each part by itself. */
  private static final List<String> REPEATED = List.of("Cac", "Cex");

  /** Characters that are signs of the notation, and those that stand for them in a content. */
  private static final String SIGNS = ";|{}[]()";

  private static final String INSTEAD = "\uFF1B\uFF5C\uFF5B\uFF5D\u3014\u3015\uFF08\uFF09";

  private InstitutionalGrammar() {}

  private record Part(String component, String words, boolean inferred) {}

  /**
   * The statements of a store, one a row: identifier, jurisdiction, provision, the words of the
   * measure and the statement.
   */
  public static Table of(Store store) {
    Map<String, List<Answer>> measures = new LinkedHashMap<>();
    for (Answer row : Answer.of(store, "statements")) {
      measures.computeIfAbsent(row.text("measure"), any -> new ArrayList<>()).add(row);
    }
    List<List<Cell>> rows = new ArrayList<>();
    measures.forEach((measure, parts) -> rows.add(row(measure, parts)));
    return new Table(
        "statements", List.of("measure", "place", "provision", "quote", "statement"), rows);
  }

  private static List<Cell> row(String measure, List<Answer> answers) {
    Answer first = answers.get(0);
    List<Part> parts =
        answers.stream()
            .map(
                a ->
                    new Part(
                        a.text("component"),
                        escaped(a.text("words")),
                        Boolean.parseBoolean(a.text("inferred"))))
            .distinct()
            .toList();
    return List.of(
        Cell.of(measure),
        Cell.of(first.text("place")),
        Cell.of(first.text("provision")),
        Cell.of(first.text("quote")),
        Cell.of(statement(parts)));
  }

  private static String statement(List<Part> parts) {
    List<String> components = new ArrayList<>();
    for (String component : COMPONENTS) {
      List<Part> own = parts.stream().filter(p -> p.component.equals(component)).toList();
      if (own.isEmpty() && component.equals("A")) {
        components.add("A([not stated])");
      } else if (REPEATED.contains(component)) {
        own.forEach(part -> components.add(component + "(" + part.words + ")"));
      } else if (!own.isEmpty()) {
        components.add(component + "(" + content(own) + ")");
      }
    }
    return String.join(" ", components);
  }

  /** What the text says, or else what was inferred, in brackets. */
  private static String content(List<Part> parts) {
    List<Part> stated = parts.stream().filter(part -> !part.inferred).toList();
    List<Part> shown = stated.isEmpty() ? parts : stated;
    return shown.stream()
        .map(part -> part.inferred ? "[" + part.words + "]" : part.words)
        .collect(Collectors.joining(AND));
  }

  private static String escaped(String words) {
    return words
        .replaceAll("\\s+", "")
        .codePoints()
        .map(c -> SIGNS.indexOf(c) < 0 ? c : INSTEAD.charAt(SIGNS.indexOf(c)))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
