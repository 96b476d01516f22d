package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {

  @Test
  void surePairsKeepDoubtfulOnesOut() {
    assertThat(Cut.of(new double[] {.4, .95, .9, .99, .97, .4})).isEqualTo(.9);
  }

  @Test
  void whereAllIsDoubtfulTheDoubtfulCounts() {
    assertThat(Cut.of(new double[] {.5, .4, .45, .2})).isEqualTo(.4);
  }

  @Test
  void nothingCountsThatIsLessLikelyThanTheLeast() {
    assertThat(Cut.of(new double[] {.29, .2})).isEqualTo(1);
    assertThat(Cut.of(new double[0])).isEqualTo(1);
  }
}
