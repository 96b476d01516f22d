package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.source.TaskTable.HEAD;
import static org.policygraph.source.TaskTable.LONG;
import static org.policygraph.source.TaskTable.PROSE;
import static org.policygraph.source.TaskTable.SHORT;
import static org.policygraph.source.TaskTable.WIDTHS;
import static org.policygraph.source.TaskTable.letter;
import static org.policygraph.source.TaskTable.lines;
import static org.policygraph.source.TaskTable.row;
import static org.policygraph.source.TaskTable.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class PdfTablesTest {

  private final TextReader reader = new TextReader();

  @Test
  void eachRowIsALineThoughItsCellsWrap() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().text(94, 90, "一、任务分工按下表执行。");
    double y = table(pdf, 110, LONG, SHORT);
    pdf.text(94, y + 30, "二、各单位要加强组织领导。");

    assertThat(plain(pdf))
        .isEqualTo(lines("一、任务分工按下表执行。", HEAD, row(LONG), row(SHORT), "二、各单位要加强组织领导。"));
  }

  @Test
  void aTableReadsAsItDoesInAWordFile() throws IOException {
    String[] listed = {"一、加强领导\n二、落实责任", "市教育局\n市财政局", "长期"};
    DrawnPdf pdf = new DrawnPdf().page();
    table(pdf, 110, LONG, listed, SHORT);

    assertThat(plain(pdf))
        .isEqualTo(plainOfWord(WIDTHS.length, HEAD.split("\t"), LONG, listed, SHORT));
  }

  @Test
  void aMergedCellIsReadOnceWhereItBegins() throws IOException {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .cell(70, 100, 200, 22, "类别")
            .cell(270, 100, 200, 22, "标准")
            .cell(70, 122, 80, 66, "补助对象")
            .cell(150, 122, 120, 22, "一级")
            .cell(150, 144, 120, 22, "二级")
            .cell(150, 166, 120, 22, "三级")
            .cell(270, 122, 200, 22, "每人每月1200元")
            .cell(270, 144, 200, 44, "由市民政局会同市财政局确定")
            .cell(70, 188, 200, 22, "备注")
            .cell(270, 188, 200, 22, "自2025年起执行");

    assertThat(plain(pdf))
        .isEqualTo(
            lines(
                "类别\t\t标准",
                "补助对象\t一级\t每人每月1200元",
                "\t二级\t由市民政局会同市财政局确定",
                "\t三级",
                "备注\t\t自2025年起执行"));
  }

  @Test
  void aRowAcrossTheWholeTableIsALineOfItsOwn() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    double y = pdf.row(100, WIDTHS, HEAD.split("\t"));
    y = pdf.row(y, new double[] {462}, "一、重点任务");
    y = pdf.row(y, WIDTHS, LONG);
    y = pdf.row(y, new double[] {462}, "二、其他任务");
    pdf.row(y, WIDTHS, SHORT);

    assertThat(plain(pdf)).isEqualTo(lines(HEAD, "一、重点任务", row(LONG), "二、其他任务", row(SHORT)));
  }

  @Test
  void theHeadThatATableRepeatsOnTheNextPageIsTakenOutAndReported() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().text(94, 90, "任务分工如下：");
    table(pdf, 600, LONG, SHORT);
    pdf.text(280, 800, "— 1 —").page();
    String[] other = {"开展校园安全检查", "市教育局", "每学期一次"};
    double y = table(pdf, 70, other);
    pdf.text(94, y + 30, "各单位要加强组织领导。").text(280, 800, "— 2 —");

    Text text = reader.read("table.pdf", pdf.bytes());

    assertThat(text.plain())
        .isEqualTo(lines("任务分工如下：", HEAD, row(LONG), row(SHORT), row(other), "各单位要加强组织领导。"));
    assertThat(text.removals())
        .filteredOn(removal -> removal.pass().equals("table-head"))
        .singleElement()
        .satisfies(
            removal ->
                assertThat(text.raw().substring(removal.start(), removal.end()).strip())
                    .isEqualTo(HEAD));
  }

  @Test
  void theHeadOfAnotherTableStays() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().text(94, 90, "表一");
    table(pdf, 100, LONG);
    pdf.page().text(94, 90, "表二");
    table(pdf, 100, SHORT);

    assertThat(plain(pdf)).isEqualTo(lines("表一", HEAD, row(LONG), "表二", HEAD, row(SHORT)));
  }

  @Test
  void aRowThatTheEndOfThePageCutsInTwoIsOne() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().text(94, 90, "任务分工如下：");
    double[] widths = {34, 166, 180, 82};
    double y = pdf.row(700, widths, "序号", "任务", "责任单位", "时限");
    pdf.row(y, widths, "1", "建立健全基层医疗卫生机构", "市卫生健康委、市财政局", "2025年底前");
    pdf.text(280, 800, "— 1 —").page();
    y = pdf.row(70, widths, "序号", "任务", "责任单位", "时限");
    y = pdf.row(y, widths, "", "的运行新机制，完善绩效考核办法。", "", "");
    pdf.row(y, widths, "2", "组织开展防汛检查", "市水利局", "每年一次");
    pdf.text(280, 800, "— 2 —");

    assertThat(plain(pdf))
        .isEqualTo(
            lines(
                "任务分工如下：",
                "序号\t任务\t责任单位\t时限",
                "1\t建立健全基层医疗卫生机构的运行新机制，完善绩效考核办法。\t市卫生健康委、市财政局\t2025年底前",
                "2\t组织开展防汛检查\t市水利局\t每年一次"));
  }

  @Test
  void aRowBehindAnEndOfThePageThatEndsASentenceIsAnother() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    pdf.row(pdf.row(700, WIDTHS, HEAD.split("\t")), WIDTHS, "建立健全医疗卫生机构的运行新机制。", "市财政局", "长期");
    pdf.page();
    pdf.row(pdf.row(70, WIDTHS, HEAD.split("\t")), WIDTHS, "组织开展防汛检查", "", "");

    assertThat(plain(pdf)).isEqualTo(lines(HEAD, "建立健全医疗卫生机构的运行新机制。\t市财政局\t长期", "组织开展防汛检查"));
  }

  @Test
  void longRowsDoNotHideThatParagraphsAreWrapped() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    for (int i = 0; i < 3; i++) {
      pdf.paragraph(94, 60 + 80 * i, 432, "一二三".charAt(i) + "、" + PROSE);
    }
    double y = pdf.row(300, WIDTHS, HEAD.split("\t"));
    for (int i = 0; i < 3; i++) {
      y = pdf.row(y, WIDTHS, PROSE.substring(i), "市财政局", "长期");
    }

    assertThat(plain(pdf)).startsWith(lines("一、" + PROSE, "二、" + PROSE, "三、" + PROSE, HEAD, ""));
  }

  @Test
  void aRowWithOneCellThatIsFilledIsJoinedToNoLine() throws IOException {
    String[] rows = {PROSE.substring(3), PROSE.substring(5), PROSE.substring(7)};
    DrawnPdf pdf = new DrawnPdf().page();
    for (int i = 0; i < 3; i++) {
      pdf.paragraph(94, 60 + 80 * i, 432, "一二三".charAt(i) + "、" + PROSE);
    }
    pdf.cell(70, 300, 80, 285, "工作要求");
    for (int i = 0; i < 3; i++) {
      pdf.cell(150, 300 + 95 * i, 382, 95, rows[i]);
    }
    pdf.text(94, 620, "各单位要按照本通知要求，认真抓好落实。");

    assertThat(plain(pdf))
        .isEqualTo(
            lines(
                "一、" + PROSE,
                "二、" + PROSE,
                "三、" + PROSE,
                row("工作要求", rows[0]),
                "\t" + rows[1],
                "\t" + rows[2],
                "各单位要按照本通知要求，认真抓好落实。"));
  }

  @Test
  void aTableBesideAParagraphStandsApart() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().text(70, 90, "一、任务分工如下。");
    pdf.paragraph(70, 130, 150, "各单位要细化措施，")
        .cell(300, 110, 80, 22, "单位")
        .cell(380, 110, 120, 22, "任务");
    pdf.cell(300, 132, 80, 38, "市教育局").cell(380, 132, 120, 38, "开展校园安全检查和整改工作");
    pdf.text(70, 200, "二、加强领导。");

    assertThat(plain(pdf))
        .isEqualTo(lines("一、任务分工如下。", "单位\t任务", "市教育局\t开展校园安全检查和整改工作", "各单位要细化措施，", "二、加强领导。"));
  }

  @Test
  void everyCharacterOfTheFileIsInTheTextOrInAReportedRemoval() throws IOException {
    DrawnPdf pdf = letter();
    table(pdf, 400, LONG, SHORT);
    pdf.page();
    double y = table(pdf, 60, LONG, SHORT);
    pdf.row(y, new double[] {462}, "三、其他");
    pdf.text(94, 700, "说明：本表由市政府办公室负责解释。");

    Text text = reader.read("table.pdf", pdf.bytes());

    assertThat(visible(text.raw())).isEqualTo(visible(pdf.printed()));
    CleanUpTest.assertAddsUp(text);
  }

  /** The characters of a text that can be seen, sorted. */
  private static List<Integer> visible(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).sorted().boxed().toList();
  }

  private String plain(DrawnPdf pdf) throws IOException {
    return reader.read("table.pdf", pdf.bytes()).plain();
  }

  private String plainOfWord(int columns, String[]... rows) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFTable table = document.createTable(rows.length, columns);
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < columns; column++) {
          List<String> paragraphs = new ArrayList<>(rows[row][column].lines().toList());
          table.getRow(row).getCell(column).setText(paragraphs.remove(0));
          for (String paragraph : paragraphs) {
            table.getRow(row).getCell(column).addParagraph().createRun().setText(paragraph);
          }
        }
      }
      document.write(out);
      return reader.read("table.docx", out.toByteArray()).plain();
    }
  }
}
