package org.policygraph.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A text being cleaned: for each of its code units, what it turns into, or which pass removed it.
 * Nothing moves and nothing is added, so places in the draft are places in the raw text.
 */
final class Draft {

  private static final Glyphs SPACES = Glyphs.where(unit -> Characters.isSpace((char) unit));
  private static final Glyphs TAB = Glyphs.of("\t");

  private final String raw;
  private final char[] units;
  private final Removals removals;

  /** The line breaks that are kept. */
  private final BitSet breaks;

  private final Signs signs;

  /** What the reader knows to stand in rows of tables. */
  private final BitSet rows;

  /** What was removed or changed since the lines were last looked for. */
  private final BitSet touched;

  /** What is missing, by its places in the raw text. */
  private final List<Loss> lost = new ArrayList<>();

  private List<Line> lines = List.of();

  /** Whether the lines still begin and end where they did when they were last looked for. */
  private boolean isBounded;

  Draft(String raw, BitSet rows) {
    this.raw = raw;
    this.rows = rows;
    this.units = raw.toCharArray();
    this.signs = new Signs(units);
    this.removals = new Removals(units.length);
    this.breaks = new BitSet(units.length);
    this.touched = new BitSet(units.length);
    for (int at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) {
      breaks.set(at);
    }
  }

  /** The text before clean-up. */
  String raw() {
    return raw;
  }

  int length() {
    return units.length;
  }

  /** The first place where one of some characters, none of them Chinese, stands, or the end. */
  int first(Glyphs some) {
    return signs.first(some);
  }

  /** The first place of a stretch where one of some characters, none of them Chinese, stands. */
  int first(Glyphs some, int start, int end) {
    return signs.first(some, start, end);
  }

  /** The code unit at a place as it will stand in the clean text. */
  char at(int place) {
    return units[place];
  }

  boolean kept(int place) {
    return !removals.has(place);
  }

  /** The first place of a stretch that holds white space, or its end. */
  int space(int start, int end) {
    int at = signs.first(SPACES, start, end);
    while (at < end && !kept(at)) {
      at = signs.first(SPACES, at + 1, end);
    }
    return at;
  }

  /** How many of some characters, none of them Chinese, are left in a stretch. */
  int count(Glyphs some, int start, int end) {
    int count = 0;
    for (int sign = signs.from(start); sign < signs.size() && signs.place(sign) < end; sign++) {
      count += some.has(signs.at(sign)) && kept(signs.place(sign)) ? 1 : 0;
    }
    return count;
  }

  /** Turns one code unit into another, for example a full-width digit into a plain one. */
  void replace(int place, char unit) {
    char before = units[place];
    isBounded &=
        before != '\n' && unit != '\n' && Characters.isSpace(before) == Characters.isSpace(unit);
    touched.set(place);
    units[place] = unit;
    signs.set(place, unit);
    breaks.set(place, unit == '\n' && kept(place));
  }

  /** Takes out whatever a stretch still holds. */
  void remove(int start, int end, String pass) {
    isBounded &= !take(start, end, pass);
  }

  /** Takes out white space inside a line, by which no line becomes another. */
  void squeeze(int start, int end, String pass) {
    take(start, end, pass);
  }

  /** Takes out a line. */
  void remove(Line line, String pass) {
    take(line.first(), line.last(), pass);
  }

  /** Takes out the white space before and behind a line, by which no line becomes another. */
  void trim(Line line, String pass) {
    take(line.start(), line.first(), pass);
    take(line.last(), line.end(), pass);
  }

  /** Takes out the white space before and behind a row, but for the tabs behind its empty cells. */
  void trimRow(Line row, String pass) {
    for (int i = row.start(); i < row.first(); i++) {
      if (units[i] != '\t') {
        take(i, i + 1, pass);
      }
    }
    take(row.last(), row.end(), pass);
  }

  private boolean take(int start, int end, String pass) {
    if (!removals.take(start, end, pass)) {
      return false;
    }
    touched.set(start, end);
    breaks.clear(start, end);
    return true;
  }

  /** Reports that something is missing or doubtful in a stretch of the raw text. */
  void lose(int start, int end, String kind, String note) {
    lost.add(new Loss(kind, new Span(start, end), note));
  }

