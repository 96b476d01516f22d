package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely measures are counterparts, judged twice: each pair alone, then in its context.
 *
 * @param alone weights of the first verdict
 * @param inContext weights of the second
 */
record Judgement(Weights alone, Weights inContext) {

  private static final String NO_TOPIC = "other";

  /** What is less likely alone is no pair. */
  static final double POSSIBLE = .01;

  private static final double POSSIBLE_ODDS = Math.log(POSSIBLE / (1 - POSSIBLE));

  /** Where the scheme of topics and the table of subjects know what the documents are about. */
  static Judgement ofKnownSubjects() {
    return new Judgement(new Weights("alone"), new Weights("in-context"));
  }

  /** Where they do not: by words, acts and place only. */
  static Judgement ofAnySubject() {
    return new Judgement(new Weights("alone-any-subject"), new Weights("in-context-any-subject"));
  }

  /** Whether most measures of a document have a topic of the scheme. */
  static boolean known(Measures measures) {
    long without =
        measures.profiles().stream().filter(p -> p.directive().topic().equals(NO_TOPIC)).count();
    return 2 * without < measures.size();
  }

  /** The scores of all pairs, by local and then by reference measure. */
  double[][] scores(Measures local, Measures reference) {
    Signals signals = new Signals(local, reference);
    double[][] values = new double[Signal.COUNT][reference.size()];
    double[][] first = new double[local.size()][reference.size()];
    List<Possible> possible = new ArrayList<>();
    for (int l = 0; l < local.size(); l++) {
      signals.read(l, values);
      alone.odds(values, first[l]);
      for (int r = 0; r < reference.size(); r++) {
        if (first[l][r] >= POSSIBLE_ODDS) {
          possible.add(new Possible(l, r, values));
        }
      }
      Weights.toVerdicts(first[l]);
    }
    Context context = new Context(first, local.provisionOf(), reference.provisionOf());
    double[][] scores = new double[local.size()][reference.size()];
    for (Possible pair : possible) {
      context.add(pair.values, pair.local, pair.reference);
      scores[pair.local][pair.reference] = inContext.judge(pair.values);
    }
    return scores;
  }

  /** Two measures that may be counterparts, with their signals. */
  private static final class Possible {

    private final int local;
    private final int reference;
    private final double[] values;

    /** Takes the signals of the two out of those of the local measure with all. */
    Possible(int local, int reference, double[][] values) {
      this.local = local;
      this.reference = reference;
      this.values = new double[values.length];
      for (int signal = 0; signal < values.length; signal++) {
        this.values[signal] = values[signal][reference];
      }
    }
  }
}
