package org.policygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The numbers of units and the labels that they give. */
class SequencesTest {

  private final Outliner outliner = new Outliner(Places.GAZETTEER);

  @Test
  void decimalNumbersNameTheirUnitsWholeAndATableOfContentsIsNoneOfThem() {
    String text =
        "某某市防汛应急预案\n目　　录\n1　总则\n1.1　编制目的\n2　组织机构\n2.1　指挥部\n"
            + "1　总则\n1.1　编制目的\n提高应对汛情的能力。\n2　组织机构\n2.1　指挥部\n"
            + "2.1.1　指挥部职责\n（1）组织抢险。\n（2）发布汛情。\n2.1.2　成员单位职责\n市水利局负责监测，\n"
            + "2.5亿元以上的项目由其审查。\n2.2　地方机构\n各区设立指挥部。";

    Outline outline = outliner.outline(Texts.of(text));

    assertThat(outline.walk().filter(p -> !p.number().isEmpty()).map(Provision::label))
        .containsExactly("1", "1.1", "2", "2.1", "2.1.1", "2.1.1·（1）", "2.1.1·（2）", "2.1.2", "2.2");
    assertThat(outline.walk().filter(p -> p.number().equals("2")).map(Provision::codingLabel))
        .containsExactly("2", "2.1.1");
    assertThat(outline.gaps()).isEmpty();
  }

  @Test
  void numbersRunThroughWhatIsToBeDoneWhateverAnAccountBeforeItCounts() {
    String text =
        "某某市政府工作报告\n各位代表：\n一、2023年工作回顾\n（一）经济稳中有进。产值增长百分之五。\n（二）民生得到改善。\n"
            + "二、2024年工作安排\n（一）推进产业升级。建设产业园。\n（二）改善民生。新建学校三所。";

    Outline outline = outliner.outline(Texts.of(text));

    assertThat(outline.walk().filter(p -> !p.number().isEmpty()).map(Provision::label))
        .containsExactly("一", "一·（一）", "一·（二）", "二", "二·（一）", "二·（二）");
    assertThat(outline.walk().filter(p -> !p.number().isEmpty()).map(Provision::codingLabel))
        .containsExactly("一", "一", "二", "二", "一", "二");
  }

  @Test
  void theyDoSoBesideUnitsThatHoldNoNumbers() {
    String text =
        "某某市政府工作报告\n各位代表：\n一、2023年工作回顾\n（一）经济稳中有进。产值增长百分之五。\n（二）民生得到改善。\n"
            + "二、总体要求\n生产总值增长百分之五。\n三、重点工作\n（一）推进产业升级。建设产业园。\n（二）改善民生。新建学校三所。\n"
            + "四、加强自身建设\n坚持依法行政。";

    Outline outline = outliner.outline(Texts.of(text));

    assertThat(outline.walk().filter(p -> !p.number().isEmpty()).map(Provision::codingLabel))
        .containsExactly("一", "一", "二", "二", "三", "一", "二", "四");
  }
}
