package org.policygraph.alignment;

import java.util.List;
import java.util.Set;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;

/** How a local measure differs from its counterpart, in the terms that the rules speak of. */
final class Difference {

  private static final Set<Slot> VALUES = Set.of(Slot.QUANTITY, Slot.TIME);
  private static final Set<Direction> STRICTER = Set.of(Direction.STRICTER, Direction.EARLIER);
  private static final Set<Direction> LOOSENED = Set.of(Direction.LOOSER, Direction.LATER);
  private static final String EXHORTATION = "hortation";
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
  private final Enumerations enumerations;
  private final Gist here;
  private final Gist there;
  private final SlotChanges slots;
  private final List<Change> changes;
  private final Directive local;
  private final Directive reference;

  /** The texts as written. */
  private final Likeness likeness;

  /** Without those whom they are for. */
  private final Likeness untargeted;

  /** Without subjects. */
  private final Likeness whole;

  /** The local text and what the reference asks. */
  private final Likeness asked;

  /** What both ask, without aims and bases. */
  private final Likeness core;

  Difference(
      DifferenceWords words,
      Enumerations enumerations,
      Gist here,
      Gist there,
      OwnWords own,
      List<Change> changes) {
    this.words = words;
    this.enumerations = enumerations;
    this.here = here;
    this.there = there;
    this.changes = changes;
    local = here.measure();
    reference = there.measure();
    slots = new SlotChanges(words, own, local, reference, changes);
    likeness = Likeness.of(local.quote(), reference.quote());
    untargeted = Likeness.of(withoutTargets(local), withoutTargets(reference));
    whole = Likeness.of(here.whole(), there.whole());
    asked = Likeness.of(here.whole(), there.asked());
    core = Likeness.of(here.core(), there.core());
  }

  /** Which slots were filled and emptied. */
  SlotChanges slots() {
    return slots;
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

  /** Nearly all of both is the same, and no number, time, condition or body is another. */
  boolean nearlyTheSame() {
    return (sameTexts() || sameGists())
        && !slots.replaces(Slot.CONDITION)
        && !slots.replaces(Slot.RESPONSIBLE)
        && changes.stream().noneMatch(c -> VALUES.contains(c.slot()));
  }

  /** As written, whom it is for apart. */
  private boolean sameTexts() {
    boolean same =
        likeness.both() >= COPY || (likeness.both() >= HALF && untargeted.both() >= COPY);
    return same && untargeted.ofLocal() >= KEPT;
  }

  /** Who acts, what leads up to the act in the reference and what is hoped for there apart. */
  private boolean sameGists() {
    return Math.max(whole.both(), asked.both()) >= COPY
        && whole.ofLocal() >= KEPT
        && here.sharesTheme(there);
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
    return Math.max(asked.ofReference(), untargeted.ofReference()) < KEPT;
  }

  /** The local text ends as the reference does, which only led up to that. */
  boolean dropsOnlyALeadIn() {
    return reference.quote().endsWith("\uff0c" + local.quote())
        && reference.actions().stream().allMatch(local.quote()::contains)
        && !slots.loses(Slot.CONDITION);
  }

  /** In words much alike the local text says who acts, and the reference leaves it open. */
  boolean namesABody() {
    return slots.addsABody() && !otherwiseSaid() && !names(reference, Slot.RESPONSIBLE);
  }

  /** Bodies that cooperate are added, in other words or where there was none, to those who act. */
  boolean namesSupport() {
    return slots.more(Slot.SUPPORTING)
        && (slots.adds(Slot.RESPONSIBLE) || !slots.loses(Slot.RESPONSIBLE))
        && (otherwiseSaid() || !names(reference, Slot.SUPPORTING));
  }

  private static boolean names(Directive directive, Slot role) {
    return directive.participants().stream().anyMatch(p -> p.role().equals(role.id()));
  }

  /** A value moves to the stricter side and none to the looser, or in words alike the modality. */
  boolean stricter() {
    return changes.stream().noneMatch(this::loosens)
        && changes.stream()
            .filter(c -> c.slot() != Slot.MODALITY || !otherwiseSaid())
            .anyMatch(c -> STRICTER.contains(c.direction()));
  }

  boolean loosensAValue() {
    return changes.stream().anyMatch(this::loosens);
  }

  /**
   * Whether a time, a ratio or a penalty is looser or later in the local text; any other amount may
   * only be fitted to the size of the place.
   */
  private boolean loosens(Change change) {
    boolean compares =
        change.slot() == Slot.TIME
            || (change.slot() == Slot.QUANTITY
                && (words.isRatio(change.local()) || words.isPenalty(local.quote())));
    return compares && change.kind() == Kind.CHANGED && LOOSENED.contains(change.direction());
  }

  /** In words much alike a number or a time is gone. */
  boolean losesAValue() {
    return !otherwiseSaid() && VALUES.stream().anyMatch(slots::loses);
  }

  /** The reference spares somebody a consequence, so that each further situation widens it. */
  boolean relieves() {
    return reference.actions().stream().anyMatch(words::relieves);
  }

  boolean namesAProgramme() {
    return words.namesAProgramme(local.quote()) && !words.namesAProgramme(reference.quote());
  }

  boolean namesAnInstrument() {
    Set<String> named = words.instruments(local.quote());
    Set<String> known = words.instruments(reference.quote());
    return named.size() > known.size()
        || named.stream().anyMatch(i -> !known.contains(i) && !words.isKind(i));
  }

  /** More is enumerated. */
  boolean listsMore() {
    return enumerations.joints(here.whole()) > enumerations.joints(there.whole());
  }

  /** The reference is there and more than an aim or a basis besides, or more acts or objects. */
  boolean saysMore() {
    Likeness said = Likeness.of(here.core(), there.whole());
    boolean all = said.ofReference() >= HELD && said.growth() > LONGER;
    boolean more =
        parts(local) > parts(reference)
            || (moreActs(local, reference) && parts(local) == parts(reference));
    return all || (more && likeness.both() > MOST && likeness.growth() >= AS_LONG);
  }

  /** How many parts of the object are joined to others. */
  private long parts(Directive directive) {
    return enumerations.joints(directive.object());
  }

  private static boolean moreActs(Directive one, Directive other) {
    return one.actions().size() > other.actions().size();
  }

  /** What was an obligation may be done or not. */
  boolean onlyPermits() {
    return local.modality().equals(PERMISSION) && !reference.modality().equals(PERMISSION);
  }

  /** Much shorter, and most of it the reference's: more than an aim or a slogan is gone. */
  boolean saysLess() {
    boolean fewerActs = moreActs(reference, local) && parts(local) <= parts(reference);
    return saysLess(likeness)
        || saysLess(core)
        || (fewerActs && likeness.both() > MOST && likeness.growth() < 1);
  }

  private boolean saysLess(Likeness texts) {
    return Math.min(texts.ofLocal(), texts.ofReference()) >= MUCH
        && texts.growth() < SHORTER
        && (texts.ofLocal() >= HELD || slots.loses(Slot.CONDITION));
  }

  /** More alternatives, objects or bodies are enumerated; what is exhorted to is no list. */
  boolean enumeratesMore() {
    return !exhorts() && enumerations.more(here, there);
  }

  /** Fewer are. */
  boolean enumeratesLess() {
    return !exhorts() && enumerations.more(there, here);
  }

  private boolean exhorts() {
    return reference.instrument().equals(EXHORTATION);
  }
}
