package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.source.TaskTable.PROSE;
import static org.policygraph.source.TaskTable.lines;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfColumnsTest {

  private static final String OTHER =
      "各区要组织力量对辖区内老旧管网逐段排查，建立台账并限期改造，改造期间应当保障居民正常用水，因施工需要停水的，提前三日告知"
          + "用户；对排查中发现的私接乱接行为，由供水主管部门会同城管部门依法处理，拒不改正的纳入信用记录并向社会公布。";

  private final TextReader reader = new TextReader();

  @Test
  void columnsWhoseLinesDoNotStandLevelAreReadOneAfterTheOther() throws IOException {
    assertThat(plain(columns(310, 7))).isEqualTo(lines(PROSE, OTHER));
  }

  @Test
  void aGutterAsWideAsACharacterPartsColumns() throws IOException {
    assertThat(plain(columns(298, 0))).isEqualTo(lines(PROSE, OTHER));
    assertThat(plain(columns(298, 7))).isEqualTo(lines(PROSE, OTHER));
  }

  @Test
  void aPageThatIsDrawnSmallerThanItsFontSaysIsMeasuredAsItIsSeen() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().operators(".5 0 0 .5 0 0 cm\n");

    assertThat(plain(filled(pdf, 310, 7))).isEqualTo(lines(PROSE, OTHER));
  }

  @Test
  void aShortLastPageHasTheColumnsOfThePageBefore() throws IOException {
    DrawnPdf pdf = columns(310, 0).page();
    pdf.paragraph(70, 100, 216, "市有关部门要加强对各区的业务指导，帮助解决实际困难。");
    pdf.text(310, 100, "各区落实情况每季度报送一次。");

    assertThat(plain(pdf)).endsWith(lines("市有关部门要加强对各区的业务指导，帮助解决实际困难。", "各区落实情况每季度报送一次。"));
  }

  @Test
  void namesThatStandBesideEachOtherAreRows() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page().text(70, 80, "先进集体名单");
    for (int i = 0; i < 8; i++) {
      pdf.text(70, 110 + 16 * i, "东部第一中学").text(300, 110 + 16 * i, "西部第二中学");
    }

    assertThat(plain(pdf)).contains("东部第一中学\t西部第二中学");
    assertThat(reader.read("a.pdf", pdf.bytes()).losses()).isEmpty();
  }

  @Test
  void columnsThatCannotBeToldApartAreReported() throws IOException {
    DrawnPdf pdf = new DrawnPdf().page();
    for (int i = 0; i < 3; i++) {
      pdf.paragraph(70 + 160 * i, 100 + 5 * i, 144, i == 1 ? OTHER : PROSE);
    }

    assertThat(reader.read("a.pdf", pdf.bytes()).losses())
        .extracting(Loss::note)
        .containsExactly(
            "page 1 may be set in columns that cannot be told apart, so that lines of several are"
                + " mixed up; a Word file or a web page of the document can be read");
  }

  /** A head, and below it two columns of which the second begins at a place, so much lower. */
  private static DrawnPdf columns(double second, double lower) {
    return filled(new DrawnPdf().page().text(290, 760, "— 3 —"), second, lower);
  }

  private static DrawnPdf filled(DrawnPdf pdf, double second, double lower) {
    return pdf.paragraph(70, 150, 216, PROSE).paragraph(second, 150 + lower, 216, OTHER);
  }

  private String plain(DrawnPdf pdf) throws IOException {
    return reader.read("columns.pdf", pdf.bytes()).plain();
  }
}
