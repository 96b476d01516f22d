package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.finding.Coding;

class InstrumentLessonsTest {

  private static final List<String> CONCEPTS = List.of("mandate", "inducement");
  private static final String CHECKS = "检查甲。检查乙。检查丙。检查丁。";
  private static final String PRIZES = "奖励甲。奖励乙。奖励丙。奖励丁。";

  @TempDir private Path folder;

  private static List<Coding> coding(String verb, String instrument) {
    return List.of("甲", "乙", "丙", "丁").stream()
        .map(
            object ->
                new Coding(
                    "一",
                    verb + object,
                    List.of(verb),
                    object,
                    List.of(),
                    List.of(),
                    "obligation",
                    "other",
                    instrument))
        .toList();
  }

  private static Coded coded(String name, String document, List<Coding> coding) {
    return new Coded(name, FaultsTest.outline(document), coding, coding, false);
  }

  private static InstrumentLessons checksAndPrizes() {
    InstrumentLessons lessons = new InstrumentLessons(CONCEPTS);
    List<Coding> checks = coding("检查", "mandate");
    List<Coding> prizes = coding("奖励", "inducement");
    lessons.add(coded("checks", CHECKS, checks));
    lessons.add(coded("prizes", PRIZES, prizes));
    return lessons;
  }

  @Test
  void whatIsTaughtIsWrittenAsATable() {
    assertThat(checksAndPrizes().learn().table())
        .startsWith("trait\tweights\n")
        .contains("concepts\tmandate\tinducement\n")
        .containsPattern("verb 检查\t\\d\\.\\d\\d\t-")
        .containsPattern("verb 奖励\t-\\d\\.\\d\\d\t\\d")
        .doesNotContain("word 甲");
  }

  @Test
  void aDocumentIsJudgedByWhatTheOthersTeach() {
    InstrumentLessons lessons = checksAndPrizes();

    assertThat(lessons.leftOut("checks").accuracy()).isZero();

    lessons.add(coded("more", CHECKS, coding("检查", "mandate")));
    assertThat(lessons.leftOut("checks").accuracy()).isOne();
  }

  @Test
  void singleActsTeachToo() throws IOException {
    InstrumentLessons lessons = checksAndPrizes();
    String act = "mandate\tother\tobligation\t检查\t设施\t某通知\n";
    Files.writeString(
        folder.resolve(InstrumentLessons.SINGLE_ACTS),
        "instrument\tkind\tmodality\tverbs\tobject\tdocument\n" + act.repeat(8));

    lessons.addFolder(folder);

    assertThat(lessons.leftOut("checks").accuracy()).isOne();
    assertThat(lessons.learn().table()).contains("word 设施\t");
  }
}
