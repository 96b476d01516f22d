package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, in stretches that both hold and stretches that one holds alone, by their
 * longest common subsequence of characters.
 *
 * @param local the local text
 * @param reference the text of the reference
 */
public record Difference(List<Stretch> local, List<Stretch> reference) {

  /**
   * A stretch of one of the texts.
   *
   * @param text its characters
   * @param alone whether the other text does not hold it
   */
  public record Stretch(String text, boolean alone) {}

  /** The difference of two texts. */
  public static Difference of(String local, String reference) {
    int[][] table = table(local, reference);
    boolean[] localShared = new boolean[local.length()];
    boolean[] referenceShared = new boolean[reference.length()];
    int i = 0;
    int j = 0;
    while (i < local.length() && j < reference.length()) {
      if (local.charAt(i) == reference.charAt(j)) {
        localShared[i++] = true;
        referenceShared[j++] = true;
      } else if (table[i + 1][j] >= table[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new Difference(stretches(local, localShared), stretches(reference, referenceShared));
  }

  /** Length of the longest common subsequence of what follows each pair of places. */
  private static int[][] table(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = a.length() - 1; i >= 0; i--) {
      for (int j = b.length() - 1; j >= 0; j--) {
        table[i][j] =
            a.charAt(i) == b.charAt(j)
                ? table[i + 1][j + 1] + 1
                : Math.max(table[i + 1][j], table[i][j + 1]);
      }
    }
    return table;
  }

  private static List<Stretch> stretches(String text, boolean[] shared) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || shared[i] != shared[from]) {
        stretches.add(new Stretch(text.substring(from, i), !shared[from]));
        from = i;
      }
    }
    return List.copyOf(stretches);
  }
}
