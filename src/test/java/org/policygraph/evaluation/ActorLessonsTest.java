package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Coding.CodedActor;

class ActorLessonsTest {

  private static final String OPENING = "某市人民政府关于某项工作的意见\n为做好某项工作，提出如下意见。\n一、主要工作\n";

  private static final List<String> BODIES = List.of("学校", "医院", "企业", "银行");

  /**
   * A document that has bodies checked, of which the coder took up what a pattern makes of each.
   */
  private static Coded coded(String name, String behind, String target) {
    List<Coding> measures =
        BODIES.stream().map(body -> coding(body + behind, target.formatted(body))).toList();
    String document =
        OPENING + String.join("。\n", measures.stream().map(Coding::quote).toList()) + "。\n";
    return new Coded(name, FaultsTest.outline(document), measures, List.of(), false);
  }

  private static Coding coding(String object, String target) {
    CodedActor doer = new CodedActor("responsible", "县教育局");
    return new Coding(
        "一",
        "县教育局应当检查" + object,
        List.of("检查"),
        object,
        target.isEmpty() ? List.of(doer) : List.of(doer, new CodedActor("target", target)),
        List.of(),
        "obligation",
        "other",
        "mandate");
  }

  private static String taught(Coded document) {
    ActorLessons lessons = new ActorLessons();
    lessons.add(document);
    return lessons.learn().table();
  }

  @Test
  void whoeverIsCodedTeachesTheirRole() {
    assertThat(taught(coded("all", "", "%s")))
        .contains("concepts\tnobody\tresponsible\tsupporting\ttarget\n")
        .containsPattern("place front\t\\S+\t\\d\\S+\t\\S+\t-")
        .containsPattern("place object\t\\S+\t-\\S+\t\\S+\t\\d");
  }

  @Test
  void aDocumentIsJudgedByWhatTheOthersTeach() {
    ActorLessons lessons = new ActorLessons();
    lessons.add(coded("all", "", "%s"));
    lessons.add(coded("more", "", "%s"));

    assertThat(lessons.leftOut("more").accuracy()).isOne();
  }

  @Test
  void aNameThatIsCodedElsewhereInItsProvisionTeachesNothing() {
    assertThat(taught(coded("nobody", "名单", ""))).contains("place object\t");
    assertThat(taught(coded("elsewhere", "名单", "%s负责人"))).doesNotContain("place object\t");
  }
}
