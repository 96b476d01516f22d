package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is printed in an RTF file is read. */
class RtfTextTest {

  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}"
          + "{\\*\\generator X;}{\\header \\u39029\\'3f\\par}";

  private static Text read(String body) {
    String file = HEAD + body + "}";
    return new TextReader().read("a.rtf", file.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Chinese as Unicode has it in RTF. */
  private static String zh(String text) {
    StringBuilder written = new StringBuilder();
    text.chars().forEach(unit -> written.append("\\u").append((short) unit).append("\\'3f"));
    return written.toString();
  }

  @Test
  void textIsReadInUnicodeAndInTheEncodingOfItsFont() {
    String gb = "\\f0\\'cd\\'a8\\'d6\\'aa\\par ";

    assertThat(read("\\pard " + gb + zh("一、落实。") + "\\par").plain()).isEqualTo("通知\n一、落实。");
  }

  @Test
  void theNumbersOfListsAreThoseThatStandInTheFile() {
    String item = "{\\listtext\\pard\\plain " + zh("（二）") + "\\tab}\\ls1\\ilvl1 " + zh("落实责任。");

    assertThat(read("\\pard " + item + "\\par").plain()).isEqualTo("（二）落实责任。");
  }

  @Test
  void signsAboveAndBelowTheLineStaySo() {
    String body = zh("排放") + "10{\\super 4}" + zh("吨") + "CO{\\sub 2}" + zh("。") + "\\par";

    assertThat(read("\\pard " + body).plain()).isEqualTo("排放10⁴吨CO₂。");
  }

  @Test
  void struckHiddenAndDeletedTextCommentsAndNotesAreNotRead() {
    String body =
        zh("安排")
            + "{\\strike 200}{\\v 250}{\\deleted 280}300"
            + zh("万元")
            + "{\\*\\annotation "
            + zh("改")
            + "}{\\super\\chftn{\\footnote\\pard\\plain "
            + zh("按年计算。")
            + "}}"
            + zh("。")
            + "\\par";

    Text text = read("\\pard " + body);

    assertThat(text.plain()).isEqualTo("安排300万元。");
    assertThat(text.removals()).extracting(Removal::pass).contains("struck", "hidden", "note");
  }

  @Test
  void theRowsOfATableAreLinesWithTabs() {
    String table =
        "\\trowd\\cellx4000\\cellx6000\\pard\\intbl "
            + zh("任务")
            + "\\cell "
            + zh("时限")
            + "\\cell\\row\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl "
            + zh("巡查")
            + "\\cell "
            + zh("堤防")
            + "\\cell "
            + zh("每年")
            + "\\cell\\row\\pard "
            + zh("各区配合。")
            + "\\par";

    assertThat(read(table).plain().lines()).containsExactly("任务\t\t时限", "巡查\t堤防\t每年", "各区配合。");
  }

  @Test
  void ofAFieldTheResultIsReadAndOfABoxItsText() {
    String field = "{\\field{\\*\\fldinst HYPERLINK \"http://a\"}{\\fldrslt " + zh("附表") + "}}";
    String box =
        "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard " + zh("文件") + "\\par}}}";

    assertThat(read("\\pard " + zh("见") + field + box + zh("。") + "\\par").plain().lines())
        .containsExactly("文件", "见附表。");
  }
}
