package org.policygraph.language;

import java.util.ArrayList;
import java.util.List;

/** A part of a regular expression in the syntax of {@link java.util.regex.Pattern}. */
sealed interface Part {

  /** Takes up no character and is not understood further: an end, a boundary, a refusal. */
  Part NOTHING = new Row(List.of());

  /**
   * What takes up one character.
   *
   * @param expression a character, a class, or a dot, as written
   */
  record Glyph(String expression) implements Part {}

  /** Parts that follow one another. */
  record Row(List<Part> parts) implements Part {}

  /** Parts of which one stands. */
  record Choice(List<Part> parts) implements Part {}

  /**
   * A part that stands several times.
   *
   * @param least how often at least
   * @param most how often at most; {@link Integer#MAX_VALUE} for no end
   */
  record Often(Part part, int least, int most) implements Part {}

  /** The beginning of the text. */
  record Beginning() implements Part {}

  /** What must follow a place. */
  record Ahead(Part part) implements Part {}

  /** What must, or must not, stand before a place. */
  record Behind(Part part, boolean wanted) implements Part {}

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException if it refers to a group or sets flags
   */
  static Part of(String expression) {
    return new Reader(expression).all();
  }

  /** Reads an expression from left to right. */
  final class Reader {

    private static final String UNKNOWN_ESCAPES = "123456789kQEpPRXhHvVN";
    private static final String BOUNDARIES = "bBAGzZ";

    private final String expression;
    private int at;

    Reader(String expression) {
      this.expression = expression;
    }

    Part all() {
      Part part = choice();
      if (at < expression.length()) {
        throw fault("a bracket too many");
      }
      return part;
    }

    private Part choice() {
      List<Part> parts = new ArrayList<>(List.of(row()));
      while (takes("|")) {
        parts.add(row());
      }
      return parts.size() == 1 ? parts.get(0) : new Choice(List.copyOf(parts));
    }

    private Part row() {
      List<Part> parts = new ArrayList<>();
      while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
        parts.add(often(single()));
      }
      return parts.size() == 1 ? parts.get(0) : new Row(List.copyOf(parts));
    }

    private Part often(Part part) {
      Part often = part;
      if (takes("?")) {
        often = new Often(part, 0, 1);
      } else if (takes("*")) {
        often = new Often(part, 0, Integer.MAX_VALUE);
      } else if (takes("+")) {
        often = new Often(part, 1, Integer.MAX_VALUE);
      } else if (takes("{")) {
        String[] counts = upTo('}').split(",", -1);
        int least = Integer.parseInt(counts[0]);
        String last = counts[counts.length - 1];
        often = new Often(part, least, last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last));
      } else {
        return part;
      }
      at += at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0 ? 1 : 0;
      return often;
    }

    private Part single() {
      char first = expression.charAt(at);
      return switch (first) {
        case '(' -> group();
        case '[' -> new Glyph(characterClass());
        case '\\' -> escape();
        case '^' -> taken(new Beginning());
        case '$' -> taken(NOTHING);
        default -> {
          if (Character.isSurrogate(first)) {
            throw fault("a rare character");
          }
          yield taken(new Glyph(String.valueOf(first)));
        }
      };
    }

    private Part taken(Part part) {
      at++;
      return part;
    }

    private Part group() {
      Part part;
      if (takes("(?=")) {
        part = new Ahead(choice());
      } else if (takes("(?!")) {
        choice();
        part = NOTHING;
      } else if (takes("(?<=")) {
        part = new Behind(choice(), true);
      } else if (takes("(?<!")) {
        part = new Behind(choice(), false);
      } else if (takes("(?:") || takes("(?>")) {
        part = choice();
      } else if (takes("(?<")) {
        upTo('>');
        part = choice();
      } else if (takes("(?")) {
        throw fault("a flag");
      } else {
        at++;
        part = choice();
      }
      if (!takes(")")) {
        throw fault("a group without an end");
      }
      return part;
    }

    private String characterClass() {
      int from = at;
      for (at++; at < expression.length(); at++) {
        char c = expression.charAt(at);
        if (c == '\\' && at + 1 < expression.length()) {
          at++;
          known(expression.charAt(at));
        } else if (c == '[' || Character.isSurrogate(c)) {
          throw fault("a class in a class, or a rare character");
        } else if (c == ']') {
          at++;
          return expression.substring(from, at);
        }
      }
      throw fault("a class without an end");
    }

    private Part escape() {
      if (at + 1 >= expression.length()) {
        throw fault("nothing behind a backslash");
      }
      char c = expression.charAt(at + 1);
      known(c);
      at += 2;
      return BOUNDARIES.indexOf(c) >= 0 ? NOTHING : new Glyph("\\" + c);
    }

    private void known(char escaped) {
      if (UNKNOWN_ESCAPES.indexOf(escaped) >= 0) {
        throw fault("an unknown escape");
      }
    }

    private boolean takes(String syntax) {
      boolean there = expression.startsWith(syntax, at);
      at += there ? syntax.length() : 0;
      return there;
    }

    private String upTo(char end) {
      int from = at;
      at = expression.indexOf(end, at) + 1;
      return expression.substring(from, at - 1);
    }

    private IllegalArgumentException fault(String what) {
      return new IllegalArgumentException(what + " at " + at + " of " + expression);
    }
  }
}
