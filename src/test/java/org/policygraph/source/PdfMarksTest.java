package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What stands across, above or below the lines of a PDF is no part of them. */
class PdfMarksTest {

  private final TextReader reader = new TextReader();

  @Test
  void whatSlantsAcrossAPageStaysOutAndIsReported() throws IOException {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .text(70, 100, "一、市财政局应当安排资金。")
            .slanting(90, 150, "内部资料请勿外传")
            .text(70, 120, "二、各区应当配合。");

    Text text = reader.read("a.pdf", pdf.bytes());

    assertThat(text.plain().lines()).containsExactly("一、市财政局应当安排资金。", "二、各区应当配合。");
    assertThat(text.removals()).extracting(Removal::pass).contains("watermark");
  }

  @Test
  void digitsAboveAndBelowTheLineStaySo() throws IOException {
    DrawnPdf pdf =
        new DrawnPdf()
            .page()
            .text(70, 100, "一、排放不超过10")
            .small(166, 95, "4")
            .text(169, 100, "吨CO")
            .small(193, 102, "2")
            .text(196, 100, "。")
            .text(70, 120, "二、各区应当配合。");

    assertThat(reader.read("a.pdf", pdf.bytes()).plain().lines())
        .containsExactly("一、排放不超过10⁴吨CO₂。", "二、各区应当配合。");
  }
}
