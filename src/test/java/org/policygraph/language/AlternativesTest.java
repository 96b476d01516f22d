package org.policygraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void matchesWhatThePlainAlternationMatches(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      List<String> words =
          IntStream.range(0, 1 + random.nextInt(8)).mapToObj(w -> word(random, 3)).toList();
      assertSame(words, word(random, 30));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abbb abc xb b d c", "-e&f]^", "zz", "xab"})
  void keepsTheOrderWithExpressionsThatBeginWithSyntax(String text) {
    assertSame(List.of("ab", "[ax]b+", "abc", "x?b", "c|d", "-e", "&f", "\\]", "e"), text);
  }

  private static String word(Random random, int longest) {
    return random
        .ints(1 + random.nextInt(longest), 'a', 'e')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void assertSame(List<String> expressions, String text) {
    assertThat(matches(Alternatives.of(expressions), text))
        .as("%s in %s", expressions, text)
        .isEqualTo(matches(String.join("|", expressions), text));
  }

  private static List<String> matches(String expression, String text) {
    return Pattern.compile(expression).matcher(text).results().map(MatchResult::group).toList();
  }
}
