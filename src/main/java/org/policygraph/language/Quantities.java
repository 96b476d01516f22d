package org.policygraph.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.source.Span;

/**
 * Numbers, ratios and amounts in a text, normalised by the grammar of {@code quantities.tsv}. Times
 * are none, nor are numbers in fixed expressions (一把手), titles and slogans, nor 一 as an article.
 */
public final class Quantities {

  private static final String RANGE = "range";

  /** Stands for what is none of its own: a character that no text holds. */
  private static final char CLOSED = '\u0001';

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Numbers numbers = new Numbers();
  private final Comparators comparators = new Comparators();
  private final Lexicon units = Lexicon.load("units");
  private final Expression fixed;
  private final Grammar grammar;

  /** Reads the lexicons. */
  public Quantities() {
    String unit =
        Comparators.longestFirst(
            Stream.of(
                    "classifier",
                    "measure",
                    "money",
                    "area",
                    "volume",
                    "length",
                    "weight",
                    "energy",
                    "information",
                    "other")
                .flatMap(concept -> units.words(concept).stream()));
    Map<String, String> macros = new LinkedHashMap<>();
    macros.put("N", numbers.pattern());
    macros.put("C", numbers.chinese());
    macros.put("UNIT1", "(?:" + unit + ")");
    macros.put("UNIT", "(?<unit>" + unit + ")");
    macros.put("BEFORE", comparators.before());
    macros.put("AFTER", comparators.after());
    macros.put("APART", comparators.apart());
    macros.put("DENIED", comparators.denied());
    macros.put("BETWEEN", comparators.between());
    macros.put("TIME", CLOSED + "{2,}");
    grammar = new Grammar("quantities", macros);
    fixed =
        new Expression(
            Stream.concat(units.words("name").stream(), units.words("fixed").stream()).toList());
  }

  /**
   * The quantities in a text, in order of place.
   *
   * @param times the times in the same text
   */
  public List<Found<Quantity>> in(String text, List<Found<Time>> times) {
    if (!grammar.mayFit(text)) {
      return List.of();
    }
    String open = masked(text, times);
    List<Found<Quantity>> found = new ArrayList<>();
    for (Grammar.Match match : grammar.in(open)) {
      quantity(match).ifPresent(q -> found.add(new Found<>(q, match.span())));
    }
    return found;
  }

  /** The text with times and fixed expressions blanked out by what no rule takes. */
  private String masked(String text, List<Found<Time>> times) {
    StringBuilder open = new StringBuilder(text);
    fixed.in(text).forEach(r -> blank(open, new Span(r.start(), r.end())));
    times.forEach(time -> blank(open, time.span()));
    return open.toString();
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, CLOSED);
    }
  }

  private Optional<Quantity> quantity(Grammar.Match match) {
    String unit = match.rule().cell(2).orElse("none");
    Optional<BigDecimal> first = first(match, unit);
    if (first.isEmpty() || article(match)) {
      return Optional.empty();
    }
    String written = match.group("unit").orElse("");
    String name =
        switch (unit) {
          case "unit" -> written;
          case "none" -> "";
          case "fraction", "tenth", "\u2030", "\u2031" -> "%";
          default -> unit;
        };
    Optional<BigDecimal> second = second(match);
    if (second.isPresent()) {
      return Optional.of(new Quantity(least(match, first.get()), second, name, RANGE, ""));
    }
    return Optional.of(bounded(match, first.get(), name));
  }

  /** The lower end of a range: it fills the place of the upper end if it names none, 5—10万. */
  private Optional<BigDecimal> least(Grammar.Match match, BigDecimal first) {
    Optional<String> from = match.group("n");
    Optional<String> to = match.group("m");
    boolean bare = from.filter(n -> numbers.place(n).compareTo(BigDecimal.ONE) == 0).isPresent();
    boolean shared = bare && to.isPresent() && !match.rule().row().get(0).endsWith("between");
    return Optional.of(shared ? first.multiply(numbers.place(to.get())) : first);
  }

  private Quantity bounded(Grammar.Match match, BigDecimal value, String unit) {
    boolean blurred =
        match.group("n").filter(numbers::blurred).isPresent()
            || match.rule().row().get(0).equals("some");
    String comparator =
        match
            .rule()
            .cell(3)
            .or(() -> comparators.of(match.group("before"), match.group("after")))
            .orElse(blurred ? Comparators.ABOUT : Comparators.EQUAL);
    boolean least = comparator.equals(Comparators.LEAST);
    boolean most = comparator.equals(Comparators.MOST);
    return new Quantity(
        most ? Optional.empty() : Optional.of(value),
        least ? Optional.empty() : Optional.of(value),
        unit,
        comparator,
        "");
  }

  private Optional<BigDecimal> first(Grammar.Match match, String unit) {
    Optional<BigDecimal> n = match.group("n").flatMap(numbers::value);
    if (match.group("half").isPresent()) {
      return Optional.of(BigDecimal.valueOf(50));
    }
    if (match.group("zero").isPresent()) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (match.rule().row().get(0).equals("doubling")) {
      return Optional.of(doubled(match));
    }
    if (match.group("pair").isPresent()) {
      return match.group("pair").map(p -> numbers.each(p).get(0).multiply(place(match)));
    }
    return switch (unit) {
      case "fraction" ->
          n.flatMap(
                  top ->
                      match
                          .group("d")
                          .flatMap(numbers::value)
                          .map(all -> top.multiply(HUNDRED).divide(all, 2, RoundingMode.HALF_UP)))
              .map(Quantities::plain);
      case "tenth" -> n.map(BigDecimal.TEN::multiply);
      case "\u2030" -> n.map(v -> plain(v.divide(BigDecimal.TEN)));
      case "\u2031" -> n.map(v -> plain(v.divide(HUNDRED)));
      default -> n;
    };
  }

  private BigDecimal doubled(Grammar.Match match) {
    int times = match.group("double").flatMap(numbers::value).map(BigDecimal::intValue).orElse(1);
    return BigDecimal.valueOf(1L << times);
  }

  private BigDecimal place(Grammar.Match match) {
    return match.group("place").flatMap(numbers::value).orElse(BigDecimal.ONE);
  }

  private Optional<BigDecimal> second(Grammar.Match match) {
    return match
        .group("m")
        .flatMap(numbers::value)
        .or(() -> match.group("pair").map(p -> numbers.each(p).get(1).multiply(place(match))));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether it is 一 before a classifier, which is an article: 一个体系. */
  private boolean article(Grammar.Match match) {
    return match.group("n").filter(n -> units.has("article", n)).isPresent()
        && match.group("unit").filter(u -> units.has("classifier", u)).isPresent()
        && match.group("before").isEmpty()
        && match.group("after").isEmpty();
  }
}
