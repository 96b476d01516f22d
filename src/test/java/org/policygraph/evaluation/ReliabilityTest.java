package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policygraph.evaluation.Reliability.Judged;
import org.policygraph.finding.Confidence;
import org.policygraph.finding.Confidence.Tally;

class ReliabilityTest {

  @Test
  void aConfidenceThatIsRightAsOftenAsItSaysHasNoError() {
    Reliability reliability = Reliability.of(judged(.8, 8, 10));
    assertThat(reliability.error()).isCloseTo(0, within(1e-9));
    assertThat(reliability.all().brier()).isCloseTo(.8 * .04 + .2 * .64, within(1e-9));
  }

  @Test
  void theErrorIsTheDistanceOfWhatIsSaidFromWhatIsSo() {
    List<Judged> judged =
        List.of(new Judged(.95, true), new Judged(.95, false), new Judged(.55, true));
    Reliability reliability = Reliability.of(judged);
    assertThat(reliability.steps()).extracting(Reliability.Step::count).containsExactly(1, 2);
    assertThat(reliability.error()).isCloseTo((2 * .45 + .45) / 3, within(1e-9));
  }

  @Test
  void fullConfidenceBelongsToTheLastStep() {
    assertThat(Reliability.of(judged(1, 3, 3)).steps())
        .singleElement()
        .matches(step -> step.from() == .9 && step.share() == 1);
  }

  @Test
  void nothingFoundGivesNoStepAndNoError() {
    Reliability none = Reliability.of(List.of());
    assertThat(none.steps()).isEmpty();
    assertThat(none.error()).isZero();
  }

  @Test
  void aRuleThatFiredSeldomIsDrawnTowardsTheMeanAndAnUnknownOneIsTheMean() {
    Confidence confidence =
        new Confidence(Map.of("often", new Tally(90, 100), "once", new Tally(0, 1)));
    double mean = 90 / 101.0;
    assertThat(confidence.of("never")).isCloseTo(mean, within(1e-9));
    assertThat(confidence.of("once")).isCloseTo(3 * mean / 4, within(1e-9));
    assertThat(confidence.of("often")).isCloseTo(.9, within(.001));
  }

  private static List<Judged> judged(double confidence, int right, int all) {
    return IntStream.range(0, all).mapToObj(i -> new Judged(confidence, i < right)).toList();
  }
}
