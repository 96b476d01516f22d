package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A docx is read as it is once its tracked changes are accepted and its comments are gone. */
class AcceptedChangesTest {

  private static final String OPEN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String CLOSE = "</w:body></w:document>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasDeletedOrMovedFromAPlaceIsNotRead() throws IOException {
    String changed =
        paragraph(
            run("每床补贴")
                + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>五千</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"a\">"
                + run("八千")
                + "</w:ins>"
                + run("元。"));
    String moved =
        paragraph("<w:moveFrom w:id=\"3\" w:author=\"a\">" + run("开展义诊。") + "</w:moveFrom>")
            + paragraph(run("定期开展检查。"))
            + paragraph("<w:moveTo w:id=\"4\" w:author=\"a\">" + run("开展义诊。") + "</w:moveTo>");

    assertThat(read(changed + moved)).containsExactly("每床补贴八千元。", "定期开展检查。", "开展义诊。");
  }

  @Test
  void aCommentIsNotRead() throws IOException {
    String commented =
        paragraph(
            "<w:commentRangeStart w:id=\"0\"/>"
                + run("每床补贴五千元。")
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>");

    assertThat(read(commented)).containsExactly("每床补贴五千元。");
  }

  private List<String> read(String body) throws IOException {
    Path file = folder.resolve("changes.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out, body);
    }
    Text text = new TextReader().read(file);
    return text.plain().lines().filter(line -> !line.isBlank()).toList();
  }

  private static String paragraph(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static void write(OutputStream out, String body) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
            + ".relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"%sdocument.main+xml\"/>"
                .formatted(WORD)
            + "<Override PartName=\"/word/comments.xml\" ContentType=\"%scomments+xml\"/></Types>"
                .formatted(WORD));
    parts.put("_rels/.rels", relationship("officeDocument", "word/document.xml"));
    parts.put("word/_rels/document.xml.rels", relationship("comments", "comments.xml"));
    parts.put("word/document.xml", OPEN + body + CLOSE);
    parts.put(
        "word/comments.xml",
        OPEN.replace("w:document", "w:comments").replace("<w:body>", "")
            + "<w:comment w:id=\"0\" w:author=\"a\">"
            + paragraph(run("应当降为三千元。"))
            + "</w:comment></w:comments>");
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static String relationship(String type, String target) {
    return "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
        + "<Relationship Id=\"r1\" Type=\"%s%s\" Target=\"%s\"/></Relationships>"
            .formatted(OFFICE, type, target);
  }
}
