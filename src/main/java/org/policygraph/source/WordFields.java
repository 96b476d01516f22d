package org.policygraph.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The fields that are open in a Word file: their codes are not printed, their results are. */
final class WordFields {

  /** A field that is open: its code, and whether that has ended. */
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean coded;
  }

  private final WordLines lines;
  private final Deque<Field> fields = new ArrayDeque<>();

  WordFields(WordLines lines) {
    this.lines = lines;
  }

  void begin() {
    fields.push(new Field());
  }

  /** Adds to the code of the innermost field. */
  void code(String text) {
    if (!fields.isEmpty()) {
      fields.peek().code.append(text);
    }
  }

  /** Whether a text belongs to the code of a field, to which it is added then. */
  boolean takes(String text) {
    Optional<Field> coding = fields.stream().filter(field -> !field.coded).findFirst();
    coding.ifPresent(field -> field.code.append(text));
    return coding.isPresent();
  }

  /** Ends the code of the innermost field. */
  void separate() {
    if (!fields.isEmpty()) {
      coded(fields.peek());
    }
  }

  void end() {
    if (!fields.isEmpty()) {
      coded(fields.pop());
    }
  }

  private void coded(Field field) {
    if (field.coded) {
      return;
    }
    field.coded = true;
    String code = field.code.toString();
    Optional<String> printed = WordField.printed(code);
    if (printed.isPresent() && !takes(printed.get())) {
      lines.write(printed.get(), Optional.empty());
    } else if (WordField.isFormula(code)) {
      lines.lose(WordField.FORMULA);
    }
  }
}
