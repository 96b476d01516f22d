package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.alignment.Tokens.Token;

/** Where two texts differ, word by word: the longest common subsequence of their words left out. */
final class Edits {

  private final List<Token> reference;
  private final List<Token> local;
  private final int[][] shared;

  /**
   * Words of one text in the place of words of the other.
   *
   * @param reference those of the reference, none if some are added
   * @param local those of the local text, none if some are lost
   * @param before the word of both texts that stands before them, a mark if none does
   * @param behind the word of both texts that stands behind them, a mark if none does
   */
  record Edit(List<Token> reference, List<Token> local, Token before, Token behind) {

    boolean adds() {
      return reference.isEmpty();
    }

    boolean loses() {
      return local.isEmpty();
    }
  }

  private Edits(List<Token> reference, List<Token> local) {
    this.reference = reference;
    this.local = local;
    shared = new int[reference.size() + 1][local.size() + 1];
    for (int r = reference.size() - 1; r >= 0; r--) {
      for (int l = local.size() - 1; l >= 0; l--) {
        shared[r][l] =
            same(r, l) ? shared[r + 1][l + 1] + 1 : Math.max(shared[r + 1][l], shared[r][l + 1]);
      }
    }
  }

  private boolean same(int r, int l) {
    return reference.get(r).text().equals(local.get(l).text());
  }

  /** The edits that make a local text of a reference, in their order. */
  static List<Edit> of(Tokens reference, Tokens local) {
    return new Edits(reference.all(), local.all()).all();
  }

  private List<Edit> all() {
    List<Edit> edits = new ArrayList<>();
    int r = 0;
    int l = 0;
    while (r < reference.size() || l < local.size()) {
      int fromReference = r;
      int fromLocal = l;
      while (r < reference.size() || l < local.size()) {
        if (r < reference.size() && l < local.size() && same(r, l)) {
          break;
        }
        if (l == local.size() || (r < reference.size() && shared[r + 1][l] >= shared[r][l + 1])) {
          r++;
        } else {
          l++;
        }
      }
      if (r > fromReference || l > fromLocal) {
        edits.add(
            new Edit(
                reference.subList(fromReference, r),
                local.subList(fromLocal, l),
                fromLocal > 0 ? local.get(fromLocal - 1) : Tokens.END,
                l < local.size() ? local.get(l) : Tokens.END));
      }
      while (r < reference.size() && l < local.size() && same(r, l)) {
        r++;
        l++;
      }
    }
    return edits;
  }
}
