package org.policygraph.source;

import java.util.List;

/** Everything that is done to a text between the file and the first question asked of it. */
final class CleanUp {

  private final Pass markdown = new Markdown();
  private final List<Pass> passes;

  CleanUp(Patterns patterns, Patterns characters) {
    passes =
        List.of(
            new LineBreaks(patterns, characters),
            new StrayMarkup(patterns),
            new FurtherReading(patterns),
            new PageNumbers(patterns),
            new RunningHeads(characters),
            new Letterhead(patterns),
            new WhiteSpace(patterns),
            new Width(characters),
            new Repetitions(characters),
            new ForeignLines(patterns, characters),
            new HardWraps(patterns, characters),
            new BlankLines());
  }

  /** Cleans a draft, pass by pass. */
  void clean(Draft draft, String mediaType) {
    if (mediaType.equals(PlainText.MARKDOWN)
        || (mediaType.equals(PlainText.PLAIN) && Markdown.heads(draft.raw()))) {
      markdown.clean(draft);
    }
    passes.forEach(pass -> pass.clean(draft));
  }
}
