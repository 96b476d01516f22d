package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the clean-up passes do, told by the cases of {@code reading/clean-up.txt}. */
class CleanUpCasesTest {

  private static final Pattern CASE = Pattern.compile("(?m)^=== ");
  private static final Pattern PART = Pattern.compile("(?m)^--- .*\n?");

  private final TextReader reader = new TextReader();

  @TestFactory
  Stream<DynamicTest> everyCaseIsCleanedAsItSays() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/reading/clean-up.txt")) {
      String cases = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return CASE.splitAsStream(cases).skip(1).map(this::test);
    }
  }

  private DynamicTest test(String text) {
    String name = text.lines().findFirst().orElseThrow();
    List<String> parts = PART.splitAsStream(text.substring(name.length() + 1)).toList();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Text read = reader.read("case.txt", raw(parts.get(0)).getBytes(StandardCharsets.UTF_8));
          String removed =
              read.removals().stream()
                  .map(Removal::pass)
                  .collect(Collectors.toCollection(TreeSet::new))
                  .stream()
                  .collect(Collectors.joining(" "));

          assertThat(read.plain()).isEqualTo(parts.get(1).strip());
          assertThat(removed).isEqualTo(parts.size() > 2 ? parts.get(2).strip() : "");
        });
  }

  private static String raw(String text) {
    return text.stripTrailing().replace('␠', '\u3000').replace('⇥', '\t').replace('␌', '\f');
  }
}
