package org.policygraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.source.Span;

/** The table {@code spec/quantities.tsv}: expressions and what they normalise to. */
class NormalisationTest {

  private static final Quantities QUANTITIES = new Quantities();
  private static final Times TIMES = new Times();

  static Stream<Arguments> table() throws IOException {
    try (InputStream in = NormalisationTest.class.getResourceAsStream("/spec/quantities.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", 2)));
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void normalisesAnExpression(String expression, String expected) {
    List<String> found = new ArrayList<>();
    QUANTITIES.in(expression, TIMES.in(expression)).forEach(q -> found.add(written(q.value())));
    TIMES.in(expression).forEach(t -> found.add(written(t.value())));
    assertThat(found.isEmpty() ? "-" : String.join("; ", found)).isEqualTo(expected);
  }

  @Test
  void tableHoldsAtLeastTwoHundredAndFiftyExpressions() throws IOException {
    assertThat(table()).hasSizeGreaterThanOrEqualTo(250);
  }

  @Test
  void saysWhereAnExpressionStands() {
    String text = "到2025年，每年培训不少于500名乡村医生";
    assertThat(QUANTITIES.in(text, TIMES.in(text)))
        .extracting(Found::span)
        .containsExactly(new Span(11, 18));
    assertThat(TIMES.in(text))
        .extracting(Found::span)
        .containsExactly(new Span(0, 6), new Span(7, 9));
  }

  private static String written(Quantity quantity) {
    String value =
        switch (quantity.comparator()) {
          case "range" -> plain(quantity.min().get()) + ".." + plain(quantity.max().get());
          case "≥" -> "≥ " + plain(quantity.min().get());
          case "≤" -> "≤ " + plain(quantity.max().get());
          default -> quantity.comparator() + " " + plain(quantity.min().get());
        };
    return (value + " " + quantity.unit()).strip();
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  private static String written(Time time) {
    StringBuilder written = new StringBuilder(time.kind().name().toLowerCase(Locale.ROOT));
    written.append(' ').append(time.comparator());
    time.times().ifPresent(n -> written.append(' ').append(n).append('×'));
    time.duration().ifPresent(d -> written.append(' ').append(d));
    written.append(time.workingDays() ? " working" : "");
    time.deadline().ifPresent(d -> written.append(' ').append(d));
    return written.toString();
  }
}
