package org.policygraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.policygraph.graph.Eli;
import org.policygraph.graph.StableNQuads;
import org.policygraph.graph.Types;
import org.policygraph.graph.Validation;
import org.policygraph.outline.Overrides;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Entry;
import org.policygraph.store.Store;

/** The main job on the five documents: files in, one graph out. */
class LoaderTest {

  private static final Pipeline PIPELINE = new Pipeline();
  private static final Path DOCUMENTS = Path.of("data", "documents");

  @Test
  void anyOrderAndNumberOfThreadsGivesTheSameQuads() throws IOException {
    List<String> names = names();
    List<String> backwards = new ArrayList<>(names);
    Collections.reverse(backwards);
    String once = quads(List.of(names), 1);
    assertThat(quads(List.of(backwards), 2)).isEqualTo(once);
    List<List<String>> oneByOne = backwards.stream().map(List::of).toList();
    assertThat(quads(oneByOne, 1)).isEqualTo(once);
  }

  @Test
  void aLoadInPartsOfADocumentEachGivesTheSameQuadsAsOneInOnePart() throws IOException {
    assertThat(quads(List.of(names()), 2, 1)).isEqualTo(quads(List.of(names()), 1));
  }

  @Test
  void aLoadThatFailsLeavesThePartsBeforeItWholeAndTheNextGoesOn() {
    try (EmbeddedStore store = Store.memory()) {
      Loader loader = new Loader(PIPELINE, store, 1, 1);
      List<Input> two = inputs(List.of("central-2018.txt", "wuhan-2018-17.txt"));
      assertThatThrownBy(
              () ->
                  loader.load(
                      two,
                      (done, all) -> {
                        if (done == 2) {
                          throw new IllegalStateException("stopped");
                        }
                      }))
          .hasMessage("stopped");
      assertThat(store.list()).hasSize(1);
      assertThat(loader.load(two, (done, all) -> {})).hasSize(2);
      assertThat(store.list()).hasSize(2);
      assertThat(store.graph(store.iris().alignments()).isEmpty()).isFalse();
    }
  }

  @Test
  void loadingADocumentAgainChangesNothing() throws IOException {
    List<String> two = List.of("central-2018-news.txt", "wuhan-2018-17.txt");
    assertThat(quads(List.of(two, two), 1)).isEqualTo(quads(List.of(two), 1));
  }

  @Test
  void aFileThatIsReadOnlyIsReportedAsItWouldBeLoadedAndChangesNothing() {
    try (EmbeddedStore store = Store.memory()) {
      Loader loader = new Loader(PIPELINE, store, 1);
      Input file = Input.of(DOCUMENTS.resolve("wuhan-2018-17.txt"), Overrides.NONE);
      Input broken =
          new Input("empty.txt", Optional.of(new Input.Bytes(new byte[0])), Overrides.NONE);
      List<Outcome> read = loader.preview(List.of(file, broken), (done, all) -> {});
      assertThat(store.list()).isEmpty();
      assertThat(read.get(1)).isInstanceOf(Outcome.Refused.class);
      ReportCard card = ((Outcome.Read) read.get(0)).card();
      Outcome.Loaded loaded = (Outcome.Loaded) loader.load(List.of(file), (done, all) -> {}).get(0);
      assertThat(card.document()).isEqualTo(loaded.card().document());
      assertThat(card.identity()).isEqualTo(loaded.card().identity());
      assertThat(card.measures()).isEqualTo(loaded.card().measures());
    }
  }

  @Test
  void twoFilesOfOneWorkAreOneDocumentWithTwoVersions() {
    try (EmbeddedStore both = Store.memory();
        EmbeddedStore one = Store.memory()) {
      load(both, List.of("central-2018.txt", "central-2018-news.txt"), 1);
      load(one, List.of("central-2018.txt"), 1);
      assertThat(both.list()).hasSize(1).allMatch(entry -> entry.files() == 2);
      assertThat(both.list().get(0).measures()).isEqualTo(one.list().get(0).measures());
      assertThat(both.list().get(0).iri()).isEqualTo(one.list().get(0).iri());
    }
  }

