package org.policygraph.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.finding.ObjectOptions.Place;
import org.policygraph.finding.Predication.Range;
import org.policygraph.source.Span;

/**
 * What an act bears on, learnt from coded documents: a choice between the stretches before and
 * behind its verbs, what the acts before it bear on and nothing, by the weights of what speaks for
 * each (a conditional logit, McFadden 1974). What the rules choose is one such trait.
 */
public final class LearntObjects {

  /** The lexicon table of the weights. */
  public static final String TABLE = "object-weights";

  /** What the weights speak for: that an act bears on a stretch. */
  public static final String BEARS = "bears";

  /** How many words at most are told that spoke for a choice. */
  private static final int TOLD = 2;

  private final Grammar grammar = new Grammar();
  private final Habits habits = new Habits();
  private final TraitTable<ObjectTrait> weights =
      new TraitTable<>(TraitWeights.load(TABLE), ObjectTrait.class, List.of(BEARS));

  /** The acts of a document, each with what it is likeliest to bear on. */
  List<Act> of(List<Act> acts) {
    List<Act> all = new ArrayList<>();
    for (Act act : acts) {
      all.add(of(act, all));
    }
    return List.copyOf(all);
  }

  /**
   * An act with what it is likeliest to bear on.
   *
   * @param before the acts before it in the document
   */
  Act of(Act act, List<Act> before) {
    if (!open(act)) {
      return act;
    }
    ObjectOptions options = options(act, before);
    ObjectTraits traits = traits(act, options);
    Range best = likeliest(options, traits);
    if (options.stands(best)) {
      return act;
    }
    TraitTable<ObjectTrait>.Voices voices = weights.voices(BEARS);
    traits.of(best, voices);
    return act.bearing(span(act, best), voices.strongest(TOLD));
  }

  /**
   * The stretch that most speaks for: that of the rules, or the first of those that are likelier.
   */
  private Range likeliest(ObjectOptions options, ObjectTraits traits) {
    Map<Place, double[]> places = new EnumMap<>(Place.class);
    Range best = options.ruled();
    double[] ruled = act(traits, options.place(best), true);
    double most = sum(traits, best, ruled);
    for (Range option : options.all()) {
      if (!option.equals(options.ruled())) {
        double[] act =
            places.computeIfAbsent(options.place(option), place -> act(traits, place, false));
        double sum = sum(traits, option, act);
        best = sum > most ? option : best;
        most = Math.max(sum, most);
      }
    }
    return best;
  }

  /** What the act says to a place. */
  private double[] act(ObjectTraits traits, Place place, boolean ruled) {
    double[] sum = weights.always();
    traits.act(place, ruled, weights.adding(sum));
    return sum;
  }

  /** That, and what the words of a stretch say to it. */
  private double sum(ObjectTraits traits, Range option, double[] act) {
    double[] sum = act.clone();
    traits.stretch(option, weights.adding(sum));
    return sum[0];
  }

  /**
   * The choice that is to be made for an act, if one is.
   *
   * @param before the acts before it in the document
   * @param known the traits that were told before, by name
   */
  Optional<ObjectChoice> choice(Act act, List<Act> before, Map<String, Trait> known) {
    if (!open(act)) {
      return Optional.empty();
    }
    ObjectOptions options = options(act, before);
    ObjectTraits traits = traits(act, options);
    List<ObjectChoice.Option> all =
        options.all().stream()
            .map(o -> ObjectChoice.option(span(act, o), ear -> traits.of(o, ear), known))
            .toList();
    int ruled = options.all().indexOf(options.ruled());
    return Optional.of(new ObjectChoice(act.actions(), all, ruled));
  }

  /** Whether what an act bears on is left to choose: not what it announces. */
  private static boolean open(Act act) {
    return !act.actions().isEmpty() && !act.rule().equals(Act.ENUMERATION);
  }

  /** What an act may bear on, as far as it and the acts before it in its sentence tell. */
  private ObjectOptions options(Act act, List<Act> before) {
    int from = before.size();
    while (from > 0 && before.get(from - 1).sentence().equals(act.sentence())) {
      from--;
    }
    return new ObjectOptions(grammar, act, before.subList(from, before.size()));
  }

  private ObjectTraits traits(Act act, ObjectOptions options) {
    return new ObjectTraits(grammar, habits, act, options);
  }

  private static Optional<Span> span(Act act, Range option) {
    return option.from() < option.to()
        ? Optional.of(act.words().span(option.from(), option.to()))
        : Optional.empty();
  }
}
