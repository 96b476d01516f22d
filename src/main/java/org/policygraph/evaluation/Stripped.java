package org.policygraph.evaluation;

import java.util.List;
import org.policygraph.finding.Coding;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** The text of a file without white space, in which the places of coded measures are counted. */
final class Stripped {

  private final Text text;
  private final String stripped;

  /** How many characters that are no white space stand before each of the file's text. */
  private final int[] before;

  Stripped(Text text) {
    this.text = text;
    String raw = text.raw();
    this.stripped = Located.stripped(raw);
    this.before = new int[raw.length() + 1];
    for (int i = 0; i < raw.length(); i++) {
      before[i + 1] = before[i] + Located.stripped(raw.substring(i, i + 1)).length();
    }
  }

  /** Its characters. */
  String characters() {
    return stripped;
  }

  /** Coded measures with their places. */
  List<Located> measures(List<Coding> codings) {
    return Located.all(stripped, codings);
  }

  /** Where a stretch of the plain text stands. */
  Span place(Span plain) {
    Span raw = text.inRaw(plain);
    return new Span(before[raw.start()], before[raw.end()]);
  }
}
