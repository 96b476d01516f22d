package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.source.Span;

class StretchSharesTest {

  private static double[] shares(List<Span> stretches, double... odds) {
    double[] shares = new double[odds.length];
    new StretchShares(stretches).tell(odds, shares);
    return shares;
  }

  @Test
  void stretchesThatOverlapShareWhatIsLikely() {
    double[] shares = shares(List.of(new Span(0, 4), new Span(2, 6)), 0, Math.log(2));

    assertThat(shares[0]).isCloseTo(1 / 4d, within(1e-9));
    assertThat(shares[1]).isCloseTo(2 / 4d, within(1e-9));
  }

  @Test
  void stretchesSideBySideAreEachLikelyByThemselves() {
    double[] shares = shares(List.of(new Span(0, 2), new Span(2, 4)), 0, Math.log(3));

    assertThat(shares[0]).isCloseTo(1 / 2d, within(1e-9));
    assertThat(shares[1]).isCloseTo(3 / 4d, within(1e-9));
  }

  @Test
  void allChoicesTogetherAreCounted() {
    List<Span> stretches = List.of(new Span(0, 2), new Span(1, 3), new Span(3, 5));

    double all = new StretchShares(stretches).tell(new double[3], new double[3]);

    assertThat(Math.exp(all)).isCloseTo(6, within(1e-9));
  }

  @Test
  void withoutStretchesNothingIsLikely() {
    assertThat(new StretchShares(List.of()).tell(new double[0], new double[0])).isZero();
  }
}
