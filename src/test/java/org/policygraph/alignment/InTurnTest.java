package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InTurnTest {

  @Test
  void thingsAreHandedOnInTheirOrderByTheThreadThatAsks() {
    List<String> taken = new ArrayList<>();
    Thread asking = Thread.currentThread();

    InTurn.each(
        50,
        i -> "made " + i,
        (thing, i) -> {
          assertThat(Thread.currentThread()).isSameAs(asking);
          taken.add(i + " " + thing);
        });

    assertThat(taken).isEqualTo(IntStream.range(0, 50).mapToObj(i -> i + " made " + i).toList());
  }

  @Test
  void nothingIsHandedOnOfNone() {
    InTurn.each(0, i -> i, (thing, i) -> assertThat(i).isNegative());
  }

  @Test
  void whatCannotBeMadeEndsIt() {
    List<Integer> taken = new ArrayList<>();

    assertThatThrownBy(() -> InTurn.each(5, i -> 6 / (3 - i), (thing, i) -> taken.add(thing)))
        .hasRootCauseInstanceOf(ArithmeticException.class);
    assertThat(taken).containsExactly(2, 3, 6);
  }
}
