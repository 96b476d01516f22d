package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygraph.language.Words;

class TraitsTest {

  private final Traits traits = new Traits();
  private final Words words = new Words();

  @Test
  void anActIsKnownByItsVerbAndByWhatItBearsOn() {
    assertThat(of("检查", "消防设施"))
        .contains(
            new Trait("verb 检查", "检查"),
            new Trait("does inspect", "检查"),
            new Trait("head means", "设施"),
            new Trait("does inspect means", "检查…设施"),
            new Trait("modality obligation", ""),
            new Trait("no-regulation", ""));
  }

  @Test
  void aVerbIsReadByTheLongestBeginningThatIsKnown() {
    assertThat(of("报送至", "报告")).contains(new Trait("does report", "报送至"));
    assertThat(of("嘎嘎", "报告")).contains(new Trait("does other", "嘎嘎"));
  }

  @Test
  void anInstitutionIsKnownByWhatItIsOf() {
    assertThat(of("健全", "责任追究制度")).contains(new Trait("institution of penalty", "责任追究制度"));
    assertThat(of("健全", "体检制度")).contains(new Trait("institution of people", "体检制度"));
  }

  @Test
  void anActWithoutObjectBearsOnNothing() {
    assertThat(of("奖励", "")).contains(new Trait("does reward nothing", "奖励"));
  }

  @Test
  void eachTraitIsNamedOnce() {
    assertThat(of("落实", "责任、任务和要求").stream().map(Trait::name)).doesNotHaveDuplicates();
  }

  @Test
  void whatElseAnActSaysAndWhoTakesPartAreTraitsToo() {
    assertThat(of("发放", "补贴"))
        .contains(
            new Trait("says 给", "给"),
            new Trait("who target", ""),
            new Trait("who target 企业", "企业"),
            new Trait("length 1", ""),
            new Trait("kind 通知", ""))
        .doesNotContain(new Trait("says 3", "3"), new Trait("says ，", "，"));
  }

  private List<Trait> of(String verb, String object) {
    return traits.of(
        new Deed(
            List.of(verb),
            object,
            words.of(object),
            words.of("给3家，" + verb + object),
            List.of(new Coding.CodedActor("target", "小企业")),
            "obligation",
            false,
            Optional.of("通知")));
  }
}
