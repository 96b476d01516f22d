package org.policygraph.source;

import java.util.List;

/** Everything that is done to a text between the file and the first question asked of it. */
final class CleanUp {

  private final List<Pass> passes;

  CleanUp() {
    Patterns patterns = Patterns.load("reading");
    Patterns characters = Patterns.load("reading-marks");
    passes =
        List.of(
            new LineBreaks(characters),
            new StrayMarkup(patterns),
            new FurtherReading(patterns),
            new PageNumbers(patterns),
            new Letterhead(patterns),
            new WhiteSpace(patterns),
            new Width(),
            new HardWraps(patterns, characters),
            new BlankLines());
  }

  /** Cleans a draft, pass by pass. */
  void clean(Draft draft) {
    passes.forEach(pass -> pass.clean(draft));
  }
}
