package org.policygraph.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF in A4 with Chinese text and lines, in points from the upper left corner. Characters are
 * twelve points wide, ASCII six. Its font is named only, as in many PDFs of Chinese offices.
 */
final class DrawnPdf {

  static final double SIZE = 12;

  private static final double LEADING = 16;
  private static final double PADDING = 5;

  private final List<StringBuilder> pages = new ArrayList<>();
  private final StringBuilder printed = new StringBuilder();
  private int rotation;

  /** Begins a page. */
  DrawnPdf page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Sets all pages on their left side; viewers turn them upright. */
  DrawnPdf turned() {
    rotation = 90;
    return this;
  }

  /** Prints a line; y is its base. */
  DrawnPdf text(double x, double y, String text) {
    printed.append(text);
    return write("F1", x, y, text);
  }

  /** Prints a line in a font that does not tell which its characters are. */
  DrawnPdf unnamed(double x, double y, String text) {
    return write("F2", x, y, text);
  }

  /** Prints a line in characters of half the size. */
  DrawnPdf small(double x, double y, String text) {
    return write("F1", SIZE / 2, "1 0 0 1", x, y, text);
  }

  /** Prints a line that slants upwards. */
  DrawnPdf slanting(double x, double y, String text) {
    return write("F1", 2 * SIZE, "0.71 0.71 -0.71 0.71", x, y, text);
  }

  private DrawnPdf write(String font, double x, double y, String text) {
    return write(font, SIZE, "1 0 0 1", x, y, text);
  }

  private DrawnPdf write(String font, double size, String turned, double x, double y, String text) {
    StringBuilder hex = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append(String.format("%02X", octet));
    }
    return write("BT /%s %.2f Tf %s %.2f %.2f Tm <%s> Tj ET\n", font, size, turned, x, up(y), hex);
  }

  /** Prints a paragraph, broken into lines of a width. */
  DrawnPdf paragraph(double x, double y, double width, String text) {
    int line = 0;
    for (String part : wrapped(text, width)) {
      text(x, y + line++ * LEADING, part);
    }
    return this;
  }

  /** Draws a line. */
  DrawnPdf line(double x1, double y1, double x2, double y2) {
    return write("%.2f %.2f m %.2f %.2f l S\n", x1, up(y1), x2, up(y2));
  }

  /** Draws a line as Word does, as a thin bar. */
  DrawnPdf bar(double x1, double y1, double x2, double y2) {
    double width = Math.max(0.48, x2 - x1);
    double height = Math.max(0.48, y2 - y1);
    return write("%.2f %.2f %.2f %.2f re f*\n", x1, up(y1) - height, width, height);
  }

  /** Draws a rectangle. */
  DrawnPdf box(double x, double y, double width, double height) {
    return write("%.2f %.2f %.2f %.2f re S\n", x, up(y + height), width, height);
  }

  /** Draws a cell with text in it; a line break in the text is one on the page. */
  DrawnPdf cell(double x, double y, double width, double height, String text) {
    box(x, y, width, height);
    double base = y + LEADING;
    for (String paragraph : text.split("\n", -1)) {
      for (String part : wrapped(paragraph, width - 2 * PADDING)) {
        text(x + PADDING, base, part);
        base += LEADING;
      }
    }
    return this;
  }

  /**
   * Draws a row of cells from x = 70 on, as high as the tallest needs; gives back its lower edge.
   */
  double row(double y, double[] widths, String... texts) {
    double height = 0;
    for (int i = 0; i < texts.length; i++) {
      int lines = 0;
      for (String paragraph : texts[i].split("\n", -1)) {
        lines += Math.max(1, wrapped(paragraph, widths[i] - 2 * PADDING).size());
      }
      height = Math.max(height, lines * LEADING + 6);
    }
    double x = 70;
    for (int i = 0; i < texts.length; i++) {
      cell(x, y, widths[i], height, texts[i]);
      x += widths[i];
    }
    return y + height;
  }

  /** Writes operators as they are. */
  DrawnPdf operators(String operators) {
    pages.get(pages.size() - 1).append(operators);
    return this;
  }

  /** Every character that it prints. */
  String printed() {
    return printed.toString();
  }

  byte[] bytes() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font("GB1", "UniGB-UTF16-H"));
      fonts.setItem(COSName.getPDFName("F2"), font("Identity", "Identity-H"));
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      for (StringBuilder content : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream operators = stream.createOutputStream(COSName.FLATE_DECODE)) {
          operators.write((turning() + content).getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        page.setRotation(rotation);
        document.addPage(page);
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private String turning() {
    return rotation == 0 ? "" : "0 1 -1 0 " + PDRectangle.A4.getWidth() + " 0 cm\n";
  }

  private double up(double y) {
    return (rotation == 0 ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth()) - y;
  }

  private DrawnPdf write(String format, Object... values) {
    return operators(String.format(Locale.ROOT, format, values));
  }

  private static List<String> wrapped(String text, double width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    double used = 0;
    for (int i = 0; i < text.length(); i++) {
      double next = text.charAt(i) < 128 ? SIZE / 2 : SIZE;
      if (used + next > width) {
        lines.add(text.substring(start, i));
        start = i;
        used = 0;
      }
      used += next;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** A font that is not in the file, with its collection of characters and how they are named. */
  private static COSDictionary font(String collection, String encoding) {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString(collection));
    system.setInt(COSName.SUPPLEMENT, 5);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 4);
    descriptor.setItem(COSName.FONT_BBOX, numbers(-25, -254, 1000, 880));
    descriptor.setInt(COSName.ASCENT, 880);
    descriptor.setInt(COSName.DESCENT, -120);
    descriptor.setInt(COSName.CAP_HEIGHT, 880);
    COSDictionary characters = new COSDictionary();
    characters.setItem(COSName.TYPE, COSName.FONT);
    characters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    characters.setName(COSName.BASE_FONT, "STSong-Light");
    characters.setItem(COSName.CIDSYSTEMINFO, system);
    characters.setItem(COSName.FONT_DESC, descriptor);
    characters.setInt(COSName.DW, 1000);
    characters.setItem(COSName.W, numbers(1, 95, 500));
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
    font.setName(COSName.ENCODING, encoding);
    COSArray descendants = new COSArray();
    descendants.add(characters);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static COSArray numbers(int... values) {
    COSArray numbers = new COSArray();
    for (int value : values) {
      numbers.add(COSInteger.get(value));
    }
    return numbers;
  }
}
