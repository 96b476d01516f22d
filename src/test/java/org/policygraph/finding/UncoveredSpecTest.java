package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * Runs the examples of {@code spec/uncovered.md}, and holds documents to the law it begins with.
 */
class UncoveredSpecTest {

  private static final Path SPEC = Path.of("src/test/resources/spec/uncovered.md");
  private static final Path DOCUMENTS = Path.of("data/documents");
  private static final Finder FINDER = new Finder(new Words(), List.of());

  @TestFactory
  Stream<DynamicTest> everyExampleLeavesWhatItNames() throws IOException {
    List<List<String>> examples = MeasureSpecificationTest.examples(Files.readString(SPEC));
    assertThat(examples).hasSizeGreaterThan(4);
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    String.join(" ", example.subList(0, 3)), () -> check(example)));
  }

  @TestFactory
  Stream<DynamicTest> whatADocumentSaysIsCoveredOrListed() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> holds(Outlines.of(file))));
    }
  }

  private static void check(List<String> example) {
    List<String> text = example.stream().filter(line -> !line.startsWith("→")).toList();
    Outline outline = Outlines.of(String.join("\n", text) + "\n");
    assertThat(uncovered(outline).stream().map(u -> shown(outline, u)))
        .containsExactlyElementsOf(example.subList(text.size(), example.size()));
  }

  private static String shown(Outline outline, Uncovered uncovered) {
    String words = outline.text().in(uncovered.stretch()).replace('\n', '⏎');
    return "→ " + uncovered.reason() + " | " + words;
  }

  private static List<Uncovered> uncovered(Outline outline) {
    return FINDER.uncovered(outline, FINDER.find(outline));
  }

  private static void holds(Outline outline) {
    BitSet said = Extent.covered(FINDER.find(outline));
    uncovered(outline).forEach(u -> said.set(u.stretch().start(), u.stretch().end()));
    outline.walk().map(UncoveredSpecTest::number).forEach(n -> said.set(n.start(), n.end()));
    String plain = outline.text().plain();
    assertThat(
            IntStream.range(0, plain.length())
                .filter(i -> Extent.says(plain, i) && !said.get(i))
                .mapToObj(i -> i + " " + plain.charAt(i)))
        .isEmpty();
  }

  /** Where the number of a unit may stand. */
  private static Span number(Provision unit) {
    int start = unit.span().start();
    return new Span(start, start + (unit.number().isEmpty() ? 0 : unit.number().length() + 2));
  }
}
