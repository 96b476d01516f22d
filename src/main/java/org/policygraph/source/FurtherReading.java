package org.policygraph.source;

import java.util.List;

/** Takes out the end of a web page that leads to other pages. */
final class FurtherReading implements Pass {

  private static final int LONGEST = 12;

  private final Cue heading;

  FurtherReading(Patterns patterns) {
    heading = patterns.cue("further-reading");
  }

  @Override
  public void clean(Draft draft) {
    List<Line> lines = draft.lines();
    for (int i = lines.size() - 1; i > lines.size() / 2; i--) {
      String text = lines.get(i).text();
      if (text.length() <= LONGEST && heading.is(text)) {
        draft.remove(lines.get(i).first(), draft.length(), "further-reading");
      }
    }
  }
}
