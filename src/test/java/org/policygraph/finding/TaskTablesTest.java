package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.graph.Schemes;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;
import org.policygraph.source.Text;

/** Runs the examples of the prose specification {@code spec/tables.md}. */
class TaskTablesTest {

  private static final Path SPEC = Path.of("src/test/resources/spec/tables.md");
  private static final String FENCE = "```";
  private static final String BEFORE = "某市人民政府关于某项工作的意见\n为做好某项工作，提出如下意见。\n一、任务分工\n";
  private static final Finder FINDER = new Finder(new Words(), Schemes.load());

  static Stream<List<String>> examples() throws IOException {
    List<String> parts = List.of(Files.readString(SPEC, StandardCharsets.UTF_8).split(FENCE));
    List<List<String>> examples = new ArrayList<>();
    for (int i = 1; i < parts.size(); i += 2) {
      examples.add(parts.get(i).lines().filter(line -> !line.isBlank()).toList());
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyTableLaysItsTasksOnThoseWhomItsColumnsName(List<String> example) {
    List<String> rows = example.stream().filter(line -> !line.startsWith("→")).toList();
    String document = BEFORE + String.join("\n", rows) + "\n";
    Outline outline = Outlines.of(document);

    assertThat(FINDER.find(outline).stream().map(measure -> shown(outline.text(), measure)))
        .containsExactlyElementsOf(
            example.stream().filter(line -> line.startsWith("→")).map(String::strip).toList());
  }

  private static String shown(Text text, Measure measure) {
    String actors =
        measure.actors().stream()
            .filter(Actor::explicit)
            .map(a -> a.role().name().substring(0, 1).toUpperCase(Locale.ROOT) + " " + a.name())
            .collect(Collectors.joining(", "));
    String times =
        measure.criteria().stream()
            .filter(c -> c.type() == Criterion.Type.TIME)
            .map(c -> text.in(c.quote()))
            .collect(Collectors.joining(", "));
    return "→ %s ; %s ; %s".formatted(text.in(measure.quote()), actors, times).strip();
  }
}
