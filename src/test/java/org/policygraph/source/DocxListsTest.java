package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.source.Docx.paragraph;
import static org.policygraph.source.Docx.run;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paragraphs of a docx begin with the numbers that Word prints. */
class DocxListsTest {

  private static final String KIND =
      "<w:abstractNum w:abstractNumId=\"7\">"
          + level(0, "chineseCountingThousand", "%1、", "")
          + level(1, "chineseCounting", "（%2）", "")
          + level(2, "decimal", "%3.", "")
          + level(3, "decimalEnclosedCircle", "%4", "<w:suff w:val=\"nothing\"/>")
          + "</w:abstractNum>";

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, more, text);
  }

  private static String list(int id, String overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"7\"/>%s</w:num>"
        .formatted(id, overrides);
  }

  private static String item(int list, int level, String text) {
    return paragraph(
        "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list),
        text);
  }

  private static List<String> read(String body, String numbering) throws IOException {
    return new Docx(body).with("numbering", numbering).lines();
  }

  @Test
  void eachLevelIsPrintedInItsOwnWayAndBeginsAnewBelowTheNextOfAHigherOne() throws IOException {
    String body =
        item(1, 0, "加强建设")
            + item(1, 1, "落实责任。")
            + item(1, 2, "巡查堤防。")
            + item(1, 3, "检修泵站。")
            + item(1, 3, "清理河道。")
            + item(1, 1, "明确分工。")
            + item(1, 2, "储备物资。")
            + item(0, 0, "各区配合。")
            + item(1, 0, "加强监管");

    assertThat(read(body, KIND + list(1, "")))
        .containsExactly(
            "一、加强建设",
            "（一）落实责任。",
            "1.巡查堤防。",
            "①检修泵站。",
            "②清理河道。",
            "（二）明确分工。",
            "1.储备物资。",
            "各区配合。",
            "二、加强监管");
  }

  @Test
  void listsOfOneKindGoOnCountingUnlessOneBeginsAnew() throws IOException {
    String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    String body =
        item(1, 0, "甲。")
            + item(2, 0, "乙。")
            + item(3, 0, "丙。")
            + item(3, 0, "丁。")
            + item(1, 0, "戊。");

    assertThat(read(body, KIND + list(1, "") + list(2, "") + list(3, anew)))
        .containsExactly("一、甲。", "二、乙。", "五、丙。", "六、丁。", "七、戊。");
  }

  @Test
  void aLevelThatNeverBeginsAnewCountsOn() throws IOException {
    String articles =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCountingThousand", "第%1章", "")
            + level(1, "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>")
            + "</w:abstractNum>";
    String body =
        item(1, 0, "总则") + item(1, 1, "为了防汛。") + item(1, 0, "附则") + item(1, 1, "自公布之日起施行。");

    assertThat(read(body, articles + list(1, "")))
        .containsExactly("第一章总则", "第一条为了防汛。", "第二章附则", "第二条自公布之日起施行。");
  }

  @Test
  void aStyleGivesItsParagraphsTheirNumbers() throws IOException {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String body =
        paragraph("<w:pStyle w:val=\"a\"/>", "加强建设")
            + paragraph("<w:pStyle w:val=\"c\"/>", "落实责任。")
            + paragraph("<w:pStyle w:val=\"b\"/>", "加强监管")
            + paragraph(
                "<w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "各区配合。");

    assertThat(new Docx(body).with("styles", styles).with("numbering", KIND + list(1, "")).lines())
        .containsExactly("一、加强建设", "（一）落实责任。", "二、加强监管", "各区配合。");
  }

  @Test
  void theNumbersOfAColumnOfATableAreReadThoughItsCellsAreEmpty() throws IOException {
    String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
    String table =
        row.formatted(item(1, 2, ""), paragraph(run("巡查堤防")))
            + row.formatted(item(1, 2, ""), paragraph(run("检修泵站")));

    assertThat(read("<w:tbl>" + table + "</w:tbl>", KIND + list(1, "")))
        .containsExactly("1.\t巡查堤防", "2.\t检修泵站");
  }

  @ParameterizedTest
  @CsvSource({
    "12, chineseCounting, 十二",
    "20, chineseCountingThousand, 二十",
    "105, chineseCountingThousand, 一百零五",
    "110, chineseCountingThousand, 一百一十",
    "105, ideographDigital, 一〇五",
    "12, chineseLegalSimplified, 拾贰",
    "3, ideographTraditional, 丙",
    "21, decimalEnclosedCircle, 21",
    "3, decimalEnclosedParen, ⑶",
    "4, upperRoman, IV",
    "9, decimalZero, 09",
    "2, lowerLetter, b",
    "7, none, ''"
  })
  void aNumberIsPrintedAsItsFormatSays(int number, String format, String printed) {
    assertThat(ListFormat.of(number, format)).isEqualTo(printed);
  }
}