  @Test
  void aNumberIsLearntFromAnotherDocumentWhicheverIsLoadedFirst() {
    for (List<String> order :
        List.of(
            List.of("central-2018.txt", "wuhan-2018-17.txt"),
            List.of("wuhan-2018-17.txt", "central-2018.txt"))) {
      try (EmbeddedStore store = Store.memory()) {
        order.forEach(name -> load(store, List.of(name), 1));
        assertThat(store.list())
            .extracting(Entry::number)
            .contains(
                Optional.of("\u4e2d\u529e\u53d1\u30142018\u301529\u53f7"),
                Optional.of("\u6b66\u529e\u53d1\u30142018\u301517\u53f7"));
      }
    }
  }

  @Test
  void theGraphOfTheFiveDocumentsConformsToItsShapes() {
    try (EmbeddedStore store = Store.memory()) {
      load(store, names(), 2);
      DatasetGraph data = store.dataset().asDatasetGraph();
      assertThat(Txn.calculateRead(data, () -> Validation.of(data.getDefaultGraph()))).isEmpty();
    }
  }

  @Test
  void removingADocumentRemovesWhatWasDerivedFromIt() {
    try (EmbeddedStore store = Store.memory()) {
      Loader loader = new Loader(PIPELINE, store, 1);
      loader.load(inputs(List.of("central-2018.txt", "wuhan-2018-17.txt")), (done, all) -> {});
      String wuhan = iri(store, "17");
      loader.remove(List.of(wuhan));
      assertThat(store.list()).hasSize(1).allMatch(entry -> entry.number().isEmpty());
      assertThat(store.graph(store.iris().alignments()).isEmpty()).isTrue();
    }
  }

  @Test
  void everyMeasureOfEveryDocumentHasItsEvidence() {
    try (EmbeddedStore store = Store.memory()) {
      load(store, names(), 2);
      for (Entry entry : store.list()) {
        Model graph = store.graph(entry.iri());
        List<Resource> measures = graph.listSubjectsWithProperty(RDF.type, Types.MEASURE).toList();
        assertThat(measures).hasSize(entry.measures());
        EvidenceTest.checkAll(graph);
        assertThat(graph.listObjectsOfProperty(Eli.IS_REALIZED_BY).toList()).hasSize(entry.files());
      }
    }
  }

  private static String quads(List<List<String>> loads, int threads) throws IOException {
    return quads(loads, threads, Integer.MAX_VALUE);
  }

  private static String quads(List<List<String>> loads, int threads, int part) throws IOException {
    try (EmbeddedStore store = Store.memory()) {
      Loader loader = new Loader(PIPELINE, store, threads, part);
      for (List<String> names : loads) {
        assertThat(loader.load(inputs(names), (done, all) -> {}))
            .allMatch(outcome -> outcome instanceof Outcome.Loaded);
      }
      StringWriter text = new StringWriter();
      DatasetGraph data = store.dataset().asDatasetGraph();
      data.begin(org.apache.jena.query.TxnType.READ);
      try {
        StableNQuads.write(data, text);
      } finally {
        data.end();
      }
      return text.toString();
    }
  }

  private static String iri(Store store, String number) {
    return store.list().stream()
        .filter(entry -> entry.number().filter(n -> n.contains(number)).isPresent())
        .findFirst()
        .orElseThrow()
        .iri();
  }

  private static void load(Store store, List<String> names, int threads) {
    new Loader(PIPELINE, store, threads).load(inputs(names), (done, all) -> {});
  }

  private static List<Input> inputs(List<String> names) {
    return names.stream().map(n -> Input.of(DOCUMENTS.resolve(n), Overrides.NONE)).toList();
  }

  private static List<String> names() {
    return List.of(
        "central-2018-news.txt",
        "central-2018.txt",
        "guizhou-2018-38.txt",
        "wenzhou-zone-2018-118.txt",
        "wuhan-2018-17.txt");
  }
}
