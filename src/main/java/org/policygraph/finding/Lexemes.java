package org.policygraph.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.language.Lexicon;

/**
 * The words of the tables that are asked of nearly every word of a text, each with all they say.
 */
final class Lexemes {

  private final Lexicon grammar = Lexicon.load("grammar");
  private final Lexicon verbs = Lexicon.load("verbs");
  private final Lexicon clauses = Lexicon.load("clauses");
  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon marks = Lexicon.load("phrase-marks");
  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon criteria = Lexicon.load("criteria");
  private final Map<String, Lexeme> known = new HashMap<>();
  private final Lexeme unknown = read("");

  Lexemes() {
    List.of(grammar, verbs, clauses, actors, marks, roles, criteria)
        .forEach(table -> table.words().forEach(word -> known.computeIfAbsent(word, this::read)));
  }

  private Lexeme read(String word) {
    return new Lexeme(
        grammar.entry(word),
        verbs.entry(word),
        clauses.entry(word),
        actors.entry(word),
        marks.entry(word),
        roles.entry(word),
        criteria.entry(word));
  }

  /** What the tables say of a word; nothing of most words. */
  Lexeme of(String word) {
    return known.getOrDefault(word, unknown);
  }
}
