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

  private static final double COPY = .92;
  private static final double SHORTEST_COPIED = .7;
  private static final double LOOSE = .4;
  private static final double WITHIN = .8;
  private static final double LONGER = 1.35;
  private static final double REST = .7;
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
    if (copied(likeness, local, reference, changes)) {
      return new Decision(Relation.COPIED, "same-text");
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
      if (count(local, reference, this::instruments) > 0) {
        return new Decision(Relation.SHARPENED, "instrument-added");
      }
    }
    if (likeness.ofReference() >= WITHIN
        && (likeness.growth() > LONGER || count(local, reference, Relations::parts) > 0)) {
      return new Decision(Relation.EXTENDED, "more-said");
    }
    if (likeness.ofLocal() >= REST && likeness.growth() < SHORTER) {
      return new Decision(Relation.SOFTENED, "less-said");
    }
    return new Decision(Relation.ADAPTED, "other-words");
  }

  private static boolean copied(
      Likeness likeness, Directive local, Directive reference, List<Change> changes) {
    return likeness.both() >= COPY
        && Math.min(likeness.ofLocal(), likeness.ofReference()) >= SHORTEST_COPIED
        && changes.stream().noneMatch(c -> Set.of(Slot.QUANTITY, Slot.TIME).contains(c.slot()))
        && parts(local) == parts(reference);
  }

  private static boolean has(List<Change> changes, Slot slot, Kind kind) {
    return changes.stream().anyMatch(c -> c.slot() == slot && c.kind() == kind);
  }

  private static int count(Directive local, Directive reference, ToIntFunction<Directive> what) {
    return what.applyAsInt(local) - what.applyAsInt(reference);
  }

  private int instruments(Directive directive) {
    return (int)
        (instruments.stream().filter(directive.quote()::contains).count()
            + names.stream().filter(directive.quote()::contains).count());
  }

  /** Coordinated parts of the object. */
  private static int parts(Directive directive) {
    return (int) directive.object().chars().filter(c -> c == '\u3001').count();
  }
}
