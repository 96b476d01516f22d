package org.policygraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Table TABLE =
      new Table(
          "覆盖/矩阵",
          List.of("条款", "数", "日期", "依据"),
          List.of(
              List.of(
                  Cell.of("建立“三项”机制, 一"),
                  Cell.of(3),
                  Cell.of(LocalDate.of(2018, 8, 10)),
                  Cell.link("第4条", "https://example.org/m/1")),
              List.of(
                  Cell.of("=HYPERLINK(\"x\")"),
                  Cell.of(new BigDecimal("-0.5")),
                  Cell.empty(),
                  new Cell.Marked(
                      List.of(new Cell.Stretch("每年", true), new Cell.Stretch("<体检>", false))))),
          List.of("同日成文，不判断方向。"));

  @Test
  void csvQuotesByRfc4180AndGuardsFormulasButNotNumbers() {
    assertThat(new CsvTable(false).of(TABLE))
        .isEqualTo(
            """
            条款,数,日期,依据\r
            "建立“三项”机制, 一",3,2018-08-10,第4条\r
            "'=HYPERLINK(""x"")",-0.5,,每年<体检>\r
            """);
    assertThat(new CsvTable(true).of(TABLE)).startsWith("\uFEFF条款");
  }

  @Test
  void csvLeavesWhatRunsNothingAsItIs() {
    assertThat(csv("=", "≥", "+", "-5", "+86", "-0.5%", "－18"))
        .isEqualTo("a\r\n=\r\n≥\r\n+\r\n-5\r\n+86\r\n-0.5%\r\n－18\r\n");
  }

  @Test
  void csvGuardsWhateverASpreadsheetMightRun() {
    for (String text : List.of("=1+1", "-1+A1", "+cmd|' /C calc'!A0", "@SUM(A1)", "＝A1", "-加强")) {
      assertThat(csv(text)).isEqualTo("a\r\n'" + text + "\r\n");
    }
    assertThat(csv("\t=1", "\n=1")).isEqualTo("a\r\n'\t=1\r\n\"'\n=1\"\r\n");
  }

  private static String csv(String... cells) {
    List<List<Cell>> rows = Stream.of(cells).map(cell -> List.of(Cell.of(cell))).toList();
    return new CsvTable(false).of(new Table("", List.of("a"), rows));
  }

  @Test
  void terminalCountsChineseAsTwoColumns() {
    assertThat(new TerminalTable(80).of(TABLE))
        .isEqualTo(
            """
            覆盖/矩阵

            条款                数    日期        依据
            ────────────────────────────────────────────────
            建立“三项”机制, 一     3  2018-08-10  第4条
            =HYPERLINK("x")     -0.5              每年<体检>

            同日成文，不判断方向。
            """);
  }

  @Test
  void terminalWrapsWhatDoesNotFitAndCutsNothing() {
    Table table =
        new Table("", List.of("a", "b"), List.of(List.of(Cell.of("一二三四五"), Cell.of("六七八九十"))));

    assertThat(new TerminalTable(14).of(table))
        .isEqualTo(
            """
            a       b
            ──────────────
            一二三  六七八
            四五    九十
            """);
  }

  @Test
  void xlsxHoldsTypedCellsAndAFrozenHeaderAndIsTheSameEveryTime() throws IOException {
    byte[] bytes = new XlsxTable().of(List.of(TABLE, TABLE));

    Map<String, String> parts = unzipped(bytes);
    assertThat(parts.get("xl/workbook.xml"))
        .contains("&#x77e9;&#x9635;\"")
        .contains("&#x77e9;&#x9635; (2)\"");
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("<v>3</v>")
        .contains("<v>-0.5</v>")
        .contains("state=\"frozen\"")
        .contains("hyperlink");
    assertThat(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).contains("example.org/m/1");
    assertThat(new XlsxTable().of(List.of(TABLE, TABLE))).isEqualTo(bytes);
    assertThat(parts.get("docProps/core.xml")).doesNotContain("created");
  }

  @Test
  void htmlEscapesAndMarksDifferences() {
    assertThat(new HtmlTable().page("a<b", List.of(TABLE)))
        .contains("<title>a&lt;b</title>")
        .contains("<td class=\"short\"><mark>每年</mark>&lt;体检&gt;</td>")
        .contains("<a href=\"https://example.org/m/1\">第4条</a>")
        .doesNotContain("<script");
  }

  @Test
  void htmlDoesNotLinkToAScript() {
    Table table =
        new Table("t", List.of("a"), List.of(List.of(Cell.link("x", "javascript:alert(1)"))));

    assertThat(new HtmlTable().page("t", List.of(table))).contains("<td class=\"short\">x</td>");
  }

  @Test
  void linksLeadToTheirAnchorsInPageAndWorkbookAndCountsStayNumbers() throws IOException {
    Table counts =
        new Table(
            "数", List.of("copied"), List.of(List.of(new Cell.Figure(new BigDecimal(7), "#row-1"))));
    Table rows =
        new Table("行", List.of("relationName"), List.of(List.of(new Cell.Anchor("照搬", "row-1"))));

    assertThat(new HtmlTable(Headings.shipped()).page("t", List.of(counts, rows)))
        .contains("<td class=\"number\"><a href=\"#row-1\">7</a></td>")
        .contains("<span id=\"row-1\">照搬</span>")
        .contains("<th scope=\"col\">照搬 <span lang=\"en\">copied</span></th>")
        .contains("<nav><a href=\"#table-1\">数</a>");
    Map<String, String> parts =
        unzipped(new XlsxTable(Headings.shipped()).of(List.of(counts, rows)));
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("<v>7</v>")
        .containsPattern("<hyperlink ref=\"A2\"[^>]*location=\"'[^\"]*'!A2\"");
  }

  @Test
  void aRowNeedsOneCellAColumn() {
    assertThatThrownBy(() -> new Table("t", List.of("a", "b"), List.of(List.of(Cell.of("x")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 cells under 2 columns");
  }

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
