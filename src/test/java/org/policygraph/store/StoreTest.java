package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.graph.DocumentGraph;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Run;
import org.policygraph.graph.Sample;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.ProblemException;

class StoreTest {

  @Test
  void aQueryWithoutGraphSeesAllGraphsInMemoryAndOnDisk(@TempDir Path folder) {
    try (Store memory = Store.memory();
        Store disk = Store.open(folder.resolve("store"))) {
      for (Store store : List.of(memory, disk)) {
        load(store);
        assertThat(count(store, "{ ?m a pg:Measure }")).isEqualTo(3);
        assertThat(count(store, "{ ?t a skos:ConceptScheme }")).isGreaterThan(9);
      }
    }
  }

  @Test
  void aGraphIsReplacedNotAddedTo() {
    try (Store store = Store.memory()) {
      load(store);
      load(store);
      assertThat(count(store, "{ ?m a pg:Measure }")).isEqualTo(3);
      store.remove(List.of(graphName()));
      assertThat(count(store, "{ ?m a pg:Measure }")).isZero();
    }
  }

  @Test
  void listAndStatusSayWhatIsThere() {
    try (Store store = Store.memory()) {
      assertThat(store.list()).isEmpty();
      load(store);
      Entry entry = store.list().get(0);
      assertThat(entry.iri()).isEqualTo(graphName());
      assertThat(entry.title()).isEqualTo("丙市关于乙事的意见");
      assertThat(entry.number()).contains("丙办发〔2031〕7号");
      assertThat(entry.date()).contains("2031-08-10");
      assertThat(entry.jurisdiction()).isEqualTo("丙市");
      assertThat(entry.files()).isEqualTo(1);
      assertThat(entry.measures()).isEqualTo(3);
      Status status = store.status();
      assertThat(status.documents()).isEqualTo(1);
      assertThat(status.measures()).isEqualTo(3);
      assertThat(status.graphs()).isEqualTo(2);
    }
  }

  @Test
  void theListFollowsEveryCommitAndNothingBefore() {
    try (EmbeddedStore store = Store.memory()) {
      load(store);
      List<Entry> loaded = store.list();
      assertThat(store.list()).isSameAs(loaded);
      store.dataset().begin(ReadWrite.WRITE);
      store.dataset().removeNamedModel(graphName());
      assertThat(store.list()).isEmpty();
      store.dataset().abort();
      store.dataset().end();
      assertThat(store.list()).isEqualTo(loaded);
      store.remove(List.of(graphName()));
      assertThat(store.list()).isEmpty();
    }
  }

  @Test
  void aDocumentWithoutMeasuresIsListedToo() {
    try (Store store = Store.memory()) {
      Model bare = ModelFactory.createDefaultModel();
      bare.createResource(graphName())
          .addProperty(Eli.IS_REALIZED_BY, bare.createResource(graphName() + "/text"))
          .addProperty(Eli.TITLE, "通知")
          .addProperty(Eli.JURISDICTION, bare.createResource("http://example.org/x"));
      store.replace(Map.of(graphName(), bare));
      assertThat(store.list())
          .containsExactly(
              new Entry(graphName(), "通知", Optional.empty(), Optional.empty(), "", 1, 0, 0));
    }
  }

  @Test
  void severalChangesAreOneAndTheirOwnThreadSeesThem(@TempDir Path folder) {
    try (Store memory = Store.memory();
        Store disk = Store.open(folder.resolve("store"))) {
      for (Store store : List.of(memory, disk)) {
        assertThatThrownBy(
                () ->
                    store.atOnce(
                        () -> {
                          load(store);
                          assertThat(store.list()).hasSize(1);
                          store.edit(graphName(), Graph::clear);
                          assertThat(store.graph(graphName()).isEmpty()).isTrue();
                          throw new IllegalStateException("in the middle");
                        }))
            .hasMessage("in the middle");
        assertThat(store.list()).isEmpty();
        store.atOnce(() -> load(store));
        store.edit(
            graphName(),
            graph -> graph.add(OWL.Thing.asNode(), OWL.sameAs.asNode(), OWL.Thing.asNode()));
        assertThat(store.graph(graphName()).size()).isEqualTo(document().size() + 1);
      }
    }
  }

