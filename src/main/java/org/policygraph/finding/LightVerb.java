package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Predication.Range;

/** Reads what a light verb governs: the verbal noun is the action, 进行综合分析, 给予奖补100万元. */
final class LightVerb {

  private final Grammar grammar;
  private final Tokens t;

  LightVerb(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /**
   * The action and its object; empty if no light verb stands at {@code p} or a noun is its object.
   *
   * @param q the first word behind it
   * @param end one past the last word of the clause
   * @param topic what stands before the verb
   */
  Optional<VerbGroup.Found> read(int p, int q, int end, Optional<Range> topic) {
    if (!t.is("light", p)) {
      return Optional.empty();
    }
    if (t.is("light-standing", p) && grammar.clauseEnding("institution-noun", t.text(end - 1))) {
      return Optional.of(noun(p, q, end)); // 实行计量收费制度
    }
    int amount = amount(q, end);
    return q < amount && !nounBehind(p, amount - 1)
        ? Optional.of(light(p, q, amount, topic))
        : Optional.empty();
  }

  /** Where the amount begins that stands behind a verbal noun, 给予奖补100万元; else the end. */
  private int amount(int q, int end) {
    int from = end;
    while (from > q && (t.counts(from - 1) || t.is("joiner", from - 1))) {
      from--;
    }
    return from > q && grammar.verb(t, from - 1) ? from : end;
  }

  /** 给予补贴, 作出决定: a noun that is the light verb's object. */
  private boolean nounBehind(int light, int last) {
    boolean done = t.verbal("light-doing", light) && grammar.verb(t, last);
    return (t.verbal("money", last) && !done)
        || t.verbal("light-noun", last)
        || (t.tag(last - 1).equals("udeng")
            && (t.tag(last).startsWith("n") || t.tag(last).equals("an")));
  }

  /** 进行综合分析: the verbal nouns are the action, what stood before the verb is the object. */
  private VerbGroup.Found light(int p, int q, int end, Optional<Range> topic) {
    List<Range> actions = new ArrayList<>();
    int i = q;
    while (i < end) {
      boolean manner = grammar.adverb(t, i) || t.verbal("modifying", i);
      if (manner && i + 1 < end && grammar.verb(t, i + 1)) {
        i++;
      } else if (grammar.verb(t, i)) {
        boolean governs =
            !actions.isEmpty()
                && i + 1 < end
                && grammar.onlyVerb(t, i)
                && !grammar.verb(t, i + 1)
                && !t.is("joiner", i + 1)
                && !grammar.of(t, i + 1)
                && joined(q, i);
        actions.add(new Range(i, i + 1));
        i++;
        if (governs) {
          return new VerbGroup.Found(actions, Optional.of(new Range(i, end)));
        }
      } else if (t.is("joiner", i) || modifier(i)) {
        i++;
      } else {
        break;
      }
    }
    if (actions.isEmpty() || i < end) {
      return lightNoun(p, q, end, topic);
    }
    boolean called = t.verbal("punishment", end - 1) && !t.is("joiner", end - 2);
    return new VerbGroup.Found(called ? List.of(new Range(end - 1, end)) : actions, topic);
  }

  /** 加以保护并及时报告…: whether a joiner stands before a verb and the adverbs of it. */
  private boolean joined(int from, int verb) {
    int i = verb - 1;
    while (i > from && grammar.adverb(t, i)) {
      i--;
    }
    return t.is("joiner", i);
  }

  /** 给予不超过一定数额的补助: the verbal noun stands last; without one the light verb is the action. */
  private VerbGroup.Found lightNoun(int p, int q, int end, Optional<Range> topic) {
    int last = end - 1;
    if (!grammar.verb(t, last)) {
      return noun(p, q, end);
    }
    int from = t.verbal("punishment", last) ? last : first(q, last);
    List<Range> actions = new ArrayList<>();
    for (int i = q; i < from - 1; i++) {
      if (t.is("joiner", i + 1) && !t.enclosed(i + 1) && grammar.verb(t, i)) {
        verbs(first(q, i), i, actions);
      }
    }
    verbs(from, last, actions);
    Optional<Range> receiver = new Grants(grammar, t).named(q, from);
    return new VerbGroup.Found(actions, receiver.or(() -> topic).or(() -> nouns(p, from(actions))));
  }

  private static VerbGroup.Found noun(int p, int q, int end) {
    return new VerbGroup.Found(List.of(new Range(p, q)), Optional.of(new Range(q, end)));
  }

  /** The first of the verbs that stand side by side up to a word. */
  private int first(int q, int last) {
    int from = last;
    while (from > q && grammar.verb(t, from - 1) && !grammar.of(t, from - 1)) {
      from--;
    }
    return from;
  }

  /** Adds the verbs of a stretch, without those that only tell how. */
  private void verbs(int from, int last, List<Range> actions) {
    for (int i = from; i <= last; i++) {
      if (i == last || !t.verbal("modifying", i)) {
        actions.add(new Range(i, i + 1));
      }
    }
  }

  private static int from(List<Range> actions) {
    return actions.get(0).from();
  }

  /** 进行疫情报告: what the verbal noun bears on stands between it and the light verb. */
  private Optional<Range> nouns(int light, int to) {
    int from = light + 1;
    boolean named = from < to && t.verbal("light-acting", light);
    for (int i = from; i < to; i++) {
      named &= t.tag(i).startsWith("n") && !grammar.verb(t, i);
    }
    return named ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  private boolean modifier(int i) {
    String tag = t.tag(i);
    return grammar.adverb(t, i) || tag.startsWith("a") || tag.equals("b");
  }
}
