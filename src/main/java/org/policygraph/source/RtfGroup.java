package org.policygraph.source;

import java.util.Optional;

/** What holds between two braces of an RTF file, where nothing else is said. */
final class RtfGroup {

  /** What ends with a group. */
  enum Role {
    PLAIN,
    FIELD,
    CODE,
    BOX,
    NUMBER
  }

  Role role = Role.PLAIN;

  /** Whether what stands in it is not printed. */
  boolean skipped;

  /** How many characters stand behind one of Unicode for programs that do not know it. */
  int substitutes = 1;

  int font;
  boolean inTable;
  private String place = "";
  private boolean struck;
  private boolean hidden;
  private boolean deleted;
  private boolean note;

  /** A group inside this one. */
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.skipped = skipped;
    inner.substitutes = substitutes;
    inner.font = font;
    inner.inTable = inTable;
    inner.place = place;
    inner.struck = struck;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.note = note;
    if (role == Role.NUMBER) {
      inner.role = role;
    }
    return inner;
  }

  void beginNote() {
    note = true;
    place = "";
  }

  boolean isDeleted() {
    return deleted;
  }

  /** Takes in how characters look; whether that is what a control word says. */
  boolean looks(RtfWords words) {
    switch (words.word()) {
      case "plain" -> {
        place = "";
        struck = false;
        hidden = false;
        deleted = false;
      }
      case "super", "sub", "nosupersub" -> place = words.has(1) ? words.word() : "";
      case "strike", "striked" -> struck = words.has(1);
      case "v" -> hidden = words.has(1);
      case "deleted" -> deleted = words.has(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A text with digits above and below the line as such. */
  String placed(String text) {
    return switch (place) {
      case "super" -> Raised.above(text);
      case "sub" -> Raised.below(text);
      default -> text;
    };
  }

  /** Why a text is no part of the document, if it is none. */
  Optional<String> unread() {
    if (note) {
      return Optional.of("note");
    }
    return struck
        ? Unread.byName("strike")
        : hidden ? Optional.of(Unread.HIDDEN) : Optional.empty();
  }
}
