package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/** A service over two small documents that are compared: two measures each, one pair. */
final class TwoDocuments implements AutoCloseable {

  static final String BASE = "https://w3id.org/policy-graph/id/";

  private static final String PREFIXES =
      """
      PREFIX pg: <https://w3id.org/policy-graph/ontology#>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX topic: <https://w3id.org/policy-graph/concept/topic/>
      PREFIX instrument: <https://w3id.org/policy-graph/concept/instrument/>
      PREFIX relation: <https://w3id.org/policy-graph/concept/relation/>
      PREFIX role: <https://w3id.org/policy-graph/concept/role/>
      BASE <https://w3id.org/policy-graph/id/>
      """;

  private static final String REFERENCE =
      """
      <document/0> a pg:PolicyDocument ; eli:title "意见" ; eli:is_realized_by <document/0/version/1> .
      <document/0/version/1> a pg:TextVersion .
      <document/0/p/1> a pg:Provision ; pg:label "一" ; pg:heading "考核" ; pg:order 1 .
      <document/0/p/2> a pg:Provision ; pg:label "一·1" ; pg:order 2 ; pg:parent <document/0/p/1> .
      <document/0/m/1> a pg:Measure ; pg:inDocument <document/0> ; pg:quote "提高优秀等次比例" ; pg:order 1 ;
        pg:inProvision <document/0/p/2> ; pg:topic topic:assessment ; pg:confidence 0.95 ;
        pg:instrument instrument:inducement .
      <document/0/m/2> a pg:Measure ; pg:inDocument <document/0> ; pg:quote "建立容错机制" ; pg:order 2 ;
        pg:inProvision <document/0/p/1> ; pg:topic topic:tolerance ; pg:confidence 0.75 .
      """;

  static final String LOCAL =
      """
      <document/1> a pg:PolicyDocument ; eli:title "实施意见" ; eli:is_realized_by <document/1/version/1> .
      <document/1/version/1> a pg:TextVersion .
      <document/1/m/1> a pg:Measure ; pg:inDocument <document/1> ; pg:quote "优秀等次比例提高至20%" ; pg:order 1 ;
        pg:topic topic:assessment ; pg:criterion <document/1/c/1> ; pg:participation <document/1/part/1> .
      <document/1/c/1> a pg:Criterion, pg:Quantity ; pg:quote "20%" .
      <document/1/part/1> pg:role role:responsible ; pg:actor <actor/1> .
      <actor/1> foaf:name "市委组织部" .
      <document/1/m/2> a pg:Measure ; pg:inDocument <document/1> ; pg:quote "每年表彰一次" ; pg:order 2 ;
        pg:topic topic:care .
      """;

  private static final String ALIGNMENTS =
      """
      <alignment/1> a pg:Alignment ; pg:candidate false ; pg:local <document/1/m/1> ;
        pg:reference <document/0/m/1> ; pg:relation relation:sharpened ; pg:score 0.8 ; pg:rule "value" .
      <unmatched/1> pg:measure <document/0/m/2> ; pg:against <document/1> ; pg:relation relation:notTakenUp .
      <unmatched/2> pg:measure <document/1/m/2> ; pg:against <document/0> ; pg:relation relation:new .
      """;

  final EmbeddedStore store = Store.memory();
  final Service service;

  TwoDocuments() {
    store.replace(
        Map.of(
            BASE + "document/0",
            model(REFERENCE),
            BASE + "document/1",
            model(LOCAL),
            store.iris().alignments(),
            model(ALIGNMENTS)));
    service = Service.of(store, Service.options(), new Nothing());
  }

  @Override
  public void close() {
    service.close();
    store.close();
  }

  JsonNode get(String path) {
    HttpResponse<String> answer = service.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.read(answer.body());
  }

  static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(PREFIXES + turtle), null, "TURTLE");
    return model;
  }

  /** A loader for a service that nobody loads into. */
  private static final class Nothing implements DocumentLoader {

    @Override
    public List<Result> load(List<Upload> files, BiConsumer<Integer, Integer> progress) {
      return List.of();
    }

    @Override
    public List<Result> preview(List<Upload> files, BiConsumer<Integer, Integer> progress) {
      return List.of();
    }

    @Override
    public void remove(String document) {}
  }
}
