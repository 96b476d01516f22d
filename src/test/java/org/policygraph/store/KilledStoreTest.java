package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.problem.ProblemException;

/**
 * A process that writes keeps others out of its store, and leaves the last whole state when it is
 * killed. {@code -Dkills=50} kills fifty times.
 */
class KilledStoreTest {

  private static final int KILLS = Integer.getInteger("kills", 8);

  @Test
  void whatIsLeftIsTheStateBeforeOrAfterATransactionNeverBetween(@TempDir Path folder)
      throws Exception {
    int generation = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int begun = writeAndKill(folder, generation, kill);
      int left = left(folder).orElse(begun - 1);
      assertThat(left).isBetween(generation - 1, begun);
      generation = Math.max(left, 0) + 1;
    }
    assertThat(generation).isGreaterThan(KILLS);
  }

  /** Lets a process write some generations, kills it somewhere in the next, and tells which. */
  private static int writeAndKill(Path folder, int first, int kill) throws Exception {
    Path told = Files.createTempFile("generations", ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                folder.toString(),
                Integer.toString(first))
            .redirectOutput(told.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (last(told) < first + 2) {
        assertThat(process.isAlive()).as("the writer goes on until it is killed").isTrue();
        Thread.sleep(5);
      }
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("another process has it open");
      Thread.sleep(kill * 7L % 40);
      process.destroyForcibly().waitFor();
      return last(told);
    } finally {
      process.destroyForcibly();
      Files.delete(told);
    }
  }

  /** The last whole line of a file, or -1. */
  private static int last(Path file) throws IOException {
    String text = Files.readString(file);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1).strip();
    return whole.isEmpty() ? -1 : Integer.parseInt(whole.substring(whole.lastIndexOf('\n') + 1));
  }

  /** The one generation that both graphs hold whole. */
  private static Optional<Integer> left(Path folder) {
    try (Store store = Store.open(folder)) {
      Set<Integer> one = generations(store.graph(EndlessWriter.ONE));
      assertThat(generations(store.graph(EndlessWriter.OTHER))).isEqualTo(one);
      assertThat(one).hasSizeLessThan(2);
      return one.stream().findFirst();
    }
  }

  private static Set<Integer> generations(Model graph) {
    assertThat(graph.size()).isIn(0L, (long) EndlessWriter.SIZE);
    return graph.listStatements().toList().stream()
        .map(statement -> statement.getInt())
        .collect(Collectors.toSet());
  }
}
