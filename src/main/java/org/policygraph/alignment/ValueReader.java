package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.language.Found;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Quantities;
import org.policygraph.language.Quantity;
import org.policygraph.language.Time;
import org.policygraph.language.Times;
import org.policygraph.source.Span;

/** Reads the numbers and times of measures, each with its place. */
final class ValueReader {

  private static final String EXACT = "=";

  private static final Time AT_ONCE =
      new Time(
          Time.Kind.DURATION, Optional.of("P0D"), Optional.empty(), Optional.empty(), false, "≤");

  private final Pattern atOnce = Lexicon.load("alignment-words").pattern("at-once");
  private final Quantities quantities = new Quantities();
  private final Times times = new Times();
  private final Bearings bearings = new Bearings();

  /** Units of counts in words that only sum up what is named. */
  private final Set<String> summing = Lexicon.load("alignment-words").words("summing-unit");

  /** The times in a text; what is done at once takes none: 当场, 即时. */
  List<Found<Time>> times(String text) {
    List<Found<Time>> found = new ArrayList<>(times.in(text));
    Matcher now = atOnce.matcher(text);
    while (now.find()) {
      Span span = new Span(now.start(), now.end());
      if (found.stream().noneMatch(time -> time.span().overlaps(span))) {
        found.add(new Found<>(AT_ONCE, span));
      }
    }
    return found;
  }

  /** The times of a measure; the two ends of a range are one. */
  List<Placed<Time>> times(Directive measure, List<Found<Time>> found) {
    Map<Span, List<Time>> ranges = new LinkedHashMap<>();
    found.forEach(
        time -> ranges.computeIfAbsent(time.span(), any -> new ArrayList<>()).add(time.value()));
    List<Placed<Time>> placed = new ArrayList<>();
    ranges.forEach(
        (span, range) -> {
          Time first = range.get(0);
          boolean lasts = first.kind() == Time.Kind.DURATION;
          placed.add(
              placed(measure, span, List.copyOf(range), lasts && isBound(first.comparator())));
        });
    return placed;
  }

  /** The quantities of a measure but for those that sum up what it names: 守好发展和生态两个底线. */
  List<Placed<Quantity>> quantities(Directive measure, List<Found<Time>> times) {
    String text = measure.quote();
    List<Placed<Quantity>> placed = new ArrayList<>();
    for (Found<Quantity> found : quantities.in(text, times)) {
      Quantity value = found.value();
      boolean counts =
          Character.isDigit(text.charAt(found.span().start()))
              || isBound(value.comparator())
              || !summing.contains(value.unit());
      if (counts) {
        placed.add(placed(measure, found.span(), List.of(value), isBound(value.comparator())));
      }
    }
    return placed;
  }

  private <T> Placed<T> placed(Directive measure, Span span, List<T> value, boolean bounded) {
    Placed<T> placed = new Placed<>(value, measure, span, false);
    return bearings.isThreshold(placed, bounded)
        ? new Placed<>(value, measure, span, true)
        : placed;
  }

  private static boolean isBound(String comparator) {
    return !comparator.equals(EXACT);
  }
}
