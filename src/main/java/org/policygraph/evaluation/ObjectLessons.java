package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygraph.evaluation.ChoiceLessons.Lesson;
import org.policygraph.finding.Finder;
import org.policygraph.finding.LearntObjects;
import org.policygraph.finding.ObjectChoice;
import org.policygraph.finding.ObjectChoice.Option;
import org.policygraph.language.Words;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * What coded objects teach: which stretch an act bears on. Right is what shares most characters
 * with the coded object; an act that no coder has, or of whose object no stretch has half, teaches
 * nothing.
 */
public final class ObjectLessons extends ChoiceCourse {

  /** The share of characters that a stretch has in common with what a coder has, at least. */
  private static final double HALF = .5;

  private final Finder finder = new Finder(new Words(), List.of());

  /** Nothing taught yet. */
  public ObjectLessons() {
    super(
        LearntObjects.TABLE,
        "Objects",
        new ChoiceLessons(LearntObjects.BEARS, "as ruled", "other"));
  }

  @Override
  List<Lesson> lessons(Coded document) {
    Text text = document.outline().text();
    Stripped stripped = new Stripped(text);
    List<Located> measures = stripped.measures(document.gold());
    List<Lesson> all = new ArrayList<>();
    for (ObjectChoice choice : finder.objects(document.outline())) {
      coded(measures, stripped, choice)
          .map(object -> right(choice, text.plain(), object))
          .filter(right -> !right.isEmpty())
          .ifPresent(right -> all.add(lesson(choice, right)));
    }
    return List.copyOf(all);
  }

  private static Lesson lesson(ObjectChoice choice, BitSet right) {
    List<Set<String>> alternatives = choice.options().stream().map(Option::traits).toList();
    return new Lesson(alternatives, choice.ruled(), right);
  }

  /** The object of the coded measure that has a verb of the act, at its place. */
  private static Optional<String> coded(
      List<Located> measures, Stripped stripped, ObjectChoice choice) {
    List<Span> verbs = choice.actions().stream().map(stripped::place).toList();
    return measures.stream()
        .filter(m -> m.actions().stream().anyMatch(a -> verbs.stream().anyMatch(a::overlaps)))
        .findFirst()
        .map(m -> Located.stripped(m.coding().object()));
  }

  /** The options that are nearest to what a coder has. */
  private static BitSet right(ObjectChoice choice, String plain, String coded) {
    BitSet right = new BitSet();
    double most = HALF;
    for (int i = 0; i < choice.options().size(); i++) {
      Optional<Span> object = choice.options().get(i).object();
      String option = object.map(span -> Located.stripped(span.in(plain))).orElse("");
      double shared = Score.characterF(coded, option);
      if (shared > most) {
        right.clear();
        most = shared;
      }
      right.set(i, shared >= most);
    }
    return right;
  }
}
