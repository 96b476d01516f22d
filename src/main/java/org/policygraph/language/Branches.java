package org.policygraph.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.policygraph.language.Part.Ahead;
import org.policygraph.language.Part.Beginning;
import org.policygraph.language.Part.Behind;
import org.policygraph.language.Part.Choice;
import org.policygraph.language.Part.Glyph;
import org.policygraph.language.Part.Often;
import org.policygraph.language.Part.Row;

/**
 * The branches of regular expressions, each as the positions in it that take up a character
 * (Glushkov 1961), and the classes of characters that are alike to all of them. A branch is what
 * stands between two bars that no bracket encloses.
 */
final class Branches {

  /** Something that must stand more often is taken to stand so often at least. */
  private static final int MOST_COPIES = 8;

  /** The positions a part begins and ends with, and whether it may take up nothing. */
  private record Fragment(BitSet first, BitSet last, boolean empty) {}

  /**
   * What stands before a branch.
   *
   * @param beginning whether it may be nothing
   * @param free whether it may be any character that is not refused
   * @param wanted the glyphs of which it must be one unless it is free
   * @param refused the glyphs of which it must be none
   */
  private record Before(
      boolean beginning, boolean free, List<String> wanted, List<String> refused) {

    static final Before ANYTHING = new Before(true, true, List.of(), List.of());

    boolean allows(Alphabet alphabet, int characterClass) {
      return characterClass == Alphabet.RARE
          || ((free || takes(wanted, alphabet, characterClass))
              && !takes(refused, alphabet, characterClass));
    }

    private static boolean takes(List<String> glyphs, Alphabet alphabet, int characterClass) {
      return glyphs.stream().anyMatch(glyph -> alphabet.taken(glyph).get(characterClass));
    }
  }

  private final List<String> glyphs = new ArrayList<>();
  private final List<BitSet> preceding = new ArrayList<>();
  private final List<Integer> begun = new ArrayList<>();
  private final List<Integer> expressions = new ArrayList<>();
  private final List<Before> befores = new ArrayList<>();
  private final BitSet last = new BitSet();
  private final BitSet empty = new BitSet();
  private final List<BitSet> taking = new ArrayList<>();

  /** The branches that can stand behind each class of characters and, last, behind none. */
  private final List<BitSet> behind = new ArrayList<>();

  private final Alphabet alphabet;

  /** Reads expressions in the syntax of {@link java.util.regex.Pattern}. */
  Branches(List<String> expressions) {
    for (int i = 0; i < expressions.size(); i++) {
      Part part = Part.of(expressions.get(i));
      for (Part branch : part instanceof Choice choice ? choice.parts() : List.of(part)) {
        add(branch, i);
      }
    }
    alphabet = alphabet(String.join("", expressions));
    for (int c = 0; c < alphabet.size(); c++) {
      taking.add(new BitSet());
      behind.add(new BitSet());
    }
    behind.add(new BitSet());
    sort();
  }

  // ---- positions

  private void add(Part branch, int expression) {
    int number = expressions.size();
    expressions.add(expression);
    befores.add(before(branch));
    Fragment fragment = fragment(consumingTail(branch));
    last.or(fragment.last);
    empty.set(number, fragment.empty);
    fragment.first.stream().forEach(p -> begun.set(p, number));
  }

  /** What must follow at the end of a branch is read like the rest of it. */
  private static Part consumingTail(Part part) {
    if (part instanceof Ahead ahead) {
      return ahead.part();
    }
    if (part instanceof Row row && !row.parts().isEmpty()) {
      List<Part> parts = new ArrayList<>(row.parts());
      parts.set(parts.size() - 1, consumingTail(parts.get(parts.size() - 1)));
      return new Row(parts);
    }
    return part instanceof Choice choice
        ? new Choice(choice.parts().stream().map(Branches::consumingTail).toList())
        : part;
  }

  private Fragment fragment(Part part) {
    if (part instanceof Glyph glyph) {
      BitSet position = new BitSet();
      position.set(glyphs.size());
      glyphs.add(glyph.expression());
      preceding.add(new BitSet());
      begun.add(-1);
      return new Fragment(position, position, false);
    }
    if (part instanceof Row row) {
      Fragment whole = nothing();
      for (Part one : row.parts()) {
        whole = joined(whole, fragment(one));
      }
      return whole;
    }
    if (part instanceof Choice choice) {
      Fragment any = new Fragment(new BitSet(), new BitSet(), false);
      for (Part one : choice.parts()) {
        Fragment next = fragment(one);
        any =
            new Fragment(
                union(any.first, next.first), union(any.last, next.last), any.empty || next.empty);
      }
      return any;
    }
    return part instanceof Often often ? often(often) : nothing();
  }

