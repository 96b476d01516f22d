package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.policygraph.alignment.Comparison;
import org.policygraph.alignment.Directive;
import org.policygraph.alignment.Pair;
import org.policygraph.alignment.Relation;
import org.policygraph.evaluation.AlignmentScore.Indices;
import org.policygraph.evaluation.ComparisonErrors.Count;
import org.policygraph.evaluation.ComparisonErrors.Figure;
import org.policygraph.evaluation.ComparisonErrors.Side;
import org.policygraph.finding.Coding;

/** What is missed or invented by extraction counts like what alignment gets wrong. */
class ComparisonErrorsTest {

  private static final String LOCAL = "建立容错机制。落实体检制度。开展走访慰问。举办培训班。";
  private static final String REFERENCE = "建立容错机制。落实体检制度。加强表彰奖励。";

  @Test
  void aMeasureThatIsNotCodedIsFoundWronglyAndOneThatIsNotFoundIsMissed() {
    List<Directive> local =
        List.of(
            measure("0", "建立容错机制", "建立"),
            measure("1", "落实体检制度", "落实"),
            measure("2", "制度。开展走访", "开展"));
    List<Directive> reference =
        List.of(
            measure("a", "建立容错机制", "建立"),
            measure("b", "落实体检制度", "落实"),
            measure("c", "加强表彰奖励", "加强"));
    Comparison found =
        new Comparison(
            local,
            reference,
            List.of(pair(local.get(0), reference.get(0), Relation.COPIED)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Map<Indices, String> coded =
        Map.of(new Indices(0, 0), "copied", new Indices(1, 1), "sharpened");
    ComparisonErrors errors = new ComparisonErrors();

    errors.add(
        "here-there",
        new Side(LOCAL, codings("建立容错机制", "落实体检制度", "举办培训班")),
        new Side(REFERENCE, codings("建立容错机制", "落实体检制度", "加强表彰奖励")),
        coded,
        found);

    assertThat(errors.pairs().get("here-there"))
        .containsEntry(Figure.LOCAL, new Count(2, 3, 3))
        .containsEntry(Figure.REFERENCE, new Count(3, 3, 3))
        .containsEntry(Figure.COPIED, new Count(1, 1, 1))
        .containsEntry(Figure.TAKEN_UP, new Count(1, 1, 2))
        .containsEntry(Figure.NEW, new Count(0, 2, 1))
        .containsEntry(Figure.SHARPENED, new Count(0, 0, 1))
        .containsEntry(Figure.NOT_TAKEN_UP, new Count(1, 2, 1));
    assertThat(errors.turtle())
        .contains("error:takenUp-here-there a pg:MeasuredError ;")
        .contains("pg:figure figure:takenUp ; pg:measuredOn \"here-there\" ;")
        .contains("pg:right 1 ; pg:found 1 ; pg:coded 2 .");
  }

  private static Pair pair(Directive local, Directive reference, Relation relation) {
    return new Pair(local, reference, relation, 1, "same-text", List.of());
  }

  private static List<Coding> codings(String... quotes) {
    return IntStream.range(0, quotes.length)
        .mapToObj(
            i ->
                new Coding(
                    "一",
                    quotes[i],
                    List.of(quotes[i].substring(0, 2)),
                    quotes[i].substring(2),
                    List.of(),
                    List.of(),
                    "obligation",
                    "other",
                    "other"))
        .toList();
  }

  private static Directive measure(String key, String quote, String verb) {
    return new Directive(
        key,
        "document",
        "一",
        quote,
        List.of(verb),
        "",
        List.of(),
        List.of(),
        "obligation",
        "other",
        "other");
  }
}
