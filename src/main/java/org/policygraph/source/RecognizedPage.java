package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The table of words that Tesseract writes: level, page, block, paragraph, line, word, left, top,
 * width, height, confidence in per cent, text.
 */
final class RecognizedPage {

  private static final Pattern TAB = Pattern.compile("\t");
  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  /** So few characters say nothing about how a page lies. */
  private static final int FEW = 12;

  private final int illegible;
  private final String what;
  private final Transcript out;
  private final List<PlacedLine> lines = new ArrayList<>();
  private final List<Double> confidences = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double base;
  private double height;
  private double confidence;
  private int words;

  private RecognizedPage(int illegible, String what, Transcript out) {
    this.illegible = illegible;
    this.what = what;
    this.out = out;
  }

  /**
   * Writes the lines of a table; where the words of a line were recognized with less confidence
   * than a limit, the line is reported as illegible.
   */
  static void write(String table, int illegible, String what, Transcript out) {
    RecognizedPage page = new RecognizedPage(illegible, what, out);
    page.read(table);
  }

  /**
   * With how much confidence the characters of a table were recognized; certain if there are few.
   */
  static double confidence(String table) {
    double sum = 0;
    int characters = 0;
    for (String row : table.lines().skip(1).toList()) {
      List<String> cells = TAB.splitAsStream(row).toList();
      if (cells.size() >= COLUMNS && cells.get(0).equals(WORD)) {
        int length = cells.get(11).strip().length();
        sum += length * Double.parseDouble(cells.get(10));
        characters += length;
      }
    }
    return characters < FEW ? 100 : sum / characters;
  }

  /** Whether a table is that of a single page. */
  static boolean isOne(String table) {
    return !table.contains("\n1\t2\t");
  }

  private void read(String table) {
    String line = "";
    String page = "";
    for (String row : table.lines().skip(1).toList()) {
      List<String> cells = TAB.splitAsStream(row).toList();
      if (cells.size() < COLUMNS || !cells.get(0).equals(WORD)) {
        continue;
      }
      String place = String.join(".", cells.subList(1, 5));
      if (!place.equals(line)) {
        endLine();
        line = place;
      }
      if (!cells.get(1).equals(page)) {
        endPage(!page.isEmpty());
        page = cells.get(1);
      }
      word(cells);
    }
    endLine();
    endPage(false);
  }

  private void word(List<String> cells) {
    double x = Double.parseDouble(cells.get(6));
    if (text.isEmpty()) {
      left = x;
    }
    right = x + Double.parseDouble(cells.get(8));
    base = Double.parseDouble(cells.get(7)) + Double.parseDouble(cells.get(9));
    height = Math.max(height, Double.parseDouble(cells.get(9)));
    confidence += Double.parseDouble(cells.get(10));
    words++;
    text.append(cells.get(11)).append(' ');
  }

  private void endLine() {
    if (words > 0 && !text.toString().isBlank()) {
      String read = Punctuation.ofChinese(text.toString().strip());
      lines.add(new PlacedLine(left, right, base, height, Misreadings.corrected(read)));
      confidences.add(confidence / words);
    }
    text.setLength(0);
    height = 0;
    confidence = 0;
    words = 0;
  }

  private void endPage(boolean more) {
    double margin = PlacedLine.margin(lines);
    for (int i = 0; i < lines.size(); i++) {
      int start = out.length();
      lines.get(i).write(margin, out);
      if (confidences.get(i) < illegible) {
        out.missing(start, "illegible", "a line of " + what + " was hard to recognize");
      }
    }
    lines.clear();
    confidences.clear();
    if (more) {
      out.endPage();
    }
  }
}
