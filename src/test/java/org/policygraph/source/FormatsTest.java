package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTF;
import org.openxmlformats.schemas.officeDocument.x2006.math.CTOMath;

class FormatsTest {

  private final TextReader reader = new TextReader();

  @Test
  void ofAWebPageTheMainTextStaysAndTheRestIsReported() {
    String page =
        """
        <!DOCTYPE html><html><head><meta charset="gb2312"><title>某某市人民政府关于防汛工作的通知</title></head>
        <body><div class="nav"><a href="/">首页</a> <a href="/zw">政务公开，信息</a></div>
        <h1>某某市人民政府关于防汛工作的通知</h1>
        <div class="bar">发布日期：2020-03-01 来源：市政府 浏览次数：12</div>
        <div class="content"><p>　　各区人民政府：</p>
        <p>　　一、加强组织领导，落实工作责任，确保安全度汛。</p><p>　　二、强化巡查值守，
        及时处置险情。</p>
        <table><tr><td><p>单位</p></td><td>事项</td></tr><tr><td>市水利局</td><td>巡查</td></tr></table>
        <div class="share">分享到：微信 微博</div></div>
        <div class="related">相关链接：<a href="/1">关于抗旱工作的通知</a></div>
        <div class="footer">主办单位：某某市人民政府</div></body></html>
        """;

    Text text = reader.read("page.html", page.getBytes(java.nio.charset.Charset.forName("GBK")));

    assertThat(text.mediaType()).isEqualTo("text/html");
    assertThat(text.plain())
        .isEqualTo(
            "某某市人民政府关于防汛工作的通知\n各区人民政府：\n一、加强组织领导，落实工作责任，确保安全度汛。\n"
                + "二、强化巡查值守，及时处置险情。\n单位\t事项\n市水利局\t巡查");
    assertThat(text.removals()).extracting(Removal::pass).contains("page-chrome");
    assertThat(text.raw()).contains("分享到").contains("主办单位");
  }

  @Test
  void ofAWebPageWhatIsHiddenStruckOrSpokenIsNotReadAndReported() {
    String page =
        """
        <html><body><h1>关于防汛工作的通知</h1><p>一、市财政局安排<del>200</del><ins>300</ins>万元。</p>
        <p hidden>二、市教育局应当停课。</p><div style="Display : none"><p>三、市水利局应当泄洪。</p></div>
        <p style="visibility:hidden">四、市民政局应当转移。</p>
        <p>五、镇政府<span style="text-decoration:line-through">每天</span>每周检<ruby>测<rt>cè</rt></ruby>水质。</p>
        </body></html>
        """;

    Text text = reader.read("page.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(text.plain()).isEqualTo("关于防汛工作的通知\n一、市财政局安排300万元。\n五、镇政府每周检测水质。");
    assertThat(text.removals()).extracting(Removal::pass).contains("hidden", "struck", "spoken");
    CleanUpTest.assertAddsUp(text);
  }

  @Test
  void digitsAboveAndBelowTheLineAreNotLevelWithTheOthers() throws IOException {
    String page = "<html><body><p>一、排放不超过10<sup>4</sup>吨CO<sub>2</sub>。</p></body></html>";
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("一、排放不超过10");
      XWPFRun raised = paragraph.createRun();
      raised.setSubscript(VerticalAlign.SUPERSCRIPT);
      raised.setText("4");
      paragraph.createRun().setText("吨CO");
      XWPFRun lowered = paragraph.createRun();
      lowered.setSubscript(VerticalAlign.SUBSCRIPT);
      lowered.setText("2");
      paragraph.createRun().setText("。");
      document.write(out);

      assertThat(reader.read("a.docx", out.toByteArray()).plain()).isEqualTo("一、排放不超过10⁴吨CO₂。");
      assertThat(reader.read("a.html", page.getBytes(StandardCharsets.UTF_8)).plain())
          .isEqualTo("一、排放不超过10⁴吨CO₂。");
    }
  }

  @Test
  void aFormulaOfAWordFileIsReadAsALineOfText() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("一、补贴标准为");
      CTOMath formula = paragraph.getCTP().addNewOMath();
      formula.addNewR().addNewT2().setStringValue("5000×");
      CTF fraction = formula.addNewF();
      fraction.addNewNum().addNewR().addNewT2().setStringValue("6");
      fraction.addNewDen().addNewR().addNewT2().setStringValue("5");
      document.write(out);

