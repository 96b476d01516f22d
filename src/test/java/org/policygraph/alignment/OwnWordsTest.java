package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

  private static final Aligner ALIGNER = new Aligner();

  private static final Measures WETLANDS =
      measures("公布湿地名录", "设置湿地标志", "开展湿地巡护", "修复受损湿地", "制止违法行为");
  private static final Measures GRASSLANDS =
      measures("公布草原名录", "设置草原标志", "开展草原巡护", "划定草原边界", "制止违法行为");

  private static Measures measures(String... quotes) {
    return ALIGNER.measures(List.of(quotes).stream().map(Invented::measure).toList());
  }

  @Test
  void whatEachOfTwoDocumentsIsAboutThroughoutIsSetAside() {
    OwnWords own = OwnWords.of(WETLANDS, GRASSLANDS, "");

    assertThat(own.without("设置湿地标志")).isEqualTo(own.without("设置草原标志")).isEqualTo("设置标志");
  }

  @Test
  void whatBothSayOrOneSaysInPassingStays() {
    Measures further = measures("公布湿地名录", "设置湿地标志", "开展湿地巡护", "修复湿地", "保护湿地", "鼓励生态旅游");

    OwnWords own = OwnWords.of(further, WETLANDS, "");

    assertThat(own.without("鼓励湿地生态旅游")).isEqualTo("鼓励湿地生态旅游");
  }

  @Test
  void whatOneMeasureOfFewSaysIsNotWhatTheyAreAbout() {
    OwnWords own = OwnWords.of(measures("恢复湿地审批"), measures("取消湿地审批"), "");

    assertThat(own.without("恢复湿地审批")).isEqualTo("恢复湿地审批");
  }

  @Test
  void theReferenceItselfIsNoDocumentThatIsAddedOrLost() {
    Measures citing = measures("按照《湿地保护管理办法》，公布湿地名录", "依照《防洪法》设置湿地标志", "开展湿地巡护");

    OwnWords own = OwnWords.of(citing, GRASSLANDS, "某省湿地保护管理办法");

    assertThat(own.without("按照《湿地保护管理办法》，公布湿地名录")).isEqualTo("按照《》，公布名录");
    assertThat(List.of("湿地保护管理办法", "防洪法"))
        .filteredOn(
            name ->
                own.isNaming(
                    new Change(
                        Change.Slot.DOCUMENT,
                        Change.Kind.ADDED,
                        "",
                        name,
                        Change.Direction.UNKNOWN)))
        .containsExactly("湿地保护管理办法");
  }
}
