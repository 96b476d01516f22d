package org.policygraph.alignment;

import java.util.IdentityHashMap;
import java.util.List;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.alignment.Rewordings.Effect;

/** Decides what a local measure does with its counterpart: the first rule that holds. */
final class Relations {

  /** The rules in their order; the table of docs/alignment.md says them in words. */
  static final List<Rule> RULES =
      List.of(
          new Rule("same-text", Relation.COPIED, Difference::nearlyTheSame),
          new Rule("illegible", Relation.ADAPTED, Difference::illegible),
          new Rule("act-reversed", Relation.ADAPTED, d -> d.force() == Force.REVERSED),
          new Rule("value-looser", Relation.SOFTENED, d -> d.moves().loosens()),
          new Rule("force-lost", Relation.SOFTENED, d -> d.force() == Force.WEAKER),
          new Rule("exception-added", Relation.SOFTENED, d -> d.exceptions() > 0),
          new Rule("threshold-narrowed", Relation.SOFTENED, d -> d.reaches(Direction.NARROWER)),
          new Rule("quantity-added", Relation.SHARPENED, d -> d.slots().adds(Slot.QUANTITY)),
          new Rule("time-added", Relation.SHARPENED, d -> d.slots().adds(Slot.TIME)),
          new Rule("document-added", Relation.SHARPENED, d -> d.slots().adds(Slot.DOCUMENT)),
          new Rule("value-stricter", Relation.SHARPENED, Difference::stricter),
          new Rule("force-added", Relation.SHARPENED, d -> d.force() == Force.STRONGER),
          new Rule("responsible-added", Relation.SHARPENED, Difference::namesABody),
          new Rule("supporting-added", Relation.SHARPENED, Difference::namesSupport),
          new Rule(
              "situation-added",
              Relation.EXTENDED,
              d -> d.relieves() && d.slots().more(Slot.CONDITION)),
          new Rule("exception-lost", Relation.EXTENDED, d -> d.exceptions() < 0),
          new Rule("threshold-widened", Relation.EXTENDED, d -> d.reaches(Direction.WIDER)),
          new Rule("value-lost", Relation.SOFTENED, d -> d.moves().loses()),
          new Rule("alternative-added", Relation.EXTENDED, Difference::enumeratesMore),
          new Rule("condition-added", Relation.SHARPENED, Difference::addsACondition),
          new Rule("instrument-added", Relation.SHARPENED, Difference::namesAnInstrument),
          new Rule("means-added", Relation.SHARPENED, d -> d.rewords(Effect.MEANS_ADDED)),
          new Rule("scope-narrowed", Relation.SOFTENED, d -> d.rewords(Effect.NARROWED)),
          new Rule("means-lost", Relation.SOFTENED, d -> d.rewords(Effect.MEANS_LOST)),
          new Rule("scope-widened", Relation.EXTENDED, d -> d.rewords(Effect.WIDENED)),
          new Rule("more-said", Relation.EXTENDED, Difference::saysMore),
          new Rule("obligation-loosened", Relation.SOFTENED, Difference::onlyPermits),
          new Rule("responsible-lost", Relation.SOFTENED, Difference::namesNobody),
          new Rule("less-said", Relation.SOFTENED, Difference::saysLess),
          new Rule("alternative-lost", Relation.SOFTENED, Difference::enumeratesLess),
          new Rule("document-lost", Relation.SOFTENED, d -> d.slots().fewer(Slot.DOCUMENT)),
          new Rule("other-words", Relation.ADAPTED, d -> true));

  /**
   * A decision.
   *
   * @param relation the relation
   * @param rule the rule that decided it
   */
  record Decision(Relation relation, String rule) {}

  private final DifferenceWords words;
  private final Enumerations enumerations = new Enumerations();
  private final Gists gists = new Gists(enumerations);

  Relations(DifferenceWords words) {
    this.words = words;
  }

  /** Reads what a measure says. */
  Said read(Slots.Filled slots) {
    Directive measure = slots.measure();
    return new Said(
        measure,
        new Wording(measure.quote()),
        new Wording(withoutTargets(measure)),
        words.forces().bare(measure.quote()),
        gists.of(measure),
        enumerations.joints(measure.object()),
        words.instruments(measure.quote()),
        words.namesAProgramme(measure.quote()),
        slots.damaged(),
        !slots.apart().isEmpty(),
        words.exceptions().count(measure.quote()));
  }

  private static String withoutTargets(Directive measure) {
    String text = measure.quote();
    for (Directive.Participant participant : measure.participants()) {
      if (participant.role().equals(Slot.TARGET.id())) {
        text = text.replace(participant.text(), "");
      }
    }
    return text;
  }

  /** Decisions about the measures of two documents, {@code own} what they call their subject. */
  Between between(OwnWords own) {
    return new Between(own);
  }

  /** Decides for two documents; the words for their subjects are left out of a measure once. */
  final class Between {

    private final OwnWords own;
    private final IdentityHashMap<Said, Said> known = new IdentityHashMap<>();

    private Between(OwnWords own) {
      this.own = own;
    }

    Decision decide(Said local, Said reference, List<Change> changes) {
      Difference difference =
          new Difference(words, own, withoutOwn(local), withoutOwn(reference), changes);
      for (Rule rule : RULES) {
        if (rule.holds().test(difference)) {
          return new Decision(rule.relation(), rule.id());
        }
      }
      throw new IllegalStateException("the last rule always holds");
    }

    private Said withoutOwn(Said measure) {
      return known.computeIfAbsent(measure, m -> m.with(gists.without(own, m.gist())));
    }
  }
}
