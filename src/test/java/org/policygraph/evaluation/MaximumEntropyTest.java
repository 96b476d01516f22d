package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.evaluation.MaximumEntropy.Sample;

class MaximumEntropyTest {

  private static final int ALWAYS = 3;

  /**
   * Trait 0 stands with concept 0 forty times, trait 1 with concept 1, trait 2 with 2 but twice.
   */
  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      samples.add(new Sample(new int[] {0}, 0));
      samples.add(new Sample(new int[] {1}, 1));
    }
    samples.add(new Sample(new int[] {2}, 2));
    samples.add(new Sample(new int[] {2}, 2));
    return samples;
  }

  @Test
  void aTraitSpeaksForTheConceptItStandsWith() {
    double[][] weights = MaximumEntropy.fit(samples(), 3, 3, 2);

    assertThat(weights[0][0]).isGreaterThan(1).isGreaterThan(weights[0][1]);
    assertThat(weights[1][1]).isGreaterThan(1).isGreaterThan(weights[1][0]);
    assertThat(weights[ALWAYS][0]).isGreaterThan(weights[ALWAYS][2]);
  }

  @Test
  void whatWasSeenSeldomSpeaksSoftly() {
    double[][] weights = MaximumEntropy.fit(samples(), 3, 3, 2);

    assertThat(weights[2][2]).isBetween(.1, weights[0][0]);
  }

  @Test
  void theStepsEndWhereTheLossIsFlat() {
    double[][] weights = MaximumEntropy.fit(samples(), 3, 3, 2);
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      sum += Math.exp(weights[0][k] + weights[ALWAYS][k]);
    }
    double share = Math.exp(weights[0][0] + weights[ALWAYS][0]) / sum;

    assertThat(40 * (1 - share)).isCloseTo(2 * weights[0][0], within(.01));
  }

  @Test
  void theSameSamplesGiveTheSameWeights() {
    assertThat(MaximumEntropy.fit(samples(), 3, 3, 2))
        .isDeepEqualTo(MaximumEntropy.fit(samples(), 3, 3, 2));
  }
}