  /** Whether something is missing or doubtful in a stretch; what stood there twice is neither. */
  boolean loses(int start, int end) {
    for (Loss loss : lost) {
      boolean near = loss.span().start() < end && start <= loss.span().end();
      if (near && !loss.kind().equals("repeated")) {
        return true;
      }
    }
    return false;
  }

  /** Whether some lines can be rows of tables. */
  boolean hasRows() {
    return !rows.isEmpty() || first(TAB) < length();
  }

  /** Whether a line is a row of a table: tabs stand between its cells, or its reader said so. */
  boolean isRow(Line line) {
    return isToldRow(line) || line.text().indexOf('\t') >= 0;
  }

  /** Whether the reader of a document said that a line is a row of a table. */
  boolean isToldRow(Line line) {
    return rows.get(line.first());
  }

  /** The lines that still hold something besides white space. */
  List<Line> lines() {
    if (!isBounded) {
      lines = findLines();
      isBounded = true;
    } else if (!touched.isEmpty()) {
      lines = linesLeft();
    }
    touched.clear();
    return lines;
  }

  private List<Line> findLines() {
    List<Line> found = new ArrayList<>();
    int blank = 0;
    boolean cut = false;
    int at = 0;
    while (at < units.length) {
      int start = at;
      int end = lineEnd(start);
      int first = start;
      while (first < end && isEmpty(first)) {
        cut |= !kept(first) && !Characters.isSpace(units[first]);
        first++;
      }
      boolean pageEnds = end < units.length && raw.charAt(end) == '\f';
      if (first == end) {
        blank++;
        cut |= pageEnds;
      } else {
        int last = end;
        while (isEmpty(last - 1)) {
          last--;
        }
        found.add(line(start, end, first, last, cut ? Line.CUT : blank));
        blank = 0;
        cut = pageEnds;
      }
      at = end + 1;
    }
    return found;
  }

  /** What is left of the lines, where each begins and ends where it did, or was taken out. */
  private List<Line> linesLeft() {
    List<Line> left = new ArrayList<>(lines.size());
    boolean cut = false;
    for (Line line : lines) {
      int blank = cut ? Line.CUT : line.blankBefore();
      boolean same = !cut && !isTouched(line);
      Line now = same ? line : line(line.start(), line.end(), line.first(), line.last(), blank);
      cut = now.text().isEmpty();
      if (!cut) {
        left.add(now);
      }
    }
    return left;
  }

  private Line line(int start, int end, int first, int last, int blank) {
    return new Line(start, end, first, last, removals.left(units, first, last), blank);
  }

  private boolean isTouched(Line line) {
    int change = touched.nextSetBit(line.first());
    return change >= 0 && change < line.last();
  }

  /** Where the line break of a line stands, or the end of the text. */
  private int lineEnd(int start) {
    int end = breaks.nextSetBit(start);
    return end < 0 ? units.length : end;
  }

  /** Whether nothing but white space is left at a place. */
  private boolean isEmpty(int place) {
    return !kept(place) || Characters.isSpace(units[place]);
  }

  /** Takes out the line breaks of blank lines, and what white space stands in them. */
  void removeBlankLines(String pass) {
    int last = -1;
    int at = 0;
    while (at < units.length) {
      int end = lineEnd(at);
      int first = at;
      while (first < end && isEmpty(first)) {
        first++;
      }
      if (first < end) {
        remove(last + 1, at, pass);
        last = end;
      }
      at = end + 1;
    }
    remove(Math.max(0, last), units.length, pass);
  }

  /**
   * The cleaned text with its origins, what was removed from it, and what is missing; nothing is
   * left of the draft.
   */
  Text finish(String file, String hash, String mediaType) {
    List<Removal> removed = removals.list();
    Origins origins = Origins.of(units.length, removed);
    String plain = new String(units, 0, removals.close(units));
    return new Text(file, hash, mediaType, raw, plain, origins, removed, losses(origins));
  }

  private List<Loss> losses(Origins origins) {
    List<Loss> losses = new ArrayList<>();
    for (Loss loss : lost) {
      int start = origins.from(loss.span().start());
      int end = origins.from(loss.span().end());
      losses.add(new Loss(loss.kind(), new Span(start, end), loss.note()));
    }
    losses.sort(Comparator.comparing(Loss::span));
    return List.copyOf(losses);
  }
}
