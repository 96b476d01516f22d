package org.policygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygraph.source.Text;

/** How small documents are parted: sections, articles, headings, clauses. */
class StructureTest {

  private final Outliner outliner = new Outliner(Places.GAZETTEER);

  @Test
  void aSectionMayBeginWithAYear() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                政府工作报告
                各位代表：
                一、2023年工作回顾
                过去一年，经济稳中有进。
                二、2024年工作安排
                （一）加快建设。新建学校5所。
                """));

    assertThat(outline.provisions().stream().map(Provision::label)).containsSubsequence("一", "二");
    assertThat(outline.walk().map(Provision::label)).contains("二·（一）");
  }

  @Test
  void aNumberIsOneWhateverMarkWasTypedBehindIt() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                关于办好夜校的通知
                各区人民政府：
                一.落实场地
                各区应当落实场地。
                （一）.街道应当协助。
                二.保障经费
                各区应当保障经费。
                """));

    assertThat(outline.provisions())
        .extracting(Provision::label)
        .contains("一", "二")
        .doesNotContain("¶3");
    assertThat(outline.provisions())
        .filteredOn(p -> p.label().equals("二"))
        .allSatisfy(
            p -> assertThat(p.heading().map(h -> h.in(outline.text().plain()))).contains("保障经费"));
  }

  @Test
  void articlesRunOnThroughChaptersWhateverCharacterTheyBeginWith() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                临川市夜校管理办法
                第一章 总则
                第一条 为规范夜校管理，制定本办法。
                第二条 夜校应当免费。
                第二章 举办
                第三条 中小学应当开放教室，并提供下列条件：
                （一）照明；
                （二）饮水。
                第四条 和夜校合作的企业应当签订协议。
                """));

    assertThat(outline.walk().map(Provision::label)).contains("第三条", "第三条第一项", "第三条第二项", "第四条");
    assertThat(outline.gaps()).isEmpty();
  }

  @Test
  void aHeadingThatTheFirstInnerNumberIsGluedToEndsThere() {
    Outline outline =
        outliner.outline(
            Texts.of(
                "甲市人民政府关于治水的通知\n一、目标到明年治好全市河道。\n" + "二、工作机构（一）设立治水办公室。办公室设在市水利局。（二）设立专班。专班由各区组成。"));

    assertThat(outline.walk().map(Provision::label)).contains("二", "二·（一）", "二·（二）");
    assertThat(outline.walk().filter(p -> p.label().equals("二")).findFirst().orElseThrow())
        .satisfies(p -> assertThat(p.heading().map(outline.text()::in)).contains("工作机构"));
  }

  @Test
  void whatStandsRightAboveASignatureIsNoneOfIt() {
    String above = "关于办好夜校的通知\n各区人民政府：\n一、落实场地。各区应当落实场地。\n二、任务分工如下：\n";
    String signature = "临川市教育局\t临川市财政局\n2021年3月5日\n";
    for (String tasks : List.of("任务\t责任单位\n开办夜校20个\t市教育局\n\t市财政局\n", "开办夜校20个\n培训教师100名\n")) {
      Outline outline = outliner.outline(Texts.of(above + tasks + signature));

      String last = tasks.lines().reduce((one, next) -> next.strip()).orElseThrow();
      assertThat(outline.walk().filter(Provision::operative).map(p -> outline.text().in(p.span())))
          .anyMatch(words -> words.endsWith(last))
          .noneMatch(words -> words.contains("临川市教育局"));
      assertThat(outline.identity().issuers())
          .extracting(Reading::value)
          .containsExactly("临川市教育局", "临川市财政局");
    }
  }

  @Test
  void aSentenceOfItsOwnThatSaysWhatIsDoneIsNoHeadingThoughALineWithoutNumberFollows() {
    String text =
        """
        关于办好夜校的通知
        各区人民政府：
        一、落实场地。各区应当落实场地。
        二、市教育局开展教师年度评比活动。
        各区一并参加。
        三、保障经费。
        市财政局安排专项资金。
        四、夜校学费减半收取。
        街道张贴告示。
        """;
    Outline outline = outliner.outline(Texts.of(text));

    assertThat(outline.provisions().stream().flatMap(p -> p.heading().stream()))
        .extracting(outline.text()::in)
        .containsExactly("落实场地", "保障经费", "夜校学费减半收取");

    Outline without =
        outliner.outline(Texts.of(text.replace("一、落实场地。", "一、").replace("保障经费。\n", "")));

    assertThat(without.provisions().stream().flatMap(p -> p.sentences().stream()))
        .extracting(sentence -> without.text().in(sentence.span()))
        .as("one unit of four that may have a heading has none")
        .contains("夜校学费减半收取。");
  }

  @Test
  void whoHasToApproveAPlanDidNotIssueTheDocumentThatSaysSo() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                关于公交规划的通知
                一、交通主管部门应当编制规划，报市人民政府批准后实施。
                二、线路调整应当报省人民政府批准。
                """));

    assertThat(outline.identity().issuers()).isEmpty();
  }

  @Test
  void aUnitMayBeginWithADayAMonthOrAnHour() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                一、4月15日至11月15日禁止放牧。
                二、6—9月，各县应当每月检查一次。
                三、7时至9时禁止货车通行。
                """));

    assertThat(outline.provisions()).extracting(Provision::label).contains("一", "二", "三");

    Outline ages =
        outliner.outline(
            Texts.of(
                """
                一、补贴标准
                1.80-89周岁，每月补贴100元；
                2.90周岁以上，每月补贴200元。
                """));
    assertThat(ages.walk().map(Provision::label)).contains("一·1", "一·2");
  }

  @Test
  void aUnitMayBeginWithHowManyOrHowLong() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                一、3个月内拆除违法建筑物。
                二、100个村建设文化广场。
                三、2023—2025年，改造老旧小区20个。
                四、5%的预算用于培训。
                五、2.5亿元用于修路。
                """));

    assertThat(outline.provisions())
        .extracting(Provision::label)
        .containsExactly("一", "二", "三", "四", "五");

    Outline items =
        outliner.outline(
            Texts.of(
                """
                一、工作要求
                1.10个工作日内办结。
                2.5家以上企业组建联盟。
                3.2名以上执法人员开展检查。
                4.100个村建设文化广场。
                """));
    assertThat(items.walk().map(Provision::label)).contains("一·1", "一·2", "一·3", "一·4");
  }

  @Test
  void clausesEndAtMarksOutsideQuotesAndBrackets() {
    Text text = Texts.of("一、对“该容的，大胆容错”（不含其他，除外）的干部；不得追究，可以提拔。");
    Outline outline = outliner.outline(text);

    List<Clause> clauses = clauses(outline.walk()).toList();
    assertThat(clauses.stream().map(c -> text.in(c.span())))
        .containsExactly("对“该容的，大胆容错”（不含其他，除外）的干部", "不得追究", "可以提拔");
    assertThat(clauses.stream().map(Clause::mark)).containsExactly("；", "，", "。");
  }

  @Test
  void noClauseEndsInsideATimeOfDayOrARatio() {
    Text text = Texts.of("一、奖金分三年按4：3：3兑付，按1：2的比例配套，每天7：00开门，比例如下：20亩。");

    assertThat(clauses(outliner.outline(text).walk()).map(c -> text.in(c.span())))
        .containsExactly("奖金分三年按4：3：3兑付", "按1：2的比例配套", "每天7：00开门", "比例如下", "20亩");
  }

  @Test
  void whoIssuedItAndWhenBelowTheTitleIsNoSignatureThatTheTextFollows() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                东海县促进消费若干措施

                东海县商务局
                2021年7月15日

                为促进消费，制定如下措施：
                一、发放消费券500万元。
                二、举办购物节。
                """));

    assertThat(outline.walk().filter(Provision::operative))
        .extracting(Provision::label)
        .containsExactly("一", "二");
    assertThat(outline.identity().issuers()).extracting(Reading::value).containsExactly("东海县商务局");
    assertThat(outline.identity().date().map(d -> d.value().toString())).contains("2021-07-15");
  }

  @Test
  void inMinutesWhatTheMeetingAsksForBeginsTheBodyThoughNumbersFollow() {
    String text =
        """
        东海县人民政府%s

        会议听取了汇报。
        会议要求，由县委政法委牵头，9月底前完成平台上线。
        会议决定：
        1.撤销县旅游开发公司。
        2.由县城管局进一步论证。
        """;

    assertThat(operative(text.formatted("会议纪要"))).contains("由县委政法委牵头").doesNotContain("会议听取了汇报");
    assertThat(operative(text.formatted("通知"))).doesNotContain("由县委政法委牵头");
  }

  private List<String> operative(String text) {
    Text read = Texts.of(text);
    return clauses(outliner.outline(read).walk().filter(Provision::operative))
        .map(c -> read.in(c.span()))
        .toList();
  }

  private static Stream<Clause> clauses(Stream<Provision> provisions) {
    return provisions.flatMap(p -> p.sentences().stream()).flatMap(s -> s.clauses().stream());
  }
}
