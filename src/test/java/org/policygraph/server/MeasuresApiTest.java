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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/** Measures by page and facets, and the comparison as a matrix, over two small documents. */
class MeasuresApiTest {

  private static final String BASE = "https://w3id.org/policy-graph/id/";

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

  private static final String LOCAL =
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

  private static EmbeddedStore store;
  private static Service service;

  @BeforeAll
  static void start() {
    store = Store.memory();
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

  @AfterAll
  static void stop() {
    service.close();
    store.close();
  }

  private static Model model(String turtle) {
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

  private static JsonNode get(String path) {
    HttpResponse<String> answer = service.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Json.read(answer.body());
  }

  private static int count(JsonNode found, String facet, String value) {
    for (JsonNode node : found.at("/facets/" + facet + "/values")) {
      if (node.get("value").asText().equals(value)) {
        return node.get("count").asInt();
      }
    }
    return 0;
  }

  @Test
  void listsMeasuresInReadingOrderAndCountsThemByFacet() {
    JsonNode found = get("/api/measures");
    assertThat(found.get("count").asInt()).isEqualTo(4);
    assertThat(found.get("measures").findValuesAsText("quote"))
        .containsExactly("提高优秀等次比例", "建立容错机制", "优秀等次比例提高至20%", "每年表彰一次");
    assertThat(count(found, "topic", "assessment")).isEqualTo(2);
    assertThat(count(found, "relation", "sharpened")).isEqualTo(1);
    assertThat(count(found, "criterion", "none")).isEqualTo(3);
    assertThat(count(found, "role", "responsible")).isEqualTo(1);
    assertThat(count(found, "actor", "市委组织部")).isEqualTo(1);
    assertThat(count(found, "confidence", "high")).isEqualTo(1);
    assertThat(count(found, "confidence", "unknown")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "q=优秀, 2",
    "q=组织部, 1",
    "q=优秀 组织部, 1",
    "q=优秀 表彰, 0",
    "topic=assessment, 2",
    "topic=assessment&topic=care, 3",
    "topic=assessment&criterion=Quantity, 1",
    "criterion=none, 3",
    "relation=new, 1",
    "document=https://w3id.org/policy-graph/id/document/0, 2",
    "confidence=middle, 1",
    "actor=市委组织部, 1",
    "relation=softened, 0",
  })
  void findsWhatAllConditionsHoldFor(String conditions, int expected) {
    assertThat(get("/api/measures?" + conditions.replace(" ", "%20")).get("count").asInt())
        .isEqualTo(expected);
  }

  @Test
  void aFacetCountsWhatTheOtherConditionsLeave() {
    JsonNode found = get("/api/measures?topic=assessment&criterion=Quantity");
    assertThat(count(found, "criterion", "none")).isEqualTo(1);
    assertThat(count(found, "topic", "assessment")).isEqualTo(1);
    assertThat(count(found, "topic", "care")).isZero();
  }

  @Test
  void pagesAndSaysHowManyValuesAFacetLeavesOut() {
    JsonNode found = get("/api/measures?offset=1&limit=2&values=1");
    assertThat(found.get("count").asInt()).isEqualTo(4);
    assertThat(found.get("measures").findValuesAsText("quote"))
        .containsExactly("建立容错机制", "优秀等次比例提高至20%");
    assertThat(found.at("/facets/topic/values")).hasSize(1);
    assertThat(found.at("/facets/topic/more").asInt()).isEqualTo(2);
    assertThat(get("/api/measures?offset=2147483647&limit=1000").get("measures")).isEmpty();
  }

  @Test
  void countsByTwoFacetsAtOnce() {
    JsonNode table = get("/api/measures/table?rows=topic&columns=document");
    assertThat(table.at("/counts/assessment").size()).isEqualTo(2);
    assertThat(
            get("/api/measures/table?rows=actor&columns=actor").at("/counts/市委组织部/市委组织部").asInt())
        .isEqualTo(1);
  }

  @Test
  void theMatrixCountsRelationsByLineAndDocument() {
    JsonNode matrix = get("/api/coverage?reference=" + BASE + "document/0&rows=section");
    assertThat(matrix.get("lines").findValuesAsText("name")).containsExactly("一 考核", "");
    assertThat(matrix.at("/counts/" + pointer("document/0/p/1") + "/" + pointer("document/1")))
        .isEqualTo(Json.read("{\"notTakenUp\":1,\"sharpened\":1}"));
    assertThat(matrix.at("/counts/new/" + pointer("document/1") + "/new").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "rows=topic, 3",
    "rows=provision, 3",
    "rows=measure, 3",
    "rows=topic&topic=care, 1",
    "rows=topic&relation=sharpened, 1",
    "rows=topic&instrument=inducement, 1",
    "rows=topic&actor=组织, 1",
    "rows=topic&actor=财政, 0",
  })
  void theMatrixHasTheLinesThatAViewAsksFor(String view, int lines) {
    String path = "/api/coverage?reference=" + BASE + "document/0&" + view;
    assertThat(get(path).get("lines")).hasSize(lines);
  }

  @Test
  void aCellHoldsThePairsWithBothMeasures() {
    JsonNode cell =
        get(
            "/api/coverage/cell?rows=topic&line=assessment&reference=%sdocument/0&document=%<sdocument/1"
                .formatted(BASE));
    assertThat(cell.get("count").asInt()).isEqualTo(1);
    JsonNode pair = cell.at("/pairs/0");
    assertThat(pair.get("relation").asText()).isEqualTo("sharpened");
    assertThat(pair.at("/reference/quote").asText()).isEqualTo("提高优秀等次比例");
    assertThat(pair.at("/local/quote").asText()).isEqualTo("优秀等次比例提高至20%");
    assertThat(pair.get("score").asDouble()).isEqualTo(0.8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measures?limit=-1",
        "measures?limit=many",
        "measures?limit=1001",
        "measures?colour=red",
        "measures/table?rows=topic",
        "measures/table?rows=topic&columns=colour",
        "coverage",
        "coverage?rows=colour&reference=" + BASE + "document/0",
        "coverage?line=y&reference=" + BASE + "document/0",
        "coverage/cell?reference=" + BASE + "document/0",
      })
  void refusesParametersItDoesNotKnow(String path) {
    assertThat(service.get("/api/" + path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "measures?topic=nosuch, topic, tolerance",
    "measures?instrument=nosuch, instrument, hortation",
    "measures?modality=nosuch, modality, obligation",
    "measures?relation=nosuch, relation, sharpened",
    "measures?criterion=nosuch, criterion, TimeLimit",
    "measures?role=nosuch, role, supporting",
    "measures?confidence=nosuch, confidence, middle",
    "measures?actor=nosuch, actor, /api/measures",
    "measures?document=nosuch, document, /api/documents",
    "measures?topic=care&topic=nosuch, topic, tolerance",
    "measures/table?rows=topic&columns=role&topic=nosuch, topic, tolerance",
    "coverage?reference=nosuch, reference, /api/documents",
    "coverage?reference=%sdocument/0&relation=nosuch, relation, sharpened",
    "coverage/cell?reference=%sdocument/0&line=new&document=%<sdocument/1&topic=nosuch, topic, care",
    "coverage/cell?reference=%sdocument/0&line=new&document=nosuch, document, /api/documents",
    "coverage/cell?reference=%sdocument/0&line=nosuch&document=%<sdocument/1, line, /api/coverage",
    "queries/coverage?reference=nosuch, reference, the query documents",
    "queries/side-by-side?lang=nosuch, lang, zh",
    "queries/side-by-side?topic=nosuch, topic, care",
  })
  void refusesByNameAValueThatThereIsNot(String path, String parameter, String remedy) {
    HttpResponse<String> answer = service.get("/api/" + path.formatted(BASE));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"nosuch\" is no value for the parameter " + parameter, remedy);
  }

  @ParameterizedTest
  @CsvSource({
    "documents?jurisdiction=420100, this path takes none",
    "queries/coverage?jurisdiction=999999, 999999",
    "queries/coverage?jurisdiction=999999-开发区, 999999-开发区"
  })
  void refusesAParameterThatWouldNarrowNothingAndACodeOfNoPlace(String path, String told) {
    HttpResponse<String> answer = service.get("/api/" + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"measures/other", "coverage/other"})
  void knowsNoOtherPaths(String path) {
    assertThat(service.get("/api/" + path).statusCode()).isEqualTo(404);
  }

  @Test
  void followsTheData() {
    String tag = service.get("/api/measures").headers().firstValue("ETag").orElseThrow();
    assertThat(service.get("/api/measures", "If-None-Match", tag).statusCode()).isEqualTo(304);
    String other = BASE + "document/2";
    store.replace(Map.of(other, model(LOCAL.replace("document/1", "document/2"))));
    try {
      assertThat(service.get("/api/measures", "If-None-Match", tag).statusCode()).isEqualTo(200);
      assertThat(get("/api/measures").get("count").asInt()).isEqualTo(6);
    } finally {
      store.remove(List.of(other));
    }
    assertThat(get("/api/measures").get("count").asInt()).isEqualTo(4);
  }

  private static String pointer(String name) {
    return (BASE + name).replace("~", "~0").replace("/", "~1");
  }
}
