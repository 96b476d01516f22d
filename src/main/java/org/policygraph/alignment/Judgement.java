package org.policygraph.alignment;

import java.util.Arrays;

/**
 * How likely measures are counterparts, judged twice: each pair alone, then in its context.
 *
 * @param alone weights of the first verdict
 * @param inContext weights of the second
 * @param enough the score that makes a pair
 * @param bestEnough the score that makes the best pair of a local measure one
 */
record Judgement(Weights alone, Weights inContext, double enough, double bestEnough) {

  private static final String NO_TOPIC = "other";
  private static final double POSSIBLE = .01;

  /** Where the scheme of topics and the table of subjects know what the documents are about. */
  static Judgement ofKnownSubjects() {
    return new Judgement(new Weights("alone"), new Weights("in-context"), .45, .3);
  }

  /** Where they do not: by words, acts and place only. */
  static Judgement ofAnySubject() {
    return new Judgement(
        new Weights("alone-any-subject"), new Weights("in-context-any-subject"), .45, .45);
  }

  /** Whether most measures of a document have a topic of the scheme. */
  static boolean known(Measures measures) {
    long without =
        measures.profiles().stream().filter(p -> p.directive().topic().equals(NO_TOPIC)).count();
    return 2 * without < measures.size();
  }

  /** The score from which a measure's pairs are counterparts, of the scores of all its pairs. */
  double threshold(double[] scores) {
    double best = Arrays.stream(scores).max().orElse(0);
    return best < bestEnough ? enough : Math.min(enough, best);
  }

  /** The scores of all pairs, by local and then by reference measure. */
  double[][] scores(Measures local, Measures reference) {
    Signals signals = new Signals(local, reference);
    double[] values = new double[Signal.COUNT];
    double[][] first = new double[local.size()][reference.size()];
    for (int l = 0; l < local.size(); l++) {
      for (int r = 0; r < reference.size(); r++) {
        signals.read(l, r, values);
        first[l][r] = alone.judge(values);
      }
    }
    Context context = new Context(first, local.provisions());
    double[][] scores = new double[local.size()][reference.size()];
    for (int l = 0; l < local.size(); l++) {
      for (int r = 0; r < reference.size(); r++) {
        if (first[l][r] >= POSSIBLE) {
          signals.read(l, r, values);
          context.add(values, l, r);
          scores[l][r] = inContext.judge(values);
        }
      }
    }
    return scores;
  }
}
