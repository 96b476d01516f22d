package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.server.Service.sparql;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query may not do, and what it is told. */
class GuardTest {

  private static final String CROSS_PRODUCT = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  private static Service service;

  @BeforeAll
  static void start() {
    service =
        Service.of(
            Service.triples(2_000) + ":h { :long :text '" + "a".repeat(40) + "!' }",
            Service.options().withLimits(Duration.ofSeconds(30), 1_000, 2));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE ?s { ?a ?b ?c } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE ?s { ?a ?b ?c } } } } }",
      })
  void refusesToCallOtherServices(String query) {
    HttpResponse<String> answer = service.get(sparql(query));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("SERVICE is switched off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER <java:org.example.Gone>(?s) }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(10000) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#context>('x') AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#eval>('x') AS ?x) {}",
        "SELECT * { BIND(<http://www.w3.org/2005/xpath-functions#matches>('a', '(a+)+') AS ?x) }",
        "ASK { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER(<java:X>(?r)) } }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (1 < 2) (<java:X>(?s))",
        "SELECT ?s { ?s ?p ?o } ORDER BY <java:X>(?s)",
        "SELECT (SUM(<java:X>(?o)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s <java:org.example.Gone> ?o }",
      })
  void refusesFunctionsOutsideOfTheList(String query) {
    HttpResponse<String> answer = service.get(sparql(query));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("There is no ");
  }

  @Test
  void readsNoFileAndNoAddressThatFromNames() {
    for (String from : new String[] {"file:///etc/passwd", "http://localhost:1/x"}) {
      HttpResponse<String> answer =
          service.get(sparql("SELECT * FROM <" + from + "> { ?s ?p ?o }", "&format=csv"));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("s,p,o\r\n");
    }
  }

  @Test
  void stopsAQueryAtTheTimeOutAndSaysSo() {
    HttpResponse<String> answer =
        service.get(
            sparql("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "&timeout=0.5"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("longer than 0.5 s");
    assertThat(answer.headers().firstValue("Policy-Graph-Limit")).hasValue("timeout-ms=500");
    assertThat(service.get("/$/metrics").body()).contains("policygraph_queries_running 0");
    assertThat(service.get(sparql("ASK { ?s ?p 7 }")).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "json", "xml", "rows"})
  void sendsNothingOfAnAnswerThatIsNotWhole(String format) {
    String late =
        "SELECT * { { ?s ?p 7 } UNION { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?i < 0) } }";
    HttpResponse<String> answer = service.get(sparql(late, "&timeout=0.5&format=", format));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(answer.body()).startsWith("The query was stopped").doesNotContain("s7");
  }

  @Test
  void stopsNestedOffsetsThatPassOverTheTimeOut() {
    String query = "SELECT * { { " + CROSS_PRODUCT + " OFFSET 1000000000 } }";
    HttpResponse<String> answer = service.get(sparql(query));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("OFFSET 1000000000");
  }

  @Test
  void matchesExpressionsThatMakeOthersBacktrack() {
    HttpResponse<String> answer =
        service.get(
            sparql(
                "SELECT ?t { ?s <http://example.org/text> ?t "
                    + "FILTER(!REGEX(?t, '^(a+)+$') && REGEX(?t, CONCAT('(a|aa)+', '!$'), 'i')) "
                    + "FILTER(REPLACE(?t, '(a*)*!', '$1-', 'i') != ?t) }",
                "&format=csv"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("aaaa!");
  }

  @Test
  void saysWhichExpressionsThereAreNot() {
    HttpResponse<String> answer =
        service.get(sparql("ASK { ?s ?p ?t FILTER REGEX(STR(?t), '(?=先行)先') }"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("neither look-around nor back-reference");
    assertThat(service.get(sparql("ASK { FILTER REGEX('a', '(') }")).statusCode()).isEqualTo(400);
  }

  @Test
  void letsNoTextGrowWithoutEnd() {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?t40) AS ?n) { BIND('政策' AS ?t0) ");
    for (int i = 0; i < 40; i++) {
      query.append("BIND(CONCAT(?t%d, ?t%d) AS ?t%d) ".formatted(i, i, i + 1));
    }
    HttpResponse<String> answer = service.get(sparql(query + "}", "&format=csv"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("n\r\n\r\n");
  }

  @Test
  void refusesRowsBeyondTheLimitInsteadOfCuttingThem() {
    HttpResponse<String> answer = service.get(sparql("SELECT * { ?s ?p ?o }"));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("more than 1,000 rows").contains("LIMIT");
    assertThat(answer.headers().firstValue("Policy-Graph-Limit")).hasValue("rows=1000");
    assertThat(service.get(sparql("SELECT * { ?s ?p ?o } LIMIT 1000")).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONSTRUCT WHERE { ?s ?p ?o }", "DESCRIBE ?s { ?s ?p ?o }"})
  void refusesGraphsBeyondTheLimitLikewise(String query) {
    HttpResponse<String> answer = service.get(sparql(query));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("more than 1,000 triples");
  }

  @Test
  void refusesAQueryOfMegabytesBeforeItIsParsed() {
    String literal = "SELECT ('" + "a".repeat(8_000_000) + "' AS ?x) {}";
    assertThat(service.post("/policy/sparql", "application/sparql-query", literal).statusCode())
        .isEqualTo(413);
  }

  @Test
  void refusesEncodedBodiesWhichCouldHideALargeText() {
    HttpResponse<String> answer =
        service.send(
            service
                .request("/policy/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[100])));
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void survivesAQueryThatIsNestedWithoutEnd() {
    String deep = "SELECT * {" + "{".repeat(20_000) + "}".repeat(20_000) + "}";
    assertThat(service.post("/policy/sparql", "application/sparql-query", deep).statusCode())
        .isEqualTo(400);
    assertThat(service.get("/$/ping").body()).isEqualTo("pong\n");
  }

  @Test
  void sharesWithEveryOriginButTakesNoCredentials() {
    HttpResponse<String> answer = service.get(sparql("ASK {}"), "Origin", "https://example.org");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    HttpResponse<String> preflight =
        service.send(
            service
                .request("/policy/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "DELETE")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET, HEAD, POST, OPTIONS");
  }
}
