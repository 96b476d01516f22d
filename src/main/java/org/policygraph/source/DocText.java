package org.policygraph.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads the text of a doc ([MS-DOC]) as it is printed once its tracked changes are accepted and its
 * comments are gone, as {@link DocxText} does that of a docx; boxes of text come last.
 */
final class DocText {

  private static final int ABOVE = 1;
  private static final int BELOW = 2;
  private static final double TWIPS = 1440 / 2.54;

  private final WordLines lines;
  private final WordFields fields;
  private final DocLists lists;
  private final PicturesTable pictures;

  /** Whether the end of the paragraph before was deleted. */
  private boolean goesOn;

  private DocText(HWPFDocument document, WordLines lines) {
    this.lines = lines;
    fields = new WordFields(lines);
    lists = new DocLists(document.getListTables());
    pictures = document.getPicturesTable();
  }

  /**
   * Reads a doc, and the notes at its feet, which are no part of its text.
   *
   * @throws org.apache.poi.hwpf.OldWordFileFormatException if it is older than Word 97
   */
  static void read(POIFSFileSystem container, Transcript out) throws IOException {
    try (HWPFDocument document = new HWPFDocument(container)) {
      WordLines lines = new WordLines(out);
      DocText text = new DocText(document, lines);
      text.range(document.getRange());
      text.range(document.getMainTextboxRange());
      int notes = lines.length();
      text.range(document.getFootnoteRange());
      text.range(document.getEndnoteRange());
      lines.leaveOut(notes, "note");
    }
  }

  private void range(Range range) {
    int paragraphs = range.getStartOffset() < range.getEndOffset() ? range.numParagraphs() : 0;
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        table(table);
        i += table.numParagraphs() - 1;
      } else {
        paragraph(paragraph, false);
      }
    }
    endDeleted();
  }

  private void table(Table table) {
    List<Integer> edges = edges(table);
    WordGrid grid = new WordGrid();
    for (int i = 1; i < edges.size(); i++) {
      grid.add(edges.get(i) - edges.get(i - 1));
    }
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      lines.beginRow();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int left = edges.indexOf(cell.getLeftEdge());
        if (c == 0) {
          grid.beginRow(left);
        }
        lines.beginCell(grid.before(edges.indexOf(right(cell)) - left));
        for (int p = 0; p < cell.numParagraphs(); p++) {
          paragraph(cell.getParagraph(p), p == cell.numParagraphs() - 1);
        }
      }
      lines.endRow();
    }
  }

  private static List<Integer> edges(Table table) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        edges.add(row.getCell(c).getLeftEdge());
        edges.add(right(row.getCell(c)));
      }
    }
    return new ArrayList<>(edges);
  }

  private static int right(TableCell cell) {
    return cell.getLeftEdge() + Math.max(0, cell.getWidth());
  }

  private void paragraph(Paragraph paragraph, boolean last) {
    if (!goesOn) {
      lines.begin();
    }
    boolean deleted = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      deleted = run.isMarkedDeleted();
      if (!deleted) {
        run(run);
      }
    }
    goesOn = deleted && !last;
    if (deleted && last && lines.isEmpty()) {
      lines.end("");
    } else if (!goesOn) {
      lines.end(lists.next(paragraph));
    }
  }

  /** Ends a paragraph whose end was deleted, though nothing follows that it could go on with. */
  private void endDeleted() {
    if (goesOn) {
      lines.end("");
      goesOn = false;
    }
  }

  private void run(CharacterRun run) {
    Optional<String> unread = unread(run);
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      Symbols.of(font, run.getSymbolCharacter())
          .ifPresentOrElse(
              sign -> lines.write(sign, unread), () -> lines.lose(Symbols.unknown(font)));
      return;
    }
    if (pictures.hasPicture(run)) {
      Picture picture = pictures.extractPicture(run, false);
      lines.picture(
          picture.getDxaGoal() * picture.getHorizontalScalingFactor() / 1000. / TWIPS,
          picture.getDyaGoal() * picture.getVerticalScalingFactor() / 1000. / TWIPS);
    }
    StringBuilder text = new StringBuilder();
    for (char unit : run.text().toCharArray()) {
      if (unit >= 0x13 && unit <= 0x15) {
        write(text, run, unread);
        field(unit);
      } else {
        text.append(printed(unit));
      }
    }
    write(text, run, unread);
  }

  private void write(StringBuilder text, CharacterRun run, Optional<String> unread) {
    String written = text.toString();
    text.setLength(0);
    if (!written.isEmpty() && !fields.takes(written)) {
      lines.write(placed(written, run.getSubSuperScriptIndex()), unread);
    }
  }

  private void field(char unit) {
    switch (unit) {
      case 0x13 -> fields.begin();
      case 0x14 -> fields.separate();
      default -> fields.end();
    }
  }

  private static String placed(String text, int place) {
    return switch (place) {
      case ABOVE -> Raised.above(text);
      case BELOW -> Raised.below(text);
      default -> text;
    };
  }

  /** What is printed for a character; those below a space stand for other things. */
  private static String printed(char unit) {
    return switch (unit) {
      case '\t' -> "\t";
      case 0x0b, 0x0c, 0x0e -> "\n";
      case 0x1e -> "\u2011";
      default -> unit < ' ' ? "" : String.valueOf(unit);
    };
  }

  private static Optional<String> unread(CharacterRun run) {
    if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
      return Unread.byName("strike");
    }
    return run.isVanished() ? Optional.of(Unread.HIDDEN) : Optional.empty();
  }
}
