package org.policygraph.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygraph.source.Span;

/**
 * Deadlines, durations and frequencies in a text, normalised by the grammar of {@code times.tsv}. A
 * duration with two bounds (3至5年) is found as two times at one place.
 */
public final class Times {

  private static final Pattern ISO = Pattern.compile("P(T?)([0-9]+)([A-Z])");

  private final Numbers numbers = new Numbers();
  private final Comparators comparators = new Comparators();
  private final Lexicon units = Lexicon.load("timeunits");
  private final Lexicon parts = Lexicon.load("dateparts");
  private final Expression names = Lexicon.load("units").expression("name");
  private final Grammar grammar;

  /** Reads the lexicons. */
  public Times() {
    String unit = unit("u");
    Map<String, String> macros = new LinkedHashMap<>();
    macros.put("H", "(?:" + String.join("|", parts.words("hour")) + ")?");
    macros.put("N", numbers.pattern());
    macros.put("U1", unit("u1"));
    macros.put("U", unit);
    macros.put("BEFORE", comparators.before());
    macros.put("AFTER", comparators.after());
    macros.put("DENIED", comparators.denied());
    grammar = new Grammar("times", macros);
  }

  private String unit(String group) {
    return "(?<"
        + group
        + ">"
        + Comparators.longestFirst(
            units.rows().stream()
                .filter(row -> !row.get(0).endsWith("ly"))
                .flatMap(row -> List.of(row.get(1).split(" ")).stream()))
        + ")";
  }

  /** The times in a text, in order of place; none inside a title. */
  public List<Found<Time>> in(String text) {
    List<Found<Time>> found = new ArrayList<>();
    List<Grammar.Match> matches = grammar.in(text);
    if (matches.isEmpty()) {
      return found;
    }
    List<Span> closed = names.in(text).stream().map(r -> new Span(r.start(), r.end())).toList();
    for (Grammar.Match match : matches) {
      boolean named = closed.stream().anyMatch(c -> c.contains(match.span()));
      if (!named) {
        times(match).forEach(time -> found.add(new Found<>(time, match.span())));
      }
    }
    return found;
  }

  private List<Time> times(Grammar.Match match) {
    return switch (match.rule().cell(2).orElse("duration")) {
      case "deadline" -> List.of(deadline(match));
      case "frequency" -> frequencies(match);
      default -> durations(match);
    };
  }

  // ---- deadlines

  private Time deadline(Grammar.Match match) {
    Optional<String> end = match.group("end").or(() -> match.group("from"));
    String comparator =
        match
            .rule()
            .cell(3)
            .or(() -> match.group("until").map(any -> Comparators.MOST))
            .or(() -> end.map(e -> parts.has("after", e) ? Comparators.LEAST : Comparators.MOST))
            .orElse(Comparators.EQUAL);
    return new Time(
        Time.Kind.DEADLINE, Optional.empty(), Optional.empty(), date(match), false, comparator);
  }

  private Optional<LocalDate> date(Grammar.Match match) {
    Optional<String> plan = match.group("plan");
    if (plan.isPresent()) {
      return number(plan.get()).map(n -> LocalDate.of(1955 + 5 * n, 12, 31));
    }
    Optional<Integer> year = match.group("y").flatMap(this::number);
    Optional<Integer> month = match.group("mo").flatMap(this::number);
    Optional<Integer> day = match.group("d").flatMap(this::number);
    Optional<Integer> last =
        match
            .group("part")
            .flatMap(
                p ->
                    parts.concepts().stream()
                        .filter(c -> c.startsWith("month-") && parts.has(c, p))
                        .findFirst())
            .map(c -> Integer.valueOf(c.substring("month-".length())));
    if (year.isEmpty() || month.filter(m -> m < 1 || m > 12).isPresent()) {
      return Optional.empty();
    }
    YearMonth ends = YearMonth.of(year.get(), month.or(() -> last).orElse(12));
    return Optional.of(day.filter(ends::isValidDay).map(ends::atDay).orElseGet(ends::atEndOfMonth));
  }

  private Optional<Integer> number(String written) {
    return numbers.value(written).map(BigDecimal::intValue);
  }

  // ---- frequencies

  private List<Time> frequencies(Grammar.Match match) {
    Optional<Integer> least = match.group("k").flatMap(this::number);
    Optional<Integer> most = match.group("k2").flatMap(this::number);
    if (most.isPresent()) {
      return List.of(
          frequency(match, least, Comparators.LEAST), frequency(match, most, Comparators.MOST));
    }
    return List.of(frequency(match, least, comparator(match).orElse(Comparators.EQUAL)));
  }

  private Time frequency(Grammar.Match match, Optional<Integer> times, String comparator) {
    Optional<String> unit = match.group("u").or(() -> match.group("adverb"));
    BigDecimal every = match.group("n").flatMap(numbers::value).orElse(BigDecimal.ONE);
    boolean working = unit.filter(u -> units.words("working-day").contains(u)).isPresent();
    return new Time(
        Time.Kind.FREQUENCY,
        unit.flatMap(u -> iso(every, u)),
        times,
        Optional.empty(),
        working,
        comparator);
  }

  private Optional<String> comparator(Grammar.Match match) {
    return comparators.of(match.group("before"), match.group("after"));
  }

  // ---- durations

  private List<Time> durations(Grammar.Match match) {
    Optional<String> half = match.group("half");
    String unit = match.group("u").or(() -> half).orElse("");
    Optional<BigDecimal> first =
        match.group("n").flatMap(numbers::value).or(() -> half.map(h -> BigDecimal.ONE));
    Optional<BigDecimal> second = match.group("m").flatMap(numbers::value);
    if (first.isEmpty()) {
      return List.of();
    }
    if (second.isPresent()) {
      return List.of(
          duration(first.get(), match.group("u1").orElse(unit), Comparators.LEAST),
          duration(second.get(), unit, Comparators.MOST));
    }
    boolean blurred = match.group("n").filter(numbers::blurred).isPresent();
    String exact = blurred ? Comparators.ABOUT : Comparators.EQUAL;
    return List.of(duration(first.get(), unit, comparator(match).orElse(exact)));
  }

  private Time duration(BigDecimal n, String unit, String comparator) {
    return new Time(
        Time.Kind.DURATION,
        iso(n, unit),
        Optional.empty(),
        Optional.empty(),
        units.words("working-day").contains(unit),
        comparator);
  }

  /** An ISO 8601 duration of so many units; a part of a unit goes to the next smaller one. */
  private Optional<String> iso(BigDecimal n, String unit) {
    return units.rows().stream()
        .filter(row -> List.of(row.get(1).split(" ")).contains(unit) && row.size() > 2)
        .map(row -> ISO.matcher(row.get(2)))
        .filter(java.util.regex.Matcher::matches)
        .map(m -> iso(n.multiply(new BigDecimal(m.group(2))), m.group(1), m.group(3)))
        .findFirst();
  }

  private static String iso(BigDecimal n, String time, String letter) {
    boolean whole = n.stripTrailingZeros().scale() <= 0;
    if (whole) {
      return "P" + time + n.toBigInteger() + letter;
    }
    return switch (time + letter) {
      case "Y" -> iso(n.multiply(BigDecimal.valueOf(12)), "", "M");
      case "M" -> iso(n.multiply(BigDecimal.valueOf(30)), "", "D");
      case "D" -> iso(n.multiply(BigDecimal.valueOf(24)), "T", "H");
      case "TH" -> iso(n.multiply(BigDecimal.valueOf(60)), "T", "M");
      default -> "P" + time + n.toBigInteger() + letter;
    };
  }
}
