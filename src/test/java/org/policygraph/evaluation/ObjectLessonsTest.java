package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.finding.Coding;

class ObjectLessonsTest {

  private static final String OPENING = "某市人民政府关于某项工作的意见\n为做好某项工作，提出如下意见。\n一、主要工作\n";

  private static final List<String> THINGS = List.of("检查记录", "采购合同", "培训教材", "设备清单");

  /** A document in which things are moved somewhere, of which the coder says what is moved. */
  private static Coded coded(String document, String where, boolean thing) {
    List<Coding> measures =
        THINGS.stream().map(one -> coding(one, where, thing ? one : where)).toList();
    String text =
        OPENING + String.join("。\n", measures.stream().map(Coding::quote).toList()) + "。\n";
    return new Coded(document, FaultsTest.outline(text), measures, List.of(), false);
  }

  private static Coding coding(String thing, String where, String object) {
    return new Coding(
        "一",
        thing + "应当移交" + where,
        List.of("移交"),
        object,
        List.of(),
        List.of(),
        "obligation",
        "other",
        "mandate");
  }

  private static String taught(Coded document) {
    ObjectLessons lessons = new ObjectLessons();
    lessons.add(document);
    return lessons.learn().table();
  }

  @Test
  void whereverACoderHasObjectsVerbsBearOnThem() {
    assertThat(taught(coded("things", "城建档案馆", true))).containsPattern("verb 移交 before\t\\d");
    assertThat(taught(coded("places", "城建档案馆", false))).containsPattern("verb 移交 before\t-\\d");
  }

  @Test
  void aDocumentIsJudgedByWhatTheOthersTeach() {
    ObjectLessons lessons = new ObjectLessons();
    lessons.add(coded("one", "城建档案馆", true));
    lessons.add(coded("other", "市图书馆", true));

    assertThat(lessons.leftOut("other").accuracy()).isOne();
  }

  @Test
  void anObjectOfWhichNoStretchHasHalfTeachesNothing() {
    Coding elsewhere = coding("检查记录", "城建档案馆", "公共场所卫生许可制度");
    Coded document =
        new Coded(
            "elsewhere",
            FaultsTest.outline(OPENING + elsewhere.quote() + "。\n"),
            List.of(elsewhere),
            List.of(),
            false);

    assertThat(taught(document)).doesNotContain("移交");
  }
}
