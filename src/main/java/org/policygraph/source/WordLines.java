package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a Word file as lines: one a paragraph, one a row of a table with tabs between the cells.
 * What is printed in a paragraph is gathered until it ends, as boxes of text inside it come first.
 */
final class WordLines {

  /**
   * A piece of a paragraph.
   *
   * @param pass why it is no part of the document, if it is none
   * @param lost what is missing where it stands, if something is
   */
  private record Piece(String text, Optional<String> pass, Optional<String> lost) {}

  private static final double WIDE = 9;
  private static final double HIGH = 4;

  private final Transcript out;

  /** The paragraphs that are open, the innermost last. */
  private final List<List<Piece>> paragraphs = new ArrayList<>();

  /** How many rows are open, one inside another. */
  private int rows;

  /** Where the row begins. */
  private int row;

  /** Which cell of the row is open, counted from 1. */
  private int cells;

  WordLines(Transcript out) {
    this.out = out;
  }

  /** Begins a paragraph, which may stand in a box inside another. */
  void begin() {
    paragraphs.add(new ArrayList<>());
  }

  /** Writes text into the paragraph; a reason says why it is no part of the document. */
  void write(String text, Optional<String> pass) {
    if (!text.isEmpty()) {
      piece(new Piece(text, pass, Optional.empty()));
    }
  }

  /** Says that something that is printed here is not read. */
  void lose(String what) {
    piece(new Piece("", Optional.empty(), Optional.of(what)));
  }

  /** Says that a picture of a width and height in centimetres is not read, if it may hold text. */
  void picture(double width, double height) {
    if (width >= WIDE && height >= HIGH) {
      lose("what a picture may say is not read; scanned pages can be read as PDF or pictures");
    }
  }

  private void piece(Piece piece) {
    if (paragraphs.isEmpty()) {
      begin();
    }
    paragraphs.get(paragraphs.size() - 1).add(piece);
  }

  /** Whether nothing was written into the paragraph yet. */
  boolean isEmpty() {
    return paragraphs.isEmpty() || paragraphs.get(paragraphs.size() - 1).isEmpty();
  }

  /** Ends the paragraph, before whose text a number may be printed. */
  void end(String number) {
    if (paragraphs.isEmpty()) {
      return;
    }
    List<Piece> pieces = paragraphs.remove(paragraphs.size() - 1);
    part();
    out.write(number);
    for (Piece piece : pieces) {
      int since = out.length();
      out.write(
          rows > 0 ? piece.text.replace('\n', CellBreaks.MARK).replace('\t', ' ') : piece.text);
      piece.pass.ifPresent(why -> out.chrome(since, out.length(), why));
      piece.lost.ifPresent(what -> out.missing(since, "illegible", what));
    }
    part();
  }

  /** Parts what stands here from what follows: by a line, inside a row by a mark. */
  private void part() {
    if (rows == 0) {
      out.endLine();
    } else if (!Character.isWhitespace(out.last())) {
      out.write(CellBreaks.MARK);
    }
  }

  void beginRow() {
    part();
    rows++;
    if (rows == 1) {
      row = out.length();
      cells = 0;
    }
  }

  /** Begins a cell, before which so many are empty. */
  void beginCell(int empty) {
    if (rows == 1) {
      out.write("\t".repeat(empty + (cells == 0 ? 0 : 1)));
      cells += empty + 1;
    }
  }

  void endRow() {
    rows--;
    if (rows == 0 && cells > 1) {
      out.row(row);
    }
    part();
  }

  /** How much was written of paragraphs that have ended. */
  int length() {
    return out.length();
  }

  /** Says why all that was written since a place is no part of the document. */
  void leaveOut(int since, String pass) {
    out.chrome(since, out.length(), pass);
  }
}
