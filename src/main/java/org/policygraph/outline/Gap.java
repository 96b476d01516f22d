package org.policygraph.outline;

import java.util.List;
import org.policygraph.source.Span;

/**
 * Text that is lost, illegible, repeated or foreign.
 *
 * @param kind what is wrong
 * @param span where, in the plain text; empty where nothing is left
 * @param hides labels of the provisions that may be lost or damaged there, printed or inferred
 * @param note one sentence for the report card, in English
 */
public record Gap(Kind kind, Span span, List<String> hides, String note) {

  /** The kinds; {@code pg:gapKind} concepts carry the same identifiers in lower case. */
  public enum Kind {
    /** A number is missing in a sequence. */
    MISSING,
    /** A sentence has no end, or no beginning. */
    CUT_OFF,
    /** A passage stands twice. */
    REPEATED,
    /** A line that does not belong to the text. */
    FOREIGN,
    /** Characters that recognition could not read. */
    ILLEGIBLE,
    /** A page without any text. */
    EMPTY_PAGE
  }

  /** Whether the words there are none of the text: they are cut out of its sentences. */
  public boolean cutsOut(String plain) {
    return switch (kind) {
      case REPEATED, FOREIGN -> true;
      case ILLEGIBLE -> !Garbled.in(span.in(plain)).isEmpty();
      case MISSING, CUT_OFF, EMPTY_PAGE -> false;
    };
  }
}
