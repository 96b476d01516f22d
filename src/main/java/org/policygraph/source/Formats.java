package org.policygraph.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells by its first bytes which format a file has; its name is not trusted. */
final class Formats {

  private static final int HEAD = 4096;

  private final Limits limits;
  private final Format text = new PlainText();
  private final Format page;
  private final Format docx = new WordFile(WordFile.Kind.DOCX);
  private final Format doc = new WordFile(WordFile.Kind.DOC);
  private final Format rtf = new WordFile(WordFile.Kind.RTF);
  private final Format ofd = new OfdFile();
  private final Format pdf;
  private final Format picture;

  Formats(Limits limits, Patterns patterns, Patterns characters) {
    this.limits = limits;
    Tesseract tesseract = new Tesseract(limits);
    page = new WebPage(patterns, characters);
    pdf = new PdfFile(tesseract, new TableBreaks(patterns, characters));
    picture = new PictureFile(tesseract);
  }

  /**
   * The format of a file.
   *
   * @throws org.policygraph.problem.ProblemException if it is an archive of another kind
   */
  Format of(Source source) {
    if (hasPdfHead(source)) {
      return pdf;
    }
    if (source.hasAt(0, "PK\u0003\u0004")) {
      return archive(source);
    }
    if (source.hasAt(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return doc;
    }
    if (source.hasAt(0, "{\\rtf")) {
      return rtf;
    }
    if (PictureFile.is(source)) {
      return picture;
    }
    if (isWebArchive(source)) {
      throw source.problem(
          "not-a-document",
          "the file is a web page that was saved with its pictures as mail (MHT)",
          "Open it in a browser and save it as .html or its text as .txt");
    }
    return WebPage.is(source) ? page : text;
  }

  private static boolean isWebArchive(Source source) {
    int size = Math.min(source.bytes().length, HEAD);
    String head =
        new String(source.bytes(), 0, size, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return head.contains("mime-version:") && head.contains("multipart/related");
  }

  private static boolean hasPdfHead(Source source) {
    for (int i = 0; i < 1024; i++) {
      if (source.hasAt(i, "%PDF-")) {
        return true;
      }
    }
    return false;
  }

  private Format archive(Source source) {
    Set<String> entries = ZipArchive.entries(source, limits);
    if (entries.contains("word/document.xml")) {
      return docx;
    }
    if (entries.contains("OFD.xml")) {
      return ofd;
    }
    throw source.problem(
        "not-a-document",
        "the file is an archive but neither a Word nor an OFD document",
        "Unpack it and name the documents in it, or save its text as .docx");
  }
}
