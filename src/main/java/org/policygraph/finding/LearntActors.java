package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.language.Lexicon;

/**
 * Decides by learnt weights whether names take part in an act, and in which role, unless a rule
 * settles that by a word of its own.
 */
public final class LearntActors {

  /** The lexicon table of the weights. */
  public static final String TABLE = "actor-weights";

  /** What begins the rule of those whose role is not the one that the rules gave them. */
  static final String LEARNT = "learnt-";

  /** How many words at most are told that spoke for a role. */
  private static final int TOLD = 4;

  private final Lexicon roles = Lexicon.load("roles");
  private final TraitTable<ActorTrait> weights =
      new TraitTable<>(TraitWeights.load(TABLE), ActorTrait.class, answers());

  /** What can be answered of names: nobody, or the identifier of a role. */
  public static List<String> answers() {
    List<String> answers = new ArrayList<>(List.of(ActorChoice.NOBODY));
    for (Role role : Role.values()) {
      answers.add(role.id());
    }
    return List.copyOf(answers);
  }

  /**
   * The part of names in an act.
   *
   * @param ruled the part that the rules give them
   */
  Optional<Place> decide(ActorTelling telling, Optional<Place> ruled) {
    if (ruled.filter(this::settled).isPresent()) {
      return ruled;
    }
    String answer = weights.likeliest(telling::to);
    for (Role role : Role.values()) {
      if (role.id().equals(answer)) {
        return Optional.of(
            ruled.filter(p -> p.role() == role).orElse(new Place(role, LEARNT + answer)));
      }
    }
    return Optional.empty();
  }

  private boolean settled(Place place) {
    return roles.has("settled", place.rule());
  }

  /** The words that spoke most for a place that was learnt. */
  List<String> told(ActorTelling telling, Place place) {
    if (settled(place)) {
      return List.of();
    }
    TraitTable<ActorTrait>.Voices voices = weights.voices(place.role().id());
    telling.to(voices);
    return voices.strongest(TOLD);
  }
}
