package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Penalties are counterparts only where what they punish is. */
class OffencesTest {

  private static final String FINE = "处二千元以上二万元以下罚款";

  private final Aligner aligner = new Aligner();

  private static Directive penalty(String key, String article, String offence, String quote) {
    return new Directive(
        key,
        "d",
        article,
        quote,
        List.of(quote.startsWith("处") ? "处" : "责令"),
        "",
        List.of(),
        offence.isEmpty() ? List.of() : List.of(new Directive.Condition("condition", offence)),
        "obligation",
        "other",
        "mandate");
  }

  private static Directive duty(String key, String article, String quote) {
    return new Directive(
        key,
        "d",
        article,
        quote,
        List.of(),
        "",
        List.of(),
        List.of(),
        "prohibition",
        "other",
        "mandate");
  }

  private Stream<String> pairs(List<Directive> local, List<Directive> reference) {
    return aligner.align(local, reference).pairs().stream()
        .map(pair -> pair.local().key() + " " + pair.reference().key());
  }

  @Test
  void aFineIsNotPairedWithAFineForAnotherOffence() {
    Directive anglers = penalty("0", "第三十条", "在禁渔区使用地笼网捕捞", FINE);
    Directive divers = penalty("1", "第三十一条", "擅自拆除航标灯或者浮筒", FINE);
    Directive local = penalty("2", "第九条", "拆除航标灯和浮筒", FINE);

    assertThat(pairs(List.of(local), List.of(anglers, divers))).containsExactly("2 1");
  }

  @Test
  void whatIsPunishedStandsInTheMeasureBefore() {
    List<Directive> reference =
        List.of(
            penalty("0", "第三十条", "", "在禁渔区使用地笼网捕捞的，责令改正"),
            penalty("1", "第三十条", "", "处三千元罚款"),
            penalty("2", "第三十一条", "", "擅自拆除航标灯或者浮筒的，责令改正"),
            penalty("3", "第三十一条", "", "处三千元罚款"));
    List<Directive> local =
        List.of(penalty("0", "第九条", "", "擅自拆除航标灯、浮筒的，责令改正"), penalty("1", "第九条", "", "处五千元罚款"));

    assertThat(pairs(local, reference)).containsExactly("0 2", "1 3");
  }

  @Test
  void whatIsPunishedStandsInTheArticleThatIsCited() {
    List<Directive> reference =
        List.of(
            duty("0", "第八条", "禁止在禁渔区使用地笼网捕捞"),
            duty("1", "第九条", "不得拆除航标灯和浮筒"),
            penalty("2", "第三十条", "", "违反本条例第八条规定的，处三千元罚款"),
            penalty("3", "第三十一条", "", "违反本条例第九条规定的，处三千元罚款"));
    List<Directive> local =
        List.of(duty("0", "第五条", "不得拆除航标灯和浮筒"), penalty("1", "第二十条", "", "违反本办法第五条规定的，处五千元罚款"));

    assertThat(pairs(local, reference)).containsExactly("0 1", "1 3");
  }
}
