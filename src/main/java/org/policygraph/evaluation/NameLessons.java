package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policygraph.evaluation.ChoiceLessons.Lesson;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Finder;
import org.policygraph.finding.LearntNames;
import org.policygraph.finding.NameChoice;
import org.policygraph.finding.NameChoice.Option;
import org.policygraph.language.Words;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * What coded actors teach of names: with which word one begins. A name that no coder has, however
 * it may begin, teaches nothing.
 */
public final class NameLessons extends ChoiceCourse {

  private final Finder finder = new Finder(new Words(), List.of());

  /** Nothing taught yet. */
  public NameLessons() {
    super(
        LearntNames.TABLE,
        "Beginnings of names",
        new ChoiceLessons(LearntNames.BEGINS, "as ruled", "moved"));
  }

  @Override
  List<Lesson> lessons(Coded document) {
    Text text = document.outline().text();
    Stripped stripped = new Stripped(text);
    List<Located> measures = stripped.measures(document.gold());
    List<Lesson> all = new ArrayList<>();
    for (NameChoice choice : finder.names(document.outline())) {
      Set<String> coded = coded(measures, stripped.place(choice.quote()));
      BitSet right = right(choice, text.plain(), coded);
      if (!right.isEmpty()) {
        List<Set<String>> alternatives = choice.options().stream().map(Option::traits).toList();
        all.add(new Lesson(alternatives, choice.ruled(), right));
      }
    }
    return List.copyOf(all);
  }

  /** The names in the coded measures that overlap a stretch. */
  private static Set<String> coded(List<Located> measures, Span quote) {
    Set<String> names = new HashSet<>();
    for (Located measure : measures) {
      if (measure.span().filter(quote::overlaps).isPresent()) {
        for (Coding.CodedActor actor : measure.coding().actors()) {
          names.add(Located.stripped(actor.text()));
        }
      }
    }
    return names;
  }

  /** The options that a coder has, only that of the rules if it is one of them. */
  private static BitSet right(NameChoice choice, String plain, Set<String> coded) {
    BitSet right = new BitSet();
    for (int i = 0; i < choice.options().size(); i++) {
      right.set(i, coded.contains(Located.stripped(choice.options().get(i).name().in(plain))));
    }
    if (right.get(choice.ruled())) {
      right.clear();
      right.set(choice.ruled());
    }
    return right;
  }
}
