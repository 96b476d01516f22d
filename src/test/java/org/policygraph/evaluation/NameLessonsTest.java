package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Coding.CodedActor;

class NameLessonsTest {

  private static final String OPENING = "某市人民政府关于某项工作的意见\n为做好某项工作，提出如下意见。\n一、主要工作\n";

  private static final List<String> ACTS = List.of("开展检查", "建立台账", "发布公告", "组织培训");

  /** A document in which a body acts, whose name the coder wrote so. */
  private static Coded coded(String document, String written, String name) {
    List<Coding> measures = ACTS.stream().map(act -> coding(written, act, name)).toList();
    String text =
        OPENING + String.join("。\n", measures.stream().map(Coding::quote).toList()) + "。\n";
    return new Coded(document, FaultsTest.outline(text), measures, List.of(), false);
  }

  private static Coding coding(String written, String act, String name) {
    return new Coding(
        "一",
        written + "应当" + act,
        List.of(act.substring(0, 2)),
        act.substring(2),
        List.of(new CodedActor("responsible", name)),
        List.of(),
        "obligation",
        "other",
        "mandate");
  }

  private static String taught(Coded document) {
    NameLessons lessons = new NameLessons();
    lessons.add(document);
    return lessons.learn().table();
  }

  @Test
  void whereverACoderLetsNamesBeginTheyBegin() {
    assertThat(taught(coded("short", "全市各类学校", "各类学校"))).containsPattern("before 全市\t\\d");
    assertThat(taught(coded("long", "全市各类学校", "全市各类学校"))).containsPattern("before 全市\t-\\d");
  }

  @Test
  void whetherAModifierBelongsToANameIsNotLearnt() {
    assertThat(taught(coded("modified", "已登记的学校", "学校"))).doesNotContain("的");
  }

  @Test
  void aDocumentIsJudgedByWhatTheOthersTeach() {
    NameLessons lessons = new NameLessons();
    lessons.add(coded("one", "已登记的学校", "已登记的学校"));
    lessons.add(coded("other", "已登记的医院", "已登记的医院"));

    assertThat(lessons.leftOut("other").accuracy()).isOne();
  }

  @Test
  void aNameThatNoCoderHasTeachesNothing() {
    assertThat(taught(coded("none", "县教育局", "市财政局"))).doesNotContain("place = ");
  }
}