      assertThat(reader.read("a.docx", out.toByteArray()).plain()).isEqualTo("一、补贴标准为5000×6/5");
    }
  }

  @Test
  void theItemsOfANumberedListInAWebPageHaveTheirNumbers() {
    String page =
        """
        <html><body><p>各区：</p><ol start="3"><li>落实责任，明确分工。</li><li value="7">巡查堤防。</li><li>检修泵站。</li>
        <li>11. 清理河道。</li></ol><ol style="list-style: none"><li>各区配合。</li></ol><ul><li>街道配合。</li></ul>
        </body></html>
        """;

    assertThat(reader.read("a.html", page.getBytes(StandardCharsets.UTF_8)).plain().lines())
        .containsExactly("各区：", "3.落实责任，明确分工。", "7.巡查堤防。", "8.检修泵站。", "11.清理河道。", "各区配合。", "街道配合。");
  }

  @Test
  void aWebPageThatAScriptShowsIsReadThoughItSaysThatItIsHidden() {
    String page =
        "<html><body><div hidden><p>关于防汛工作的通知</p><p>一、落实责任，确保安全。</p></div>"
            + "<p>正在加载</p></body></html>";

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).plain())
        .contains("一、落实责任，确保安全。");
  }

  @Test
  void whatIsStruckOutInAWordFileIsNotReadAndReported() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("一、市财政局安排");
      XWPFRun struck = paragraph.createRun();
      struck.setStrikeThrough(true);
      struck.setText("200万元");
      paragraph.createRun().setText("300万元。");
      document.write(out);

      Text text = reader.read("notice.docx", out.toByteArray());

      assertThat(text.plain()).isEqualTo("一、市财政局安排300万元。");
      assertThat(text.removals()).extracting(Removal::pass).contains("struck");
    }
  }

  @Test
  void aCellThatReachesDownInAWebPageKeepsItsPlaceInTheRowsBelow() {
    String page =
        """
        <html><body><h1>关于防汛工作的通知</h1><p>一、落实责任，明确分工，确保安全度汛。</p>
        <table><tr><th>序号</th><th>任务</th><th colspan="2">单位</th><th>时限</th></tr>
        <tr><td rowspan="2">1</td><td>巡查堤防</td><td rowspan=2>市水利局</td><td>各镇</td><td></td></tr>
        <tr><td>检修泵站</td><td>各区</td><td>每年</td></tr>
        <tr><td></td><td>清理河道</td><td rowspan="x">市城管局</td><td></td><td>长期</td></tr></table></body></html>
        """;

    assertThat(reader.read("page.html", page.getBytes(StandardCharsets.UTF_8)).plain())
        .endsWith("序号\t任务\t单位\t时限\n1\t巡查堤防\t市水利局\t各镇\n\t检修泵站\t\t各区\t每年\n\t清理河道\t市城管局\t\t长期");
  }

  @Test
  void ofAWordFileParagraphsAndRowsAreReadButNoHeader() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("页眉");
      document.createParagraph().createRun().setText("关于防汛工作的通知");
      document.createParagraph().createRun().setText("一、落实责任。");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("单位");
      table.getRow(0).getCell(1).setText("事项");
      table.getRow(1).getCell(0).setText("市水利局");
      table.getRow(1).getCell(1).setText("巡查");
      document.write(out);

      Text text = reader.read("notice.docx", out.toByteArray());

      assertThat(text.plain()).isEqualTo("关于防汛工作的通知\n一、落实责任。\n单位\t事项\n市水利局\t巡查");
      assertThat(text.mediaType()).contains("wordprocessingml");
    }
  }

  @Test
  void richTextIsRead() {
    String text =
        "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil SimSun;}}\\pard\\f0\\uc0\\u36890"
            + "\\u30693\\par\n\\pard\\u19968\\u12289\\u33853\\u23454\\u12290\\par}";

    assertThat(reader.read("notice.rtf", bytes(text)).plain()).isEqualTo("通知\n一、落实。");
  }

  @Test
  void ofAPdfThePagesAreJoinedAndTheirHeadsTakenOut() throws IOException {
    byte[] pdf =
        pdf(
            List.of("The Gazette", "Article 1 This law applies", "to all."),
            List.of("The Gazette", "Article 2 It enters into force", "today."),
            List.of("The Gazette", "Article 3 It is published.", "- 3 -"));

    Text text = reader.read("law.pdf", pdf);

    assertThat(text.plain())
        .startsWith("Article 1 This law applies")
        .doesNotContain("Gazette")
        .doesNotContain("- 3 -");
    assertThat(text.removals()).extracting(Removal::pass).contains("running-head", "page-number");
  }

  @Test
  void ofAnOfdFileThePiecesOfALineComeTogetherByTheirPlace() throws IOException {
    String page =
        """
        <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2">
        <ofd:TextObject ID="5" Boundary="40 50 20 6" Font="3" Size="5"><ofd:TextCode X="0" Y="5">工作的通知</ofd:TextCode></ofd:TextObject>
        <ofd:TextObject ID="4" Boundary="20 50 20 6" Font="3" Size="5"><ofd:TextCode X="0" Y="5">关于防汛</ofd:TextCode></ofd:TextObject>
        <ofd:TextObject ID="6" Boundary="20 60 50 6" Font="3" Size="5"><ofd:TextCode X="0" Y="5">一、落实责任。</ofd:TextCode></ofd:TextObject>
        </ofd:Layer></ofd:Content></ofd:Page>
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "OFD.xml",
          "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" DocType=\"OFD\" Version=\"1.1\">"
              + "<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo>"
              + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
      entry(
          zip,
          "Doc_0/Document.xml",
          "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CommonData>"
              + "<ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
              + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
              + "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages></ofd:Document>");
      entry(zip, "Doc_0/Pages/Page_0/Content.xml", page);
    }

    Text text = reader.read("notice.ofd", out.toByteArray());

    assertThat(text.plain()).isEqualTo("关于防汛工作的通知\n一、落实责任。");
    assertThat(text.mediaType()).isEqualTo("application/ofd");
  }

  @Test
  void aPictureAndAScannedPdfAreRecognized() throws IOException {
    assumeTrue(
        new Tesseract(Limits.USUAL).isInstalled(), "Tesseract with chi_sim is not installed");
    BufferedImage picture = picture("2018 118");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);

    assertThat(reader.read("scan.png", png.toByteArray()).plain()).contains("2018");
    assertThat(reader.read("scan.pdf", scannedPdf(picture)).plain()).contains("2018");
  }

  @Test
  void recognizedPunctuationBetweenChineseIsFullWidth() {
    assertThat(Punctuation.ofChinese("发 展 动力 ,着力 推进 . 加快 3.5 %,GB.T 建设."))
        .isEqualTo("发 展 动力 ，着力 推进 。 加快 3.5 %,GB.T 建设。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- 、加强 领导 | 一 、加强 领导",
        "（ - ）落实 责任 | （ 一 ）落实 责任",
        "〈 二 ) 明确 分工 | （ 二 ) 明确 分工",
        "(三 〉明确 分工 | (三 ）明确 分工",
        "l .编制 规划 | 1 .编制 规划",
        "1O .编制 规划 | 10 .编制 规划",
        "2 ，安排 资金 | 2 .安排 资金",
        "第 一 条” 加大 供应 | 第 一 条  加大 供应",
        "第 一 条“ 夜校 ”是 指 | 第 一 条“ 夜校 ”是 指",
        "一 ，推进 改革 | 一 ，推进 改革"
      })
  void theNumberThatARecognizedLineBeginsWithIsCorrected(String read, String meant) {
    assertThat(Misreadings.corrected(read)).isEqualTo(meant);
  }

  private static BufferedImage picture(String words) {
    BufferedImage picture = new BufferedImage(1200, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 100));
    pen.drawString(words, 100, 220);
    pen.dispose();
    return picture;
  }

  private static byte[] scannedPdf(BufferedImage picture) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 400, 400, 133);
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @SafeVarargs
  private static byte[] pdf(List<String>... pages) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.setLeading(16);
          content.newLineAtOffset(72, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes(text));
    zip.closeEntry();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
