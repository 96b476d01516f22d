package org.policygraph.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.policygraph.problem.ProblemException;

/**
 * A PDF, page by page. A page that holds a picture instead of text is recognized where Tesseract is
 * installed; where it is not, it is reported as missing.
 */
final class PdfFile implements Format {

  private static final int RESOLUTION = 300;
  private static final int FEW = 10;
  private static final int TAIL = 4096;

  private final Tesseract tesseract;
  private final TableBreaks breaks;

  PdfFile(Tesseract tesseract, TableBreaks breaks) {
    this.tesseract = tesseract;
    this.breaks = breaks;
  }

  @Override
  public String mediaType(Source source) {
    return "application/pdf";
  }

  @Override
  public void read(Source source, Transcript out) {
    if (!endsProperly(source)) {
      throw source.damaged("PDF");
    }
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      if (document.getNumberOfPages() == 0) {
        throw source.damaged("PDF");
      }
      pages(source, document, out);
    } catch (InvalidPasswordException e) {
      throw source.encrypted("PDF");
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw source.damaged("PDF");
    }
  }

  private static boolean endsProperly(Source source) {
    for (int i = source.bytes().length - 5; i >= Math.max(0, source.bytes().length - TAIL); i--) {
      if (source.hasAt(i, "%%EOF")) {
        return true;
      }
    }
    return false;
  }

  private void pages(Source source, PDDocument document, Transcript out) throws IOException {
    PdfLines reader = new PdfLines();
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    int pages = document.getNumberOfPages();
    int unread = 0;
    int damaged = 0;
    PdfPage next = page(reader, document, 1);
    for (int number = 1; number <= pages; number++) {
      PdfPage page = next;
      next = number < pages ? page(reader, document, number + 1) : PdfPage.DAMAGED;
      boolean legible = isLegible(page);
      if (legible && page.whole() && next.whole() && isLegible(next)) {
        TableBreaks.Pages both = breaks.settle(page, next);
        page = both.before();
        next = both.after();
      }
      int since = out.length();
      if (legible) {
        page.write(out);
        if (page.unnamed() > 0) {
          out.missing(since, "illegible", unnamed(page.unnamed(), number));
        }
        if (page.mixed()) {
          out.missing(since, "illegible", mixed(number));
        }
      } else if (page.whole() && !isEmpty(document, number)) {
        unread += picture(source, renderer, number, out) ? 0 : 1;
      }
      if (!page.whole()) {
        damaged++;
        String what = "page " + number + " is damaged, and some or all of its text lost";
        out.missing(since, out.length() == since ? "page-without-text" : "illegible", what);
      }
      out.endPage();
    }
    if (damaged == pages) {
      throw source.damaged("PDF");
    }
    if (unread == pages) {
      throw tesseract.missing(source, "the PDF is a scan without text");
    }
  }

  private static String unnamed(int characters, int page) {
    return characters
        + " characters of page "
        + page
        + " are lost, as their font does not tell which they are; a scan of the page can be read";
  }

  private static String mixed(int page) {
    return "page "
        + page
        + " may be set in columns that cannot be told apart, so that lines of several are mixed"
        + " up; a Word file or a web page of the document can be read";
  }

  /** What stands on a page; of a damaged one what is left, or nothing. */
  private static PdfPage page(PdfLines reader, PDDocument document, int number) throws IOException {
    if (PageContent.isWhole(document.getPage(number - 1))) {
      return reader.of(document, number);
    }
    try {
      PdfPage rest = reader.of(document, number);
      return new PdfPage(
          false, rest.unnamed(), rest.mixed(), rest.slanting(), rest.lines(), rest.tables());
    } catch (IOException | RuntimeException e) {
      return PdfPage.DAMAGED;
    }
  }

  private boolean picture(Source source, PDFRenderer renderer, int page, Transcript out)
      throws IOException {
    if (!tesseract.isInstalled()) {
      out.missing(
          out.length(),
          "page-without-text",
          "page " + page + " is a picture, and there is no Tesseract to read it");
      return false;
    }
    BufferedImage image = renderer.renderImageWithDPI(page - 1, RESOLUTION, ImageType.GRAY);
    tesseract.read(source, image, "page " + page, out);
    return true;
  }

  /** Enough characters, and most of them ones that a font without a table did not garble. */
  private static boolean isLegible(PdfPage page) {
    int good = 0;
    int bad = 0;
    for (String text : page.texts().toList()) {
      for (int i = 0; i < text.length(); i++) {
        char unit = text.charAt(i);
        if (unit == '\ufffd' || (unit >= '\ue000' && unit <= '\uf8ff')) {
          bad++;
        } else if (!Characters.isSpace(unit)) {
          good++;
        }
      }
    }
    return good >= FEW && bad * 3 <= good;
  }

  /** A page without any content, as the back of a sheet. */
  private static boolean isEmpty(PDDocument document, int page) throws IOException {
    var resources = document.getPage(page - 1).getResources();
    boolean pictures = resources != null && resources.getXObjectNames().iterator().hasNext();
    return !pictures && !document.getPage(page - 1).hasContents();
  }
}
