package org.policygraph.finding;

import java.util.Optional;
import org.policygraph.finding.Predication.Range;
import org.policygraph.source.Span;

/** How the verbs of an act are bound by the words beside them, and what they are called. */
final class ActVerbs {

  private final Grammar grammar;
  private final Tokens t;
  private final Predication head;
  private final String rule;
  private final Modality modality;

  ActVerbs(Grammar grammar, Tokens t, ActDraft act) {
    this.grammar = grammar;
    this.t = t;
    this.head = act.head;
    this.rule = act.rule;
    this.modality = act.modality;
  }

  /** What the act of a verb is called. */
  Span called(Range verb) {
    return undone(whole(verb));
  }

  /** 从其规定, 按照约定: the object inside of a verb. */
  Optional<Span> inside(Range verb) {
    String text = t.text(verb.from(), verb.to());
    Span whole = t.span(verb.from(), verb.to());
    return grammar.is("rule-verb", text)
        ? grammar
            .smallSuffix("rule-object", text)
            .map(object -> new Span(whole.end() - object.length(), whole.end()))
        : Optional.empty();
  }

  /** 转运到, not 做到: a verb with where it takes what it bears on. */
  boolean arrives(Range verb) {
    int complement = verb.to() - 1;
    return complement > verb.from()
        && t.is("arriving", complement)
        && t.text(verb.from(), complement).length() > 1
        && !rule.equals("target");
  }

  /** 不超过, 不得低于: a verb that bounds what it is said of. */
  boolean bound(Range verb) {
    String word = t.text(verb.from(), verb.to());
    return grammar.verbal("bound", word) || (banned(verb) && grammar.deontic("bounding", word));
  }

  /** 不得超过: whether no more than 不得 stands before a verb. */
  private boolean banned(Range verb) {
    return head.deontic()
        .filter(d -> d.modality() == Modality.PROHIBITION)
        .filter(d -> verb.from() - d.length() >= head.from())
        .filter(d -> t.text(verb.from() - d.length(), verb.from()).equals(d.word()))
        .isPresent();
  }

  /** 不得低于: what bounds is one verb; 转运 of 转运到: where to is no part of it. */
  private Range whole(Range verb) {
    if (arrives(verb)) {
      return new Range(verb.from(), verb.to() - 1);
    }
    boolean one = banned(verb) && grammar.deontic("bounding", t.text(verb.from(), verb.to()));
    int length = one ? head.deontic().orElseThrow().length() : 0;
    return new Range(verb.from() - length, verb.to());
  }

  /** 可不追究, 不受地域限制: what is left undone, or not suffered, is called so (D13). */
  private Span undone(Range verb) {
    Span done = t.span(verb.from(), verb.to());
    boolean suffers =
        modality != Modality.PROHIBITION && grammar.suffering(t.text(verb.from(), verb.to()));
    if (verb.from() == head.from() || !(suffers || modality == Modality.PERMISSION)) {
      return done;
    }
    int not = grammar.smallSuffix("undone", t.text(verb.from() - 1)).map(String::length).orElse(0);
    return new Span(done.start() - not, done.end());
  }
}
