package org.policygraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.policygraph.problem.ProblemException;
import org.xml.sax.SAXException;

/**
 * A Word file: docx, doc (WPS writes the same), or RTF. Headers, footers, comments and deleted text
 * stay out; each row of a table is a line with tabs between its cells.
 */
final class WordFile implements Format {

  /** The three kinds of Word file. */
  enum Kind {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    RTF("application/rtf");

    private final String mediaType;

    Kind(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  private static final int FLAGS = 10;
  private static final int ENCRYPTED = 1;

  private final Kind kind;

  WordFile(Kind kind) {
    this.kind = kind;
  }

  @Override
  public String mediaType(Source source) {
    return kind.mediaType;
  }

  @Override
  public void read(Source source, Transcript out) {
    if (kind == Kind.DOC) {
      requireWord(source);
    } else if (kind == Kind.RTF && !endsProperly(source)) {
      throw source.damaged("Word file");
    }
    try {
      switch (kind) {
        case DOCX -> DocxText.read(source.bytes(), out);
        case DOC -> doc(source, out);
        case RTF -> RtfText.read(source.bytes(), out);
      }
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | XMLStreamException
        | RuntimeException e) {
      throw source.damaged("Word file");
    }
  }

  /** Reads a doc; of what is older than Word 97 the text alone. */
  private static void doc(Source source, Transcript out) throws IOException {
    try (ByteArrayInputStream in = new ByteArrayInputStream(source.bytes())) {
      DocText.read(new POIFSFileSystem(in), out);
    } catch (OldWordFileFormatException e) {
      old(source, out);
    }
  }

  private static void old(Source source, Transcript out) throws IOException {
    try (ByteArrayInputStream in = new ByteArrayInputStream(source.bytes());
        Word6Extractor text = new Word6Extractor(in)) {
      out.write(text.getText());
    }
  }

  /** Whether the head of the text's stream (FIB) has its flag for a password. */
  private static boolean isEncrypted(POIFSFileSystem container) throws IOException {
    try (InputStream text = container.createDocumentInputStream("WordDocument")) {
      byte[] head = text.readNBytes(FLAGS + 2);
      return head.length == FLAGS + 2 && (head[FLAGS + 1] & ENCRYPTED) != 0;
    }
  }

  /** Whether the group that is the whole of an RTF file is closed at its end. */
  private static boolean endsProperly(Source source) {
    int last = source.bytes().length - 1;
    while (last > 0 && source.bytes()[last] >= 0 && source.bytes()[last] <= ' ') {
      last--;
    }
    return source.hasAt(last, "}");
  }

  /** The same container holds spreadsheets, slides and encrypted files. */
  private static void requireWord(Source source) {
    try (POIFSFileSystem container =
        new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
      if (container.getRoot().hasEntry("EncryptedPackage")) {
        throw source.encrypted("Word file");
      }
      if (!container.getRoot().hasEntry("WordDocument")) {
        throw source.problem(
            "not-a-document",
            "the file is an Office file but not a Word document",
            "Save its text as .docx");
      }
      if (isEncrypted(container)) {
        throw source.encrypted("Word file");
      }
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw source.damaged("Word file");
    }
  }
}
