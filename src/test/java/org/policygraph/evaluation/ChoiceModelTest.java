package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.evaluation.ChoiceModel.Sample;

class ChoiceModelTest {

  /** Trait 0 is always chosen before trait 1; trait 2 stands with both. */
  private static final List<Sample> SAMPLES =
      Collections.nCopies(
          40,
          new Sample(List.of(new int[] {0, 2}, new int[] {1, 2}), BitSet.valueOf(new long[] {1})));

  @Test
  void whatIsChosenWeighsMoreThanWhatIsLeft() {
    double[] weights = ChoiceModel.fit(SAMPLES, 3);

    assertThat(weights[0]).isGreaterThan(1);
    assertThat(weights[1]).isLessThan(-1);
  }

  @Test
  void whatStandsWithBothSaysNothing() {
    assertThat(ChoiceModel.fit(SAMPLES, 3)[2]).isCloseTo(0, within(1e-6));
  }

  @Test
  void theSameChoicesGiveTheSameWeights() {
    assertThat(ChoiceModel.fit(SAMPLES, 3)).isEqualTo(ChoiceModel.fit(SAMPLES, 3));
  }
}
