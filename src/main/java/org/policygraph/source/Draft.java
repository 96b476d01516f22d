package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text being cleaned: for each of its code units, what it turns into, or which pass removed it.
 * Nothing moves and nothing is added, so places in the draft are places in the raw text.
 */
final class Draft {

  private static final byte KEPT = 0;

  private final String raw;
  private final char[] units;
  private final byte[] removedBy;
  private final List<String> passes = new ArrayList<>(List.of("kept"));
  private final List<int[]> lost = new ArrayList<>();
  private final List<String[]> reasons = new ArrayList<>();
  private @Nullable List<Line> lines;

  Draft(String raw) {
    this.raw = raw;
    this.units = raw.toCharArray();
    this.removedBy = new byte[units.length];
  }

  /** The text before clean-up. */
  String raw() {
    return raw;
  }

  int length() {
    return units.length;
  }

  /** The code unit at a place as it will stand in the clean text. */
  char at(int place) {
    return units[place];
  }

  boolean kept(int place) {
    return removedBy[place] == KEPT;
  }

  /** Turns one code unit into another, for example a full-width digit into a plain one. */
  void replace(int place, char unit) {
    lines = null;
    units[place] = unit;
  }

  /** Takes out whatever a stretch still holds. */
  void remove(int start, int end, String pass) {
    byte by = number(pass);
    for (int i = start; i < end; i++) {
      if (removedBy[i] == KEPT) {
        removedBy[i] = by;
        lines = null;
      }
    }
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

  /** The lines that still hold something besides white space. */
  List<Line> lines() {
    List<Line> known = lines;
    if (known == null) {
      known = List.copyOf(findLines());
      lines = known;
    }
    return known;
  }

  private List<Line> findLines() {
    List<Line> found = new ArrayList<>();
    int blank = 0;
    boolean cut = false;
    int at = 0;
    while (at < units.length) {
      int start = at;
      int first = -1;
      int last = -1;
      while (at < units.length && !(units[at] == '\n' && kept(at))) {
        if (!Characters.isSpace(units[at])) {
          if (kept(at)) {
            first = first < 0 ? at : first;
            last = at;
          } else {
            cut |= first < 0;
          }
        }
        at++;
      }
      boolean pageEnds = at < units.length && raw.charAt(at) == '\f';
      if (first < 0) {
        blank++;
        cut |= pageEnds;
      } else {
        String text = text(first, last + 1);
        found.add(new Line(start, at, first, last + 1, text, cut ? Line.CUT : blank));
        blank = 0;
        cut = pageEnds;
      }
      at++;
    }
    return found;
  }

  /** What a stretch still holds. */
  private String text(int start, int end) {
    char[] text = new char[end - start];
    int size = 0;
    for (int i = start; i < end; i++) {
      if (kept(i)) {
        text[size++] = units[i];
      }
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
    int at = 0;
    while (at < units.length) {
      int start = at;
      byte by = removedBy[at];
      while (at < units.length && removedBy[at] == by) {
        at++;
      }
      if (by != KEPT) {
        removals.add(new Removal(start, at, passes.get(by)));
      }
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
