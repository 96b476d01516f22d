package org.policygraph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.outline.Overrides;
import org.policygraph.problem.Problem;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Entry;
import org.policygraph.store.Store;

/** Files that cannot be loaded, or not as they were, beside others that can. */
class RefusedFilesTest {

  private static final Pipeline PIPELINE = new Pipeline();
  private static final Path DOCUMENTS = Path.of("data", "documents");

  @Test
  void aBadFileIsRefusedAndTheOthersAreLoaded(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    try (EmbeddedStore store = Store.memory()) {
      List<Input> inputs =
          List.of(
              Input.of(empty, Overrides.NONE),
              Input.of(folder.resolve("missing.txt"), Overrides.NONE),
              Input.of(DOCUMENTS.resolve("wuhan-2018-17.txt"), Overrides.NONE));
      List<Outcome> outcomes = new Loader(PIPELINE, store, 2).load(inputs, (done, all) -> {});
      assertThat(outcomes)
          .extracting(outcome -> outcome instanceof Outcome.Loaded)
          .containsExactly(false, false, true);
      assertThat(store.list()).hasSize(1);
    }
  }

  @Test
  void aFileOnWhichTheProgramFailsIsRefusedAsAFaultAndTheOthersAreLoaded() {
    String noPath = "no\0path.txt";
    try (EmbeddedStore store = Store.memory()) {
      List<Input> inputs =
          List.of(
              new Input(noPath, Optional.empty(), Overrides.NONE),
              Input.of(DOCUMENTS.resolve("wuhan-2018-17.txt"), Overrides.NONE));
      List<Outcome> outcomes = new Loader(PIPELINE, store, 2).load(inputs, (done, all) -> {});
      assertThat(outcomes.get(0))
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused ->
                  assertThat(refused.problems())
                      .singleElement()
                      .satisfies(
                          problem -> {
                            assertThat(problem.code()).isEqualTo("fault");
                            assertThat(problem.what()).contains("InvalidPathException");
                            assertThat(problem.place().file()).isEqualTo(noPath);
                          }));
      assertThat(outcomes.get(1)).isInstanceOf(Outcome.Loaded.class);
      assertThat(store.list()).hasSize(1);
    }
  }

  @Test
  void aFileThatNeedsMoreMemoryThanThereIsIsRefusedAsThat() {
    Input file = new Input("large.docx", Optional.empty(), Overrides.NONE);

    assertThat(Loader.problems(file, new OutOfMemoryError("Java heap space")))
        .singleElement()
        .asString()
        .startsWith("large.docx: ")
        .contains("-Xmx")
        .endsWith("[out-of-memory]");
  }

  @Test
  void aTextInAnotherLanguageIsToldOnceWhyItHasNoMeasures() {
    byte[] english = "1. Local governments shall report every year.\n".getBytes(UTF_8);
    List<Input> one =
        List.of(new Input("report.txt", Optional.of(new Input.Bytes(english)), Overrides.NONE));
    try (EmbeddedStore store = Store.memory()) {
      assertThat(new Loader(PIPELINE, store, 1).preview(one, (done, all) -> {}))
          .singleElement()
          .isInstanceOfSatisfying(
              Outcome.Read.class,
              read ->
                  assertThat(read.card().remarks())
                      .singleElement()
                      .asString()
                      .contains("not-chinese"));
    }
  }

  @Test
  void aFileThatIsCutOffLaterLeavesWhatWasReadOfItBefore(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("notice.docx");
    byte[] whole = word("关于做好防汛工作的通知", "一、落实责任。各级党委要加强领导。");
    try (EmbeddedStore store = Store.memory()) {
      Loader loader = new Loader(PIPELINE, store, 2);
      Files.write(file, whole);
      loader.load(List.of(Input.of(file, Overrides.NONE)), (done, all) -> {});
      Entry before = store.list().get(0);

      Files.write(file, Arrays.copyOf(whole, whole.length - 40));
      List<Outcome> outcomes =
          loader.load(List.of(Input.of(file, Overrides.NONE)), (done, all) -> {});

      assertThat(outcomes)
          .singleElement()
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused ->
                  assertThat(refused.problems())
                      .singleElement()
                      .extracting(Problem::code)
                      .isEqualTo("damaged-file"));
      assertThat(store.list()).containsExactly(before);
    }
  }

  private static byte[] word(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
      return out.toByteArray();
    }
  }
}
