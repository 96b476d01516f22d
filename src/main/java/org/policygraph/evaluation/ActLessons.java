package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.policygraph.evaluation.ChoiceLessons.Lesson;
import org.policygraph.finding.ActChoices;
import org.policygraph.finding.ActChoices.Choice;
import org.policygraph.finding.ActChoices.Option;
import org.policygraph.language.Words;
import org.policygraph.source.Span;

/** What coded acts teach of verbs: which word of a clause is its act, if one is. */
public final class ActLessons extends ChoiceCourse {

  private final ActChoices choices = new ActChoices(new Words());

  /** Nothing taught yet. */
  public ActLessons() {
    super("act-weights", "Acts of clauses", new ChoiceLessons("act", "none", "act"));
  }

  @Override
  List<Lesson> lessons(Coded document) {
    String plain = document.outline().text().plain();
    BitSet acts = acts(plain, document);
    List<Lesson> all = new ArrayList<>();
    for (Choice choice : choices.of(document.outline())) {
      List<Set<String>> alternatives = new ArrayList<>(List.of(choice.none()));
      choice.options().stream().map(Option::traits).forEach(alternatives::add);
      BitSet right = new BitSet();
      for (int i = 0; i < choice.options().size(); i++) {
        right.set(i + 1, any(acts, choice.options().get(i).word()));
      }
      right.set(0, right.isEmpty());
      boolean elsewhere = right.get(0) && any(acts, choice.clause());
      if (!elsewhere) {
        all.add(new Lesson(alternatives, 0, right));
      }
    }
    return List.copyOf(all);
  }

  /** The characters of the plain text that are coded as verbs of acts. */
  private static BitSet acts(String plain, Coded document) {
    String stripped = Located.stripped(plain);
    BitSet there = new BitSet();
    Located.all(stripped, document.gold())
        .forEach(m -> m.actions().forEach(a -> there.set(a.start(), a.end())));
    BitSet acts = new BitSet();
    int next = 0;
    for (int i = 0; i < plain.length() && next < stripped.length(); i++) {
      if (plain.charAt(i) == stripped.charAt(next)) {
        acts.set(i, there.get(next));
        next++;
      }
    }
    return acts;
  }

  private static boolean any(BitSet acts, Span span) {
    int first = acts.nextSetBit(span.start());
    return first >= 0 && first < span.end();
  }
}
