package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies with one edit each, and what the comparison makes of them. */
class EditFiguresTest {

  private static final String HEADER = "id\tkind\treference\tlocal\trelation\tmeasure\tnote\n";

  @TempDir Path folder;

  @Test
  void everyCopyIsCountedByRelationAndKindAndThoseToldOtherwiseAreNamed() throws IOException {
    String same = "各县应当每年开展一次水库检查";
    Path table =
        Files.writeString(
            folder.resolve("edits.tsv"),
            HEADER
                + "a\tno-change\t%s\t%<s\tcopied\t1\t\n".formatted(same)
                + "b\tfrequency\t%s\t各县应当每年开展两次水库检查\tsharpened\t1\t\n".formatted(same)
                + "c\tno-change\t%s\t%<s\tsoftened\t1\tcoded wrongly\n".formatted(same));

    Ran result = Ran.of("evaluate", "--edits", table.toString(), "--format", "csv");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("all,0.667,0.667,2,3,3", "copied,0.500,1.000,1,2,1", "no-change,1,2");
    assertThat(result.err()).contains("c no-change: copied, coded softened");
  }

  @Test
  void aTableThatIsWrongIsNamedWithItsLine() throws IOException {
    Path table =
        Files.writeString(folder.resolve("edits.tsv"), HEADER + "a\tkind\t甲\t乙\tsame\t1\t\n");

    assertThat(Ran.of("evaluate", "--edits", table.toString()).err())
        .contains("edits.tsv:2", "names no relation: same", "copied");
    assertThat(Ran.of("evaluate", "--edits", folder.resolve("none.tsv").toString()).err())
        .contains("there is no such file");
  }
}
