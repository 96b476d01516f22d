package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

  private final Levels levels = new Levels();
  private final Slots slots = new Slots(new DifferenceWords());

  @ParameterizedTest
  @CsvSource({
    "省财政厅, 市财政局",
    "国家, 本省",
    "国家, 四川省",
    "省水利厅, 绵阳市水利局",
    "国务院渔业行政主管部门, 省渔业厅",
    "省人民政府卫生健康主管部门, 市卫生健康委",
    "住房和城乡建设部门, 市住房城乡建设局",
    "各设区市, 各县区",
    "沿江各省（区、市）, 沿江各县（市、区）",
    "县级以上人民政府, 县（区）人民政府",
    "本省行政区域内的渔港经营人, 本市行政区域内的渔港经营人"
  })
  void theSameBodyOneLevelDownIsNoOther(String reference, String local) {
    assertThat(levels.fits(local, reference)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "省财政厅, 市水利局",
    "县级人民政府, 市级人民政府",
    "市场监管部门, 监管部门",
    "城市管理部门, 管理部门",
    "渔政机构, 港务机构",
    "有条件的县, 各县",
    "各级财政, 各县",
    "国家工作人员, 工作人员"
  })
  void anotherBodyIsAnother(String reference, String local) {
    assertThat(levels.fits(local, reference)).isFalse();
  }

  @Test
  void aBodyOfTheOwnLevelIsNeitherAddedNorLost() {
    Directive reference = Invented.marked("【responsible|省渔业厅】会同【supporting|省财政厅】制定补助的办法");
    Directive local = Invented.marked("【responsible|市渔业局】会同【supporting|市财政局】制定补助的办法");

    assertThat(slots.changes(slots.read(local), slots.read(reference))).isEmpty();
  }
}
