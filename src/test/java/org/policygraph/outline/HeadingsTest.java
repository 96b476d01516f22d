package org.policygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygraph.source.Text;

/** What of a unit only heads it. */
class HeadingsTest {

  private final Outliner outliner = new Outliner(Places.GAZETTEER);

  @Test
  void aSentenceThatLaysSomethingDownIsNoHeadingThoughMoreFollows() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                一、补贴标准由县财政局核定。对挪用资金的单位，由县审计局追责。
                二、新建厂房每平方米补助100元，最高50万元。资金由县财政承担。
                三、企业租用厂房的，按租金的50%补贴。补贴期限三年。
                四、用电执行居民生活用电价格。用地纳入年度计划。
                五、强化考核。将考核结果与评优挂钩。
                六、加强宣传。开展集中宣传活动。
                七、落实责任。各地要明确专人负责。
                八、完善机制。建立月调度制度。
                """));

    assertThat(outline.provisions().stream().filter(p -> p.heading().isPresent()))
        .extracting(Provision::label)
        .containsExactly("五", "六", "七", "八");
  }

  @Test
  void theCaptionOfAnArticleIsItsHeadingAndTakesNoSentenceWithIt() {
    Text text =
        Texts.of(
            """
            第一条【登记】食品摊贩应当申领登记卡。登记卡不得转让。
            第二条　（部门职责）市水务局应当制定规划。
            """);

    assertThat(
            outliner
                .outline(text)
                .walk()
                .flatMap(p -> p.sentences().stream())
                .map(s -> text.in(s.span())))
        .containsExactly("食品摊贩应当申领登记卡。", "登记卡不得转让。", "市水务局应当制定规划。");
  }

  @Test
  void anItemOfAListIsNoHeadingThoughAParagraphFollows() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                一、有下列情形之一的，不予补助：
                1.未签订协议的；
                2.虐待老年人的。
                县民政局每年开展检查。
                """));

    assertThat(outline.walk().filter(p -> p.heading().isPresent())).isEmpty();
  }
}
