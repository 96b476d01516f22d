package org.policygraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private final Segment plain =
      HanLP.newSegment()
          .enableOffset(true)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false);
  private final Segment quick = new Segmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {"", "的", "2018年", "A类企业", "𠮷野家", "\n\t　", "商品和服务", "结合成分子时", "３.5％以上的ＧＤＰ"})
  void cutsAndTagsAsHanLpDoes(String text) {
    assertThat(shown(quick, text)).isEqualTo(shown(plain, text));
  }

  @Test
  void cutsDocumentsAsHanLpDoes() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data", "documents"))) {
      for (Path file : files.toList()) {
        for (String line : Files.readAllLines(file)) {
          assertThat(shown(quick, line)).isEqualTo(shown(plain, line));
        }
      }
    }
  }

  @Test
  void cutsRandomCharactersAsHanLpDoes() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        text.append("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出，。1a".charAt(random.nextInt(34)));
      }
      assertThat(shown(quick, text.toString())).isEqualTo(shown(plain, text.toString()));
    }
  }

  private static List<String> shown(Segment segment, String text) {
    return segment.seg(text).stream().map(SegmenterTest::shown).toList();
  }

  private static String shown(Term term) {
    return term.offset + " " + term.word + "/" + term.nature;
  }
}
