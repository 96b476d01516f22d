package org.policygraph.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines of one page of a PDF, from top to bottom. A gap of more than two characters in a
 * line becomes a tab: there a cell of a table ends.
 */
final class PdfLines extends PDFTextStripper {

  private static final double CELL_GAP = 2.2;

  private final List<PlacedLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double size;

  PdfLines() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /** The lines of a page, counted from 1. */
  List<PlacedLine> of(PDDocument document, int page) throws IOException {
    lines.clear();
    text.setLength(0);
    setStartPage(page);
    setEndPage(page);
    getText(document);
    endLine();
    return List.copyOf(lines);
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
      size = first.getFontSizeInPt();
    } else if (first.getXDirAdj() - right > CELL_GAP * Math.max(size, 1)) {
      text.append('\t');
    } else {
      text.append(' ');
    }
    text.append(word);
    right = last.getXDirAdj() + last.getWidthDirAdj();
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
      lines.add(new PlacedLine(left, right, size, text.toString()));
      text.setLength(0);
    }
  }
}
