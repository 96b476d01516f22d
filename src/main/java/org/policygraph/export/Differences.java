package org.policygraph.export;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** Marks in two texts the characters that have no counterpart in the other (Myers 1986). */
public record Differences(Cell first, Cell second) {

  /** The two texts with their differences marked. */
  public static Differences between(String first, String second) {
    Patch<String> patch = DiffUtils.diff(characters(first), characters(second));
    List<Cell.Stretch> left = new ArrayList<>();
    List<Cell.Stretch> right = new ArrayList<>();
    List<String> firstAll = characters(first);
    List<String> secondAll = characters(second);
    int a = 0;
    int b = 0;
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int toA = delta.getSource().getPosition();
      int toB = delta.getTarget().getPosition();
      add(left, firstAll.subList(a, toA), false);
      add(right, secondAll.subList(b, toB), false);
      add(left, delta.getSource().getLines(), true);
      add(right, delta.getTarget().getLines(), true);
      a = toA + delta.getSource().size();
      b = toB + delta.getTarget().size();
    }
    add(left, firstAll.subList(a, firstAll.size()), false);
    add(right, secondAll.subList(b, secondAll.size()), false);
    return new Differences(new Cell.Marked(left), new Cell.Marked(right));
  }

  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static void add(List<Cell.Stretch> stretches, List<String> characters, boolean marked) {
    if (!characters.isEmpty()) {
      stretches.add(new Cell.Stretch(String.join("", characters), marked));
    }
  }
}
