package org.policygraph.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the lines of one page of a PDF, from top to bottom and column by column, and the tables
 * that it rules. Outside of these a gap of more than two characters in a line becomes a tab: there
 * a cell of a table ends.
 */
final class PdfLines extends PDFTextStripper {

  private static final double CELL_GAP = 2.2;

  private final Drawing drawing = new Drawing();
  private final List<RuledTable> tables = new ArrayList<>();
  private final List<PlacedLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Gutter> gutter = Optional.empty();
  private boolean mixed;
  private PageGlyphs sorted = new PageGlyphs(List.of());
  private int unnamed;
  private double left;
  private double right;
  private double base;
  private double size;

  PdfLines() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /** What stands on a page, counted from 1; pages are asked for in their order. */
  PdfPage of(PDDocument document, int page) throws IOException {
    drawing.clear();
    tables.clear();
    lines.clear();
    text.setLength(0);
    unnamed = 0;
    mixed = false;
    sorted = new PageGlyphs(List.of());
    setStartPage(page);
    setEndPage(page);
    getText(document);
    tables.sort(Comparator.comparingDouble(RuledTable::top));
    return new PdfPage(
        true, unnamed, mixed, sorted.slanting(), List.copyOf(lines), List.copyOf(tables));
  }

  /** What is no text: the lines that a page draws. */
  @Override
  protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
    drawing.follow(
        operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
  }

  /** A character whose composite font does not tell which it is would be left out silently. */
  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
    if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
      unnamed++;
    }
    super.showGlyph(place, font, code, width);
  }

  @Override
  protected void writePage() throws IOException {
    sorted = new PageGlyphs(List.copyOf(getCharactersByArticle().get(0)));
    List<TextPosition> glyphs = sorted.upright();
    int direction = direction(glyphs);
    for (Grid grid : Grid.of(drawing.rulings(direction, getCurrentPage().getCropBox()))) {
      glyphs = table(grid, glyphs, direction);
    }
    if (!tables.isEmpty()) {
      lines(glyphs);
      return;
    }
    PageColumns columns = new PageColumns(glyphs, gutter);
    gutter = columns.gutter();
    mixed = columns.areDoubtful();
    for (PageColumns.Part part : columns.parts()) {
      int since = lines.size();
      lines(part.glyphs());
      lines.subList(since, lines.size()).replaceAll(line -> line.moved(-part.shift()));
    }
  }

  /** Reads a table; gives back what stands outside of it. */
  private List<TextPosition> table(Grid grid, List<TextPosition> glyphs, int direction)
      throws IOException {
    CellGlyphs placed = new CellGlyphs(grid, glyphs, direction);
    if (!placed.isTable()) {
      return glyphs;
    }
    Map<Integer, List<PlacedLine>> printed = new HashMap<>();
    for (Map.Entry<Integer, List<TextPosition>> cell : placed.cells().entrySet()) {
      lines(cell.getValue());
      printed.put(cell.getKey(), List.copyOf(lines));
      lines.clear();
    }
    tables.addAll(RuledTable.of(grid, printed));
    return placed.outside();
  }

  /** How most of the text is turned, in degrees. */
  private static int direction(List<TextPosition> glyphs) {
    int[] quarters = new int[4];
    glyphs.forEach(glyph -> quarters[(int) glyph.getDir() / 90 % 4]++);
    int most = 0;
    for (int quarter = 1; quarter < quarters.length; quarter++) {
      most = quarters[quarter] > quarters[most] ? quarter : most;
    }
    return most * 90;
  }

  /** Puts some characters of the page into lines. */
  private void lines(List<TextPosition> glyphs) throws IOException {
    List<TextPosition> article = getCharactersByArticle().get(0);
    article.clear();
    article.addAll(glyphs);
    super.writePage();
    endLine();
  }

  @Override
  protected void writeString(String word, List<TextPosition> places) {
    if (places.isEmpty()) {
      text.append(word);
      return;
    }
    TextPosition first = places.get(0);
    TextPosition last = places.get(places.size() - 1);
    if (text.isEmpty()) {
      left = first.getXDirAdj();
      base = first.getYDirAdj();
      size = Print.size(first);
    } else if (first.getXDirAdj() - right > CELL_GAP * Math.max(size, 1)) {
      text.append('\t');
    } else {
      text.append(' ');
    }
    text.append(sorted.placed(word, places));
    right = Print.right(last);
  }

  @Override
  protected void writeWordSeparator() {
    // the distance says what separates two words
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  private void endLine() {
    if (!text.isEmpty()) {
      lines.add(new PlacedLine(left, right, base, size, text.toString()));
      text.setLength(0);
    }
  }
}
