package org.policygraph.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.source.TextReader;

/** Whole documents, small ones, through the outliner. */
class OutlinerTest {

  private static final String NOTICE =
      """
      中共武汉市委办公厅文件
      武办发 [2019] 3 号
      中共武汉市委办公厅印发《关于办好夜校的
      实施意见》的通知
      各区委，市委各部委：
      《关于办好夜校的实施意见》已经市委同意，现印发给你们，请认真贯彻执行。
      中共武汉市委办公厅
      2019年8月10日
      关于办好夜校的实施意见
      为办好夜校，提出如下意见。
      一、总体要求
      1. 坚持免费。夜校一律免费，不得收取费用；对困难学员给予补助。
      2. 按需设课。各区每年至少开设5门课程。
      二、组织保障
      3. 落实责任。各区委要加强领导（教育、财政部门配合）。
      """;

  private final Outliner outliner = new Outliner(Places.GAZETTEER);

  @Test
  void aNoticeIsToldFromTheBodyItCarries() {
    Outline outline = outliner.outline(Texts.of(NOTICE));

    Identity identity = outline.identity();
    assertThat(identity.title().value()).isEqualTo("关于办好夜校的实施意见");
    assertThat(identity.kind()).contains("实施意见");
    assertThat(identity.number().map(Reading::value)).contains("武办发〔2019〕3号");
    assertThat(identity.date().map(Reading::value)).contains(LocalDate.of(2019, 8, 10));
    assertThat(identity.issuers().stream().map(Reading::value)).containsExactly("中共武汉市委办公厅");
    assertThat(identity.jurisdiction().value().code()).isEqualTo("420100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "临川市人民政府办公室关于印发临川市夜校管理办法的通知",
        "临川市人民政府网 > 临川市人民政府办公室关于印发临川市夜校管理办法的通知",
        "临川市人民政府办公室关于印发《临川市夜校管理办法》的通知"
      })
  void aNoticeWhoseTitleStandsTwiceStillCarriesItsBody(String again) {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                临川市人民政府办公室关于印发临川市夜校管理办法的通知
                %s
                各区人民政府：
                现将《临川市夜校管理办法》印发你们，请认真执行。
                临川市人民政府办公室
                2021年10月11日
                临川市夜校管理办法
                第一章　总则
                第一条　为规范夜校管理，制定本办法。
                第二条　夜校应当免费。
                第三条　夜校每年至少开设5门课程。
                """
                    .formatted(again)));

    assertThat(outline.identity().title().value()).isEqualTo("临川市夜校管理办法");
    assertThat(outline.walk().filter(Provision::operative).map(Provision::label))
        .contains("第二条", "第三条");
  }

  @Test
  void theNumberedTextBelowASignatureIsTheBodyWhateverTheNoticeCallsIt() {
    Outline outline =
        outliner.outline(
            Texts.of(
                """
                临川市人民政府办公厅转发教育局关于
                办好夜校意见的通知
                临政办发〔1997〕11号
                各区人民政府：
                市教育局《关于办好夜校的意见》已经市人民政府同意，现转发给你们，请遵照执行。
                临川市人民政府办公厅
                一九九七年四月八日
                （本文有删减）
                关于办好夜校的若干意见
                现就办好夜校提出如下意见。
                一、夜校一律免费。
                二、各区每年至少开设5门课程。
                三、各区要加强领导。
                """));

    assertThat(outline.identity().title().value()).isEqualTo("关于办好夜校的若干意见");
    assertThat(outline.walk().filter(Provision::operative).map(Provision::label))
        .contains("一", "二", "三");
  }

  @Test
  void itemsThatRunOnThroughSectionsAreCodedByTheirOwnNumber() {
    Outline outline = outliner.outline(Texts.of(NOTICE));

    assertThat(outline.walk().filter(Provision::operative).map(Provision::label))
        .containsExactly("一", "一·1", "一·2", "二", "二·3");
    assertThat(outline.walk().filter(Provision::operative).map(Provision::codingLabel))
        .containsExactly("一", "1", "2", "二", "3");
    assertThat(outline.walk().flatMap(p -> p.heading().stream()).map(outline.text()::in))
        .containsExactly("总体要求", "坚持免费", "按需设课", "组织保障", "落实责任");
  }

  @Test
  void whatTheUserSaysCountsForMoreThanWhatIsPrinted() {
    Overrides overrides =
        new Overrides(
            Optional.of("关于夜校的意见"),
            Optional.of("武办发[2020] 12 号"),
            Optional.of(LocalDate.of(2020, 1, 2)),
            Optional.of("420000"));

    Identity identity = outliner.outline(Texts.of(NOTICE), overrides).identity();

    assertThat(identity.title())
        .isEqualTo(new Reading<>("关于夜校的意见", Reading.Certainty.GIVEN, Optional.empty()));
    assertThat(identity.number().map(Reading::value)).contains("武办发〔2020〕12号");
    assertThat(identity.date().map(Reading::certainty)).contains(Reading.Certainty.GIVEN);
    assertThat(identity.jurisdiction().value().name()).isEqualTo("湖北省");
  }

  @Test
  void aJurisdictionThatNobodyKnowsIsRefused() {
    Overrides overrides =
        new Overrides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("乌有市"));

    assertThatThrownBy(() -> outliner.outline(Texts.of(NOTICE), overrides))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("unknown-jurisdiction");
  }

  @Test
  void theSameTextGivesTheSameOutline() {
    assertThat(outliner.outline(Texts.of(NOTICE)).provisions())
        .isEqualTo(outliner.outline(Texts.of(NOTICE)).provisions());
  }

  @Test
  void howLongALicenceIsValidSaysNothingOfTheDocument() {
    String text =
        """
        江城市养犬管理办法
        第一条 养犬登记证有效期为一年。
        第二条 登记证由公安机关核发，有效期2年。
        第三条 本办法自2020年1月1日起施行%s。
        """;

    assertThat(outliner.outline(Texts.of(text.formatted(""))).identity().trialUntil()).isEmpty();
    assertThat(
            outliner
                .outline(Texts.of(text.formatted("，有效期5年")))
                .identity()
                .trialUntil()
                .map(Reading::value))
        .contains(LocalDate.of(2024, 12, 31));
  }

  @Test
  void wordsThatOnlyLookLikeNamesOfPlacesSayNothingOfWhoseItIs() {
    String text =
        """
        关于办好夜校的通知
        一、我县建设示范县，由教育局会同县财政局、县水利局落实。
        二、县教育局会同县民政局、市和县有关部门建设示范县。
        """;

    assertThat(outliner.outline(Texts.of(text)).remarks())
        .extracting(Problem::code)
        .containsExactly("unknown-jurisdiction");
  }

  @Test
  void aDocumentOfAnUnknownPlaceSaysThatItCountsAsOneOfTheCentre() {
    String text = "某某集团关于办好夜校的通知\n一、落实场地。\n二、保障经费。";

    assertThat(outliner.outline(Texts.of(text)).remarks())
        .extracting(Problem::code)
        .containsExactly("unknown-jurisdiction");
    assertThat(outliner.outline(Texts.of(text.replace("某某集团", "武汉市人民政府"))).remarks()).isEmpty();
  }

  @Test
  void aTextWithoutAnyStructureIsStillReached() {
    Outline outline = outliner.outline(Texts.of("Nothing official here. Really, nothing."));

    assertThat(outline.walk()).hasSize(1);
    assertThat(outline.identity().title().certainty()).isEqualTo(Reading.Certainty.GUESSED);
    assertThat(outline.identity().title().value()).isEqualTo("test");
    assertThat(outline.remarks())
        .extracting(Problem::code)
        .containsExactly("not-chinese", "no-structure");
  }

  @Test
  void aTitleThatEndsLikeNoneIsGuessedFromWhatStandsOverTheText() {
    Outline outline =
        outliner.outline(Texts.of("深圳市坪山区关于支持夜校发展的\n若于指施\n为支持夜校发展，特制定如下措施。\n第一条 给予补助。"));

    assertThat(outline.identity().title().value()).isEqualTo("深圳市坪山区关于支持夜校发展的若于指施");
    assertThat(outline.identity().jurisdiction().value().code()).isEqualTo("440310");
    assertThat(outline.identity().title().certainty()).isEqualTo(Reading.Certainty.GUESSED);
    assertThat(outliner.outline(Texts.of("各位代表：\n一、工作回顾\n过去一年，夜校办得很好。")).identity().title())
        .extracting(Reading::value)
        .isEqualTo("test");
  }

  @Test
  void aNoticeThatForwardsATextIsToldFromItWhereItsTitleDoesNotQuoteIt() {
    Outline outline =
        outliner.outline(
            Texts.of(
                "甲省人民政府办公厅转发省教育厅关于扩大办学规模有关问题请示的通知\n"
                    + "甲政办发〔1996〕32号\n各市人民政府：\n"
                    + "省教育厅《关于扩大办学规模有关问题的请示》已经省政府同意，现转发给你们，请认真执行。\n"
                    + "甲省人民政府办公厅\n1996年7月17日\n"
                    + "关于扩大办学规模有关问题的请示\n省政府：\n"
                    + "现提出如下意见：\n一、各市要扩大招生。\n二、各市要落实经费。"));

    assertThat(outline.identity().title().value()).isEqualTo("关于扩大办学规模有关问题的请示");
    assertThat(outline.identity().kind()).contains("请示");
    assertThat(outline.walk().filter(Provision::operative).map(Provision::number))
        .contains("一", "二");
  }

  @Test
  void charactersInAnotherEncodingThanTheRestAreAGapAndNoSentence() {
    String garbled = new String("各县要修复闸门，公布结果".getBytes(UTF_8), Charset.forName("GB18030"));

    Outline outline = outliner.outline(Texts.of("一、加强巡查。\n二、" + garbled + "\n三、公布名单。\n"));

    assertThat(outline.gaps()).extracting(Gap::kind).contains(Gap.Kind.ILLEGIBLE);
    assertThat(outline.walk())
        .flatExtracting(Provision::sentences)
        .extracting(sentence -> sentence.span().in(outline.text().plain()))
        .noneMatch(sentence -> sentence.contains(garbled.substring(0, 4)));
  }

  @Test
  void anEmptyTextHasNoProvisions() {
    assertThat(outliner.outline(Texts.of("")).provisions()).isEmpty();
  }

  @Test
  void bodiesThatSpacesPartAreSeparateIssuersHoweverTheyAreShortened() {
    String body = "各市人民政府：\n现将有关事项通知如下：\n一、落实责任。各市要制定方案。\n";

    assertThat(
            issuers("省民政厅 省防汛办 省乡村振兴局关于做好受灾群众安置工作的通知\n" + body + "省民政厅  省防汛办  省乡村振兴局\n2021年7月3日"))
        .containsExactly("省民政厅", "省防汛办", "省乡村振兴局");
    assertThat(issuers("关于做好受灾群众安置工作的通知\n" + body + "省防汛办  省民政厅\n2021年7月3日"))
        .containsExactly("省防汛办", "省民政厅");
  }

  private List<String> issuers(String text) {
    Outline outline =
        outliner.outline(new TextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    return outline.identity().issuers().stream().map(Reading::value).toList();
  }
}
