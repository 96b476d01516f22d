package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.graph.Schemes;
import org.policygraph.language.Quantity;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;

/**
 * The prose files {@code spec/actors.md}, {@code spec/criteria.md}, {@code spec/counted.md} and
 * {@code spec/instruments.md}, run example by example.
 */
class FindingsSpecTest {

  private static final Finder FINDER = new Finder(new Words(), Schemes.load());

  static Stream<Arguments> actors() throws IOException {
    return examples("actors");
  }

  static Stream<Arguments> criteria() throws IOException {
    return examples("criteria");
  }

  static Stream<Arguments> counted() throws IOException {
    return examples("counted");
  }

  static Stream<Arguments> instruments() throws IOException {
    return examples("instruments");
  }

  private static Stream<Arguments> examples(String name) throws IOException {
    try (InputStream in = FindingsSpecTest.class.getResourceAsStream("/spec/" + name + ".md")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      List<Arguments> examples = new ArrayList<>();
      String phenomenon = "";
      String sentence = "";
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("## ")) {
          phenomenon = line.substring(3);
        } else if (line.startsWith("- in: ")) {
          sentence = line.substring(6);
        } else if (line.startsWith("- out:")) {
          examples.add(Arguments.of(phenomenon, sentence, line.substring(6).strip()));
        }
      }
      return examples.stream();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("actors")
  void findsWhoTakesPart(String phenomenon, String sentence, String expected) {
    assertThat(found(sentence, FindingsSpecTest::actors)).as(phenomenon).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("criteria")
  void findsWhatNarrowsAnAct(String phenomenon, String sentence, String expected) {
    assertThat(found(sentence, FindingsSpecTest::criteria)).as(phenomenon).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("counted")
  void saysWhatANumberCounts(String phenomenon, String sentence, String expected) {
    assertThat(found(sentence, FindingsSpecTest::counted)).as(phenomenon).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("instruments")
  void saysWhatAnActWorksBy(String phenomenon, String sentence, String expected) {
    assertThat(found(sentence, FindingsSpecTest::instruments)).as(phenomenon).isEqualTo(expected);
  }

  @Test
  void theWordsThatDecideAnInstrumentAreNamed() {
    Outline outline = Outlines.of("关于试行的意见\n\n为做好工作，提出如下意见。\n\n一、任务\n\n县农业农村局要检查养殖场的消防设施。");

    Sorting instrument = FINDER.find(outline).get(0).sorting(Scheme.INSTRUMENT).orElseThrow();

    assertThat(instrument.id()).isEqualTo("mandate");
    assertThat(instrument.words()).startsWith("检查");
  }

  @Test
  void casesBelowAFullStopAreConditions() {
    String articles =
        """
        青山市公共数据管理办法
        第一条 为规范管理，制定本办法。
        第二条 有下列情形之一的，主管部门应当及时更新目录。
        （一）依据发生变化的；
        （二）职能发生变化的。
        """;

    Outline outline = Outlines.of(articles);

    assertThat(FINDER.find(outline))
        .singleElement()
        .extracting(measure -> criteria(measure, outline.text().plain()))
        .isEqualTo(List.of("condition 依据发生变化", "condition 职能发生变化"));
  }

  static String found(String sentence, BiFunction<Measure, String, List<String>> findings) {
    String document = String.join("\n", "关于试行的意见", "", "为做好工作，提出如下意见。", "", "一、任务", "", sentence);
    Outline outline = Outlines.of(document);
    return FINDER.find(outline).stream()
        .map(m -> findings.apply(m, outline.text().plain()))
        .map(all -> all.isEmpty() ? "-" : String.join("; ", all))
        .collect(Collectors.joining(" | "));
  }

  static List<String> actors(Measure measure, String plain) {
    return measure.actors().stream()
        .filter(Actor::explicit)
        .map(a -> a.role().name().charAt(0) + " " + a.name())
        .toList();
  }

  static List<String> criteria(Measure measure, String plain) {
    return measure.criteria().stream()
        .map(c -> c.type().name().toLowerCase(Locale.ROOT) + " " + c.quote().in(plain))
        .toList();
  }

  static List<String> instruments(Measure measure, String plain) {
    return measure.sortings().stream()
        .filter(sorting -> sorting.scheme().equals("instrument"))
        .map(Sorting::id)
        .toList();
  }

  static List<String> counted(Measure measure, String plain) {
    return measure.criteria().stream()
        .flatMap(c -> c.quantities().stream())
        .map(Quantity::of)
        .toList();
  }
}
