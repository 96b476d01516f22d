package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Lexicon;

/** Makes gists of measures. */
final class Gists {

  private static final String COMMA = "\uff0c";

  private final Enumerations enumerations;
  private final Lexicon words = Lexicon.load("alignment-words");
  private final Lexicon clauses = Lexicon.load("clauses");
  private final Lexicon grammar = Lexicon.load("grammar");
  private final Set<String> assigning = words.words("assigning");
  private final Set<String> states = clauses.words("state-noun");
  private final List<String> deontics =
      grammar.words("rule-deontic").stream().filter(word -> word.length() > 1).toList();

  Gists(Enumerations enumerations) {
    this.enumerations = enumerations;
  }

  /** The gist of a measure, the words by which its document calls its subject still in it. */
  Gist of(Directive measure) {
    List<String> acting = responsible(measure);
    List<String> said = new ArrayList<>(List.of(measure.quote().split(COMMA)));
    dropSubject(acting, said);
    StringBuilder theme = new StringBuilder();
    said.replaceAll(clause -> withoutSubject(acting, clause, theme));
    String whole = String.join(COMMA, said);
    dropLast(said, clause -> isHope(measure, clause));
    dropFirst(said, clause -> leadsIn(measure, clause));
    String asked = String.join(COMMA, said);
    dropLast(said, clause -> isAim(clause) || isHope(measure, clause));
    String core = withoutBases(measure, String.join(COMMA, said));
    return gist(measure.quote(), theme.toString(), whole, asked, core);
  }

  /** A gist without the words by which two documents call their subjects. */
  Gist without(OwnWords own, Gist gist) {
    return own.in(gist)
        ? gist(
            own.without(gist.quote().text()),
            own.without(gist.theme().text()),
            own.without(gist.whole().text()),
            own.without(gist.asked().text()),
            own.without(gist.core().text()))
        : gist;
  }

  private Gist gist(String quote, String theme, String whole, String asked, String core) {
    Wording all = new Wording(quote);
    Wording most = wording(whole, all);
    Wording more = wording(asked, most);
    return new Gist(
        all,
        new Wording(theme),
        most,
        more,
        wording(core, more),
        enumerations.joints(whole),
        enumerations.in(core));
  }

  /** The wording of a text, the same as that of the fuller text where this has no more. */
  private static Wording wording(String text, Wording fuller) {
    return text.equals(fuller.text()) ? fuller : new Wording(text);
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
  private void dropSubject(List<String> acting, List<String> clauses) {
    if (clauses.size() > 1
        && begins(clauses.get(1), words, "binding")
        && acting.stream().anyMatch(clauses.get(0)::contains)) {
      clauses.remove(0);
    }
  }

  /**
   * A clause without what stands before its deontic and without those who act; what stands there
   * goes to the theme, if that is no body that acts.
   */
  private String withoutSubject(List<String> acting, String clause, StringBuilder theme) {
    int binds = bindsFrom(clause);
    String subject = clause.substring(0, binds);
    if (acting.stream().noneMatch(subject::contains)) {
      theme.append(subject);
    }
    String rest = clause.substring(binds);
    for (String name : acting) {
      rest = rest.replace(name, "");
    }
    return rest;
  }

  /** Who acts; who is given a role by the measure is what it says. */
  private List<String> responsible(Directive measure) {
    Stream<Directive.Participant> acting =
        measure.actions().stream().anyMatch(assigning::contains)
            ? Stream.empty()
            : measure.participants().stream();
    return acting
        .filter(p -> p.role().equals(Slot.RESPONSIBLE.id()))
        .map(Directive.Participant::text)
        .toList();
  }

  /** Where a clause says how binding it is behind its subject; 0 if that is whom it is for. */
  private int bindsFrom(String clause) {
    int from = clause.length();
    for (String deontic : deontics) {
      int place = clause.indexOf(deontic);
      from = place >= 0 ? Math.min(from, place) : from;
    }
    return from < clause.length() && !begins(clause, grammar, "topic-preposition") ? from : 0;
  }

  private boolean isAim(String clause) {
    return begins(clause, words, "aim") || begins(clause, clauses, "result-always");
  }

  /** Raises a state and does nothing else; who is made to do something is asked to. */
  private boolean isHope(Directive measure, String clause) {
    return begins(clause, clauses, "state-verb")
        && states.stream().anyMatch(clause::endsWith)
        && measure.actions().stream().noneMatch(clause::startsWith);
  }

  private boolean leadsIn(Directive measure, String clause) {
    return begins(clause, clauses, "basis")
        && measure.actions().stream().noneMatch(clause::contains);
  }

  private String withoutBases(Directive measure, String text) {
    String rest = text;
    for (Directive.Condition criterion : measure.criteria()) {
      if (criterion.type().equals(Slot.STANDARD.id())
          && begins(criterion.quote(), clauses, "basis")) {
        rest = rest.replace(criterion.quote(), "");
      }
    }
    return rest;
  }

  private static boolean begins(String text, Lexicon lexicon, String concept) {
    return lexicon.prefix(concept, text).isPresent();
  }
}
