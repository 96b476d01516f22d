package org.policygraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/**
 * An OFD file (GB/T 33190), page by page, by ofdrw. Its pieces of text are put into lines by where
 * they stand on the page.
 */
final class OfdFile implements Format {

  private static final double CELL_GAP = 2.2;
  private static final double SAME_LINE = 0.5;

  private record Piece(double left, double right, double base, double size, String text) {}

  @Override
  public String mediaType(Source source) {
    return "application/ofd";
  }

  @Override
  public void read(Source source, Transcript out) {
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(source.bytes()))) {
      ContentExtractor extractor = new ContentExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        List<PlacedLine> lines = lines(extractor.getPageTextObject(page));
        if (lines.isEmpty()) {
          out.missing(
              out.length(), "page-without-text", "page " + page + " of the OFD holds no text");
        }
        PlacedLine.write(lines, out);
        out.endPage();
      }
    } catch (IOException | RuntimeException e) {
      throw source.damaged("OFD file");
    }
  }

  private static List<PlacedLine> lines(List<TextObject> objects) {
    List<Piece> pieces = new ArrayList<>();
    for (TextObject object : objects) {
      for (TextCode code : object.getTextCodes()) {
        String text = code.getContent();
        if (text != null && !text.isBlank()) {
          pieces.add(piece(object, code, text));
        }
      }
    }
    pieces.sort(Comparator.comparingDouble(Piece::base));
    List<PlacedLine> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!line.isEmpty() && piece.base() - line.get(0).base() > SAME_LINE * piece.size()) {
        lines.add(line(line));
        line.clear();
      }
      line.add(piece);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  private static Piece piece(TextObject object, TextCode code, String text) {
    double size = object.getSize() == null ? 1 : object.getSize();
    double left = object.getBoundary().getTopLeftX() + orZero(code.getX());
    double base = object.getBoundary().getTopLeftY() + orZero(code.getY());
    double right = object.getBoundary().getTopLeftX() + object.getBoundary().getWidth();
    return new Piece(left, right, base, size, text);
  }

  private static double orZero(@org.jspecify.annotations.Nullable Double number) {
    return number == null ? 0 : number;
  }

  private static PlacedLine line(List<Piece> pieces) {
    pieces.sort(Comparator.comparingDouble(Piece::left));
    StringBuilder text = new StringBuilder();
    double right = 0;
    for (Piece piece : pieces) {
      if (!text.isEmpty() && piece.left() - right > CELL_GAP * piece.size()) {
        text.append('\t');
      }
      text.append(piece.text());
      right = Math.max(right, piece.right());
    }
    Piece first = pieces.get(0);
    return new PlacedLine(first.left(), right, first.base(), first.size(), text.toString());
  }
}
