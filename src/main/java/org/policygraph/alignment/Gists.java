package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Lexicon;

/** Makes gists of measures. */
final class Gists {

  private static final String COMMA = "\uff0c";

  private final Set<String> aims = Lexicon.load("alignment-words").words("aim");
  private final Set<String> bases;
  private final Set<String> results;
  private final Set<String> raising;
  private final Set<String> states;
  private final Set<String> topics;
  private final Set<String> joiners;
  private final Pattern deontic;

  Gists() {
    Lexicon clauses = Lexicon.load("clauses");
    bases = clauses.words("basis");
    results = clauses.words("result-always");
    raising = clauses.words("state-verb");
    states = clauses.words("state-noun");
    Lexicon grammar = Lexicon.load("grammar");
    topics = grammar.words("topic-preposition");
    joiners = grammar.words("joiner");
    deontic =
        Pattern.compile(
            grammar.words("rule-deontic").stream()
                .filter(word -> word.length() > 1)
                .collect(Collectors.joining("|")));
  }

  /** The gist of a measure, {@code own} the words by which its document calls its subject. */
  Gist of(Directive measure, OwnWords own) {
    List<String> clauses = new ArrayList<>(List.of(measure.quote().split(COMMA)));
    clauses.replaceAll(clause -> withoutSubject(measure, clause));
    String whole = own.without(String.join(COMMA, clauses));
    dropLast(clauses, clause -> isHope(measure, clause));
    dropFirst(clauses, clause -> leadsIn(measure, clause));
    String asked = own.without(String.join(COMMA, clauses));
    dropLast(clauses, clause -> isAim(clause) || isHope(measure, clause));
    String core = withoutBases(measure, String.join(COMMA, clauses));
    return new Gist(measure, whole, asked, own.without(core));
  }

  private static void dropLast(List<String> clauses, Predicate<String> idle) {
    while (clauses.size() > 1 && idle.test(clauses.get(clauses.size() - 1))) {
      clauses.remove(clauses.size() - 1);
    }
  }

  private static void dropFirst(List<String> clauses, Predicate<String> idle) {
    while (clauses.size() > 1 && idle.test(clauses.get(0))) {
      clauses.remove(0);
    }
  }

  /** A clause without what stands before its deontic, unless it is whom the act is for. */
  private String withoutSubject(Directive measure, String clause) {
    Matcher binding = deontic.matcher(clause);
    if (binding.find() && !begins(clause, topics)) {
      return clause.substring(binding.start());
    }
    return measure.participants().stream()
        .filter(p -> p.role().equals(Slot.RESPONSIBLE.id()) && clause.startsWith(p.text()))
        .map(p -> clause.substring(p.text().length()))
        .filter(rest -> !begins(rest, joiners))
        .findFirst()
        .orElse(clause);
  }

  private boolean isAim(String clause) {
    return begins(clause, aims) || begins(clause, results);
  }

  /** Raises a state and does nothing else; who is made to do something is asked to. */
  private boolean isHope(Directive measure, String clause) {
    return begins(clause, raising)
        && states.stream().anyMatch(clause::endsWith)
        && measure.actions().stream().noneMatch(clause::startsWith);
  }

  private boolean leadsIn(Directive measure, String clause) {
    return begins(clause, bases) && measure.actions().stream().noneMatch(clause::contains);
  }

  private String withoutBases(Directive measure, String text) {
    String rest = text;
    for (Directive.Condition criterion : measure.criteria()) {
      if (criterion.type().equals(Slot.STANDARD.id()) && begins(criterion.quote(), bases)) {
        rest = rest.replace(criterion.quote(), "");
      }
    }
    return rest;
  }

  private static boolean begins(String text, Set<String> words) {
    return words.stream().anyMatch(text::startsWith);
  }
}
