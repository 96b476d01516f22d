package org.policygraph.alignment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.alignment.Rewordings.Effect;

/** How a local measure differs from its counterpart, in the terms that the rules speak of. */
final class Difference {

  private static final Set<Slot> BINDING = Set.of(Slot.QUANTITY, Slot.TIME, Slot.MODALITY);
  private static final String EXHORTATION = "hortation";
  private static final String PERMISSION = "permission";
  private static final double VERBATIM = .97;
  private static final double COPY = .8;
  private static final double HELD = .9;
  private static final double AS_LONG = .9;
  private static final double NEAR = .7;
  private static final double MOST = .6;
  private static final double HALF = .55;
  private static final double MUCH = .4;

  /** How many letters tell that two texts ask the same. */
  private static final int TOLD = 8;

  private static final double LONGER = 1.1;
  private static final double SHORTER = .67;

  private final DifferenceWords words;
  private final Said here;
  private final Said there;
  private final OwnWords own;
  private final SlotChanges slots;
  private final Moves moves;
  private final Bodies bodies;
  private final List<Change> changes;
  private final Directive local;
  private final Directive reference;

  /** The texts as written. */
  private final Likeness likeness;

  /** Whether nearly all is the same, once it was asked. */
  private @Nullable Boolean alike;

  private @Nullable Force force;
  private boolean forceKnown;
  private @Nullable Set<Effect> effects;

  Difference(DifferenceWords words, OwnWords own, Said here, Said there, List<Change> changes) {
    this.words = words;
    this.here = here;
    this.there = there;
    this.own = own;
    this.changes = changes;
    local = here.measure();
    reference = there.measure();
    slots = new SlotChanges(words, own, here, there, changes);
    moves = new Moves(words, local, changes, slots);
    bodies = new Bodies(words, here, there, slots);
    likeness = Likeness.of(here.quote(), there.quote());
  }

  /** Which slots were filled and emptied. */
  SlotChanges slots() {
    return slots;
  }

  /** Which way values moved. */
  Moves moves() {
    return moves;
  }

  /** Characters of one of them could not be read: nobody can tell what was changed. */
  boolean illegible() {
    return here.damaged() || there.damaged();
  }

  /** Nearly all of both is the same, and no slot, part or criterion is another. */
  boolean nearlyTheSame() {
    return alike()
        && exceptions() == 0
        && (likeness.both() > VERBATIM
            || !(addsToTheSame() || losesOfTheSame() || enumeratesLess()))
        && effects().isEmpty();
  }

  /** Whether words that differ do something, where nearly all others are the same. */
  boolean rewords(Effect effect) {
    double held = effect.adds() ? likeness.ofReference() : likeness.ofLocal();
    boolean same = sameWords() || (likeness.both() > MOST && held >= HELD);
    return same && likeness.shared() >= TOLD && effects().contains(effect);
  }

  private Set<Effect> effects() {
    Set<Effect> known = effects;
    if (known == null) {
      known = words.rewordings().effects(own, local, reference);
      effects = known;
    }
    return known;
  }

  /**
   * Nearly all of both is the same, it binds the same, and no value, condition or body is another.
   */
  private boolean alike() {
    Boolean known = alike;
    if (known == null) {
      known = sameWords() && force() == Force.SAME && sameSlots();
      alike = known;
    }
    return known;
  }

  /**
   * What becomes of what the reference asks where the words are nearly the same, be it only beside
   * those that tell it; else nothing.
   */
  @Nullable Force force() {
    if (!forceKnown) {
      force = words.forces().of(here, there, sameWords(), sameAct(), changes);
      forceKnown = true;
    }
    return force;
  }

  private boolean sameWords() {
    return sameTexts() || sameGists() || dropsOnlyALeadIn();
  }

  private boolean sameSlots() {
    return !namesABody()
        && !namesNobody()
        && !slots.replaces(Slot.CONDITION)
        && !slots.replaces(Slot.RESPONSIBLE)
        && changes.stream().noneMatch(c -> BINDING.contains(c.slot()));
  }

  /** Nearly all is the same, and more is enumerated or a condition added. */
  private boolean addsToTheSame() {
    return alike() && (listsMore() || slots.onlyAddsConditions());
  }

  /** Nearly all is the same, but for a condition or a standard, or one who cooperates. */
  private boolean losesOfTheSame() {
    return alike() && (slots.onlyLosesCriteria() || slots.fewer(Slot.SUPPORTING));
  }

  /** As written, whom it is for apart. */
  private boolean sameTexts() {
    return likeness.both() >= COPY
        || (likeness.both() >= HALF
            && Likeness.reaches(COPY, here.untargeted(), there.untargeted()));
  }

