package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index follows what is written, by whichever way, and is then that of a whole reading. */
class LiveIndexTest {

  private static final String PREFIXES =
      """
      PREFIX pg: <https://w3id.org/policy-graph/ontology#>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX relation: <https://w3id.org/policy-graph/concept/relation/>
      PREFIX : <urn:x:>
      """;

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(PREFIXES + turtle), "", "TURTLE");
    return model;
  }

  /** A document with measures, parts of them and a person who takes part in each. */
  private static Model document(String name, int measures) {
    StringBuilder text =
        new StringBuilder(
            """
            :DOC eli:title "DOC" ; eli:jurisdiction :J ; eli:is_realized_by :DOC-file .
            :DOC-unit a pg:Provision ; pg:label "一" ; pg:heading "DOC" ; pg:order 1 .
            :DOC-actor foaf:name "DOC办" .
            """);
    for (int i = 0; i < measures; i++) {
      text.append(
          """
          :DOC-NUM a pg:Measure ; pg:inDocument :DOC ; pg:inProvision :DOC-unit ; pg:order NUM ;
            pg:quote "DOC第NUM条" ; pg:topic <urn:x:topic/tNUM> ; pg:confidence 0.9 ;
            pg:participation :DOC-NUM-part ; pg:criterion :DOC-NUM-limit .
          :DOC-NUM-part pg:role <urn:x:role/target> ; pg:actor :DOC-actor .
          :DOC-NUM-limit a pg:Criterion, pg:TimeLimit .
          """
              .replace("NUM", Integer.toString(i)));
    }
    return model(text.toString().replace("DOC", name));
  }

  private static Model alignments(String local, String reference, int pairs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pairs; i++) {
      text.append(
          """
          :pair-L-N pg:candidate false ; pg:local :L-N ; pg:reference :R-N ; pg:score 0.5 ;
            pg:relation relation:copied ; pg:rule "equal" .
          :alone-L-N pg:measure :R-N ; pg:against :L ; pg:relation relation:notTakenUp .
          """
              .replace("L", local)
              .replace("R", reference)
              .replace("N", Integer.toString(i)));
    }
    return model(text.toString());
  }

  private static void update(EmbeddedStore store, String text) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    Txn.executeWrite(data, () -> UpdateExec.dataset(data).update(PREFIXES + text).execute());
  }

  private static void isThatOfAWholeReading(LiveIndex live, EmbeddedStore store) {
    MeasureIndex whole = MeasureIndex.of(store);
    MeasureIndex now = live.get();
    assertThat(now.find(Selection.all())).isEqualTo(whole.find(Selection.all()));
    for (Entry entry : store.list()) {
      assertThat(now.coverage(entry.iri()))
          .usingRecursiveComparison()
          .withEqualsForType(Double::equals, Double.class)
          .isEqualTo(whole.coverage(entry.iri()));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void followsWhatIsWritten(boolean inMemory, @TempDir Path folder) {
    try (EmbeddedStore store = inMemory ? Store.memory() : Store.open(folder.resolve("s"))) {
      LiveIndex live = new LiveIndex(store);
      assertThat(live.get().find(Selection.all()).hits()).isEmpty();
      store.replace(Map.of("urn:x:a", document("a", 4), "urn:x:b", document("b", 3)));
      isThatOfAWholeReading(live, store);
      assertThat(live.get().find(Selection.all()).hits()).hasSize(7);
      store.replace(Map.of("urn:x:alignments", alignments("b", "a", 2)));
      isThatOfAWholeReading(live, store);
      for (String change :
          List.of(
              "INSERT DATA { GRAPH :c { :a-actor foaf:name '又名' } }",
              "DELETE { GRAPH ?g { ?p pg:role ?r } } INSERT { GRAPH ?g { ?p pg:role"
                  + " <urn:x:role/responsible> } } WHERE { GRAPH ?g { ?p pg:role ?r } }",
              "DELETE WHERE { GRAPH ?g { :a-1-limit a ?kind } }",
              "INSERT DATA { GRAPH :c { _:n a pg:Measure ; pg:inDocument :a ; pg:quote 'b' ;"
                  + " pg:participation _:p . _:p pg:role :r ; pg:actor :b-actor } }",
              "DELETE DATA { GRAPH <urn:x:b> { :b-actor foaf:name 'b办' } }",
              "DELETE WHERE { GRAPH ?g { :alone-b-1 ?p ?o } }",
              "COPY <urn:x:b> TO :d",
              "CLEAR GRAPH <urn:x:b>",
              "DROP GRAPH :c")) {
        update(store, change);
        isThatOfAWholeReading(live, store);
      }
      store.replace(Map.of("urn:x:a", document("a", 2)), Set.of("urn:x:alignments"));
      isThatOfAWholeReading(live, store);
    }
  }

  @Test
  void followsAnyRowOfWrites() {
    Random random = new Random(11);
    try (EmbeddedStore store = Store.memory()) {
      LiveIndex live = new LiveIndex(store);
      for (int round = 0; round < 25; round++) {
        String name = List.of("a", "b", "c").get(random.nextInt(3));
        Model whole = document(name, random.nextInt(5));
        whole.add(alignments(name, "a", random.nextInt(3)));
        List<Triple> triples = new ArrayList<>(whole.getGraph().find().toList());
        Collections.shuffle(triples, random);
        Model part = ModelFactory.createDefaultModel();
        triples.subList(0, triples.size() * 3 / 4).forEach(part.getGraph()::add);
        store.replace(Map.of("urn:x:" + name, part));
        if (round % 3 > 0) {
          isThatOfAWholeReading(live, store);
        }
      }
    }
  }

  private static Set<String> touched(EmbeddedStore store, long since) {
    return store.touchedSince(since).orElseThrow().stream()
        .map(Node::toString)
        .collect(Collectors.toSet());
  }

  @Test
  void knowsWhatCommitsTouchedHoweverItWasWritten() {
    try (EmbeddedStore store = Store.memory()) {
      DatasetGraph data = store.dataset().asDatasetGraph();
      Node graph = NodeFactory.createURI("urn:x:g");
      Triple triple = model(":s pg:order 1 .").getGraph().find().next();
      Stream<Runnable> writes =
          Stream.of(
              () -> data.add(Quad.create(graph, triple)),
              () -> data.delete(Quad.create(graph, triple)),
              () -> data.getGraph(graph).add(triple),
              () -> data.getGraph(graph).delete(triple),
              () -> data.addGraph(graph, model(":s pg:order 2 .").getGraph()),
              () -> data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY),
              () -> data.getGraph(graph).add(triple),
              () -> data.removeGraph(graph),
              () -> data.getGraph(graph).add(triple),
              () -> data.getGraph(graph).clear(),
              () -> data.getGraph(graph).add(triple),
              data::clear);
      writes.forEach(
          write -> {
            long before = store.version();
            Txn.executeWrite(data, write);
            assertThat(store.version()).isEqualTo(before + 1);
            assertThat(touched(store, before)).contains("urn:x:s");
          });
      long before = store.version();
      data.begin(TxnType.WRITE);
      data.add(Quad.create(graph, triple));
      data.abort();
      data.end();
      assertThat(store.version()).isEqualTo(before);
      store.replace(Map.of());
      assertThat(touched(store, before)).isEmpty();
    }
  }

  @Test
  void saysThatItDoesNotKnowWhenTooMuchWasTouched() {
    try (EmbeddedStore store = Store.memory()) {
      long before = store.version();
      Collection<Triple> many =
          IntStream.range(0, 200_001)
              .mapToObj(i -> NodeFactory.createURI("urn:x:s" + i))
              .map(s -> Triple.create(s, s, s))
              .toList();
      Model model = ModelFactory.createDefaultModel();
      many.forEach(model.getGraph()::add);
      store.replace(Map.of("urn:x:many", model));
      assertThat(store.touchedSince(before)).isEqualTo(Optional.empty());
      assertThat(touched(store, store.version())).isEmpty();
    }
  }
}
