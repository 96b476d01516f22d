package org.policygraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

  private final WordList words = new WordList(List.of("考核", "年度考核", "核", "干部"));

  @Test
  void findsWordsInsideOneAnother() {
    assertThat(words.in("开展年度考核工作").stream()).containsExactly(0, 1, 2);
  }

  @Test
  void findsNothingInAnEmptyTextAndByAnEmptyList() {
    assertThat(words.in("").isEmpty()).isTrue();
    assertThat(new WordList(List.of()).in("干部").isEmpty()).isTrue();
  }

  @Test
  void goesOnWithTheEndOfAWordThatBreaksOff() {
    WordList some = new WordList(List.of("abcd", "bce", "ce", "e"));

    assertThat(some.in("abce").stream()).containsExactly(1, 2, 3);
    assertThat(some.in("ababcd").stream()).containsExactly(0);
  }
}
