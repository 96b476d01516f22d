package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygraph.graph.Schemes;
import org.policygraph.language.Words;

/** Sentences that a scan breaks off anywhere, or takes the end of a bracket from. */
class DamagedSentencesTest {

  /** After how many characters a sentence breaks off, then again after as many. */
  private static final int STEP = 3;

  private static final List<String> CASES =
      List.of(
          "绿地养护由市、县（市、区）城市绿化主管部门确定。", "各单位应当加强管理，按照规定。", "养护责任不明确的，由市、县（市、区）城市绿化行政主管部门报同级人民政府确定。");

  private final Finder finder = new Finder(new Words(), Schemes.load());

  @Test
  void noSentenceFailsWhereverItBreaksOff() throws IOException {
    Stream<String> examples =
        Stream.concat(FindingsSpecTest.actors(), FindingsSpecTest.criteria())
            .map(example -> (String) example.get()[1]);

    Stream.concat(CASES.stream(), examples).forEach(this::reads);
  }

  private void reads(String sentence) {
    List<String> damaged =
        Stream.concat(
                IntStream.range(1, sentence.length())
                    .filter(end -> end % STEP == 0)
                    .mapToObj(end -> sentence.substring(0, end)),
                Stream.of(sentence.replace("）", ""), sentence.replace("（", "")))
            .toList();
    String document = "关于试行的意见\n\n为做好工作，提出如下意见。\n\n一、任务\n\n" + String.join("\n\n", damaged);

    assertThatCode(() -> finder.find(Outlines.of(document)))
        .as(sentence)
        .doesNotThrowAnyException();
  }
}
