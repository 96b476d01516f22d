package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name for one body. */
class ActorNameTest {

  private final ActorName names = new ActorName();

  @ParameterizedTest
  @CsvSource({
    "各级党委（党组）, 党委",
    "各级党委, 党委",
    "党委（党组）, 党委",
    "广大干部, 干部",
    "干部, 干部",
    "本级, 本级",
    "各地, 各地",
    "有关部门, 有关部门",
    "各级部门, 各级部门",
    "市教育局, 市教育局",
    "“专精特新”企业, 专精特新企业",
  })
  void givesOneNameToOneBody(String written, String name) {
    assertThat(names.of(written)).isEqualTo(name);
  }
}
