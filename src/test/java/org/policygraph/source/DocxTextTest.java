package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.source.Docx.paragraph;
import static org.policygraph.source.Docx.run;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is printed in a docx is read, and what is not read is reported. */
class DocxTextTest {

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(run(text)) + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static Docx table(String... rows) {
    return new Docx("<w:tbl>" + String.join("", rows) + "</w:tbl>");
  }

  @Test
  void signsAboveAndBelowTheLineStaySo() throws IOException {
    String raised = run("<w:vertAlign w:val=\"superscript\"/>", "4");
    String lowered = run("<w:vertAlign w:val=\"subscript\"/>", "2");

    assertThat(
            new Docx(paragraph(run("一、排放不超过10") + raised + run("吨CO") + lowered + run("。")))
                .lines())
        .containsExactly("一、排放不超过10⁴吨CO₂。");
  }

  @Test
  void aFormulaIsReadAsALineOfText() throws IOException {
    String math =
        "<m:oMath><m:r><m:t>5000×</m:t></m:r><m:f><m:num><m:r><m:t>6</m:t></m:r></m:num>"
            + "<m:den><m:r><m:t>5</m:t></m:r></m:den></m:f></m:oMath>";

    assertThat(new Docx(paragraph(run("一、补贴标准为") + math)).lines())
        .containsExactly("一、补贴标准为5000×6/5");
  }

  @Test
  void aFormulaThatIsAPictureIsReported() throws IOException {
    String picture = "<w:r><w:object><o:OLEObject ProgID=\"Equation.3\"/></w:object></w:r>";

    Text text = new Docx(paragraph(run("一、补贴标准为") + picture + run("元。"))).read();

    assertThat(text.losses())
        .singleElement()
        .satisfies(loss -> assertThat(loss.note()).contains("formula"));
  }

  @Test
  void aPictureThatMayBeAPageIsReportedAndASealIsNot() throws IOException {
    String picture =
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"%d\" cy=\"%d\"/></wp:inline></w:drawing></w:r>";
    String page = picture.formatted(5_400_000, 7_200_000);
    String seal = picture.formatted(1_500_000, 1_500_000);

    assertThat(new Docx(paragraph(run("一、落实责任。") + page)).read().losses()).hasSize(1);
    assertThat(new Docx(paragraph(run("一、落实责任。") + seal)).read().losses()).isEmpty();
  }

  @Test
  void numbersInCirclesThatFieldsMakeAreRead() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>eq \\o\\ac(○,</w:instrText></w:r>"
            + "<w:r><w:instrText>3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String page =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                .formatted(run("12"));

    assertThat(new Docx(paragraph(field + run("巡查堤防，见第") + page + run("页。"))).lines())
        .containsExactly("③巡查堤防，见第12页。");
  }

  @Test
  void signsOfFontsOfSignsAreRead() throws IOException {
    String sign = "<w:r><w:sym w:font=\"Symbol\" w:char=\"%s\"/></w:r>";

    Text text = new Docx(paragraph(run("面积") + sign.formatted("F0B3") + run("500平方米。"))).read();
    Text unknown = new Docx(paragraph(run("面积") + sign.formatted("F0EF") + run("5。"))).read();

    assertThat(text.plain()).isEqualTo("面积≥500平方米。");
    assertThat(text.losses()).isEmpty();
    assertThat(unknown.losses()).hasSize(1);
  }

  @Test
  void whatIsStruckOutOrHiddenIsNotReadAndReported() throws IOException {
    String body =
        paragraph(
            run("一、安排")
                + run("<w:strike/>", "200万元")
                + run("<w:strike w:val=\"0\"/>", "300万元")
                + run("<w:vanish/>", "（待定）")
                + run("。"));

    Text text = new Docx(body).read();

    assertThat(text.plain()).isEqualTo("一、安排300万元。");
    assertThat(text.removals()).extracting(Removal::pass).contains("struck", "hidden");
  }

  @Test
  void theTextOfABoxStandsBeforeTheParagraphThatItHangsOn() throws IOException {
    String box = "<w:txbxContent>" + paragraph(run("某某市人民政府文件")) + "</w:txbxContent>";
    String both =
        "<w:r><mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent></w:r>"
            .formatted(box, box);

    assertThat(new Docx(paragraph(run("关于防汛") + both + run("工作的通知"))).lines())
        .containsExactly("某某市人民政府文件", "关于防汛工作的通知");
  }

  @Test
  void notesAtTheFootAreNoPartOfTheTextAndReported() throws IOException {
    String mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    String notes =
        "<w:footnote w:id=\"0\" w:type=\"separator\">%s</w:footnote><w:footnote w:id=\"2\">%s</w:footnote>"
            .formatted(paragraph(run("—")), paragraph(run("以下简称防汛办。")));

    Text text =
        new Docx(paragraph(run("一、市防汛办") + mark + run("负责巡查。")) + paragraph(run("二、各区配合。")))
            .with("footnotes", notes)
            .read();

    assertThat(text.plain()).isEqualTo("一、市防汛办负责巡查。\n二、各区配合。");
    assertThat(text.removals()).extracting(Removal::pass).contains("note");
  }

  @Test
  void aCellOverSeveralColumnsLeavesThoseEmptyBehindIt() throws IOException {
    String grid = "<w:tblGrid>" + "<w:gridCol w:w=\"2000\"/>".repeat(3) + "</w:tblGrid>";
    Docx table =
        table(
            grid,
            row(cell("<w:gridSpan w:val=\"2\"/>", "任务"), cell("", "时限")),
            row(cell("", "巡查"), cell("", "堤防"), cell("", "每年")));

    assertThat(table.lines()).containsExactly("任务\t\t时限", "巡查\t堤防\t每年");
  }

  @Test
  void edgesOfCellsThatNearlyMeetBoundNoColumn() throws IOException {
    String grid =
        "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"90\"/><w:gridCol w:w=\"1910\"/></w:tblGrid>";
    Docx table =
        table(
            grid,
            row(cell("", "任务"), cell("<w:gridSpan w:val=\"2\"/>", "时限")),
            row(cell("<w:gridSpan w:val=\"2\"/>", "巡查"), cell("", "每年")));

    assertThat(table.lines()).containsExactly("任务\t时限", "巡查\t每年");
  }

  @Test
  void aRowThatBeginsFurtherRightLeavesTheColumnsBeforeItEmpty() throws IOException {
    String grid = "<w:tblGrid>" + "<w:gridCol w:w=\"2000\"/>".repeat(3) + "</w:tblGrid>";
    Docx table =
        table(
            grid,
            row(cell("", "任务"), cell("", "单位"), cell("", "时限")),
            row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", cell("", "市水利局"), cell("", "每年")));

    assertThat(table.lines()).containsExactly("任务\t单位\t时限", "\t市水利局\t每年");
  }

  @Test
  void aCellThatClaimsToSpanMoreColumnsThanATableHasSpansAsManyAsItCan() throws IOException {
    String row = row(cell("<w:gridSpan w:val=\"2000000000\"/>", "任务"), cell("", "时限"));

    assertThat(table(row).read().plain()).startsWith("任务").endsWith("时限").hasSizeLessThan(100);
  }
}
