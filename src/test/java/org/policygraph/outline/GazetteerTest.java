package org.policygraph.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.outline.Places.GAZETTEER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrative divisions, and whose body an issuer is. */
class GazetteerTest {

  @Test
  void everyDivisionHangsUnderTheCentre() {
    assertThat(GAZETTEER.all())
        .hasSizeGreaterThan(3_000)
        .allMatch(division -> GAZETTEER.within(division, GAZETTEER.centre()));
  }

  @Test
  void codesFollowTheHierarchy() {
    assertThat(GAZETTEER.all())
        .filteredOn(division -> division.level() == Jurisdiction.Level.COUNTY)
        .allMatch(
            division ->
                division
                    .parent()
                    .filter(p -> p.startsWith(division.code().substring(0, 2)))
                    .isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "中共武汉市委办公厅, 420100",
    "武汉市江汉区人民政府, 420103",
    "中共贵州省委办公厅, 520000",
    "仙居县人民政府, 331024",
    "临海市人民政府办公室, 331082",
    "阿坝州人民政府办公室, 513200",
    "广西壮族自治区人民政府办公厅, 450000",
    "襄樊市人民政府, 420600",
    "上海市浦东新区人民政府, 310115",
    "国务院办公厅, 000000",
    "中共中央办公厅, 000000",
    "国家林业和草原局, 000000",
    "财政部, 000000",
    "人力资源社会保障部办公厅, 000000",
    "吉林市人民政府, 220200",
    "吉林省人民政府, 220000",
    "海南州人民政府, 632500",
    "温州浙南沿海先进装备产业集聚区（经开区、瓯飞）党政办公室, 330300-温州浙南沿海先进装备产业集聚区",
    "贵安新区党工委, ",
  })
  void anIssuersNameTellsWhoseBodyItIs(String issuer, String code) {
    assertThat(new Jurisdictions(GAZETTEER).of(issuer).map(Jurisdiction::code))
        .isEqualTo(Optional.ofNullable(code));
  }
}
