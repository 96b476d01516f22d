package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.Input;
import org.policygraph.Loader;
import org.policygraph.Pipeline;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Vocabulary;
import org.policygraph.outline.Overrides;
import org.policygraph.server.PolicyServer;
import org.policygraph.server.ServerOptions;
import org.policygraph.server.Token;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/** The life of a store by commands: in a folder, behind HTTP, and one of an older program. */
class StoreCommandsTest {

  private static final String NOTICE =
      """
      武汉市人民政府关于支持企业创新的通知

      武政〔2018〕17号

      一、加大支持力度

      市科技局应当支持企业建设中试基地，每个基地补助不超过100万元。
      """;
  private static final String ANSWER = "SELECT (COUNT(*) AS ?n) { ?m a pg:Measure }";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private static String done(String... arguments) {
    Ran ran = run(arguments);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private String notice() throws IOException {
    return Files.writeString(folder.resolve("notice.txt"), NOTICE).toString();
  }

  private String question() throws IOException {
    String text =
        "# title.en: count\n# title.zh: 数\n# question.en: How many?\n# question.zh: 多少？\n# columns: n\n";
    String prefix = "PREFIX pg: <" + Vocabulary.NAMESPACE + ">\n";
    return Files.writeString(folder.resolve("count.rq"), text + prefix + ANSWER).toString();
  }

  @Test
  void everyCommandWorksOnAnotherStoreAsOnAFolder() throws Exception {
    FusekiServer other =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/graphs", DatasetFactory.createTxnMem())
            .build()
            .start();
    try {
      worksAlike("--remote", "http://localhost:" + other.getHttpPort() + "/graphs");
    } finally {
      other.stop();
    }
  }

  @Test
  void everyCommandWorksOnAServiceOfThisProgramWithItsToken() throws Exception {
    String secret = "a token that only tests know";
    Path file = Files.writeString(folder.resolve("token"), secret);
    try (EmbeddedStore served = Store.memory();
        PolicyServer server =
            PolicyServer.start(
                served,
                ServerOptions.defaults().withPort(0).withToken(Token.of(secret)),
                new Uploads(Pipeline::new, served))) {
      String address = server.address() + "policy";
      worksAlike("--remote", address, "--token-file", file.toString());
      Ran refused = run("load", notice(), "--remote", address);
      assertThat(refused.code()).isEqualTo(1);
      assertThat(refused.err()).contains("[store-refused]");
    }
  }

  private void worksAlike(String... remote) throws Exception {
    String[] local = {"--store", folder.resolve("store").toString()};
    for (List<String> command :
        List.of(
            List.of("load", notice(), "--format", "json"),
            List.of("list", "--format", "csv"),
            List.of("query", question(), "--format", "csv"),
            List.of("query", "documents", "--format", "csv"),
            List.of("compare", "--format", "csv", "--reference", "武汉市"),
            List.of("compare", "--format", "json", "--reference", "武汉市"),
            List.of("query", "new", "-p", "lang=en", "--format", "csv"),
            List.of("validate"))) {
      assertThat(done(command, remote)).as(command.get(0)).isEqualTo(done(command, local));
    }
    assertThat(done(List.of("status"), remote)).contains("documents   1", remote[1]);
    String backup = folder.resolve("all.nq.gz").toString();
    done(List.of("backup", backup), remote);
    String all = done(List.of("list", "--format", "csv"), local);
    done(List.of("remove", "武政〔2018〕17号"), remote);
    assertThat(done(List.of("list", "--format", "csv"), remote).lines()).hasSize(1);
    done(List.of("restore", backup), remote);
    assertThat(done(List.of("list", "--format", "csv"), remote)).isEqualTo(all);
  }

  @Test
  void oneFileOfADocumentIsRemovedByTheNameThatItsCardGivesAndTheOnlyOneIsNot() throws Exception {
    String store = folder.resolve("store").toString();
    done("load", notice(), "--store", store);
    Path scan = Files.writeString(folder.resolve("scan.txt"), NOTICE.replace("100万元", "60万元"));
    String card = done("load", scan.toString(), "--store", store);
    assertThat(card).contains("speaks        notice.txt (", "not this file: it has as many gaps");
    String document = "武汉市人民政府关于支持企业创新的通知";
    assertThat(done("remove", document, "--file", "notice.txt", "--store", store))
        .startsWith("removed notice.txt ");
    assertThat(done("query", "measures", "--store", store, "--format", "csv")).contains("60万元");
    Ran only = run("remove", document, "--file", "scan.txt", "--store", store);
    assertThat(only.code()).isEqualTo(1);
    assertThat(only.err()).contains("[only-file]");
    Ran none = run("remove", document, "--file", "notice.txt", "--store", store);
    assertThat(none.err()).contains("scan.txt ", "[unknown-file]");
  }

  private static String done(List<String> command, String... store) {
    return done(Stream.concat(command.stream(), Arrays.stream(store)).toArray(String[]::new));
  }

  @Test
  void aStoreThatDoesNotAnswerIsAProblemAndTwoStoresAreMisuse() {
    Ran none = run("list", "--remote", "http://localhost:1/policy");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("http://localhost:1/policy", "[store-unreachable]");
    String[] both = {"--remote", "http://localhost:1/x", "--store", folder.toString()};
    assertThat(run("list", both[0], both[1], both[2], both[3]).code()).isEqualTo(2);
    assertThat(run("compare", both[0], both[1], both[2], both[3]).code()).isEqualTo(2);
  }

  /** A store as an older program may have left it: version, a graph that is not as it is now. */
  private Path old(String version) throws Exception {
    Path place = folder.resolve("old-" + version);
    done("load", notice(), "--store", place.toString());
    try (EmbeddedStore store = Store.open(place)) {
      Dataset dataset = store.dataset();
      Txn.executeWrite(
          dataset,
          () -> {
            dataset
                .getNamedModel(store.iris().ontology())
                .getResource(Vocabulary.ONTOLOGY)
                .removeAll(OWL.versionInfo)
                .addProperty(OWL.versionInfo, version);
            Model document = dataset.getNamedModel(store.list().get(0).iri());
            document.removeAll(null, Vocabulary.QUOTE, null);
            dataset
                .getNamedModel(store.iris().corrections())
                .createResource("http://example.org/note")
                .addProperty(OWL.versionInfo, "mine");
          });
    }
    return place;
  }

  @Test
  void aStoreOfAnOlderProgramIsRefusedWithTheCommandThatBringsItUpToDate() throws Exception {
    String place = old("0").toString();
    Ran refused = run("list", "--store", place);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("policy-graph migrate --store " + place, "[store-vocabulary]");
    assertThat(done("migrate", "--store", place))
        .contains("read again ", "1 documents, vocabulary 1, before 0");
    assertThat(done("validate", "--store", place)).contains("conforms");
    try (EmbeddedStore migrated = Store.open(Path.of(place));
        EmbeddedStore fresh = Store.memory()) {
      new Loader(new Pipeline(), fresh, 1)
          .load(List.of(Input.of(Path.of(notice()), Overrides.NONE)), (done, all) -> {});
      for (String graph : fresh.graphs()) {
        assertThat(migrated.graph(graph).isIsomorphicWith(fresh.graph(graph))).as(graph).isTrue();
      }
      assertThat(migrated.graph(Iris.DEFAULT.corrections()).size()).isEqualTo(1);
    }
  }

  @Test
  void aStoreOfANewerProgramIsLeftAlone() throws Exception {
    String place = old("99").toString();
    for (String command : new String[] {"list", "migrate"}) {
      Ran refused = run(command, "--store", place);
      assertThat(refused.code()).isEqualTo(1);
      assertThat(refused.err()).contains("newer program", "[store-vocabulary]");
    }
  }

  @Test
  void aStoreWithADocumentThatKeepsNoTextStaysAsItWas() throws Exception {
    Path place = old("0");
    try (EmbeddedStore store = Store.openOld(place)) {
      Model other = ModelFactory.createDefaultModel();
      other.createResource("http://example.org/a").addProperty(OWL.sameAs, "b");
      store.replace(Map.of(store.iris().base() + "document/none", other));
    }
    Ran refused = run("migrate", "--store", place.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("document/none", "[no-text-kept]");
    try (EmbeddedStore store = Store.openOld(place)) {
      assertThat(store.vocabulary()).hasValue("0");
    }
  }
}
