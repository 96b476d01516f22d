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

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfDrawingsTest {

  private final TextReader reader = new TextReader();

  @Test
  void linesDrawnAsBarsInPiecesMakeATable() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    for (double y : new double[] {100, 140, 180}) {
      pdf.bar(70, y, 200, y).bar(200.5, y, 330, y);
    }
    for (double x : new double[] {70, 200, 330}) {
      pdf.bar(x, 100, x, 140).bar(x, 140.5, x, 180);
    }
    pdf.text(80, 115, "责任单位").text(80, 155, "市水利局").text(210, 115, "任务").text(210, 131, "要求");
    pdf.text(210, 155, "组织防汛").text(210, 171, "检查");

    assertThat(plain(pdf)).isEqualTo(lines("责任单位\t任务要求", "市水利局\t组织防汛检查"));
  }

  @Test
  void aTableMayBeOpenAtItsSides() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    for (double y : new double[] {100, 140, 180}) {
      pdf.line(70, y, 400, y);
    }
    pdf.line(200, 100, 200, 180);
    pdf.text(80, 115, "责任单位").text(80, 155, "市水利局").text(210, 115, "任务").text(210, 131, "要求");
    pdf.text(210, 155, "组织防汛").text(210, 171, "检查");

    assertThat(plain(pdf)).isEqualTo(lines("责任单位\t任务要求", "市水利局\t组织防汛检查"));
  }

  @Test
  void linesBetweenColumnsAloneDoNotMakeOneRow() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    for (double y : new double[] {100, 122, 200}) {
      pdf.line(70, y, 400, y);
    }
    pdf.line(200, 100, 200, 200).line(300, 100, 300, 200);
    String[][] rows = {
      {"地区", "人口", "面积"}, {"东区", "12万", "30"}, {"西区", "8万", "21"}, {"南区", "9万", "7"}
    };
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < 3; column++) {
        pdf.text(new double[] {80, 210, 310}[column], 116 + row * 24, rows[row][column]);
      }
    }

    assertThat(plain(pdf)).isEqualTo(lines(row(rows[0]), row(rows[1]), row(rows[2]), row(rows[3])));
  }

  @Test
  void twoColumnsOfProseAreReadOneAfterTheOther() throws IOException {
    String second = "各单位要按照下列要求做好防汛工作：" + PROSE.substring(0, PROSE.length() - 20) + "。";
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .text(70, 60, "某某市人民政府公报")
            .text(180, 110, "关于做好防汛工作的通知")
            .paragraph(70, 150, 216, PROSE)
            .paragraph(310, 150, 216, second)
            .text(290, 760, "— 3 —");

    assertThat(plain(pdf)).isEqualTo(lines("某某市人民政府公报", "关于做好防汛工作的通知", PROSE, second));
  }

  @Test
  void aTableOfTwoColumnsWithoutLinesIsNoProse() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    for (int row = 0; row < 6; row++) {
      pdf.text(70, 100 + row * 16, PROSE.substring(row * 18, row * 18 + 18));
      pdf.text(320, 100 + row * 16, row == 0 ? "市水利局会同各区人民政府按照职责分工负责" : "市水利局");
    }

    assertThat(plain(pdf).lines()).hasSize(6).allMatch(line -> line.contains("\t市水利局"));
  }

  @Test
  void charactersWhoseFontDoesNotTellThemAreReported() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().text(80, 115, "各地要组织防汛检查。");
    pdf.unnamed(80, 140, "\ue123\ue124").page().text(80, 115, "各地要报告检查结果。");

    Text text = reader.read("a.pdf", pdf.bytes());

    assertThat(text.plain()).contains("组织防汛检查", "报告检查结果");
    assertThat(text.losses())
        .extracting(Loss::note)
        .containsExactly(
            "2 characters of page 1 are lost, as their font does not tell which they are; a scan of"
                + " the page can be read");
  }

  @Test
  void aPageOnItsSideIsReadAsItsViewerTurnsIt() throws IOException {
    DrawnPdf pdf = new DrawnPdf().turned().page().text(94, 90, "任务分工如下：");
    table(pdf, 110, LONG, SHORT);

    assertThat(plain(pdf)).isEqualTo(lines("任务分工如下：", HEAD, row(LONG), row(SHORT)));
  }

  @Test
  void framesLettersAndFootnotesRuleNoTable() throws IOException {
    DrawnPdf bare = letter();
    assertThat(plain(letter().box(50, 40, 500, 760))).isEqualTo(plain(bare));
    assertThat(plain(letter().box(50, 40, 500, 760).box(52, 42, 496, 756).box(58, 48, 484, 744)))
        .isEqualTo(plain(bare));
    assertThat(plain(letter().bar(70, 120, 520, 122).line(70, 700, 200, 700)))
        .isEqualTo(plain(bare));
    assertThat(
            plain(letter().box(50, 40, 500, 760).line(50, 120, 550, 120).line(50, 700, 550, 700)))
        .isEqualTo(plain(bare));
    assertThat(plain(letter().line(295, 130, 295, 690))).isEqualTo(plain(bare));
    assertThat(
            plain(letter().box(50, 40, 500, 760).line(50, 120, 550, 120).line(295, 120, 295, 800)))
        .isEqualTo(plain(bare));
  }

  @Test
  void aTableInAFrameThatTouchesItIsRead() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().paragraph(94, 90, 420, PROSE).box(70, 60, 462, 700);
    double y = table(pdf, 200, LONG, SHORT);
    pdf.text(94, y + 30, "各单位要加强组织领导。");

    assertThat(plain(pdf)).endsWith(lines("", HEAD, row(LONG), row(SHORT), "各单位要加强组织领导。"));
    assertThat(plain(pdf)).startsWith("各责任单位要按照").doesNotStartWith(PROSE.substring(0, 60) + "\t");
  }

  @Test
  void aTableWithLevelLinesOnlyIsReadByItsGaps() throws IOException {
    assertThat(
            plain(three().line(70, 100, 400, 100).line(70, 122, 400, 122).line(70, 190, 400, 190)))
        .isEqualTo(plain(three()))
        .isEqualTo(lines("地区\t人口", "东区\t12万", "西区\t8万"));
  }

  @Test
  void aWordThatReachesOverTheEdgeOfItsCellStaysWhole() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    double y = table(pdf, 100, SHORT);
    pdf.row(y, WIDTHS, "", "", "长期");
    pdf.text(75, y + 16, "组织开展全市中小型水库的安全运行检查和整改");

    assertThat(plain(pdf)).isEqualTo(lines(HEAD, row(SHORT), "组织开展全市中小型水库的安全运行检查和整改\t长期"));
  }

  @Test
  void linesThatCrossWordsAreAChart() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    DrawnPdf chart = new DrawnPdf().page();
    for (int i = 0; i < 5; i++) {
      pdf.text(80, 120 + 40 * i, i + "月份的数值");
      chart.text(80, 120 + 40 * i, i + "月份的数值").line(100 + 50 * i, 90, 100 + 50 * i, 330);
      chart.line(100, 90 + 60 * i, 300, 90 + 60 * i);
    }

    assertThat(plain(chart)).isEqualTo(plain(pdf));
  }

  @Test
  void aPageOfDrawnLinesKeepsItsText() throws IOException {
    DrawnPdf pdf = letter();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      int x = i % 500;
      int y = i / 500 * 6;
      lines
          .append(x)
          .append(' ')
          .append(y)
          .append(" m ")
          .append(x)
          .append(' ')
          .append(y + 40)
          .append(" l S\n");
      lines
          .append(x)
          .append(' ')
          .append(y)
          .append(" m ")
          .append(x + 40)
          .append(' ')
          .append(y)
          .append(" l S\n");
    }

    assertThat(plain(pdf.operators(lines.toString()))).isEqualTo(plain(letter()));
  }

  private static DrawnPdf three() {
    return new DrawnPdf()
        .page()
        .text(80, 116, "地区")
        .text(280, 116, "人口")
        .text(80, 140, "东区")
        .text(280, 140, "12万")
        .text(80, 164, "西区")
        .text(280, 164, "8万");
  }

  private String plain(DrawnPdf pdf) throws IOException {
    return reader.read("table.pdf", pdf.bytes()).plain();
  }
}
