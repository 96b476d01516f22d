package org.policygraph.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the traits of an act say for and against each learnt concept. */
final class Learnt implements Ear<DeedTrait> {

  /** What a cue of weight 1 adds to what was learnt, which is in natural logarithms. */
  private static final double CUE_BESIDE_TRAITS = .2;

  /** From which weight a trait is named among those that spoke, in natural logarithms. */
  private static final double NAMED = .15;

  private final TraitTable<DeedTrait> weights;

  /** The numbers of the traits that something was learnt of, each once, as they were heard. */
  private int[] traits = new int[1 << 6];

  /** For each of them the word that shows it. */
  private final List<String> words = new ArrayList<>();

  Learnt(TraitTable<DeedTrait> weights) {
    this.weights = weights;
  }

  @Override
  public void hear(DeedTrait trait, String value, String more, String word) {
    int number = weights.find(trait, value, more);
    if (number < 0 || heard(number)) {
      return;
    }
    if (words.size() == traits.length) {
      traits = Arrays.copyOf(traits, 2 * traits.length);
    }
    traits[words.size()] = number;
    words.add(word);
  }

  /** Whether a trait was heard before, of which there are a few dozen. */
  private boolean heard(int number) {
    for (int i = 0; i < words.size(); i++) {
      if (traits[i] == number) {
        return true;
      }
    }
    return false;
  }

  /** What was heard of cues, with what the traits say to it. */
  double with(double cues, int column) {
    double weight = (column < 0 ? 0 : weights.always(column)) + cues * CUE_BESIDE_TRAITS;
    for (int i = 0; i < words.size() && column >= 0; i++) {
      weight += weights.lean(traits[i], column);
    }
    return weight;
  }

  /** What speaks for a concept: cues that were heard, and traits. */
  List<Voice> voices(List<Voice> cues, int column) {
    List<Voice> voices = new ArrayList<>();
    cues.forEach(cue -> voices.add(new Voice(cue.words(), cue.weight() * CUE_BESIDE_TRAITS)));
    for (int i = 0; i < words.size() && column >= 0; i++) {
      double lean = weights.lean(traits[i], column);
      if (lean >= NAMED && !words.get(i).isEmpty()) {
        voices.add(new Voice(words.get(i), lean));
      }
    }
    return voices;
  }
}
