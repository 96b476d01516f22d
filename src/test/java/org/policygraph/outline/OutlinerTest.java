package org.policygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygraph.source.Text;

/** Whole documents, small ones, through the outliner. */
class OutlinerTest {

  private static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(
              new Jurisdiction("000000", "中华人民共和国", Jurisdiction.Level.CENTRE, Optional.empty()),
              new Jurisdiction("420000", "湖北省", Jurisdiction.Level.PROVINCE, Optional.of("000000")),
              new Jurisdiction("420100", "武汉市", Jurisdiction.Level.CITY, Optional.of("420000"))),
          Map.of("420000", List.of("湖北"), "420100", List.of("武汉")));

  private static final String NOTICE =
      """
      中共武汉市委办公厅文件
      武办发 [2019] 3 号
      中共武汉市委办公厅印发《关于办好夜校的
      实施意见》的通知
      各区委，市委各部委：
      《关于办好夜校的实施意见》已经市委同意，现印发给你们，请认真贯彻执行。
      中共武汉市委办公厅
      2019年8月10日
      关于办好夜校的实施意见
      为办好夜校，提出如下意见。
      一、总体要求
      1. 坚持免费。夜校一律免费，不得收取费用；对困难学员给予补助。
      2. 按需设课。各区每年至少开设5门课程。
      二、组织保障
      3. 落实责任。各区委要加强领导（教育、财政部门配合）。
      """;

  private final Outliner outliner = new Outliner(GAZETTEER);

  @Test
  void aNoticeIsToldFromTheBodyItCarries() {
    Outline outline = outliner.outline(Texts.of(NOTICE));

    Identity identity = outline.identity();
    assertThat(identity.title().value()).isEqualTo("关于办好夜校的实施意见");
    assertThat(identity.kind()).contains("实施意见");
    assertThat(identity.number().map(Reading::value)).contains("武办发〔2019〕3号");
    assertThat(identity.date().map(Reading::value)).contains(LocalDate.of(2019, 8, 10));
    assertThat(identity.issuers().stream().map(Reading::value)).containsExactly("中共武汉市委办公厅");
    assertThat(identity.jurisdiction().value().code()).isEqualTo("420100");
  }

  @Test
  void itemsThatRunOnThroughSectionsAreCodedByTheirOwnNumber() {
    Outline outline = outliner.outline(Texts.of(NOTICE));

    assertThat(outline.walk().filter(Provision::operative).map(Provision::label))
        .containsExactly("一", "一·1", "一·2", "二", "二·3");
    assertThat(outline.walk().filter(Provision::operative).map(Provision::codingLabel))
        .containsExactly("一", "1", "2", "二", "3");
    assertThat(outline.walk().flatMap(p -> p.heading().stream()).map(outline.text()::in))
        .containsExactly("总体要求", "坚持免费", "按需设课", "组织保障", "落实责任");
  }

  @Test
  void clausesEndAtMarksOutsideQuotesAndBrackets() {
    Text text = Texts.of("一、对“该容的，大胆容错”（不含其他，除外）的干部；不得追究，可以提拔。");
    Outline outline = outliner.outline(text);

    List<Clause> clauses =
        outline
            .walk()
            .flatMap(p -> p.sentences().stream())
            .flatMap(s -> s.clauses().stream())
            .toList();
    assertThat(clauses.stream().map(c -> text.in(c.span())))
        .containsExactly("对“该容的，大胆容错”（不含其他，除外）的干部", "不得追究", "可以提拔");
    assertThat(clauses.stream().map(Clause::mark)).containsExactly("；", "，", "。");
  }
}
