package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out lines that hold a page number. A bare number is one only where such lines count up
 * through the file. Where a browser printed the pages, what it prints above and below each goes.
 */
final class PageNumbers implements Pass {

  private static final int COUNTING = 3;
  private static final int LONGEST = 20;

  private final Cue dressed;
  private final Cue bare;
  private final Cue printFoot;
  private final Cue printHead;

  PageNumbers(Patterns patterns) {
    dressed = patterns.cue("page-number");
    bare = patterns.cue("bare-number");
    printFoot = patterns.cue("print-foot");
    printHead = patterns.cue("print-head");
  }

  @Override
  public void clean(Draft draft) {
    List<Line> numbers = new ArrayList<>();
    List<Line> printed = new ArrayList<>();
    boolean browser = false;
    for (Line line : draft.lines()) {
      String text = line.text();
      if (printFoot.is(text) || printHead.is(text)) {
        printed.add(line);
        browser |= printFoot.is(text);
      } else if (text.length() <= LONGEST && dressed.is(text)) {
        remove(draft, line);
      } else if (text.length() <= LONGEST && bare.is(text)) {
        numbers.add(line);
      }
    }
    if (countsUp(numbers)) {
      numbers.forEach(line -> remove(draft, line));
    }
    if (browser) {
      printed.forEach(line -> remove(draft, line));
    }
  }

  /** Each number is the one before plus one or two, as on pages that are printed on both sides. */
  private static boolean countsUp(List<Line> numbers) {
    if (numbers.size() < COUNTING) {
      return false;
    }
    for (int i = 1; i < numbers.size(); i++) {
      int step = number(numbers.get(i)) - number(numbers.get(i - 1));
      if (step < 1 || step > 2) {
        return false;
      }
    }
    return true;
  }

  private static int number(Line line) {
    return Integer.parseInt(line.text());
  }

  private static void remove(Draft draft, Line line) {
    draft.remove(line, "page-number");
  }
}
