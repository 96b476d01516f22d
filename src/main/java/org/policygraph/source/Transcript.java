package org.policygraph.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a format's reader writes down: the text of the file in reading order, a form feed after each
 * page, what of it is not the document, and what could not be read.
 */
final class Transcript {

  private record Chrome(int start, int end, String pass) {}

  private record Missing(int start, int end, String kind, String note) {}

  private final StringBuilder raw = new StringBuilder();

  /** What a file holds that is nothing but text; then nothing else is written. */
  private String whole = "";

  private final List<Chrome> chrome = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();
  private final BitSet rows = new BitSet();

  /** How many code units stand in it. */
  int length() {
    return whole.length() + raw.length();
  }

  /** The code unit written last, or a line break at the beginning. */
  char last() {
    return raw.isEmpty() ? '\n' : raw.charAt(raw.length() - 1);
  }

  /** Writes down the text of a file that is nothing but text. */
  void all(String text) {
    whole = text;
  }

  void write(CharSequence text) {
    raw.append(text);
  }

  void write(char unit) {
    raw.append(unit);
  }

  /** Ends the line, unless nothing stands in it. */
  void endLine() {
    if (last() != '\n' && last() != '\f') {
      raw.append('\n');
    }
  }

  void endPage() {
    endLine();
    raw.append('\f');
  }

  /** Says that a stretch is no part of the document. */
  void chrome(int start, int end, String pass) {
    chrome.add(new Chrome(start, end, pass));
  }

  /** Writes a row of a table as a line, and says that it is one, however many cells it has. */
  void row(CharSequence cells) {
    int start = raw.length();
    write(cells);
    rows.set(start, raw.length());
    endLine();
  }

  /** Says that what was written since a place is a row of a table. */
  void row(int since) {
    rows.set(since, raw.length());
  }

  /** Says that something is missing or doubtful in everything since a place. */
  void missing(int since, String kind, String note) {
    missing.add(new Missing(since, raw.length(), kind, note));
  }

  /** Whether nothing but white space was written. */
  boolean isBlank() {
    return raw.chars().allMatch(unit -> Characters.isSpace((char) unit) || unit < ' ');
  }

  /** The text, ready to be cleaned. */
  Draft draft() {
    Draft draft = new Draft(whole.isEmpty() ? raw.toString() : whole, rows);
    chrome.forEach(part -> draft.remove(part.start(), part.end(), part.pass()));
    missing.forEach(part -> draft.lose(part.start(), part.end(), part.kind(), part.note()));
    return draft;
  }
}