  /** Who acts, what leads up to the act in the reference and what is hoped for there apart. */
  private boolean sameGists() {
    Gist gist = here.gist();
    Gist other = there.gist();
    return (Likeness.reaches(COPY, gist.whole(), other.whole())
            || (!other.asked().text().equals(other.whole().text())
                && Likeness.reaches(COPY, gist.whole(), other.asked())))
        && gist.sharesTheme(other);
  }

  /** The local text ends as the reference does, which only led up to that. */
  private boolean dropsOnlyALeadIn() {
    return reference.quote().endsWith("\uff0c" + local.quote())
        && reference.actions().stream().allMatch(local.quote()::contains)
        && !slots.loses(Slot.CONDITION);
  }

  /** The texts have less in common than not. */
  boolean otherwiseSaid() {
    return likeness.both() < MUCH;
  }

  /** In words much alike the local text says who acts, and the reference leaves it open. */
  boolean namesABody() {
    return !otherwiseSaid() && bodies.named(this::sameWords);
  }

  /** In words nearly the same the reference says who acts, and the local text leaves it open. */
  boolean namesNobody() {
    return likeness.both() >= NEAR && bodies.lost() && sameWords();
  }

  /** More bodies cooperate, in other words or where there was none. */
  boolean namesSupport() {
    return bodies.supported(otherwiseSaid());
  }

  /** A value moves to the stricter side and none is lost, or in words alike the modality. */
  boolean stricter() {
    return moves.stricter(!otherwiseSaid());
  }

  /** In words alike a threshold takes in more, or less. */
  boolean reaches(Direction direction) {
    return likeness.both() > MOST && moves.reaches(direction);
  }

  /** How many more exceptions it makes, in words else the same. */
  int exceptions() {
    return words.exceptions().gained(here, there);
  }

  /** The reference spares somebody a consequence, so that each further situation widens it. */
  boolean relieves() {
    return reference.actions().stream().anyMatch(words::relieves);
  }

  /** In other words conditions are added and none is lost. */
  boolean addsACondition() {
    return otherwiseSaid() && slots.adds(Slot.CONDITION) && !slots.loses(Slot.CONDITION);
  }

  /** A programme of a name of its own, more instruments, or another one than a mere kind. */
  boolean namesAnInstrument() {
    return (here.programme() && !there.programme()) || namesMoreInstruments();
  }

  private boolean namesMoreInstruments() {
    Set<String> named = here.instruments();
    Set<String> known = there.instruments();
    return named.size() > known.size()
        || named.stream().anyMatch(i -> !known.contains(i) && !words.isKind(i));
  }

  /** More is enumerated. */
  boolean listsMore() {
    return here.gist().joints() > there.gist().joints();
  }

  /** The reference is there and more than an aim or a basis besides, or more acts or objects. */
  boolean saysMore() {
    boolean more =
        here.parts() > there.parts()
            || (moreActs(local, reference) && here.parts() == there.parts());
    return (holdsAll() && !rewords(Effect.PLACED))
        || addsToTheSame()
        || (more && likeness.both() > MOST && likeness.growth() >= AS_LONG);
  }

  private boolean holdsAll() {
    Wording said = here.gist().core();
    Wording whole = there.gist().whole();
    return Likeness.atMost(said, whole).growth() > LONGER
        && Likeness.of(said, whole).ofReference() >= HELD;
  }

  private static boolean moreActs(Directive one, Directive other) {
    return one.actions().size() > other.actions().size();
  }

  /** What was an obligation may be done or not. */
  boolean onlyPermits() {
    return local.modality().equals(PERMISSION)
        && !reference.modality().equals(PERMISSION)
        && words.sameAct(local.actions(), reference.actions());
  }

  /** Much shorter, and most of it the reference's: more than an aim or a slogan is gone. */
  boolean saysLess() {
    boolean fewerActs = moreActs(reference, local) && here.parts() <= there.parts();
    return losesOfTheSame()
        || mostlyGone()
        || (fewerActs && likeness.both() > MOST && likeness.growth() < 1);
  }

  /** A third of the reference is gone, and what is left is its words or a condition less. */
  private boolean mostlyGone() {
    return Math.min(likeness.ofLocal(), likeness.ofReference()) >= MUCH
        && likeness.growth() < SHORTER
        && (likeness.ofLocal() >= HELD || slots.loses(Slot.CONDITION));
  }

  /** More alternatives, objects or bodies are enumerated; what is exhorted to is no list. */
  boolean enumeratesMore() {
    return !exhorts() && Enumerations.more(here.gist(), there.gist(), sameAct());
  }

  /** Fewer are, in a text that is no longer. */
  boolean enumeratesLess() {
    return likeness.growth() <= 1
        && !exhorts()
        && Enumerations.more(there.gist(), here.gist(), sameAct());
  }

  private boolean sameAct() {
    return local.actions().stream().anyMatch(reference.actions()::contains);
  }

  private boolean exhorts() {
    return reference.instrument().equals(EXHORTATION);
  }
}
