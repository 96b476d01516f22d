package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RelationsTest {

  private final DifferenceWords words = new DifferenceWords();
  private final Slots slots = new Slots(words);
  private final Relations relations = new Relations(words);

  @TestFactory
  List<DynamicTest> aPairHasTheRelationThatHoldsFirst() {
    return Invented.rows("relations.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(row)))
        .toList();
  }

  private void check(List<String> row) {
    Slots.Filled reference = slots.read(Invented.marked(row.get(0)));
    Slots.Filled local = slots.read(Invented.marked(row.get(1)));

    Relations.Decision decision =
        relations
            .between(OwnWords.NONE)
            .decide(
                relations.read(local), relations.read(reference), slots.changes(local, reference));

    assertThat(decision.relation().id() + " by " + decision.rule())
        .isEqualTo(row.get(2) + " by " + row.get(3));
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(Invented.rows("relations.tsv"))
        .extracting(row -> row.get(3))
        .containsAll(Relations.RULES.stream().map(Rule::id).toList());
  }

  @TestFactory
  List<DynamicTest> aValueMovesInADirection() {
    return Invented.rows("directions.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1),
                    () ->
                        assertThat(
                                slots.changes(
                                    slots.read(Invented.measure(row.get(1))),
                                    slots.read(Invented.measure(row.get(0)))))
                            .filteredOn(change -> change.kind() == Change.Kind.CHANGED)
                            .extracting(change -> change.direction().id())
                            .containsExactly(row.get(2))))
        .toList();
  }

  @Test
  void whatBothTextsSayIsNoChangeThoughOnlyOneHasItForACriterion() {
    Directive reference = Invented.marked("【permission|可以】在湿地公园里放生鱼苗");
    Directive local = Invented.marked("【prohibition|不得】【condition|在湿地公园里】放生鱼苗");

    assertThat(slots.changes(slots.read(local), slots.read(reference)))
        .extracting(Change::slot)
        .containsExactly(Change.Slot.MODALITY);
  }
}
