package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.graph.DocumentGraph;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Run;
import org.policygraph.graph.Sample;
import org.policygraph.graph.Types;
import org.policygraph.graph.Version;
import org.policygraph.graph.Works;
import org.policygraph.problem.ProblemException;

class RemoteStoreTest {

  private static final Version CITY = Sample.city("c.txt", Optional.of("丙办发〔2031〕7号"));
  private static final String NAME = Works.key(Iris.DEFAULT, CITY.outline().identity());
  private static final Model GRAPH =
      new DocumentGraph(Iris.DEFAULT, new Run("0.1.0", "abc")).write(List.of(CITY));

  @Test
  void aStoreBehindFusekiAnswersLikeOneOfThisProcess() {
    FusekiServer other = fuseki(DatasetFactory.createTxnMem());
    try (Store remote = Store.remote(address(other), "");
        Store here = Store.memory()) {
      for (Store store : List.of(remote, here)) {
        store.replace(Map.of(NAME, GRAPH));
      }
      assertThat(remote.graph(NAME).isIsomorphicWith(GRAPH)).isTrue();
      assertThat(remote.graphs()).isEqualTo(here.graphs());
      assertThat(remote.list()).isEqualTo(here.list()).hasSize(1);
      assertThat(remote.status().measures()).isEqualTo(3);
      for (NamedQuery query : NamedQueries.shipped().all()) {
        var asked = query.bind(Map.of(), here);
        assertThat(remote.select(asked, BindingFactory.empty()).stream().count())
            .as(query.name())
            .isEqualTo(here.select(asked, BindingFactory.empty()).stream().count());
      }
      remote.edit(NAME, graph -> graph.remove(Node.ANY, RDF.type.asNode(), Types.MEASURE.asNode()));
      assertThat(remote.graph(NAME).size()).isEqualTo(GRAPH.size() - 3);
      remote.remove(List.of(NAME));
      assertThat(remote.list()).isEmpty();
    } finally {
      other.stop();
    }
  }

  @Test
  void aBackupOfOneStoreRestoresAnother(@TempDir Path folder) {
    Path file = folder.resolve("all.nq.gz");
    FusekiServer other = fuseki(DatasetFactory.createTxnMem());
    try (Store remote = Store.remote(address(other), "");
        Store here = Store.memory()) {
      here.replace(Map.of(NAME, GRAPH));
      here.backup(file);
      remote.restore(file);
      assertThat(remote.list()).isEqualTo(here.list());
    } finally {
      other.stop();
    }
  }

  @Test
  void aStoreThatDoesNotAnswerIsAProblemWithItsAddress() {
    FusekiServer other = fuseki(DatasetFactory.createTxnMem());
    URI address = address(other);
    assertThatThrownBy(() -> Store.remote(URI.create(address + "x"), ""))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("store-unknown");
    other.stop();
    assertThatThrownBy(() -> Store.remote(address, ""))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("store-unreachable")
        .hasMessageContaining(address.toString());
  }

  private static FusekiServer fuseki(Dataset dataset) {
    return FusekiServer.create().port(0).loopback(true).add("/policy", dataset).build().start();
  }

  private static URI address(FusekiServer server) {
    return URI.create("http://localhost:" + server.getHttpPort() + "/policy");
  }
}
