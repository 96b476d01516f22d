package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanUpTest {

  private final TextReader reader = new TextReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "central-2018",
        "central-2018-news",
        "guizhou-2018-38",
        "wuhan-2018-17",
        "wenzhou-zone-2018-118"
      })
  void everyCharacterOfADocumentIsKeptOrReportedAsRemoved(String name) {
    assertAddsUp(reader.read(Path.of("data/documents", name + ".txt")));
  }

  @Test
  void everyCharacterOfAnyTextIsKeptOrReportedAsRemoved() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "一、",
            "关于",
            "通知",
            "\n",
            "\r\n",
            "\r",
            "\f",
            "　　",
            " ",
            "\t",
            "- 3 -\n",
            "12",
            "。",
            "，",
            "《",
            "》",
            "（",
            "）",
            "[bookmark: a]",
            "延伸阅读\n",
            "全市各级各部门要切实加强组织领导",
            "\ufeff",
            "abc",
            "１２",
            "𠮷",
            "\u2028",
            "附件：",
            "<p>",
            "&nbsp;",
            "────\n",
            "国家发展改革委 财政部关于");
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder("文");
      for (int piece = random.nextInt(60); piece >= 0; piece--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertAddsUp(reader.read("any.txt", text.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static void assertAddsUp(Text text) {
    int[] times = new int[text.raw().length()];
    int before = -1;
    for (int i = 0; i < text.plain().length(); i++) {
      assertThat(text.origin().of(i)).isGreaterThan(before);
      before = text.origin().of(i);
      times[before]++;
    }
    assertThat(text.origin().size()).isEqualTo(text.plain().length());
    int end = 0;
    for (Removal removal : text.removals()) {
      assertThat(removal.start()).isGreaterThanOrEqualTo(end);
      end = removal.end();
      for (int i = removal.start(); i < removal.end(); i++) {
        times[i]++;
      }
    }
    assertThat(times).containsOnly(1);
    assertThat(text.plain()).doesNotContain("\n\n").doesNotContain(" \n").doesNotContain("\n ");
  }
}
