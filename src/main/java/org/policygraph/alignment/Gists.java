package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Lexicon;

/** Makes gists of measures. */
final class Gists {

  private static final String COMMA = "\uff0c";

  private final Set<String> aims;
  private final Set<String> assigning;
  private final Set<String> bases;
  private final Set<String> results;
  private final Set<String> raising;
  private final Set<String> states;
  private final Set<String> topics;
  private final Set<String> binding;
  private final Pattern deontic;

  Gists() {
    Lexicon words = Lexicon.load("alignment-words");
    aims = words.words("aim");
    assigning = words.words("assigning");
    binding = words.words("binding");
    Lexicon clauses = Lexicon.load("clauses");
    bases = clauses.words("basis");
    results = clauses.words("result-always");
    raising = clauses.words("state-verb");
    states = clauses.words("state-noun");
    Lexicon grammar = Lexicon.load("grammar");
    topics = grammar.words("topic-preposition");
    deontic =
        Pattern.compile(
            grammar.words("rule-deontic").stream()
                .filter(word -> word.length() > 1)
                .collect(Collectors.joining("|")));
  }

  /** The gist of a measure, {@code own} the words by which its document calls its subject. */
  Gist of(Directive measure, OwnWords own) {
    List<String> clauses = new ArrayList<>(List.of(measure.quote().split(COMMA)));
    dropSubject(measure, clauses);
    String theme =
        clauses.stream().map(clause -> theme(measure, clause)).collect(Collectors.joining());
    clauses.replaceAll(clause -> withoutSubject(measure, clause));
    String whole = own.without(String.join(COMMA, clauses));
    dropLast(clauses, clause -> isHope(measure, clause));
    dropFirst(clauses, clause -> leadsIn(measure, clause));
    String asked = own.without(String.join(COMMA, clauses));
    dropLast(clauses, clause -> isAim(clause) || isHope(measure, clause));
    String core = withoutBases(measure, String.join(COMMA, clauses));
    return new Gist(measure, own.without(theme), whole, asked, own.without(core));
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

  /** Those who act, set apart from the clause that binds them: 县级人民政府及其部门，要…. */
  private void dropSubject(Directive measure, List<String> clauses) {
    if (clauses.size() > 1
        && begins(clauses.get(1), binding)
        && responsible(measure).anyMatch(clauses.get(0)::contains)) {
      clauses.remove(0);
    }
  }

  /** What stands before the deontic of a clause, if that is no body that acts. */
  private String theme(Directive measure, String clause) {
    String subject = clause.substring(0, bindsFrom(clause));
    return responsible(measure).anyMatch(subject::contains) ? "" : subject;
  }

  /** A clause without what stands before its deontic and without those who act. */
  private String withoutSubject(Directive measure, String clause) {
    String[] rest = {clause.substring(bindsFrom(clause))};
    responsible(measure).forEach(name -> rest[0] = rest[0].replace(name, ""));
    return rest[0];
  }

  /** Who acts; who is given a role by the measure is what it says. */
  private Stream<String> responsible(Directive measure) {
    return measure.participants().stream()
        .filter(any -> measure.actions().stream().noneMatch(assigning::contains))
        .filter(p -> p.role().equals(Slot.RESPONSIBLE.id()))
        .map(Directive.Participant::text);
  }

  /** Where a clause says how binding it is behind its subject; 0 if that is whom it is for. */
  private int bindsFrom(String clause) {
    Matcher binding = deontic.matcher(clause);
    return binding.find() && !begins(clause, topics) ? binding.start() : 0;
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
