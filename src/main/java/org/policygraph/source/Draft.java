package org.policygraph.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text being cleaned: for each of its code units, what it turns into, or which pass removed it.
 * Nothing moves and nothing is added, so places in the draft are places in the raw text.
 */
final class Draft {

  private static final Glyphs SPACES = Glyphs.where(unit -> Characters.isSpace((char) unit));
  private static final Glyphs NARROW = Glyphs.where(unit -> Characters.width((char) unit) == 1);

  private final String raw;
  private final char[] units;
  private final byte[] removedBy;
  private final BitSet removed = new BitSet();

  /** The line breaks that are kept. */
  private final BitSet breaks = new BitSet();

  private final Marks marks;

  /** What the reader knows to stand in rows of tables. */
  private final BitSet rows;

  /** What was removed or changed since the lines were last looked for. */
  private final BitSet touched = new BitSet();

  private final List<String> passes = new ArrayList<>();
  private final List<int[]> lost = new ArrayList<>();
  private final List<String[]> reasons = new ArrayList<>();
  private List<Line> lines = List.of();
  private boolean isCurrent;

  Draft(String raw, BitSet rows) {
    this.raw = raw;
    this.rows = rows;
    this.marks = new Marks(raw);
    this.units = marks.units();
    this.removedBy = new byte[units.length];
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

  /** The first place of a stretch where one of some characters, none of them Chinese, stands. */
  int first(Glyphs some, int start, int end) {
    return marks.first(some, start, end);
  }

  /** The code unit at a place as it will stand in the clean text. */
  char at(int place) {
    return units[place];
  }

  boolean kept(int place) {
    return !removed.get(place);
  }

  /** The first place of a stretch that holds white space, or its end. */
  int space(int start, int end) {
    int at = marks.first(SPACES, start, end);
    while (at < end && !kept(at)) {
      at = marks.first(SPACES, at + 1, end);
    }
    return at;
  }

  /** Turns one code unit into another, for example a full-width digit into a plain one. */
  void replace(int place, char unit) {
    isCurrent = false;
    touched.set(place);
    marks.set(place, unit);
    breaks.set(place, unit == '\n' && kept(place));
  }

  /** Takes out whatever a stretch still holds. */
  void remove(int start, int end, String pass) {
    if (take(start, end, pass)) {
      isCurrent = false;
    }
  }

  /** Takes out the white space before and behind a line, by which no line becomes another. */
  void trim(Line line, String pass) {
    take(line.start(), line.first(), pass);
    take(line.last(), line.end(), pass);
  }

  private boolean take(int start, int end, String pass) {
    if (start >= end || removed.nextClearBit(start) >= end) {
      return false;
    }
    byte by = number(pass);
    for (int i = removed.nextClearBit(start); i < end; i = removed.nextClearBit(i)) {
      removedBy[i] = by;
      removed.set(i);
    }
    touched.set(start, end);
    breaks.clear(start, end);
    return true;
  }

  private byte number(String pass) {
    int known = passes.indexOf(pass);
    if (known < 0) {
      known = passes.size();
      passes.add(pass);
    }
    return (byte) known;
  }

  /** Reports that something is missing or doubtful in a stretch of the raw text. */
  void lose(int start, int end, String kind, String note) {
    lost.add(new int[] {start, end});
    reasons.add(new String[] {kind, note});
  }

  /** Whether something is missing or doubtful in a stretch; what stood there twice is neither. */
  boolean loses(int start, int end) {
    for (int i = 0; i < lost.size(); i++) {
      if (lost.get(i)[0] < end
          && start <= lost.get(i)[1]
          && !reasons.get(i)[0].equals("repeated")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the reader knows a line to be a row of a table, though it may have one cell only. */
  boolean isRow(Line line) {
    return rows.get(line.first());
  }

  /** The lines that still hold something besides white space. */
  List<Line> lines() {
    if (!isCurrent) {
      lines = List.copyOf(findLines());
      touched.clear();
      isCurrent = true;
    }
    return lines;
  }

  private List<Line> findLines() {
    List<Line> found = new ArrayList<>();
    Iterator<Line> known = lines.iterator();
    Line same = null;
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
        while ((same == null || same.start() < start) && known.hasNext()) {
          same = known.next();
        }
        found.add(line(same, start, end, first, last, cut ? Line.CUT : blank));
        blank = 0;
        cut = pageEnds;
      }
      at = end + 1;
    }
    return found;
  }

  /** A line; where it is as it was before, the same or with the same text. */
  private Line line(@Nullable Line known, int start, int end, int first, int last, int blank) {
    if (known == null || known.first() != first || known.last() != last || isTouched(known)) {
      String text = text(first, last);
      return new Line(start, end, first, last, text, width(text, first, last), blank);
    }
    return known.between(start, end, blank);
  }

  private boolean isTouched(Line line) {
    int change = touched.nextSetBit(line.first());
    return change >= 0 && change < line.last();
  }

  private int width(String text, int first, int last) {
    return text.length() == last - first
        ? 2 * text.length() - marks.count(NARROW, first, last)
        : Characters.width(text);
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

  /** What a stretch still holds. */
  private String text(int start, int end) {
    int gap = removed.nextSetBit(start);
    if (gap < 0 || gap >= end) {
      return new String(units, start, end - start);
    }
    char[] text = new char[end - start];
    int size = 0;
    int at = removed.nextClearBit(start);
    while (at < end) {
      int next = removed.nextSetBit(at);
      int stop = next < 0 ? end : Math.min(next, end);
      System.arraycopy(units, at, text, size, stop - at);
      size += stop - at;
      at = removed.nextClearBit(stop);
    }
    return new String(text, 0, size);
  }

  /** The cleaned text with its origins, what was removed from it, and what is missing. */
  Text finish(String file, String hash, String mediaType) {
    List<Removal> removals = removals();
    Origins origins = Origins.of(units.length, removals);
    String plain = text(0, units.length);
    return new Text(file, hash, mediaType, raw, plain, origins, removals, losses(origins));
  }

  private List<Removal> removals() {
    List<Removal> removals = new ArrayList<>();
    int at = removed.nextSetBit(0);
    while (at >= 0) {
      int start = at;
      byte by = removedBy[at];
      while (at < units.length && removed.get(at) && removedBy[at] == by) {
        at++;
      }
      removals.add(new Removal(start, at, passes.get(by)));
      at = removed.nextSetBit(at);
    }
    return List.copyOf(removals);
  }

  private List<Loss> losses(Origins origins) {
    List<Loss> losses = new ArrayList<>();
    for (int i = 0; i < lost.size(); i++) {
      Span span = new Span(origins.from(lost.get(i)[0]), origins.from(lost.get(i)[1]));
      losses.add(new Loss(reasons.get(i)[0], span, reasons.get(i)[1]));
    }
    losses.sort(java.util.Comparator.comparing(Loss::span));
    return List.copyOf(losses);
  }
}
