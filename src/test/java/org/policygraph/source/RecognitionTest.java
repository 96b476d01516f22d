package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of pages are recognized. */
class RecognitionTest {

  private final TextReader reader = new TextReader();

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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPictureThatLiesOnItsHeadOrItsSideIsReadUpright(int quarters) throws IOException {
    assumeTrue(
        new Tesseract(Limits.USUAL).isInstalled(), "Tesseract with chi_sim is not installed");
    BufferedImage picture = picture("General Notice", "The river banks are", "checked each spring");
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(Turned.by(quarters, picture), "png", png);

    assertThat(reader.read("scan.png", png.toByteArray()).plain()).contains("Notice", "banks");
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

  private static BufferedImage picture(String... lines) {
    BufferedImage picture =
        new BufferedImage(1200, 250 + 150 * lines.length, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 100));
    for (int i = 0; i < lines.length; i++) {
      pen.drawString(lines[i], 100, 220 + 150 * i);
    }
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
}
