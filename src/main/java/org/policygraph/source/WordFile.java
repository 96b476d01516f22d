package org.policygraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
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
        case RTF -> byTika(new RTFParser(), source, out);
      }
    } catch (EncryptedDocumentException e) {
      throw source.encrypted("Word file");
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | TikaException
        | XMLStreamException
        | RuntimeException e) {
      throw source.damaged("Word file");
    }
  }

  /** Reads a doc; Tika reads what is older than Word 97. */
  private static void doc(Source source, Transcript out)
      throws IOException, SAXException, TikaException {
    try (ByteArrayInputStream in = new ByteArrayInputStream(source.bytes())) {
      DocText.read(new POIFSFileSystem(in), out);
    } catch (OldWordFileFormatException e) {
      byTika(new OfficeParser(), source, out);
    }
  }

  private static void byTika(Parser parser, Source source, Transcript out)
      throws IOException, SAXException, TikaException {
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, settings());
    try (ByteArrayInputStream in = new ByteArrayInputStream(source.bytes())) {
      parser.parse(in, new XhtmlLines(out), new Metadata(), context);
    }
  }

  private static OfficeParserConfig settings() {
    OfficeParserConfig settings = new OfficeParserConfig();
    settings.setIncludeHeadersAndFooters(false);
    settings.setIncludeDeletedContent(false);
    settings.setIncludeMoveFromContent(false);
    settings.setExtractMacros(false);
    return settings;
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