  @Test
  void whatWasLoadedIsThereWhenTheStoreIsOpenedAgain(@TempDir Path folder) {
    try (Store store = Store.open(folder)) {
      load(store);
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.list()).hasSize(1);
      assertThat(store.status().bytes()).isPositive();
    }
  }

  @Test
  void aBackupRestoresTheStoreAsItWas(@TempDir Path folder) {
    Path backup = folder.resolve("backup.nq.gz");
    try (Store store = Store.open(folder.resolve("one"))) {
      load(store);
      store.backup(backup);
    }
    try (Store store = Store.open(folder.resolve("other"))) {
      store.restore(backup);
      assertThat(store.list()).hasSize(1);
      assertThat(store.graph(graphName()).isIsomorphicWith(document())).isTrue();
    }
  }

  @Test
  void aBackupThatCannotBePutInItsPlaceLeavesNothingBehind(@TempDir Path folder)
      throws IOException {
    Path taken = Files.createDirectory(folder.resolve("backup.nq"));
    Files.writeString(taken.resolve("file"), "in the way");
    try (Store store = Store.memory()) {
      assertThatThrownBy(() -> store.backup(taken))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("backup-unwritable");
    }
    assertThat(folder.resolve("backup.nq.part")).doesNotExist();
  }

  @Test
  void aDamagedBackupChangesNothing(@TempDir Path folder) throws IOException {
    Path backup = folder.resolve("backup.nq");
    Files.writeString(backup, "<http://a> <http://b>");
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store);
      assertThatThrownBy(() -> store.restore(backup))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("backup-damaged");
      assertThat(store.list()).hasSize(1);
    }
  }

  @Test
  void aStoreThatIsOpenIsRefusedToAnother(@TempDir Path folder) {
    try (Store first = Store.open(folder)) {
      assertThat(first.list()).isEmpty();
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("store-in-use")
          .hasMessageContaining("--remote")
          .hasMessageContaining(folder.toString());
    }
  }

  @Test
  void aStoreWhoseFolderCannotBeLockedIsRefusedInOneLine(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("Data-0001"));
    Files.createDirectory(folder.resolve("tdb.lock"));
    for (int attempt = 1; attempt <= 2; attempt++) {
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("store-unwritable")
          .hasMessageContaining(folder + ": it cannot be written")
          .hasMessageContaining("copy this one");
    }
  }

  @Test
  void aStoreOfAnotherVocabularyIsRefusedWithTheRemedy(@TempDir Path folder) {
    try (EmbeddedStore store = Store.open(folder)) {
      Txn.executeWrite(
          store.dataset(),
          () -> {
            var ontology =
                store
                    .dataset()
                    .getNamedModel(store.iris().ontology())
                    .getResource(Vocabulary.ONTOLOGY);
            ontology.removeAll(OWL.versionInfo).addProperty(OWL.versionInfo, "0");
          });
    }
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("store-vocabulary")
        .hasMessageContaining("policy-graph migrate");
  }

  @Test
  void theUnionIsOfAllGraphsWhereverTheyRest(@TempDir Path folder) {
    try (EmbeddedStore disk = Store.open(folder);
        EmbeddedStore memory = Store.memory()) {
      for (EmbeddedStore store : List.of(disk, memory)) {
        String iri = store.iris().ontology();
        assertThat(store.<Integer>union(Graph::size)).isEqualTo((int) store.graph(iri).size());
      }
    }
  }

  @Test
  void aFolderOfOtherFilesIsNoStore(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "x");
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("store-foreign");
  }

  @Test
  void aStoreKeepsTheBaseItWasMadeWith(@TempDir Path folder) {
    try (Store store = Store.open(folder, new Iris("http://localhost/id"))) {
      assertThat(store.iris().base()).isEqualTo("http://localhost/id/");
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.iris().base()).isEqualTo("http://localhost/id/");
    }
  }

  private static Model document() {
    return new DocumentGraph(Iris.DEFAULT, new Run("0.1.0", "abc"))
        .write(List.of(Sample.city("c.txt", Optional.of("丙办发〔2031〕7号"))));
  }

  private static String graphName() {
    return document()
        .listSubjectsWithProperty(Vocabulary.TITLE_CORE)
        .filterKeep(subject -> subject.hasProperty(org.policygraph.graph.Eli.IS_REALIZED_BY))
        .next()
        .getURI();
  }

  private static void load(Store store) {
    store.replace(Map.of(graphName(), document()));
  }

  private static int count(Store store, String pattern) {
    String query =
        "PREFIX pg: <https://w3id.org/policy-graph/ontology#>"
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + "SELECT (COUNT(*) AS ?n) "
            + pattern;
    return Integer.parseInt(
        store
            .select(QueryFactory.create(query), BindingFactory.empty())
            .next()
            .get("n")
            .getLiteralLexicalForm());
  }
}
