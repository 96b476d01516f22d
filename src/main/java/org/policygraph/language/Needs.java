package org.policygraph.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policygraph.language.Part.Ahead;
import org.policygraph.language.Part.Behind;
import org.policygraph.language.Part.Choice;
import org.policygraph.language.Part.Glyph;
import org.policygraph.language.Part.Often;
import org.policygraph.language.Part.Row;

/**
 * The characters without which a text cannot match a few regular expressions. Most texts lack one
 * of them, which is seen at a look.
 */
final class Needs {

  /** Of more branches than so many it is not asked what they need: some text has it. */
  private static final int MOST = 8;

  /** The characters of each branch; nothing if a text need not hold any. */
  private final List<char[]> branches = new ArrayList<>();

  /** Reads expressions in the syntax of {@link java.util.regex.Pattern}. */
  Needs(List<String> expressions) {
    for (String expression : expressions) {
      Part part = Part.of(expression);
      for (Part branch : part instanceof Choice choice ? choice.parts() : List.of(part)) {
        StringBuilder letters = new StringBuilder();
        of(branch).forEach(letters::append);
        branches.add(letters.toString().toCharArray());
      }
    }
    if (branches.size() > MOST || branches.stream().anyMatch(letters -> letters.length == 0)) {
      branches.clear();
    }
  }

  /** Whether a text lacks what every branch needs. */
  boolean areNotIn(String text) {
    for (char[] letters : branches) {
      if (holds(text, letters)) {
        return false;
      }
    }
    return !branches.isEmpty();
  }

  private static boolean holds(String text, char[] letters) {
    for (char letter : letters) {
      if (text.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The characters that a part takes up wherever it stands. */
  private static Set<Character> of(Part part) {
    if (part instanceof Glyph glyph) {
      String one = glyph.expression();
      return one.length() == 1 && !one.equals(".") ? Set.of(one.charAt(0)) : Set.of();
    }
    if (part instanceof Row row) {
      Set<Character> all = new LinkedHashSet<>();
      row.parts().forEach(one -> all.addAll(of(one)));
      return all;
    }
    if (part instanceof Choice choice) {
      Set<Character> shared = new LinkedHashSet<>(of(choice.parts().get(0)));
      choice.parts().forEach(one -> shared.retainAll(of(one)));
      return shared;
    }
    if (part instanceof Often often) {
      return often.least() > 0 ? of(often.part()) : Set.of();
    }
    if (part instanceof Ahead ahead) {
      return of(ahead.part());
    }
    return part instanceof Behind behind && behind.wanted() ? of(behind.part()) : Set.of();
  }
}
