package org.policygraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AlternativesTest {

  @Property
  void matchesWhatThePlainAlternationMatches(
      @ForAll @Size(min = 1, max = 8)
          List<@StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'd') String> words,
      @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'e') String text) {
    assertThat(matches(Alternatives.of(words), text))
        .isEqualTo(matches(String.join("|", words), text));
  }

  @Test
  void keepsTheOrderWithExpressionsThatBeginWithSyntax() {
    List<String> expressions = List.of("ab", "[ax]b+", "abc", "x?b", "c|d", "-e", "&f");
    for (String text : List.of("abbb abc xb b d c", "-e&f", "zz")) {
      assertThat(matches(Alternatives.of(expressions), text))
          .isEqualTo(matches(String.join("|", expressions), text));
    }
  }

  private static List<String> matches(String expression, String text) {
    return Pattern.compile(expression)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
