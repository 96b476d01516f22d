package org.policygraph.language;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A regular expression with what tells at one look that it does not match.
 *
 * @param expression the expression
 * @param openings the characters that a match can begin with
 * @param before the last characters of what it wants to see before a match, {@link Openings#END}
 *     for nothing; all characters if it wants to see nothing
 * @param needs sets of characters of each of which a text must hold one, the smallest first
 */
record Alternative(String expression, BitSet openings, BitSet before, List<BitSet> needs) {

  /** Larger sets of characters tell nothing. */
  private static final int TELLING = 1000;

  static Alternative of(String expression) {
    List<Atom> atoms = Atom.of(expression);
    List<BitSet> needs =
        atoms.stream()
            .filter(atom -> atom.needed() && !atom.lookbehind())
            .map(atom -> Openings.of(atom.text()))
            .filter(set -> set.cardinality() < TELLING && !set.get(Openings.END))
            .sorted(Comparator.comparingInt(BitSet::cardinality))
            .toList();
    boolean wants = !atoms.isEmpty() && atoms.get(0).wantsBefore() && atoms.get(0).needed();
    return new Alternative(
        expression, Openings.of(expression), wants ? before(atoms.get(0)) : all(), needs);
  }

  private static BitSet before(Atom behind) {
    String inside = behind.text().substring("(?<=".length(), behind.text().length() - 1);
    BitSet last = new BitSet();
    for (String wanted : Atom.alternatives(inside)) {
      List<Atom> atoms = Atom.of(wanted);
      String end = atoms.isEmpty() ? "" : atoms.get(atoms.size() - 1).text();
      boolean character = (end.length() == 1 && !end.equals("$")) || end.startsWith("[");
      if (!character || !atoms.get(atoms.size() - 1).needed()) {
        return all();
      }
      last.or(end.equals("^") ? nothing() : Openings.of(end));
    }
    return last;
  }

  private static BitSet nothing() {
    BitSet set = new BitSet();
    set.set(Openings.END);
    return set;
  }

  private static BitSet all() {
    BitSet set = new BitSet();
    set.set(0, Openings.END + 1);
    return set;
  }

  /** Whether it can match anywhere in a text. */
  boolean canBeIn(String text) {
    for (BitSet set : needs) {
      if (!holdsOne(text, set)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsOne(String text, BitSet set) {
    for (int i = 0; i < text.length(); i++) {
      if (set.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a match can begin with a character behind another. */
  boolean canBegin(int previous, int character) {
    return openings.get(character) && before.get(previous);
  }
}
