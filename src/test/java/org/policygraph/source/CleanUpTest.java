package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanUpTest {

  private static final List<String> FIVE =
      List.of(
          "central-2018-news",
          "central-2018",
          "guizhou-2018-38",
          "wenzhou-zone-2018-118",
          "wuhan-2018-17");

  private final TextReader reader = new TextReader();

  @Test
  void everyCharacterOfADocumentIsKeptOrReportedAsRemoved() {
    FIVE.forEach(name -> assertAddsUp(read(name)));
  }

  @Test
  void theFiveDocumentsComeOutAsTheirParagraphs() throws IOException {
    String golden = Files.readString(Path.of("src/test/resources/reading/paragraphs.txt"));
    StringBuilder found = new StringBuilder(golden.substring(0, golden.indexOf('\n') + 1));
    for (String name : FIVE) {
      found.append("\n=== ").append(name).append(".txt\n");
      read(name)
          .plain()
          .lines()
          .map(line -> line.length() + "\t" + line.substring(0, Math.min(16, line.length())) + "\n")
          .forEach(found::append);
    }

    assertThat(found).hasToString(golden);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3000\u3000", " \u2002\u2002\u2002\u2002", "\u00a0\u00a0\u00a0\u00a0"})
  void aTextOnOneLineIsCutWhereItsParagraphsAreIndented(String indent) {
    String flat =
        String.join(
            indent,
            "某镇人民政府关于加强汛期巡查工作的通知",
            "各村民委员会，镇直各单位：",
            "为做好今年的防汛工作，现将有关事项通知如下：",
            "一、巡查要求",
            "各村要安排专人巡查堤防，发现险情及时报告镇人民政府。");

    Text text = reader.read("flat.txt", flat.getBytes(StandardCharsets.UTF_8));

    assertThat(text.plain().lines()).hasSize(5).contains("一、巡查要求");
  }

  @Test
  void onlyTheDamagedScanHasLosses() {
    for (String name : FIVE) {
      assertThat(read(name).losses().stream().map(Loss::kind).toList())
          .as(name)
          .isEqualTo(name.startsWith("guizhou") ? List.of("repeated", "foreign") : List.of());
    }
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

  private Text read(String name) {
    return reader.read(Path.of("data/documents", name + ".txt"));
  }

  /** Every character of the raw text is in the plain one or in one removal. */
  static void assertAddsUp(Text text) {
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
