package org.policygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.problem.Problem;

/** Several documents in one file, and what only looks like it. */
class SecondDocumentTest {

  private final Outliner outliner = new Outliner(Places.GAZETTEER);

  @Test
  void anotherDocumentBehindTheAttachmentsOfTheFirstIsLeftOutToo() {
    String body = "各区人民政府：\n一、落实责任。各区人民政府要制定预案。\n";
    Outline outline =
        outliner.outline(
            Texts.of(
                "某某市人民政府关于加强防汛工作的通知\n某政发〔2020〕1号\n"
                    + body
                    + "某某市人民政府\n2020年5月1日\n附件1\n预案清单\n一、防汛预案\n二、抢险预案\n"
                    + "某某市人民政府关于做好抗旱工作的通知\n某政发〔2020〕2号\n"
                    + body));

    assertThat(outline.remarks()).extracting(Problem::code).containsExactly("second-document");
  }

  @Test
  void anotherDocumentInTheSameFileIsLeftOutAndSaidSo() {
    String first =
        "某某市人民政府关于加强防汛工作的通知\n某政发〔2020〕1号\n各区人民政府：\n现将有关事项通知如下：\n"
            + "一、落实责任。各区人民政府要制定预案。\n二、加强值守。要定期开展巡查。\n"
            + "某某市人民政府\n2020年5月1日\n";
    String second =
        "某某市人民政府办公室关于做好抗旱工作的意见\n某政办发〔2020〕7号\n各区人民政府：\n提出如下意见：\n"
            + "一、节约用水。要推广节水器具。\n三、强化监督。\n2020年8月9日";

    Outline outline = outliner.outline(Texts.of(first + second));

    assertThat(outline.remarks())
        .extracting(Problem::toString)
        .containsExactly(
            "test.txt:9:1: another document begins here, and was left out. Save it as a file of its"
                + " own. [second-document]");
    assertThat(outline.identity().number().orElseThrow().value()).isEqualTo("某政发〔2020〕1号");
    assertThat(outline.walk().filter(Provision::operative).map(Provision::label))
        .containsExactly("一", "二");
    assertThat(outline.gaps()).isEmpty();
    assertThat(outline.walk().mapToInt(p -> p.span().end()).max())
        .hasValue((first + second).length());
  }

  @Test
  void aDocumentBelowTheSignatureOfAShorterOneIsNotWhatThatOneCarries() {
    String first =
        "某某市水利局关于报送防汛物资清单的通知\n某水发〔2020〕3号\n各区水利局：\n请于五月底前报送清单。\n" + "某某市水利局\n2020年5月1日\n";
    String numbered = "一、提高补助标准。\n二、建设社区食堂。\n三、培训护理人员。\n四、加强监督检查。\n";
    List<String> seconds =
        List.of(
            "某某省民政厅关于发展养老服务的意见\n某民发〔2021〕8号\n" + numbered,
            "某某省民政厅关于发展养老服务的意见\n各市民政局：\n" + numbered,
            "某某省民政厅关于发展养老服务的意见\n为发展养老服务，提出如下意见。\n" + numbered,
            "某民发〔2021〕8号\n各市民政局：\n现就养老服务通知如下。\n" + numbered);

    for (String second : seconds) {
      Outline outline = outliner.outline(Texts.of(first + second));
      assertThat(outline.remarks().get(0).place().line()).isEqualTo(7);
      assertThat(outline.identity().title().value()).isEqualTo("某某市水利局关于报送防汛物资清单的通知");
      assertThat(outline.identity().number().orElseThrow().value()).isEqualTo("某水发〔2020〕3号");
      assertThat(outline.walk().filter(Provision::operative))
          .noneMatch(p -> p.number().equals("一"));
    }
  }

  @Test
  void aDocumentBehindOneWithoutATitleIsLeftOut() {
    String text =
        "各位代表：\n一、去年工作\n建成夜校三所。\n二、今年安排\n新建夜校两所。\n"
            + "某某省民政厅关于发展养老服务的意见\n某民发〔2021〕8号\n各市民政局：\n一、提高补助标准。";

    Outline outline = outliner.outline(Texts.of(text));

    assertThat(outline.remarks()).extracting(Problem::code).containsExactly("second-document");
    assertThat(outline.identity().number()).isEmpty();
  }

  @Test
  void aHeadingThatLooksLikeATitleIsNoOtherDocumentWhereTheNumbersRunOnBelowIt() {
    String text =
        "抚州市水资源管理条例\n第一条 为了加强管理，制定本条例。\n第二条 单位应当节约用水。\n"
            + "＊某某市用水单位管理一般规定\n第三条 用水单位应当遵守下列规定：\n（一）安装计量设施；\n"
            + "第四条 用水单位应当公布水价。";

    Outline outline = outliner.outline(Texts.of(text));

    assertThat(outline.remarks()).isEmpty();
    assertThat(outline.walk().filter(Provision::operative).map(Provision::number))
        .contains("第三条", "第四条");
  }

  @Test
  void whatANoticeCarriesAndWhatIsAttachedIsNoOtherDocument() {
    String notice =
        "某某市人民政府关于转发市水利局关于加强防汛工作意见的通知\n各区人民政府：\n现将意见转发给你们。\n"
            + "2020年5月1日\n关于加强防汛工作的意见\n市人民政府：\n一、落实责任。\n";
    String attached =
        "某某市人民政府关于加强防汛工作的通知\n各区人民政府：\n一、落实责任。\n二、加强值守。\n"
            + "2020年5月1日\n附件1\n某某市抗旱工作先进单位评选工作方案\n各区人民政府：\n一、评选范围。";

    for (String text : List.of(notice, attached)) {
      assertThat(outliner.outline(Texts.of(text)).remarks())
          .extracting(Problem::code)
          .doesNotContain("second-document");
    }
  }

  @Test
  void theTextBelowTheOrderThatPublishesItIsNoOtherDocument() {
    String text =
        """
        某某省夜校条例
        某某省人民政府令
        第12号
        《某某省夜校条例》已经2020年3月1日省人民政府第5次常务会议通过，现予公布。
        省长 某某
        某某省夜校条例
        第一条 为了办好夜校，制定本条例。
        第二条 夜校应当免费。
        第三条 夜校应当每年至少开设五门课程。
        """;

    Outline outline = outliner.outline(Texts.of(text));

    assertThat(outline.remarks()).extracting(Problem::code).doesNotContain("second-document");
    assertThat(outline.walk().filter(Provision::operative).map(Provision::label))
        .contains("第二条", "第三条");
  }
}
