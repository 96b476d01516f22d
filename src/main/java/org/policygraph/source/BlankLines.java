package org.policygraph.source;

/** Takes out the line breaks of blank lines, so that one stays between two paragraphs. */
final class BlankLines implements Pass {

  @Override
  public void clean(Draft draft) {
    draft.removeBlankLines("blank-line");
  }
}
