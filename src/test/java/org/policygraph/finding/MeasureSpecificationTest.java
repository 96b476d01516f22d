package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;
import org.policygraph.source.Text;

/** Runs the examples of the prose specification in {@code spec/measures}. */
class MeasureSpecificationTest {

  private static final Path SPEC = Path.of("src/test/resources/spec/measures");
  private static final Finder FINDER = new Finder(new Words(), List.of());

  @TestFactory
  Stream<DynamicTest> everyExampleHoldsTheMeasuresItNames() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SPEC)) {
      for (Path file : files.sorted().toList()) {
        for (List<String> example : examples(Files.readString(file, StandardCharsets.UTF_8))) {
          tests.add(
              DynamicTest.dynamicTest(
                  file.getFileName() + ": " + example.get(0), () -> check(example)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(30);
    return tests.stream();
  }

  private static void check(List<String> example) {
    List<String> text = example.stream().filter(line -> !line.startsWith("→")).toList();
    List<String> expected = example.stream().filter(line -> line.startsWith("→")).toList();
    Outline outline = outline(text);
    assertThat(FINDER.find(outline).stream().map(measure -> shown(outline.text(), measure)))
        .containsExactlyElementsOf(expected);
  }

  private static Outline outline(List<String> paragraphs) {
    boolean articles = paragraphs.get(0).startsWith("第");
    String before =
        articles
            ? "某某管理办法\n第一条 为了加强管理，制定本办法。\n第二条 本办法适用于本市。\n"
            : "某市人民政府关于某项工作的意见\n为做好某项工作，提出如下意见。\n一、主要工作\n";
    String document = before + String.join("\n", paragraphs) + "\n";
    return Outlines.of(document);
  }

  private static String shown(Text text, Measure measure) {
    String line =
        "→ %s | %s | %s"
            .formatted(
                text.in(measure.quote()).replace("\n", ""),
                String.join(" ", measure.actions().stream().map(text::in).toList()),
                measure.object().map(text::in).orElse("").replace("\n", ""));
    String whole =
        measure.modality() == Modality.OBLIGATION ? line : line + " | " + measure.modality().id();
    return whole.strip();
  }

  /** The fenced blocks of a page, line by line. */
  static List<List<String>> examples(String page) {
    List<List<String>> examples = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean inside = false;
    for (String line : page.lines().toList()) {
      if (line.startsWith("```")) {
        if (inside) {
          examples.add(List.copyOf(open));
          open.clear();
        }
        inside = !inside;
      } else if (inside) {
        open.add(line.strip());
      }
    }
    return examples;
  }
}
