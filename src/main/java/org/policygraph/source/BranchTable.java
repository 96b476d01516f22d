package org.policygraph.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * By code unit, which of some branches can have it at a certain place, one bit a branch. Answers
 * are found when they are first asked for, and kept; threads may overwrite each other's, which are
 * found anew. Of most code units the answer is none, which one bit tells, so that what looks
 * through a text finds in the cache what it asks for.
 */
final class BranchTable {

  /** The most branches it can tell apart. */
  static final int MOST = Long.SIZE - 1;

  private static final int WORD = 6;
  private static final int PAGE = 8;
  private static final int REST = (1 << PAGE) - 1;

  private final List<Branch> branches;
  private final BiPredicate<Branch, Character> can;

  /** By code unit, 0 where it is known that no branch can have it. */
  private final long[] perhaps = new long[(Character.MAX_VALUE + 1) >> WORD];

  private final long[][] pages = new long[(Character.MAX_VALUE + 1) >> PAGE][];

  BranchTable(List<Branch> branches, BiPredicate<Branch, Character> can) {
    this.branches = branches;
    this.can = can;
    Arrays.fill(perhaps, -1);
  }

  /** The branches that can have a code unit. */
  long of(char unit) {
    return mayHave(unit) ? known(unit) : 0;
  }

  /** The first place of a stretch with a code unit that a branch can have, or its end. */
  int first(String text, int start, int end) {
    int at = start;
    while (at < end && !mayHave(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean mayHave(char unit) {
    return (perhaps[unit >> WORD] >>> unit & 1) != 0;
  }

  private long known(char unit) {
    long[] page = pages[unit >> PAGE];
    return page != null && page[unit & REST] != 0 ? page[unit & REST] : ask(unit);
  }

  private long ask(char unit) {
    long answer = 0;
    for (int i = 0; i < branches.size(); i++) {
      answer |= can.test(branches.get(i), unit) ? 1L << i : 0;
    }
    if (answer == 0) {
      perhaps[unit >> WORD] &= ~(1L << unit);
    } else {
      if (pages[unit >> PAGE] == null) {
        pages[unit >> PAGE] = new long[1 << PAGE];
      }
      pages[unit >> PAGE][unit & REST] = answer;
    }
    return answer;
  }
}
