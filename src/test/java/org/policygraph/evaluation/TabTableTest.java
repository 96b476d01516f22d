package org.policygraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.problem.ProblemException;

class TabTableTest {

  @TempDir Path folder;

  @Test
  void cellsAreFoundByTheNameOfTheirColumnInAnyOrder() throws IOException {
    TabTable table = read("b\tnote\ta\n2\tx\t 1 \n\n4\n");

    assertThat(table.rows()).extracting(row -> row.get("a")).containsExactly("1", "");
    assertThat(table.rows()).extracting(row -> row.get("b")).containsExactly("2", "4");
  }

  @Test
  void aMissingColumnIsToldWithTheFile() {
    assertThatThrownBy(() -> read("b\tnote\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("table.tsv:1")
        .hasMessageContaining("lacks the column a");
  }

  @Test
  void anEmptyCellThatMustBeFilledIsToldWithItsLine() throws IOException {
    TabTable table = read("a\tb\n1\t2\n\n\t3\n");

    assertThat(table.rows().get(0).filled("a")).isEqualTo("1");
    assertThatThrownBy(() -> table.rows().get(1).filled("a"))
        .hasMessageContaining("table.tsv:4")
        .hasMessageContaining("has nothing in the column a");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> TabTable.read(folder.resolve("none.tsv"), "table", List.of()))
        .hasMessageContaining("there is no such file");
  }

  private TabTable read(String text) throws IOException {
    return TabTable.read(
        Files.writeString(folder.resolve("table.tsv"), text), "table", List.of("a", "b"));
  }
}
