package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvisionsTest {

  /** Two local measures of one provision and one of another; two and one in the reference. */
  private static final Provisions PROVISIONS =
      new Provisions(
          new double[][] {{.9, .2, 0}, {.1, .7, .4}, {0, .005, .6}},
          new int[] {0, 0, 1},
          new int[] {0, 0, 1});

  @Test
  void otherMeasuresOfBothProvisionsSpeakForAPair() {
    assertThat(PROVISIONS.others(0, 0)).isEqualTo(.7);
    assertThat(PROVISIONS.others(1, 1)).isEqualTo(.9);
    assertThat(PROVISIONS.others(0, 1)).isEqualTo(.1);
  }

  @Test
  void whereAProvisionHasOneMeasureThereAreNoOthers() {
    assertThat(PROVISIONS.others(2, 2)).isZero();
    assertThat(PROVISIONS.others(2, 1)).isZero();
    assertThat(PROVISIONS.beside(2, 2)).isZero();
  }

  @Test
  void anotherMeasureOfTheProvisionStandsBeside() {
    assertThat(PROVISIONS.beside(0, 0)).isEqualTo(.2);
    assertThat(PROVISIONS.beside(0, 1)).isEqualTo(.9);
  }
}
