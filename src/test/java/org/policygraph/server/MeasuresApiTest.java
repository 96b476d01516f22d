package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.server.TwoDocuments.BASE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures by page and facets, and the comparison as a matrix, over two small documents. */
class MeasuresApiTest {

  private static TwoDocuments documents;

  @BeforeAll
  static void start() {
    documents = new TwoDocuments();
  }

  @AfterAll
  static void stop() {
    documents.close();
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
    JsonNode found = documents.get("/api/measures");
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
    assertThat(
            documents.get("/api/measures?" + conditions.replace(" ", "%20")).get("count").asInt())
        .isEqualTo(expected);
  }

  @Test
  void aFacetCountsWhatTheOtherConditionsLeave() {
    JsonNode found = documents.get("/api/measures?topic=assessment&criterion=Quantity");
    assertThat(count(found, "criterion", "none")).isEqualTo(1);
    assertThat(count(found, "topic", "assessment")).isEqualTo(1);
    assertThat(count(found, "topic", "care")).isZero();
  }

  @Test
  void pagesAndSaysHowManyValuesAFacetLeavesOut() {
    JsonNode found = documents.get("/api/measures?offset=1&limit=2&values=1");
    assertThat(found.get("count").asInt()).isEqualTo(4);
    assertThat(found.get("measures").findValuesAsText("quote"))
        .containsExactly("建立容错机制", "优秀等次比例提高至20%");
    assertThat(found.at("/facets/topic/values")).hasSize(1);
    assertThat(found.at("/facets/topic/more").asInt()).isEqualTo(2);
    assertThat(documents.get("/api/measures?offset=2147483647&limit=1000").get("measures"))
        .isEmpty();
  }

  @Test
  void countsByTwoFacetsAtOnce() {
    JsonNode table = documents.get("/api/measures/table?rows=topic&columns=document");
    assertThat(table.at("/counts/assessment").size()).isEqualTo(2);
    assertThat(
            documents
                .get("/api/measures/table?rows=actor&columns=actor")
                .at("/counts/市委组织部/市委组织部")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void theMatrixCountsRelationsByLineAndDocument() {
    JsonNode matrix = documents.get("/api/coverage?reference=" + BASE + "document/0&rows=section");
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
    assertThat(documents.get(path).get("lines")).hasSize(lines);
  }

  @Test
  void aCellHoldsThePairsWithBothMeasures() {
    JsonNode cell =
        documents.get(
            "/api/coverage/cell?rows=topic&line=assessment&reference=%sdocument/0&document=%<sdocument/1"
                .formatted(BASE));
    assertThat(cell.get("count").asInt()).isEqualTo(1);
    JsonNode pair = cell.at("/pairs/0");
    assertThat(pair.get("relation").asText()).isEqualTo("sharpened");
    assertThat(pair.at("/reference/quote").asText()).isEqualTo("提高优秀等次比例");
    assertThat(pair.at("/local/quote").asText()).isEqualTo("优秀等次比例提高至20%");
    assertThat(pair.get("score").asDouble()).isEqualTo(0.8);
  }

  @Test
  void followsTheData() {
    String tag = documents.service.get("/api/measures").headers().firstValue("ETag").orElseThrow();
    assertThat(documents.service.get("/api/measures", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    String other = BASE + "document/2";
    documents.store.replace(
        Map.of(other, TwoDocuments.model(TwoDocuments.LOCAL.replace("document/1", "document/2"))));
    try {
      assertThat(documents.service.get("/api/measures", "If-None-Match", tag).statusCode())
          .isEqualTo(200);
      assertThat(documents.get("/api/measures").get("count").asInt()).isEqualTo(6);
    } finally {
      documents.store.remove(List.of(other));
    }
    assertThat(documents.get("/api/measures").get("count").asInt()).isEqualTo(4);
  }

  private static String pointer(String name) {
    return (BASE + name).replace("~", "~0").replace("/", "~1");
  }
}
