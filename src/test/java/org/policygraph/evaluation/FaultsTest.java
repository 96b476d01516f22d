package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygraph.evaluation.Fault.Cause;
import org.policygraph.evaluation.Fault.Kind;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Codings;
import org.policygraph.finding.Finder;
import org.policygraph.finding.Measure;
import org.policygraph.language.Words;
import org.policygraph.outline.Gazetteer;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Outliner;
import org.policygraph.source.TextReader;

class FaultsTest {

  private static final String DOCUMENT =
      """
      某市人民政府关于防汛工作的意见
      为做好防汛工作，提出如下意见。
      一、主要工作
      近年来，防汛工作取得明显成效。完善巡查制度，开展隐患排查。
      """;

  private final Outline outline = outline(DOCUMENT);

  private final Finder finder = new Finder(new Words(), List.of());
  private final List<Measure> found = finder.find(outline);
  private final List<Coding> codings = Codings.of(outline.text(), found);

  @Test
  void aCodingThatIsFoundWholeHasNoFaults() {
    assertThat(faults(codings)).isEmpty();
  }

  @Test
  void aMeasureCodedInASentenceOfFactIsMissedForItsScope() {
    List<Coding> gold = new ArrayList<>(codings);
    gold.add(0, coding("防汛工作取得明显成效", "取得"));
    assertThat(faults(gold))
        .extracting(Fault::kind, Fault::cause, Fault::quote)
        .containsExactly(tuple(Kind.MISSED, Cause.SCOPE, "防汛工作取得明显成效"));
  }

  @Test
  void aMeasureFoundWhereNothingIsCodedIsFalse() {
    assertThat(faults(codings.subList(0, 1)))
        .extracting(Fault::kind, Fault::quote, Fault::found)
        .containsExactly(tuple(Kind.FALSE, "开展隐患排查", List.of("开展")));
  }

  @Test
  void aMeasureFoundByAnotherVerbIsAFaultOfTheLexicon() {
    assertThat(faults(List.of(codings.get(0), coding("开展隐患排查", "排查"))))
        .extracting(Fault::kind, Fault::cause, Fault::coded, Fault::found)
        .containsExactly(tuple(Kind.VERB, Cause.LEXICON, List.of("排查"), List.of("开展")));
  }

  private List<Fault> faults(List<Coding> gold) {
    return Faults.of(outline.text(), gold, found, finder.trace(outline));
  }

  /** A document as it is outlined where only the country is known. */
  static Outline outline(String document) {
    Jurisdiction centre =
        new Jurisdiction("000000", "中华人民共和国", Jurisdiction.Level.CENTRE, Optional.empty());
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return new Outliner(new Gazetteer(List.of(centre), Map.of()))
        .outline(new TextReader().read("a.txt", bytes));
  }

  private static Coding coding(String quote, String verb) {
    return new Coding(
        "一", quote, List.of(verb), "", List.of(), List.of(), "obligation", "other", "mandate");
  }
}
