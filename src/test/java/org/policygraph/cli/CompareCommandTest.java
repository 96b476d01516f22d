package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code compare} says of documents that cannot be compared, and its pages of those that can.
 */
class CompareCommandTest {

  private static final String WUHAN = "data/documents/wuhan-2018-17.txt";
  private static final String CENTRAL = "data/documents/central-2018.txt";
  private static final String CARE =
      """
      %s关于关心关爱干部的通知

      一、关心关爱

      %s组织部门应当落实干部体检制度，每年安排一次体检。健全谈心谈话制度，开展走访慰问。

      %s
      """;

  @TempDir Path folder;

  @Test
  void aSingleDocumentHasNothingToBeComparedWith() {
    Ran result = Ran.of("compare", WUHAN);
    assertThat(result.err())
        .contains("there is no other document to compare with it: load one more");
    nothing(result);
  }

  @Test
  void aDocumentIsNotComparedWithItself() throws IOException {
    Path copy = Files.copy(Path.of(WUHAN), folder.resolve("copy.txt"));
    Ran result = Ran.of("compare", WUHAN, copy.toString());
    assertThat(result.err())
        .contains("The files are one document, which is not compared with itself.")
        .contains("give both to 'compare --codings'");
    nothing(result);
    JsonNode json =
        json(Ran.of("compare", "--codings", "data/gold/wuhan.json", "data/gold/wuhan.json"));
    assertThat(json.get("remarks").toString()).contains("a text is compared with itself");
    assertThat(json.get("new")).isEmpty();
    assertThat(json.get("notTakenUp")).isEmpty();
  }

  @Test
  void documentsWithoutACommonTopicAreToldSo() {
    String grazing = write("grazing.txt", "关于禁止放牧的通告\n\n一、禁牧范围\n\n在全县天然林区禁止放牧牛羊。\n");
    Ran result = Ran.of("compare", WUHAN, grazing, "--reference", "武汉市");
    assertThat(result.err()).contains("not compared. The two have no topic in common.");
    nothing(result);
  }

  @Test
  void aDocumentWithoutMeasuresIsToldSo() {
    String contents = write("contents.txt", "丙市关于目录的通知\n\n目录\n第一节\n");
    Ran result = Ran.of("compare", WUHAN, contents, "--reference", "武汉市");
    assertThat(result.err()).contains("not compared. It holds no measure");
    nothing(result);
  }

  @Test
  void whereNoDocumentFollowsAnotherTheEarliestIsTheReference() {
    String late = write("late.txt", CARE.formatted("武汉市", "市", "2021年3月1日"));
    String early = write("early.txt", CARE.formatted("黄石市", "市", "2019年3月1日"));
    for (String[] order : new String[][] {{late, early}, {early, late}}) {
      Ran result = Ran.of("compare", order[0], order[1]);
      assertThat(result.err()).contains("reference: 黄石市关于关心关爱干部的通知");
    }
  }

  @Test
  void whyADocumentIsNotComparedIsToldByWhatTellsWhichCameFirst() {
    String early = write("early.txt", CARE.formatted("武汉市", "市", "2019年3月1日"));
    String late = write("late.txt", CARE.formatted("黄石市", "市", "2021年3月1日"));
    String same = write("same.txt", CARE.formatted("襄阳市", "市", "2021年3月1日"));

    assertThat(Ran.of("compare", early, late, same, "--reference", "黄石市").err())
        .contains("襄阳市", "neither dates nor places tell which came first")
        .contains("武汉市", "It comes before the reference: name it with --reference.");
  }

  @Test
  void whatATopicDoesNotNarrowSaysSo() {
    Ran result = Ran.of("compare", CENTRAL, WUHAN, "--topic", "care", "--lang", "en");
    assertThat(result.out())
        .contains("Coverage of the reference, all topics", "Indicators, all topics", "topic care")
        .contains("Taken up")
        .doesNotContain("采纳率");
    assertThat(Ran.of("compare", CENTRAL, WUHAN).out()).doesNotContain("topics");
  }

  @Test
  void datesThatAreMissingOrTheSameGiveNoDirectionAndAreToldSo() {
    String city = write("city.txt", CARE.formatted("武汉市", "市", "2019年3月1日"));
    String same = write("same.txt", CARE.formatted("湖北省", "省", "2019年3月1日"));
    String none = write("none.txt", CARE.formatted("黄石市", "市", ""));
    Ran sameDate = Ran.of("compare", city, same, "--reference", "湖北省");
    assertThat(sameDate.code()).isZero();
    assertThat(sameDate.err()).contains("武汉市", "of the same date as the reference, 2019-03-01");
    Ran noDate = Ran.of("compare", none, same, "--reference", "湖北省");
    assertThat(noDate.code()).isZero();
    assertThat(noDate.err()).contains("黄石市", "the document has no date");
  }

  @Test
  void aParagraphOfAnArticleIsShownUnderTheHeadingOfItsChapter() {
    String law =
        """
        %s公园条例
        %s年3月1日人民代表大会常务委员会通过
        第一章　总　　则
        第一条　市、县人民政府应当编制公园建设规划。
        　　公园管理机构应当每年检查游乐设施。
        第二章　管　　理
        第二条　公园应当设置安全警示标志。
        """;
    String province = write("province.txt", law.formatted("湖北省", "2015"));
    String city = write("city.txt", law.formatted("武汉市", "2018"));

    Ran result = Ran.of("compare", province, city);

    assertThat(result.out().lines())
        .anyMatch(line -> line.matches("第一条第一款 +总则 .*"))
        .anyMatch(line -> line.matches("第一条第二款 +总则 .*"))
        .anyMatch(line -> line.matches("第二条 +管理 .*"));
  }

  @Test
  void ofADocumentThatIsMostlyGapsNothingIsCalledLeftOutThatMayBeLost() {
    StringBuilder text = new StringBuilder("武汉市关于关心关爱干部的通知\n\n");
    String[] numbers = {"一", "三", "六", "九"};
    for (String number : numbers) {
      text.append(number).append("、关心关爱\n\n组织部门应当落实干部体检制度，每年安排一次体\n\n");
    }
    String torn = write("torn.txt", text.toString());
    String whole = write("whole.txt", CARE.formatted("湖北省", "省", "2018年3月1日"));
    Ran result = Ran.of("compare", torn, whole, "--reference", "湖北省");
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("武汉市", "text is lost in", "may stand there");
  }

  private static void nothing(Ran result) {
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEqualTo("There is nothing to show: no document was compared.\n");
  }

  private static JsonNode json(Ran result) throws IOException {
    return new ObjectMapper().readTree(result.out());
  }

  private String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
