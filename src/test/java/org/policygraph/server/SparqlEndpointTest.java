package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.server.Service.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlEndpointTest {

  private static final String DATA =
      """
      PREFIX : <http://example.org/>
      :one { :a :says "先行先试" ; :count 3 . }
      :two { :b :says "=HYPERLINK(1)" ; :count -5 . }
      """;

  private static final String ALL =
      "PREFIX : <http://example.org/> SELECT ?s ?text ?n { ?s :says ?text ; :count ?n } ORDER BY ?n";

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(DATA);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv;charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
    "*/*, application/sparql-results+json",
    "'text/html, */*;q=0.1', application/sparql-results+json",
    "'application/sparql-results+json;q=0, */*', application/sparql-results+xml",
    "'text/*;q=0, text/csv;q=0.5', text/csv;charset=utf-8",
    "'text/csv; q=0.0, application/*;q=0, */*', text/tab-separated-values;charset=utf-8",
    "'text/csv;q=0.5, application/sparql-results+xml', application/sparql-results+xml"
  })
  void answersInTheFormatThatTheClientAccepts(String accept, String contentType) {
    HttpResponse<String> answer = service.get(sparql(ALL), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(contentType);
    assertThat(answer.body()).contains("先行先试");
  }

  @Test
  void answersInJsonWhenNothingIsAskedFor() {
    assertThat(service.get(sparql(ALL)).headers().firstValue("Content-Type"))
        .hasValue("application/sparql-results+json");
  }

  @Test
  void writesCsvThatASpreadsheetReadsAndDoesNotRun() {
    assertThat(service.get(sparql(ALL, "&format=csv&bom=1")).body())
        .isEqualTo(
            """
            \uFEFFs,text,n\r
            http://example.org/b,'=HYPERLINK(1),-5\r
            http://example.org/a,先行先试,3\r
            """);
  }

  @Test
  void writesInCsvAComparatorAndASignedFigureAsTheyAre() {
    assertThat(
            service.get(sparql("SELECT * { VALUES ?a { '=' '-5' '+86' } }", "&format=csv")).body())
        .isEqualTo("a\r\n=\r\n-5\r\n+86\r\n");
  }

  @Test
  void writesFlatRowsForDashboards() {
    assertThat(service.get(sparql(ALL, "&format=rows")).body())
        .isEqualTo(
            """
            [{"s":"http://example.org/b","text":"=HYPERLINK(1)","n":-5},\
            {"s":"http://example.org/a","text":"先行先试","n":3}]""");
  }

  @Test
  void refusesWhoAcceptsNothing() {
    assertThat(service.get(sparql(ALL), "Accept", "*/*;q=0").statusCode()).isEqualTo(406);
  }

  @Test
  void namesTheFormatsAsThisPathKnowsThem() {
    assertThat(service.get(sparql(ALL, "&format=pdf")).body())
        .contains("there is sparql-json, sparql-xml, csv, tsv, rows, xlsx.");
  }

  @Test
  void saysWhatIsNoSwitch() {
    HttpResponse<String> answer = service.get(sparql(ALL, "&format=csv&bom=yes"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("'bom' is 1 or 0");
  }

  @Test
  void sendsAnUpdateWhereUpdatesGo() {
    HttpResponse<String> answer = service.get(sparql("DELETE WHERE { ?s ?p ?o }"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo(
            "This is an update, and this path answers queries: send it to /policy/update.\n");
  }

  @Test
  void namesNoPlaceWhereTheParserHasNone() {
    HttpResponse<String> answer = service.get(sparql("SELECT ?s ?s2 { ?s ?p ?o } GROUP BY ?s"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("line 0", "line -1");
  }

  @Test
  void answersAPostWhoseQueryIsInItsAddress() {
    assertThat(
            service
                .send(service.request(sparql(ALL)).POST(HttpRequest.BodyPublishers.noBody()))
                .body())
        .contains("先行先试");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOW()", "rand ()", "STRUUID()"})
  void keepsNoAnswerThatTimeOrChanceGives(String function) {
    HttpResponse<String> answer =
        service.get(sparql("SELECT (" + function + " AS ?x) {}"), "If-None-Match", "*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void pointsFromTheDatasetToItsEndpoints() {
    HttpResponse<String> answer = service.get("/policy");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/policy/sparql", "/policy/update", "/policy/data");
  }

  @Test
  void seesEveryNamedGraphInTheDefaultGraph() {
    assertThat(service.get(sparql("ASK { ?s ?p 3 . ?t ?q -5 }", "&format=csv")).body())
        .contains("true");
    assertThat(
            service
                .get(
                    sparql(
                        "ASK { ?t ?q -5 }", "&format=csv&default-graph-uri=http://example.org/one"))
                .body())
        .contains("false");
  }

  @Test
  void takesQueriesByPostAsTextAndAsForm() {
    assertThat(service.post("/policy/sparql", "application/sparql-query", ALL).body())
        .contains("先行先试");
    assertThat(
            service
                .post(
                    "/policy/sparql",
                    "application/x-www-form-urlencoded",
                    "query=" + Service.encoded(ALL))
                .body())
        .contains("先行先试");
    assertThat(service.post("/policy/sparql", "text/plain", ALL).statusCode()).isEqualTo(415);
  }

  @Test
  void answersHeadWithTheHeadersOfGet() {
    HttpResponse<String> head =
        service.send(
            service.request(sparql(ALL)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void tellsLineAndColumnOfAMalformedQuery() {
    HttpResponse<String> answer = service.get(sparql("SELECT * {\n  ?s ?p 政策:x }"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 2, column 9").contains("政策");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void saysThatWhatTheClientHoldsIsStillTheAnswer() {
    String tag = service.get(sparql(ALL)).headers().firstValue("ETag").orElseThrow();
    assertThat(service.get(sparql(ALL), "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(service.get(sparql(ALL, "&format=csv"), "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void compressesForClientsThatTakeIt() throws IOException {
    String manifold = "SELECT * { ?s ?p ?o . ?t ?q ?r . ?u ?w ?x }";
    HttpRequest request =
        service.request(sparql(manifold)).header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> answer = service.bytes(request);
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    byte[] text = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
    assertThat(new String(text, StandardCharsets.UTF_8))
        .isEqualTo(service.get(sparql(manifold)).body());
  }

  @Test
  void answersConstructAndDescribeAsGraphs() {
    String construct = "CONSTRUCT WHERE { ?s ?p ?o }";
    assertThat(service.get(sparql(construct)).headers().firstValue("Content-Type"))
        .hasValue("text/turtle;charset=utf-8");
    assertThat(service.get(sparql(construct), "Accept", "application/ld+json").body())
        .contains("先行先试");
    assertThat(service.get(sparql("DESCRIBE <http://example.org/a>", "&format=nt")).body())
        .contains("<http://example.org/a>");
    assertThat(service.get(sparql(construct), "Accept", "image/png").statusCode()).isEqualTo(406);
  }
}
