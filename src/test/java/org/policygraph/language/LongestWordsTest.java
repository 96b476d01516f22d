package org.policygraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongestWordsTest {

  private final LongestWords words = new LongestWords();

  private List<String> of(String text, int shortest) {
    List<String> found = new ArrayList<>();
    words.each(text, shortest, (word, tag, start) -> found.add(word + "/" + tag + start));
    return found;
  }

  @Test
  void theLongestWordIsTakenAtEachPlace() {
    assertThat(of("加强农村公路养护", 2)).containsExactly("加强/v0", "农村/n2", "公路/n4", "养护/v6");
  }

  @Test
  void whatIsShortOrUnknownIsPassedOver() {
    assertThat(of("对20个村补助", 2)).containsExactly("补助/v5");
  }

  @Test
  void otherFormsOfCharactersAreReadAsTheStandardOnes() {
    assertThat(of("提髙补助", 2)).containsExactly("提高/v0", "补助/v2");
  }
}
