package org.policygraph.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  private static final List<String> TEXTS =
      List.of(
          "", "a", "abcabcab", "xab1x", "在3年内，在三年以内完成", "一-\u0085\n不\ud842\udfb7超过20%的，", "前，后前前");

  static Stream<Collection<String>> lexicons() {
    return Stream.of(
            "actors phrase",
            "actors compound",
            "measurements before",
            "criteria phrase",
            "criteria basis-inside",
            "criteria fit",
            "criteria from",
            "criteria fronting",
            "measurements unvalued-bound",
            "measurements unvalued-time",
            "roles public",
            "units name")
        .map(row -> row.split(" "))
        .map(row -> Lexicon.load(row[0]).words(row[1]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab",
        "a?b",
        "(?:a|c)(?=b)",
        "(?<=a)b",
        "(?<![xy])[^b]{2,4}?b",
        "(?<!c[)(]|(?:b))a",
        "x*",
        "(?:)",
        "^a|c$",
        "(?:^|(?<=[，。]))在?[^，]{1,4}内",
        "[一-鿿]{2}(?!超)",
        "[^一-鿿]",
        ".前",
        "\\(?前\\b",
        "[0-9]+(?:[%年])|\\s",
        "(?:ab){2}a?",
        "[abc]{3,5}(?=b|$)",
        "(?<=b|^)c?a(?!b)",
        "(?<!b)a.|(?<=[xy])(?:a|b)",
        "[^a]{2}(?=，)",
        "(?<n>[3三]){1}年(?:以?内|$)"
      })
  void findsWhatThePatternFindsAtEveryPlace(String expression) {
    TEXTS.forEach(text -> assertSame(List.of(expression), text));
  }

  @Test
  void triesAlternativesInTheirOrder() {
    List<String> alternatives = List.of("ab", "[ax]b+", "abc", "x?b", "前(?=后)", ".{2}前", "b|", "c");
    TEXTS.forEach(text -> assertSame(alternatives, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a)\\1", "(?i)a", "[a&&[b]]", "a)", "\\p{IsHan}"})
  void refusesWhatItDoesNotUnderstand(String expression) {
    assertThatThrownBy(() -> new Expression(List.of(expression)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsTheSameAfterItsAutomatonWasBegunAnew() {
    Expression expression = new Expression(List.of("[ab][^c]{7}x", "(?<=a)b{2,9}c"));
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random.ints(20, 'a', 'e').mapToObj(Character::toString).collect(joining()) + "x";
      expression.isIn(text);
    }
    assertThat(expression.in("abbbcadddx").stream().map(ExpressionTest::shown))
        .containsExactly("1-5");
  }

  @ParameterizedTest
  @MethodSource("lexicons")
  void findsInDocumentsWhatThePatternFinds(Collection<String> alternatives) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data", "documents"))) {
      files.map(ExpressionTest::text).forEach(text -> assertSame(alternatives, text));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSame(Collection<String> alternatives, String text) {
    Expression quick = new Expression(alternatives);
    Pattern plain = Pattern.compile(String.join("|", alternatives));
    List<String> all = plain.matcher(text).results().map(ExpressionTest::shown).toList();
    assertThat(quick.in(text).stream().map(ExpressionTest::shown))
        .as("%s in %s", plain, text)
        .containsExactlyElementsOf(all);
    assertThat(quick.isIn(text)).isEqualTo(!all.isEmpty());
  }

  private static String shown(MatchResult match) {
    return match.start() + "-" + match.end();
  }
}
