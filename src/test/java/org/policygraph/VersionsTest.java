package org.policygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Vocabulary;
import org.policygraph.outline.Overrides;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Entry;
import org.policygraph.store.Store;

/** Files of one work: which replaces which, which stays, and which speaks. */
class VersionsTest {

  private static final Pipeline PIPELINE = new Pipeline();
  private static final String TITLE = "武汉市人民政府关于支持企业创新的通知";

  @TempDir Path folder;

  private final EmbeddedStore store = Store.memory();
  private final Loader loader = new Loader(PIPELINE, store, 1);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aCorrectedFileOfTheSamePathTakesEffectWhateverItsHash() throws IOException {
    for (String sum : List.of("100", "101", "102", "103", "104")) {
      ReportCard card = load("notice.txt", notice(TITLE, sum));
      assertThat(card.versions()).isEqualTo(1);
      assertThat(card.speaks()).isEmpty();
      assertThat(card.replaced()).hasSize(sum.equals("100") ? 0 : 1);
      assertThat(quotes()).anyMatch(quote -> quote.contains(sum + "万元"));
    }
    assertThat(store.list()).singleElement().extracting(Entry::files).isEqualTo(1);
  }

  @Test
  void filesOfOtherPathsStayAndTheCardNamesTheOneThatSpeaksAndWhy() throws IOException {
    load("long.txt", notice(TITLE, "1000"));
    ReportCard card = load("other/short.txt", notice(TITLE, "100"));
    assertThat(card.versions()).isEqualTo(2);
    assertThat(card.replaced()).isEmpty();
    assertThat(card.speaks()).hasValueSatisfying(s -> assertThat(s.file()).isEqualTo("long.txt"));
    assertThat(card.speaks().orElseThrow().why()).contains("longer text", "this file has");
    ReportCard corrected = load("long.txt", notice(TITLE, "9"));
    assertThat(corrected.versions()).isEqualTo(2);
    assertThat(corrected.speaks().orElseThrow().file()).isEqualTo("short.txt");
    assertThat(quotes()).anyMatch(quote -> quote.contains("100万元"));
  }

  @Test
  void theOrderOfFilesOfDifferentPathsChangesNothingNotEvenOfCopies() throws IOException {
    List<String> files = new ArrayList<>();
    for (String[] file : new String[][] {{"a", "100"}, {"b", "101"}, {"a/c", "102"}}) {
      files.add(write(file[0] + ".txt", notice(TITLE, file[1])));
    }
    files.forEach(this::load);
    Model once = document();
    loader.remove(store.list().stream().map(Entry::iri).toList());
    Collections.reverse(files);
    files.forEach(this::load);
    assertThat(document().isIsomorphicWith(once)).isTrue();
  }

  @Test
  void bytesThatTwoPathsHoldStayUntilBothHoldOthers() throws IOException {
    load("a.txt", notice(TITLE, "100"));
    load("copy.txt", notice(TITLE, "100"));
    assertThat(load("copy.txt", notice(TITLE, "101")).versions()).isEqualTo(2);
    assertThat(load("a.txt", notice(TITLE, "101")).versions()).isEqualTo(1);
  }

  @Test
  void aPathThatGivesAnotherWorkReplacesNothingAndTheCardSaysSo() throws IOException {
    load("scratch.txt", notice(TITLE, "100"));
    ReportCard card = load("scratch.txt", notice("武汉市人民政府关于支持青年就业的通知", "100"));
    assertThat(store.list()).hasSize(2);
    assertThat(card.remarks())
        .anyMatch(
            remark -> remark.contains("gave another document") && remark.contains("[path-of-a"));
  }

  @Test
  void anUploadReplacesTheOneOfItsNameInItsWorkAndNoOther() {
    upload("notice.txt", notice(TITLE, "100"));
    assertThat(upload("notice.txt", notice(TITLE, "101")).replaced()).hasSize(1);
    ReportCard other = upload("notice.txt", notice("武汉市人民政府关于支持青年就业的通知", "100"));
    assertThat(other.replaced()).isEmpty();
    assertThat(other.remarks()).isEmpty();
    assertThat(store.list()).hasSize(2).allMatch(entry -> entry.files() == 1);
  }

  @Test
  void ofTwoUploadsOfOneNameInOneLoadTheEarlierIsSaidToBeReplaced() {
    List<Outcome> outcomes =
        loader.load(
            List.of(
                input("notice.txt", notice(TITLE, "100")),
                input("notice.txt", notice(TITLE, "101"))),
            (done, all) -> {});
    assertThat(outcomes.get(0)).asString().contains("replaced-by-namesake");
    assertThat(((Outcome.Loaded) outcomes.get(1)).card().versions()).isEqualTo(1);
  }

  @Test
  void oneVersionCanBeRemoved() throws IOException {
    load("long.txt", notice(TITLE, "1000"));
    load("short.txt", notice(TITLE, "100"));
    String document = store.list().get(0).iri();
    Model graph = document();
    String hash =
        graph
            .listSubjectsWithProperty(Vocabulary.FILE_NAME, "long.txt")
            .next()
            .getProperty(Vocabulary.HASH)
            .getString();
    loader.removeVersion(document, hash);
    assertThat(document().listObjectsOfProperty(Eli.IS_REALIZED_BY).toList()).hasSize(1);
    assertThat(quotes()).anyMatch(quote -> quote.contains("100万元"));
  }

  private static String notice(String title, String sum) {
    return """
        %s

        一、加大支持力度

        市科技局应当支持企业建设中试基地，每个基地补助不超过%s万元。
        """
        .formatted(title, sum);
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text).toString();
  }

  private ReportCard load(String name, String text) throws IOException {
    return load(write(name, text));
  }

  private ReportCard load(String file) {
    return card(Input.of(Path.of(file), Overrides.NONE));
  }

  private ReportCard upload(String name, String text) {
    return card(input(name, text));
  }

  private static Input input(String name, String text) {
    Input.Bytes bytes = new Input.Bytes(text.getBytes(StandardCharsets.UTF_8));
    return new Input(name, Optional.of(bytes), Overrides.NONE);
  }

  private ReportCard card(Input input) {
    return ((Outcome.Loaded) loader.load(List.of(input), (done, all) -> {}).get(0)).card();
  }

  private Model document() {
    return store.graph(store.list().get(0).iri());
  }

  private List<String> quotes() {
    Model document = document();
    return document.listSubjectsWithProperty(Vocabulary.QUOTE).toList().stream()
        .map(measure -> measure.getProperty(Vocabulary.QUOTE).getString())
        .toList();
  }
}