  private Fragment often(Often often) {
    Fragment whole = nothing();
    for (int i = 0; i < Math.min(often.least(), MOST_COPIES); i++) {
      whole = joined(whole, fragment(often.part()));
    }
    if (often.most() > often.least()) {
      Fragment more = fragment(often.part());
      if (often.most() - 1 > often.least()) {
        more.first.stream().forEach(p -> preceding.get(p).or(more.last));
      }
      whole = joined(whole, new Fragment(more.first, more.last, true));
    }
    return whole;
  }

  private static Fragment nothing() {
    return new Fragment(new BitSet(), new BitSet(), true);
  }

  private Fragment joined(Fragment one, Fragment next) {
    next.first.stream().forEach(p -> preceding.get(p).or(one.last));
    return new Fragment(
        one.empty ? union(one.first, next.first) : one.first,
        next.empty ? union(one.last, next.last) : next.last,
        one.empty && next.empty);
  }

  private static BitSet union(BitSet some, BitSet others) {
    BitSet union = (BitSet) some.clone();
    union.or(others);
    return union;
  }

  // ---- what stands before

  private static Before before(Part branch) {
    Part first = branch;
    while (first instanceof Row row && !row.parts().isEmpty()) {
      first = row.parts().get(0);
    }
    if (first instanceof Beginning) {
      return new Before(true, false, List.of(), List.of());
    }
    if (!(first instanceof Behind behind)) {
      return Before.ANYTHING;
    }
    List<Part> options =
        behind.part() instanceof Choice choice ? choice.parts() : List.of(behind.part());
    return behind.wanted() ? wanted(options) : refused(options);
  }

  private static Before refused(List<Part> options) {
    List<String> refused = new ArrayList<>();
    for (Part option : options) {
      if (option instanceof Glyph glyph) {
        refused.add(glyph.expression());
      }
    }
    return new Before(true, true, List.of(), refused);
  }

  private static Before wanted(List<Part> options) {
    boolean beginning = false;
    List<String> wanted = new ArrayList<>();
    for (Part option : options) {
      Part end = option;
      while (end instanceof Row row && !row.parts().isEmpty()) {
        end = row.parts().get(row.parts().size() - 1);
      }
      if (end instanceof Glyph glyph) {
        wanted.add(glyph.expression());
      } else if (end instanceof Beginning) {
        beginning = true;
      } else {
        return Before.ANYTHING;
      }
    }
    return new Before(beginning, false, wanted, List.of());
  }

  // ---- classes

  private Alphabet alphabet(String named) {
    List<String> all = new ArrayList<>(glyphs);
    for (Before before : befores) {
      all.addAll(before.wanted);
      all.addAll(before.refused);
    }
    return new Alphabet(named, all);
  }

  /** Notes of each class of characters what takes it and what may follow it. */
  private void sort() {
    for (int p = 0; p < glyphs.size(); p++) {
      int position = p;
      alphabet.taken(glyphs.get(p)).stream().forEach(c -> taking.get(c).set(position));
    }
    for (int branch = 0; branch < befores.size(); branch++) {
      Before before = befores.get(branch);
      for (int c = 0; c < alphabet.size(); c++) {
        behind.get(c).set(branch, before.allows(alphabet, c));
      }
      behind.get(alphabet.size()).set(branch, before.beginning);
    }
  }

  /** How many classes of characters there are. */
  int classes() {
    return alphabet.size();
  }

  int classOf(char unit) {
    return alphabet.classOf(unit);
  }

  /** The positions that take up a character of a class. */
  BitSet taking(int characterClass) {
    return taking.get(characterClass);
  }

  // ---- what is asked

  /** The positions that branches end with. */
  BitSet last() {
    return last;
  }

  /** The branches that may take up nothing. */
  BitSet empty() {
    return empty;
  }

  /** The positions that may stand before one. */
  BitSet before(int position) {
    return preceding.get(position);
  }

  /** The branch that begins with a position, or -1. */
  int begun(int position) {
    return begun.get(position);
  }

  /** The number of the expression of a branch. */
  int expression(int branch) {
    return expressions.get(branch);
  }

  /**
   * Whether a branch can stand behind a character of a class, or at the beginning of a text behind
   * none, which stands for itself behind all classes.
   */
  boolean canFollow(int branch, int characterClass) {
    return behind.get(characterClass).get(branch);
  }
}
