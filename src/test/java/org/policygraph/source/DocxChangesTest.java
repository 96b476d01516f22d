package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.source.Docx.paragraph;
import static org.policygraph.source.Docx.run;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A docx is read as it is once its tracked changes are accepted and its comments are gone. */
class DocxChangesTest {

  private static final String DELETED = "<w:del w:id=\"1\" w:author=\"a\">";

  @Test
  void whatWasDeletedOrMovedFromAPlaceIsNotRead() throws IOException {
    String changed =
        paragraph(
            run("每床补贴")
                + DELETED
                + "<w:r><w:delText>五千</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"a\">"
                + run("八千")
                + "</w:ins>"
                + run("元。"));
    String moved =
        paragraph("<w:moveFrom w:id=\"3\" w:author=\"a\">" + run("开展义诊。") + "</w:moveFrom>")
            + paragraph(run("定期开展检查。"))
            + paragraph("<w:moveTo w:id=\"4\" w:author=\"a\">" + run("开展义诊。") + "</w:moveTo>");

    assertThat(new Docx(changed + moved).lines()).containsExactly("每床补贴八千元。", "定期开展检查。", "开展义诊。");
  }

  @Test
  void aParagraphWhoseEndWasDeletedGoesOnWithTheNext() throws IOException {
    String mark = "<w:rPr>" + DELETED + "</w:del></w:rPr>";
    String joined = paragraph(mark, "市财政局应当") + paragraph(run("安排资金。"));
    String last = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>".formatted(paragraph(mark, "巡查"));

    assertThat(new Docx(joined + last + paragraph(run("各区配合。"))).lines())
        .containsExactly("市财政局应当安排资金。", "巡查", "各区配合。");
  }

  @Test
  void aCommentIsNotRead() throws IOException {
    String commented =
        paragraph(
            "<w:commentRangeStart w:id=\"0\"/>"
                + run("每床补贴五千元。")
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>");
    String comment = "<w:comment w:id=\"0\" w:author=\"a\">" + paragraph(run("应当降为三千元。"));

    assertThat(new Docx(commented).with("comments", comment + "</w:comment>").lines())
        .containsExactly("每床补贴五千元。");
  }
}
