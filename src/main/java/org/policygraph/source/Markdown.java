package org.policygraph.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the marks of Markdown: hashes of headings, bullets, quotes, emphasis, fences, the
 * target of a link. The cells of a table's row come to stand between tabs; its ruled line goes.
 */
final class Markdown implements Pass {

  private static final Pattern MARKS =
      Pattern.compile(
          "(?m)^[ \\t]{0,3}(#{1,6}[ \\t]+|>[ \\t]?|[-*+][ \\t]+|(?:```|~~~).*$)"
              + "|^[ \\t]*(\\|?(?:[ \\t]*:?-{3,}:?[ \\t]*\\|)+[ \\t]*(?:-{3,})?[ \\t]*)$"
              + "|(\\*\\*|__|``|`)|!?(\\[)(?=[^\\]\\n]{1,200}\\]\\()"
              + "|(\\]\\([^)\\s\\n]{0,300}(?:[ \\t]+\"[^\"\\n]*\")?\\))|([ \\t]#+[ \\t]*$)"
              + "|(\\\\)(?=[\\\\`*_{}\\[\\]()#+.!|~-])");
  private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|.*\\|[ \\t]*$");

  @Override
  public void clean(Draft draft) {
    Matcher rows = ROW.matcher(draft.raw());
    while (rows.find()) {
      row(draft, rows.start(), rows.end());
    }
    Matcher marks = MARKS.matcher(draft.raw());
    while (marks.find()) {
      draft.remove(marks.start(), marks.end(), "markdown");
    }
  }

  private static void row(Draft draft, int start, int end) {
    int first = draft.raw().indexOf('|', start);
    int last = draft.raw().lastIndexOf('|', end - 1);
    draft.remove(first, first + 1, "markdown");
    for (int i = first + 1; i < last; i++) {
      if (draft.at(i) == '|') {
        draft.replace(i, '\t');
      }
    }
    draft.remove(last, last + 1, "markdown");
  }
}
