package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private final TextReader reader = new TextReader();

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
