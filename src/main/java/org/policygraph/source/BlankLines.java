package org.policygraph.source;

/** Takes out the line breaks of blank lines, so that one stays between two paragraphs. */
final class BlankLines implements Pass {

  @Override
  public void clean(Draft draft) {
    int from = 0;
    int end = 0;
    for (Line line : draft.lines()) {
      draft.remove(from, line.start(), "blank-line");
      end = line.end();
      from = Math.min(end + 1, draft.length());
    }
    draft.remove(end, draft.length(), "blank-line");
  }
}
