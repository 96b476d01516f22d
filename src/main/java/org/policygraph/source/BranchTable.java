package org.policygraph.source;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * By code unit, which of some branches can have it at a certain place, one bit a branch. Answers
 * are found when they are first asked for, and kept; threads may overwrite each other's, which are
 * found anew.
 */
final class BranchTable {

  /** The most branches it can tell apart. */
  static final int MOST = Long.SIZE - 1;

  private static final long KNOWN = 1L << MOST;
  private static final int PAGE = 8;
  private static final int REST = (1 << PAGE) - 1;

  private final List<Branch> branches;
  private final BiPredicate<Branch, Character> can;
  private final long[][] pages = new long[(Character.MAX_VALUE + 1) >> PAGE][];

  BranchTable(List<Branch> branches, BiPredicate<Branch, Character> can) {
    this.branches = branches;
    this.can = can;
  }

  /** The branches that can have a code unit. */
  long of(char unit) {
    long[] page = pages[unit >> PAGE];
    long known = page == null ? 0 : page[unit & REST];
    return (known == 0 ? ask(unit) : known) & ~KNOWN;
  }

  private long ask(char unit) {
    long answer = KNOWN;
    for (int i = 0; i < branches.size(); i++) {
      answer |= can.test(branches.get(i), unit) ? 1L << i : 0;
    }
    if (pages[unit >> PAGE] == null) {
      pages[unit >> PAGE] = new long[1 << PAGE];
    }
    pages[unit >> PAGE][unit & REST] = answer;
    return answer;
  }
}
