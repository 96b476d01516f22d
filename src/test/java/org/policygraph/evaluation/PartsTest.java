package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.evaluation.Part.Verdict;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Coding.CodedActor;
import org.policygraph.finding.Coding.CodedCriterion;
import org.policygraph.finding.Codings;
import org.policygraph.finding.Finder;
import org.policygraph.finding.Measure;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;

class PartsTest {

  private static final String DOCUMENT =
      """
      某市人民政府关于防汛工作的意见
      为做好防汛工作，提出如下意见。
      一、主要工作
      水务部门应当对重点堤防和险工险段每年开展2次巡查。
      """;

  private final Outline outline = FaultsTest.outline(DOCUMENT);
  private final List<Measure> found = new Finder(new Words(), List.of()).find(outline);
  private final Coding coding = Codings.of(outline.text(), found).get(0);

  @Test
  void whatIsFoundAsCodedIsRight() {
    assertThat(parts(coding.actors(), coding.criteria()))
        .isNotEmpty()
        .allSatisfy(part -> assertThat(part.verdict()).isEqualTo(Verdict.RIGHT));
  }

  @Test
  void anActorCodedInAnotherRoleIsOfTheWrongKindAndChargedToTheRuleThatFoundIt() {
    assertThat(parts(List.of(new CodedActor("target", "水务部门")), coding.criteria()))
        .filteredOn(part -> part.verdict() != Verdict.RIGHT)
        .extracting(Part::verdict, Part::type, Part::rule, Part::coded, Part::found)
        .containsExactly(
            tuple(Verdict.WRONG_KIND, "responsible", "subject", "target 水务部门", "水务部门"));
  }

  @Test
  void aCriterionThatStandsElsewhereIsMissedAndAnUncodedOneFalse() {
    assertThat(parts(coding.actors(), List.of(new CodedCriterion("condition", "防汛工作"))))
        .filteredOn(part -> part.verdict() != Verdict.RIGHT)
        .extracting(Part::verdict)
        .contains(Verdict.MISSED, Verdict.FALSE)
        .doesNotContain(Verdict.WRONG_KIND);
  }

  @Test
  void aCriterionThatIsMuchTooLongHasTheWrongEnd() {
    assertThat(parts(coding.actors(), List.of(new CodedCriterion("time", coding.quote()))))
        .filteredOn(part -> part.type().equals("time"))
        .extracting(Part::verdict, Part::coded)
        .containsExactly(tuple(Verdict.WRONG_END, coding.quote()));
  }

  private List<Part> parts(List<CodedActor> actors, List<CodedCriterion> criteria) {
    Coding changed =
        new Coding(
            coding.provision(),
            coding.quote(),
            coding.action(),
            coding.object(),
            actors,
            criteria,
            coding.modality(),
            coding.topic(),
            coding.instrument());
    return Parts.of(outline.text(), List.of(changed), found);
  }
}
