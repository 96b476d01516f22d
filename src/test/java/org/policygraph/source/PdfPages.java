package org.policygraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs each page of which says which it is. */
final class PdfPages {

  private PdfPages() {}

  static byte[] whole(int pages) throws IOException {
    return withDamagedContent(pages, 0);
  }

  /** One page of it, counted from 1, has a content that cannot be unpacked. */
  static byte[] withDamagedContent(int pages, int damaged) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDType1Font font = new PDType1Font(FontName.HELVETICA);
      for (int number = 1; number <= pages; number++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(72, 700);
          content.showText("This is page " + number + ", " + word(number) + ".");
          content.endText();
        }
        if (number == damaged) {
          page.setContents(damaged(document));
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A word of letters that only this number has, so that no page repeats another's lines. */
  private static String word(int number) {
    return Integer.toString(number, 2).replace('0', 'o').replace('1', 'l');
  }

  private static PDStream damaged(PDDocument document) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
      raw.write(new byte[] {0x78, (byte) 0x9c, 1, 2, 3, 4, 5, 6, 7, 8});
    }
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }
}
