package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.policygraph.evaluation.ChoiceLessons.Lesson;
import org.policygraph.finding.ActChoices;
import org.policygraph.finding.ActChoices.Choice;
import org.policygraph.finding.ActChoices.Option;
import org.policygraph.finding.TraitWeights;
import org.policygraph.language.Words;
import org.policygraph.source.Span;

/** What coded acts teach of verbs: which word of a clause is its act, if one is. */
public final class ActLessons implements Course {

  private final ActChoices choices = new ActChoices(new Words());
  private final ChoiceLessons lessons = new ChoiceLessons("act", "none", "act");

  @Override
  public String table() {
    return "act-weights";
  }

  @Override
  public String title() {
    return "Acts of clauses";
  }

  @Override
  public void add(Coded document) {
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
    lessons.add(document.name(), all);
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

  @Override
  public TraitWeights learn() {
    return lessons.learn();
  }

  /** How often what the others teach chooses as the coder did. */
  @Override
  public Agreement leftOut(String document) {
    return lessons.leftOut(document);
  }
}
