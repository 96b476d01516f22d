package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is printed in a doc is read as it is of a docx. */
class DocTextTest {

  private static Text read(String name) throws IOException {
    try (InputStream in = DocTextTest.class.getResourceAsStream("/reading/" + name)) {
      return new TextReader().read(name, Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Test
  void numbersOfListsSignsAboveTheLineAndMergedCellsAreReadAndStruckTextAndNotesAreNot()
      throws IOException {
    Text text = read("lists.doc");

    assertThat(text.plain().lines())
        .containsExactly(
            "某某市关于防汛工作的通知",
            "一、加强建设",
            "（一）落实责任。",
            "1.巡查堤防。",
            "①检修泵站。",
            "（二）明确分工。",
            "二、排放不超过10⁴吨CO₂，安排300万元。",
            "任务\t\t时限",
            "巡查堤防\t检修泵站 清理河道\t每年",
            "各区配合。");
    assertThat(text.removals()).extracting(Removal::pass).contains("struck", "hidden", "note");
  }

  @Test
  void aDocThatBeginsWithATableIsRead() throws IOException {
    assertThat(read("letterhead.doc").plain().lines())
        .containsExactly("某某市水利局\t文件", "某水〔2024〕5号", "关于防汛工作的通知", "一、落实责任。");
  }

  @Test
  void aFieldThatHoldsAFormulaSaysSo() {
    assertThat(WordField.isFormula(" EMBED Equation.3 ")).isTrue();
    assertThat(WordField.isFormula(" EQ \\i(1,2,3)")).isTrue();
    assertThat(WordField.isFormula(" PAGE ")).isFalse();
    assertThat(WordField.printed("eq \\o\\ac(○,12)")).contains("⑫");
    assertThat(WordField.printed("EQ \\F(1,2)")).contains("1/2");
    assertThat(WordField.printed("EQ \\* jc2 \\* \"Font:宋体\" \\o\\ad(\\s\\up 9(cè),测)"))
        .contains("测");
  }
}
