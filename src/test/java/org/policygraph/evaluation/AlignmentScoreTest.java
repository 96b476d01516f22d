package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policygraph.evaluation.AlignmentScore.Indices;

class AlignmentScoreTest {

  @Test
  void pairsRelationsAndWhatHasNoCounterpartAreScored() {
    Map<Indices, String> gold =
        Map.of(
            new Indices(0, 0),
            "copied",
            new Indices(1, 1),
            "sharpened",
            new Indices(1, 2),
            "adapted");
    Map<Indices, String> found =
        Map.of(
            new Indices(0, 0), "copied", new Indices(1, 1), "adapted", new Indices(2, 3), "copied");

    AlignmentScore score = AlignmentScore.of(gold, found, 4, 5);

    assertThat(score.pairs()).isEqualTo(Rates.of(2, 3, 3));
    assertThat(score.relations()).isEqualTo(.5);
    assertThat(score.newOnes()).isEqualTo(Rates.of(1, 2, 1));
    assertThat(score.notTakenUp()).isEqualTo(Rates.of(1, 2, 2));
  }
}
