package org.policygraph.source;

import java.util.Map;
import java.util.Optional;

/**
 * The signs of the fonts Symbol and Wingdings, by the places they have there, as Unicode has them.
 */
final class Symbols {

  private static final int PLACES = 0xff;

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0x25, "%"),
          Map.entry(0x2b, "+"),
          Map.entry(0x2d, "\u2212"),
          Map.entry(0x3c, "<"),
          Map.entry(0x3d, "="),
          Map.entry(0x3e, ">"),
          Map.entry(0x44, "Δ"),
          Map.entry(0x57, "Ω"),
          Map.entry(0x61, "α"),
          Map.entry(0x62, "β"),
          Map.entry(0x67, "γ"),
          Map.entry(0x6d, "μ"),
          Map.entry(0xa3, "≤"),
          Map.entry(0xb0, "°"),
          Map.entry(0xb1, "±"),
          Map.entry(0xb3, "≥"),
          Map.entry(0xb4, "×"),
          Map.entry(0xb7, "·"),
          Map.entry(0xb8, "÷"),
          Map.entry(0xb9, "≠"),
          Map.entry(0xbb, "≈"),
          Map.entry(0xe5, "∑"));

  /**
   * Of the fonts of little pictures those that boxes and ticks are made with; others say nothing.
   */
  private static final Map<Integer, String> PICTURES =
      Map.of(0x52, "☑", 0x6f, "□", 0xa3, "□", 0xa8, "□", 0xfc, "√", 0xfe, "☑", 0xf0, "→");

  private Symbols() {}

  /** What a sign is, nothing if it only adorns; empty if it is not known. */
  static Optional<String> of(String font, int code) {
    int place = code >= 0xf000 ? code & PLACES : code;
    if (font.startsWith("Wingdings") || font.startsWith("Webdings")) {
      return Optional.of(PICTURES.getOrDefault(place, ""));
    }
    if (font.equals("Symbol")) {
      return Optional.ofNullable(SYMBOL.get(place));
    }
    boolean own = code == 0 || (code >= 0xe000 && code <= 0xf8ff);
    return own ? Optional.empty() : Optional.of(Character.toString(code));
  }

  /** What to say of a sign that is not known. */
  static String unknown(String font) {
    return "a sign of the font " + font + " is not read";
  }
}
