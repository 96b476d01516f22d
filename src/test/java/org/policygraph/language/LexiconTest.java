package org.policygraph.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon deontics = Lexicon.load("deontics");

  @Test
  void theLongestWordWins() {
    assertThat(deontics.at("obligation", "单位应当公开", 2)).contains("应当");
    assertThat(deontics.prefix("prohibition", "一律不得收费")).contains("一律不得");
    assertThat(deontics.suffix("permission", "企业可以")).contains("可以");
    assertThat(deontics.prefix("permission", "企业可以")).isEmpty();
  }

  @Test
  void aWordBelongsToItsConceptAlone() {
    for (String concept : deontics.concepts()) {
      for (String word : deontics.words(concept)) {
        assertThat(deontics.has(concept, word)).isTrue();
        assertThat(deontics.has(concept, word + word)).isFalse();
        assertThat(deontics.suffix(concept, "\u3000" + word)).contains(word);
      }
    }
    assertThat(deontics.has("obligation", "")).isFalse();
  }

  @Test
  void anUnknownTableOrConceptIsRefused() {
    assertThatIllegalStateException().isThrownBy(() -> Lexicon.load("nothing"));
    assertThatIllegalStateException().isThrownBy(() -> deontics.words("nothing"));
  }
}
