package org.policygraph.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Lexicon;

/** Compares how two measures bind that are nearly the same in words. */
final class Forces {

  /** How much two texts share that differ in a negation. */
  private static final double DENIED = .9;

  /** How much two texts share that ask for one act, beside the words that turn or weaken it. */
  private static final double ALIKE = .8;

  /** What they share as written. */
  private static final double MUCH = .55;

  private static final Lexicon WORDS = Lexicon.load("alignment-words");
  private static final Lexicon DEONTICS = Lexicon.load("deontics");
  private static final String ENCOURAGEMENT = "encouragement";
  private static final String PROHIBITION = "prohibition";
  private static final List<String> MODALITIES =
      List.of("obligation", PROHIBITION, "permission", ENCOURAGEMENT, "allowing");

  private final Set<String> releases = WORDS.words("release");
  private final Set<String> hedges = WORDS.words("hedge");
  private final Set<String> wholes = WORDS.words("whole");
  private final Set<String> negations = WORDS.words("negation");
  private final Pattern noNegation = WORDS.pattern("no-negation");
  private final Pattern negation = WORDS.pattern("negation");
  private final Pattern telling;
  private final List<Opposites> opposites = Opposites.all();
  private final List<Opposites> milder = Opposites.milder();

  Forces() {
    Stream<String> told =
        Stream.concat(
            Stream.concat(
                    Stream.of(releases, hedges, wholes), MODALITIES.stream().map(DEONTICS::words))
                .flatMap(Set::stream),
            Stream.concat(opposites.stream(), milder.stream()).flatMap(Opposites::both));
    telling =
        Pattern.compile(
            told.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|")));
  }

  /**
   * What a measure makes of what the other asks; nothing if their words differ in more than tells
   * it.
   *
   * @param same whether nearly all words are the same
   * @param act whether the acts are
   * @param changes what differs
   */
  @Nullable Force of(Said local, Said reference, boolean same, boolean act, List<Change> changes) {
    return same || sameBut(local, reference)
        ? of(local, reference, modality(act || sameAsked(local, reference), changes))
        : null;
  }

  /** Which way the modality moved, if not only with the verb: 支持 for 促进. */
  private static @Nullable Direction modality(boolean act, List<Change> changes) {
    return changes.stream()
        .filter(change -> change.slot() == Slot.MODALITY)
        .filter(change -> act || !encourages(change))
        .map(Change::direction)
        .findFirst()
        .orElse(null);
  }

  private static boolean encourages(Change modality) {
    return modality.local().equals(ENCOURAGEMENT) || modality.reference().equals(ENCOURAGEMENT);
  }

  /**
   * What a text makes of the other.
   *
   * @param modality which way the modality moved, if it did; unknown from what must be done to what
   *     must not, or back
   */
  private Force of(Said one, Said other, @Nullable Direction modality) {
    String local = one.quote().text();
    String reference = other.quote().text();
    if (opposites.stream().anyMatch(pair -> pair.side(local, reference) != 0)) {
      return Force.REVERSED;
    }
    int loosened = loosened(local, reference);
    if (loosened != 0) {
      return loosened > 0 ? Force.WEAKER : Force.STRONGER;
    }
    boolean denied =
        (forbids(one) && forbids(other))
            ? denies(forbidden(one), forbidden(other))
            : denies(local, reference);
    if (modality == Direction.UNKNOWN || (modality == null && denied)) {
      return Force.REVERSED;
    }
    return modality == null
        ? Force.SAME
        : modality == Direction.LOOSER ? Force.WEAKER : Force.STRONGER;
  }

  /** Whether texts that are not nearly the same are so without the words that are compared here. */
  private static boolean sameBut(Said local, Said reference) {
    return Likeness.reaches(MUCH, local.quote(), reference.quote())
        && Likeness.reaches(ALIKE, local.bare(), reference.bare());
  }

  /** Whether nothing differs beside the words that are compared here, be it their place. */
  private static boolean sameAsked(Said local, Said reference) {
    return Likeness.reaches(DENIED, local.bare(), reference.bare());
  }

  /** What a ban forbids: 不得 is no word of it, and in 不向…发放 the first negation is none. */
  private String forbidden(Said ban) {
    String bare = ban.bare().text();
    return bare.equals(ban.quote().text()) ? negation.matcher(bare).replaceFirst("") : bare;
  }

  private static boolean forbids(Said measure) {
    return measure.measure().modality().equals(PROHIBITION);
  }

  /** A text without the words that are compared here. */
  Wording bare(String text) {
    return new Wording(telling.matcher(text).replaceAll(""));
  }

  /** How many more words the local text has that bind less, and how many fewer that bind more. */
  private int loosened(String local, String reference) {
    int loosened =
        Opposites.gained(releases, local, reference)
            + Opposites.gained(hedges, local, reference)
            - Opposites.gained(wholes, local, reference);
    for (Opposites pair : milder) {
      loosened -= pair.side(local, reference);
    }
    return loosened;
  }

  /** Whether one of two texts has a negation more than the other, and little else. */
  private boolean denies(String local, String reference) {
    String here = noNegation.matcher(local).replaceAll("");
    String there = noNegation.matcher(reference).replaceAll("");
    return Opposites.gained(negations, here, there) % 2 != 0
        && Likeness.reaches(DENIED, affirmed(here), affirmed(there));
  }

  private Wording affirmed(String text) {
    return new Wording(negation.matcher(text).replaceAll(""));
  }
}
