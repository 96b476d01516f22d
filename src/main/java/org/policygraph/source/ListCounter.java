package org.policygraph.source;

import java.util.BitSet;
import java.util.List;

/** Counts the paragraphs of one list of a word processor, in their order. */
final class ListCounter {

  private static final String DOT = "\u00b7";

  private final int[] counts = new int[ListLevel.LEVELS];
  private final BitSet begun = new BitSet(ListLevel.LEVELS);

  /** Lets a level begin anew. */
  void restart(int level) {
    begun.clear(level);
  }

  /** What is printed before the next paragraph of a level, with what parts it from the text. */
  String next(int level, List<ListLevel> levels) {
    counts[level] = begun.get(level) ? counts[level] + 1 : levels.get(level).start();
    begun.set(level);
    for (int deeper = level + 1; deeper < levels.size(); deeper++) {
      int restart = levels.get(deeper).restart();
      if (restart < 0 || level < restart) {
        begun.clear(deeper);
      }
    }
    String number = printed(levels.get(level), levels);
    return number.isEmpty() ? "" : number + levels.get(level).suffix();
  }

  private String printed(ListLevel printed, List<ListLevel> levels) {
    if (printed.format().equals(ListFormat.BULLET)) {
      return DOT;
    }
    StringBuilder number = new StringBuilder();
    String text = printed.text();
    for (int i = 0; i < text.length(); i++) {
      int level = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : -1;
      if (level >= 0 && level < levels.size()) {
        number.append(count(level, printed.legal(), levels));
        i++;
      } else {
        number.append(text.charAt(i));
      }
    }
    return number.toString();
  }

  private String count(int level, boolean legal, List<ListLevel> levels) {
    ListLevel of = levels.get(level);
    int count = begun.get(level) ? counts[level] : of.start();
    return ListFormat.of(count, legal ? ListFormat.DECIMAL : of.format());
  }
}
