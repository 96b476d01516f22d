package org.policygraph.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the marks of Markdown: hashes of headings, bullets, quotes, emphasis, fences, targets
 * of links, marks of footnotes, and the fields above the text (front matter). The cells of a
 * table's row come to stand between tabs; its ruled line goes.
 */
final class Markdown implements Pass {

  private static final String PASS = "markdown";
  private static final Pattern LINE_BEGIN =
      Pattern.compile("[ \\t]{0,3}(?:#{1,6}[ \\t]+|>[ \\t]?|[-*+][ \\t]+|(?:```|~~~).*)");
  private static final Pattern RULE =
      Pattern.compile("[ \\t]*\\|?(?:[ \\t]*:?-{3,}:?[ \\t]*\\|)+[ \\t]*(?::?-{3,}:?)?[ \\t]*");
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\*\\*|__|``|`|\\[\\^[^\\]\\s]{1,20}\\]:?|!?\\[(?=[^\\]\\n]{1,200}\\]\\()"
              + "|\\]\\([^)\\s\\n]{0,300}(?:[ \\t]+\"[^\"\\n]*\")?\\)"
              + "|\\\\(?=[\\\\`*_{}\\[\\]()#+.!|~-])");
  private static final Pattern FIELDS =
      Pattern.compile(
          "---[ \\t]*\\R(?:[^\\s:]+:[^\n]*\n|[ \\t#-][^\n]*\n|\\R){1,60}?---[ \\t]*\\R");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S");

  /** How many headings make a text one in Markdown. */
  private static final int HEADINGS = 2;

  private static final Glyphs BEGINS_INSIDE = Glyphs.of("*_`![]\\");
  private static final Glyphs BAR = Glyphs.of("|");

  /** Whether a text has headings of Markdown, whatever its file is called. */
  static boolean heads(String text) {
    return text.indexOf('#') >= 0
        && HEADING.matcher(text).results().limit(HEADINGS).count() == HEADINGS;
  }

  @Override
  public void clean(Draft draft) {
    int start = fields(draft);
    while (start < draft.length()) {
      int end = draft.raw().indexOf('\n', start);
      end = end < 0 ? draft.length() : end;
      line(draft, start, end);
      start = end + 1;
    }
  }

  /** The fields (YAML) that a file may begin with, of which the text knows nothing. */
  private static int fields(Draft draft) {
    Matcher fields = FIELDS.matcher(draft.raw());
    if (!fields.lookingAt()) {
      return 0;
    }
    draft.remove(0, fields.end(), PASS);
    return fields.end();
  }

  private static void line(Draft draft, int start, int end) {
    Matcher begin = LINE_BEGIN.matcher(draft.raw()).region(start, end);
    if (begin.lookingAt()) {
      draft.remove(start, begin.end(), PASS);
    }
    if (BAR.first(draft.raw(), start, end) < end) {
      row(draft, start, end);
    }
    Matcher inside = INSIDE.matcher(draft.raw());
    int at = BEGINS_INSIDE.first(draft.raw(), start, end);
    while (at < end) {
      int next = at + 1;
      if (inside.region(at, end).lookingAt()) {
        draft.remove(at, inside.end(), PASS);
        next = inside.end();
      }
      at = BEGINS_INSIDE.first(draft.raw(), next, end);
    }
  }

  /** A line between two bars, or the rule under the head of a table. */
  private static void row(Draft draft, int start, int end) {
    if (RULE.matcher(draft.raw()).region(start, end).matches()) {
      draft.remove(start, end, PASS);
      return;
    }
    String line = draft.raw().substring(start, end).strip();
    if (line.length() < 2 || line.charAt(0) != '|' || !line.endsWith("|")) {
      return;
    }
    int first = draft.raw().indexOf('|', start);
    int last = draft.raw().lastIndexOf('|', end - 1);
    draft.remove(first, first + 1, PASS);
    for (int i = first + 1; i < last; i++) {
      if (draft.at(i) == '|') {
        draft.replace(i, '\t');
      }
    }
    draft.remove(last, last + 1, PASS);
  }
}
