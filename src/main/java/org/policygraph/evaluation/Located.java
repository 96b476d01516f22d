package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygraph.finding.Coding;
import org.policygraph.source.Span;

/**
 * A coded measure with its place in the document, counted in the document's text with all white
 * space removed.
 *
 * @param coding the coded measure
 * @param span where its quote stands; empty if the quote does not occur
 * @param actions where its verbs stand
 */
record Located(Coding coding, Optional<Span> span, List<Span> actions) {

  private static final Pattern WHITE_SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * A criterion in its place.
   *
   * @param type identifier of its type
   * @param span where it stands
   */
  record Criterion(String type, Span span) {}

  /** The text without white space. */
  static String stripped(String text) {
    return WHITE_SPACE.matcher(text).replaceAll("");
  }

  /**
   * The places of a coding's measures, read in order: the first occurrence after the one before,
   * else the first of all.
   */
  static List<Located> all(String document, List<Coding> codings) {
    List<Located> result = new ArrayList<>();
    int from = 0;
    for (Coding coding : codings) {
      String quote = stripped(coding.quote());
      Optional<Span> span = find(document, quote, from);
      from = span.map(Span::start).orElse(from);
      result.add(
          new Located(coding, span, span.map(s -> actions(coding, quote, s)).orElse(List.of())));
    }
    return result;
  }

  /** The distinct criteria of all measures, each at its place, in the order they were coded. */
  static List<Criterion> criteria(String document, List<Located> measures) {
    return measures.stream()
        .flatMap(m -> m.coding.criteria().stream().map(c -> m.criterion(document, c)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** A criterion of this measure in its place, if its quote occurs. */
  Optional<Criterion> criterion(String document, Coding.CodedCriterion criterion) {
    int from = span.map(s -> Math.max(0, s.start() - 60)).orElse(0);
    return find(document, stripped(criterion.quote()), from)
        .map(place -> new Criterion(criterion.type(), place));
  }

  private static List<Span> actions(Coding coding, String quote, Span span) {
    List<Span> result = new ArrayList<>();
    int from = 0;
    for (String action : coding.action()) {
      Optional<Span> place = find(quote, action, from);
      if (place.isPresent()) {
        Span found = place.get();
        from = found.end();
        result.add(new Span(span.start() + found.start(), span.start() + found.end()));
      }
    }
    return result;
  }

  private static Optional<Span> find(String text, String part, int from) {
    int at = text.indexOf(part, from);
    if (at < 0) {
      at = text.indexOf(part);
    }
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + part.length()));
  }
}
