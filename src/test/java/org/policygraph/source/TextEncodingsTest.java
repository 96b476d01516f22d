package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** A text is read in the encoding it is in, and bytes that mean nothing are named. */
class TextEncodingsTest {

  private static final String NOTICE = "关于做好防汛工作的通知\n各县（区）人民政府：\n一、加强组织领导。要切实履行责任。\n";

  private static final String TRADITIONAL =
      "關於促進長者服務發展的通知\n各區公所：\n一、社會局應對新設之養老機構給予補助，每床五千元。\n二、各區應設置據點。\n";

  private final TextReader reader = new TextReader();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void aTextIsReadInWhateverEncodingItIs(String encoding) {
    Text text = reader.read("notice.txt", NOTICE.getBytes(Charset.forName(encoding)));

    assertThat(text.plain()).isEqualTo(NOTICE.strip());
    assertThat(text.mediaType()).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsTakenOut(String encoding) {
    byte[] bytes = ("\ufeff" + NOTICE).getBytes(Charset.forName(encoding));

    assertThat(reader.read("notice.txt", bytes).plain()).isEqualTo(NOTICE.strip());
  }

  @Test
  void bytesThatMeanNothingAreNamedByLineAndColumn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(NOTICE.getBytes(StandardCharsets.UTF_8));
    bytes.write("二、明确".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xff);
    bytes.write(NOTICE.getBytes(StandardCharsets.UTF_8));

    assertThat(problem("notice.txt", bytes.toByteArray()))
        .hasToString(
            "notice.txt:4:5: the bytes here are no UTF-8 text. Save the file as UTF-8, or fetch it"
                + " again if it is damaged. [undecodable-bytes]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
  void aTextInTraditionalCharactersIsReadAsWell(String encoding) {
    Text text = reader.read("notice.txt", TRADITIONAL.getBytes(Charset.forName(encoding)));

    assertThat(text.plain()).isEqualTo(TRADITIONAL.strip());
  }

  @Test
  void big5IsNamedWithTheRemedy() {
    Problem problem = problem("notice.txt", TRADITIONAL.getBytes(Charset.forName("Big5")));

    assertThat(problem.code()).isEqualTo("other-encoding");
    assertThat(problem.toString()).contains("is in Big5", "Save it as UTF-8");
  }

  @Test
  void aTextOfWhichPartsAreInAnotherEncodingIsNamedByTheFirstOfThem() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(NOTICE.getBytes(StandardCharsets.UTF_8));
    bytes.write(NOTICE.getBytes(Charset.forName("GBK")));

    assertThat(problem("notice.txt", bytes.toByteArray()).toString())
        .startsWith("notice.txt:4:1: the bytes here are no UTF-8 text");
  }

  @Test
  void aZeroAmidATextIsNamedByLineAndColumn() {
    assertThat(problem("a.txt", bytes(NOTICE + "二、明\u0000确职责。\n")).toString())
        .startsWith("a.txt:4:4: here is a character U+0000")
        .contains("undecodable-bytes");
  }

  @Test
  void aPageThatReadsAsUtf8IsUtf8WhateverItNames() {
    String page = "<html><head><meta charset=gb2312></head><body><p>各县应当检查堤防。</p></body></html>";

    assertThat(reader.read("a.html", bytes(page)).plain()).isEqualTo("各县应当检查堤防。");
    assertThat(reader.read("a.html", page.getBytes(Charset.forName("GBK"))).plain())
        .isEqualTo("各县应当检查堤防。");
  }

  @Test
  void bodiesThatABreakPartsInACellOfAPageStayParted() {
    String row = "<tr><td>一</td><td>市民政局<br>市财政局</td><td><p>市水务局</p><p>市住建局</p></td></tr>";

    assertThat(
            reader
                .read("a.html", bytes("<html><body><table>" + row + "</table></body></html>"))
                .plain())
        .isEqualTo("一\t市民政局 市财政局\t市水务局 市住建局");
  }

  @Test
  void aTabInANumberedSentencePartsNoCellsUnlessARowStandsByIt() {
    String first = "一、市农业农村局\t每年检查一次。\n";
    String second = "二、市财政局安排资金\t并按时拨付。\n";
    String row = "县区\t牵头单位\t完成时限\n";

    assertThat(reader.read("a.txt", bytes(first + second)).plain())
        .isEqualTo("一、市农业农村局每年检查一次。\n二、市财政局安排资金并按时拨付。");
    assertThat(reader.read("a.txt", bytes(row + first)).plain()).isEqualTo((row + first).strip());
  }

  private Problem problem(String name, byte[] bytes) {
    return catchThrowableOfType(ProblemException.class, () -> reader.read(name, bytes))
        .problems()
        .get(0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
