package org.policygraph.alignment;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;

/** How a local measure differs from its counterpart, in the terms that the rules speak of. */
final class Difference {

  private static final Set<Slot> VALUES = Set.of(Slot.QUANTITY, Slot.TIME);
  private static final String PERMISSION = "permission";
  private static final double VERBATIM = .97;
  private static final double COPY = .8;
  private static final double HELD = .9;
  private static final double AS_LONG = .9;
  private static final double MOST = .6;
  private static final double HALF = .55;
  private static final double MUCH = .4;
  private static final double LONGER = 1.1;
  private static final double KEPT = .75;
  private static final double SHORTER = .67;

  private final DifferenceWords words;
  private final Directive local;
  private final Directive reference;
  private final List<Change> changes;
  private final Likeness likeness;
  private final Likeness untargeted;

  Difference(DifferenceWords words, Directive local, Directive reference, List<Change> changes) {
    this.words = words;
    this.local = local;
    this.reference = reference;
    this.changes = changes;
    likeness = Likeness.of(local.quote(), reference.quote());
    untargeted = Likeness.of(withoutTargets(local), withoutTargets(reference));
  }

  private static String withoutTargets(Directive directive) {
    String text = directive.quote();
    for (Directive.Participant participant : directive.participants()) {
      if (participant.role().equals(Slot.TARGET.id())) {
        text = text.replace(participant.text(), "");
      }
    }
    return text;
  }

  /** Nearly all of both is the same, whom it is for apart, and no number or time is another. */
  boolean nearlyTheSame() {
    boolean same =
        likeness.both() >= COPY || (likeness.both() >= HALF && untargeted.both() >= COPY);
    return same
        && untargeted.ofLocal() >= KEPT
        && changes.stream().noneMatch(c -> VALUES.contains(c.slot()));
  }

  /** Nearly the same, but not letter for letter. */
  boolean sameWithChanges() {
    return nearlyTheSame() && likeness.both() <= VERBATIM;
  }

  /** The texts have less in common than not. */
  boolean otherwiseSaid() {
    return likeness.both() < MUCH;
  }

  /** A quarter of the reference is gone. */
  boolean shortened() {
    return untargeted.ofReference() < KEPT;
  }

  /** The local text ends as the reference does, which only led up to that. */
  boolean dropsOnlyALeadIn() {
    return reference.quote().endsWith("\uff0c" + local.quote()) && !loses(Slot.CONDITION);
  }

  /** In words much alike the local text says who acts, the reference does not. */
  boolean namesABody() {
    return adds(Slot.RESPONSIBLE) && !otherwiseSaid() && !saysWhoActs(reference);
  }

  private static boolean saysWhoActs(Directive directive) {
    return directive.participants().stream()
        .filter(p -> p.role().equals(Slot.RESPONSIBLE.id()))
        .anyMatch(p -> directive.quote().contains(p.text()));
  }

  boolean adds(Slot slot) {
    return added(slot) > 0;
  }

  private boolean loses(Slot slot) {
    return lost(slot) > 0;
  }

  /** More of a kind is added than lost. */
  boolean more(Slot slot) {
    return added(slot) > lost(slot);
  }

  /** Conditions are added, and neither a condition nor a standard is lost. */
  boolean onlyAddsConditions() {
    return adds(Slot.CONDITION) && criteriaLost() == 0;
  }

  /** Conditions or standards are lost and none is added. */
  boolean onlyLosesCriteria() {
    return criteriaLost() > 0 && !adds(Slot.CONDITION) && !adds(Slot.STANDARD);
  }

  private long criteriaLost() {
    return lost(Slot.CONDITION) + lost(Slot.STANDARD);
  }

  private long added(Slot slot) {
    return count(slot, Kind.ADDED, c -> onlyIn(local, c.local(), reference));
  }

  private long lost(Slot slot) {
    return count(slot, Kind.LOST, c -> onlyIn(reference, c.reference(), local));
  }

  private long count(Slot slot, Kind kind, Predicate<Change> stands) {
    return changes.stream()
        .filter(c -> c.slot() == slot && c.kind() == kind)
        .filter(stands)
        .filter(c -> slot != Slot.STANDARD || !words.isPrinciple(c.local() + c.reference()))
        .count();
  }

  /** Whether a text stands in one measure itself (not carried on from before) and in it alone. */
  private static boolean onlyIn(Directive one, String text, Directive other) {
    return one.quote().contains(text) && Likeness.of(other.quote(), text).ofReference() < HELD;
  }

  boolean stricter() {
    return changes.stream().anyMatch(c -> c.direction() == Direction.STRICTER);
  }

  /** The reference spares somebody a consequence, so that each further situation widens it. */
  boolean relieves() {
    return reference.actions().stream().anyMatch(words::relieves);
  }

  boolean namesAProgramme() {
    return words.namesAProgramme(local.quote()) && !words.namesAProgramme(reference.quote());
  }

  boolean namesAnInstrument() {
    Set<String> here = words.instruments(local.quote());
    Set<String> there = words.instruments(reference.quote());
    return here.size() > there.size()
        || here.stream().anyMatch(i -> !there.contains(i) && !words.isKind(i));
  }

  /** More is enumerated. */
  boolean listsMore() {
    return enumerated(local.quote()) > enumerated(reference.quote());
  }

  /** The reference is there and more than an aim besides, or more acts or objects. */
  boolean saysMore() {
    Likeness said = Likeness.of(words.withoutAims(local.quote()), reference.quote());
    boolean whole = said.ofReference() >= HELD && said.growth() > LONGER;
    boolean more =
        words.parts(local.object()) > words.parts(reference.object())
            || local.actions().size() > reference.actions().size();
    return whole || (more && likeness.both() > MOST && likeness.growth() >= AS_LONG);
  }

  private static long enumerated(String text) {
    return text.chars().filter(c -> c == '\u3001').count();
  }

  /** What was an obligation may be done or not. */
  boolean onlyPermits() {
    return local.modality().equals(PERMISSION) && !reference.modality().equals(PERMISSION);
  }

  /** Much shorter, and most of it the reference's: more than an aim or a slogan is gone. */
  boolean saysLess() {
    return Math.min(likeness.ofLocal(), likeness.ofReference()) >= MUCH
        && likeness.growth() < SHORTER
        && (likeness.ofLocal() >= HELD || criteriaLost() > 0);
  }
}
