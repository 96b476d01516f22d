package org.policygraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A docx made of the XML of its parts. */
final class Docx {

  private static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new TreeMap<>();

  Docx(String body) {
    part("document", "<w:body>" + body + "</w:body>");
  }

  /** With another part: {@code numbering}, {@code styles}, {@code footnotes}. */
  Docx with(String name, String content) {
    part(name, content);
    return this;
  }

  private void part(String name, String content) {
    parts.put(name, "<w:" + name + SPACES + ">" + content + "</w:" + name + ">");
  }

  /** The lines that are read from it. */
  List<String> lines() throws IOException {
    return read().plain().lines().toList();
  }

  Text read() throws IOException {
    return new TextReader().read("a.docx", bytes());
  }

  static String paragraph(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  /** A paragraph with properties. */
  static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  /** A run with properties. */
  static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private byte[] bytes() throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        String name = part.getKey();
        entry(zip, "word/" + name + ".xml", part.getValue());
        String type = name.equals("document") ? "document.main" : name;
        types.append(
            "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                .formatted(name, WORD, type));
        relations.append(name.equals("document") ? "" : relation(name, name + ".xml"));
      }
      String xml = "application/vnd.openxmlformats-package.relationships+xml";
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"%s\"/>%s</Types>"
              .formatted(PACKAGE, xml, types));
      entry(zip, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
      entry(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, all);
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(type, OFFICE, type, target);
  }
}
