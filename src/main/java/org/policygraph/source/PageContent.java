package org.policygraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What a page of a PDF draws, unpacked once into nothing to see that it is whole: PDFBox reads a
 * damaged one up to the damage and says nothing.
 */
final class PageContent {

  private static final List<COSName> PACKED = List.of(COSName.FLATE_DECODE);
  private static final int BUFFER = 1 << 14;

  private PageContent() {}

  /** Whether all of a page's content can be unpacked. */
  static boolean isWhole(PDPage page) {
    try {
      Iterator<PDStream> streams = page.getContentStreams();
      while (streams.hasNext()) {
        PDStream stream = streams.next();
        if (PACKED.equals(stream.getFilters()) && !unpacks(stream)) {
          return false;
        }
      }
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean unpacks(PDStream stream) throws IOException {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = stream.getCOSObject().createRawInputStream()) {
      inflater.setInput(in.readAllBytes());
      while (!inflater.finished()) {
        if (inflater.inflate(buffer) == 0) {
          return inflater.finished();
        }
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
