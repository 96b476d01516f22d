package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;

/** What the traits of an act say for and against each learnt concept. */
record Learnt(TraitWeights weights, List<Trait> traits, List<double[]> leans) {

  /** What a cue of weight 1 adds to what was learnt, which is in natural logarithms. */
  private static final double CUE_BESIDE_TRAITS = .2;

  /** From which weight a trait is named among those that spoke, in natural logarithms. */
  private static final double NAMED = .15;

  Learnt(TraitWeights weights, List<Trait> traits) {
    this(weights, traits, new ArrayList<>());
    traits.forEach(trait -> leans.add(weights.leans(trait)));
  }

  /** What was heard of cues, with what the traits say to it. */
  double with(double heard, int column) {
    double weight = weights.always(column) + heard * CUE_BESIDE_TRAITS;
    for (int i = 0; i < leans.size() && column >= 0; i++) {
      weight += leans.get(i)[column];
    }
    return weight;
  }

  /** What speaks for a concept: cues that were heard, and traits. */
  List<Voice> voices(List<Voice> heard, int column) {
    List<Voice> voices = new ArrayList<>();
    heard.forEach(cue -> voices.add(new Voice(cue.words(), cue.weight() * CUE_BESIDE_TRAITS)));
    for (int i = 0; i < leans.size() && column >= 0; i++) {
      double lean = leans.get(i)[column];
      String word = traits.get(i).word();
      if (lean >= NAMED && !word.isEmpty()) {
        voices.add(new Voice(word, lean));
      }
    }
    return voices;
  }
}
