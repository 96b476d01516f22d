package org.policygraph.alignment;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Lexicon;

/** Decides what a local measure does with its counterpart: the first relation that holds. */
final class Relations {

  private static final Set<Slot> VALUES = Set.of(Slot.QUANTITY, Slot.TIME);
  private static final Set<Slot> CRITERIA = Set.of(Slot.CONDITION, Slot.STANDARD);
  private static final double COPY = .8;
  private static final double WHOLE = .75;
  private static final double VERBATIM = .97;
  private static final double LOOSE = .4;
  private static final double ALL = .9;
  private static final double MOST = .6;
  private static final double MUCH = .4;
  private static final double LONGER = 1.1;
  private static final double SHORTER = .67;

  private final Set<String> instruments = Lexicon.load("alignment-words").words("instrument");
  private final Set<String> names = Lexicon.load("alignment-words").words("name-open");

  /**
   * A decision.
   *
   * @param relation the relation
   * @param rule the rule that decided it
   */
  record Decision(Relation relation, String rule) {}

  Decision decide(Directive local, Directive reference, List<Change> changes) {
    Likeness likeness = Likeness.of(local.quote(), reference.quote());
    if (likeness.both() >= COPY && changes.stream().noneMatch(c -> VALUES.contains(c.slot()))) {
      return nearlyTheSame(likeness, local, reference, changes);
    }
    for (Slot slot : List.of(Slot.QUANTITY, Slot.TIME, Slot.DOCUMENT)) {
      if (has(changes, slot, Kind.ADDED)) {
        return new Decision(Relation.SHARPENED, slot.id() + "-added");
      }
    }
    if (changes.stream().anyMatch(c -> c.direction() == Direction.STRICTER)) {
      return new Decision(Relation.SHARPENED, "value-stricter");
    }
    if (likeness.both() < LOOSE) {
      for (Slot slot : List.of(Slot.CONDITION, Slot.SUPPORTING)) {
        if (has(changes, slot, Kind.ADDED)) {
          return new Decision(Relation.SHARPENED, slot.id() + "-added");
        }
      }
      if (count(local, reference, this::instruments) > 0
          || (count(local, reference, this::named) > 0 && likeness.growth() > 1)) {
        return new Decision(Relation.SHARPENED, "instrument-added");
      }
    }
    if (extended(likeness, local, reference)) {
      return new Decision(Relation.EXTENDED, "more-said");
    }
    if (Math.min(likeness.ofLocal(), likeness.ofReference()) >= MUCH
        && likeness.growth() < SHORTER) {
      return new Decision(Relation.SOFTENED, "less-said");
    }
    return new Decision(Relation.ADAPTED, "other-words");
  }

  /** Of texts that are nearly the same: whether one says a part, a condition or a basis more. */
  private static Decision nearlyTheSame(
      Likeness likeness, Directive local, Directive reference, List<Change> changes) {
    boolean verbatim = likeness.both() > VERBATIM;
    boolean added = CRITERIA.stream().anyMatch(slot -> has(changes, slot, Kind.ADDED));
    boolean lost =
        changes.stream()
            .filter(c -> CRITERIA.contains(c.slot()) && c.kind() == Kind.LOST)
            .anyMatch(c -> reference.quote().contains(c.reference()));
    if (!verbatim && (count(local, reference, Relations::listed) > 0 || (added && !lost))) {
      return new Decision(Relation.EXTENDED, "more-said");
    }
    if (!verbatim && (likeness.ofReference() < WHOLE || (lost && !added))) {
      return new Decision(Relation.SOFTENED, "less-said");
    }
    return new Decision(Relation.COPIED, "same-text");
  }

  private static boolean extended(Likeness likeness, Directive local, Directive reference) {
    boolean whole = likeness.ofReference() >= ALL && likeness.growth() > LONGER;
    boolean more =
        count(local, reference, Relations::parts) > 0
            || local.actions().size() > reference.actions().size();
    return whole || (more && likeness.ofReference() >= MUCH && likeness.both() > MOST);
  }

  private static boolean has(List<Change> changes, Slot slot, Kind kind) {
    return changes.stream().anyMatch(c -> c.slot() == slot && c.kind() == kind);
  }

  private static int count(Directive local, Directive reference, ToIntFunction<Directive> what) {
    return what.applyAsInt(local) - what.applyAsInt(reference);
  }

  private int instruments(Directive directive) {
    return (int) instruments.stream().filter(directive.quote()::contains).count();
  }

  /** Names and sayings in quotation marks. */
  private int named(Directive directive) {
    return (int)
        directive.quote().chars().filter(c -> names.contains(Character.toString(c))).count();
  }

  /** Coordinated parts of the text. */
  private static int listed(Directive directive) {
    return (int) directive.quote().chars().filter(c -> c == '\u3001').count();
  }

  /** Coordinated parts of the object. */
  private static int parts(Directive directive) {
    return (int) directive.object().chars().filter(c -> c == '\u3001').count();
  }
}
