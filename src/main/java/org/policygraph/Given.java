package org.policygraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.outline.Overrides;

/** What the user said of a file, as {@code key=value} strings that a graph can keep. */
final class Given {

  private Given() {}

  /** The strings, sorted; none if nothing was said. */
  static List<String> strings(Overrides overrides) {
    return Stream.of(
            said("date", overrides.date(), LocalDate::toString),
            said("jurisdiction", overrides.jurisdiction(), Function.identity()),
            said("number", overrides.number(), Function.identity()),
            said("title", overrides.title(), Function.identity()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What the strings say. */
  static Overrides overrides(List<String> strings) {
    Map<String, String> said =
        strings.stream()
            .map(s -> s.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return new Overrides(
        Optional.ofNullable(said.get("title")),
        Optional.ofNullable(said.get("number")),
        Optional.ofNullable(said.get("date")).map(LocalDate::parse),
        Optional.ofNullable(said.get("jurisdiction")));
  }

  private static <T> Optional<String> said(
      String key, Optional<T> value, Function<T, String> text) {
    return value.map(v -> key + "=" + text.apply(v));
  }
}
