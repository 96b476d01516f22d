package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.alignment.Change.Slot;

class ElsewhereValuesTest {

  private final Aligner aligner = new Aligner();
  private final Slots slots = new Slots(new DifferenceWords());

  private Measures measures(String... quotes) {
    return aligner.measures(List.of(quotes).stream().map(Invented::measure).toList());
  }

  @Test
  void aValueOfTheNextClauseIsNotAddedWhereBothAreOne() {
    Measures reference = measures("组建渔港消防队伍", "人数不少于20人");
    Measures local = measures("组建人数不少于20人的渔港消防队伍");

    assertThat(slots.changes(local, 0, reference, 0))
        .extracting(Change::slot)
        .doesNotContain(Slot.QUANTITY);
    assertThat(slots.changes(reference, 0, local, 0))
        .extracting(Change::slot)
        .doesNotContain(Slot.QUANTITY);
  }

  @Test
  void anotherValueIsAddedAllTheSame() {
    Measures reference = measures("组建渔港消防队伍", "人数不少于20人");
    Measures local = measures("组建人数不少于30人的渔港消防队伍");

    assertThat(slots.changes(local, 0, reference, 0))
        .extracting(Change::slot)
        .contains(Slot.QUANTITY);
  }
}
