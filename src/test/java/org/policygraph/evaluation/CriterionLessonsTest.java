package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Coding.CodedActor;
import org.policygraph.finding.Coding.CodedCriterion;

class CriterionLessonsTest {

  private static final String OPENING = "某市人民政府关于某项工作的意见\n为做好某项工作，提出如下意见。\n一、主要工作\n";

  private static final List<String> CASES = List.of("未参加培训", "未参加考核", "未参加评估", "未参加验收");

  /** A document that has bodies checked which have not done something. */
  private static Coded coded(String name) {
    List<Coding> measures = CASES.stream().map(CriterionLessonsTest::coding).toList();
    String document =
        OPENING + String.join("。\n", measures.stream().map(Coding::quote).toList()) + "。\n";
    return new Coded(name, FaultsTest.outline(document), measures, List.of(), false);
  }

  private static Coding coding(String modifier) {
    return new Coding(
        "一",
        "县教育局应当检查" + modifier + "的学校",
        List.of("检查"),
        modifier + "的学校",
        List.of(new CodedActor("responsible", "县教育局")),
        List.of(new CodedCriterion("condition", modifier)),
        "obligation",
        "other",
        "mandate");
  }

  @Test
  void whatIsCodedTeachesWhereItBeginsAndEnds() {
    CriterionLessons lessons = new CriterionLessons();
    lessons.add(coded("all"));

    assertThat(lessons.learn().table())
        .contains("concepts\tnone\tcondition\tstandard\n")
        .containsPattern("next 的\t0.00\t\\d");
  }

  @Test
  void aDocumentIsJudgedByWhatTheOthersTeach() {
    CriterionLessons lessons = new CriterionLessons();
    for (int i = 0; i < 12; i++) {
      lessons.add(coded("document " + i));
    }

    assertThat(lessons.leftOut("document 3").accuracy()).isOne();
  }
}
