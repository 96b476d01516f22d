package org.policygraph.alignment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Kind;

class ValueChangesTest {

  private final Slots slots = new Slots(new DifferenceWords());

  @TestFactory
  List<DynamicTest> aValueIsComparedWithTheOneThatItStandsFor() {
    return Invented.rows("values.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1), () -> assertThat(changed(row)).isEqualTo(row.get(2))))
        .toList();
  }

  @Test
  void fewerDaysForARightAreLessGenerous() {
    Directive reference = Invented.marked("【permission|可以】自收到决定之日起60日内申请复议");
    Directive local = Invented.marked("【permission|可以】自收到决定之日起30日内申请复议");

    assertThat(slots.changes(slots.read(local), slots.read(reference)))
        .singleElement()
        .extracting(Change::direction)
        .isEqualTo(Direction.LESS_GENEROUS);
  }

  private String changed(List<String> row) {
    List<Change> changes =
        slots.changes(
            slots.read(Invented.measure(row.get(1))), slots.read(Invented.measure(row.get(0))));
    return changes.isEmpty()
        ? "-"
        : changes.stream().map(ValueChangesTest::written).collect(joining("; "));
  }

  private static String written(Change change) {
    return change.kind() == Kind.CHANGED
        ? change.reference() + " → " + change.local()
        : change.kind().id() + " " + change.reference() + change.local();
  }
}
