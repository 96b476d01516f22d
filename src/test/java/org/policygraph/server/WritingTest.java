package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.server.Service.sparql;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates and the graph store: who may write, what is refused, that nobody waits for the slow. */
class WritingTest {

  private static final String BEARER = "Bearer a token that only tests know";
  private static final String INSERT = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 'x' } }";
  private static final String TURTLE = "<urn:a> <urn:b> 'x' .";

  private static Service service;

  @BeforeAll
  static void start() {
    service =
        Service.of(
            Service.triples(300),
            Service.options().withLimits(Duration.ofSeconds(5), 200, 4).withToken(Service.TOKEN));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static HttpResponse<String> update(String text, String... headers) {
    return service.post("/policy/update", "application/sparql-update", text, headers);
  }

  private static HttpResponse<String> put(String graph, String type, String body) {
    return service.send(
        service
            .request("/policy/data?graph=" + graph)
            .headers("Authorization", BEARER, "Content-Type", type)
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void letsNobodyWriteWithoutTheToken() {
    assertThat(update(INSERT).statusCode()).isEqualTo(401);
    assertThat(update(INSERT).headers().firstValue("WWW-Authenticate")).isPresent();
    HttpResponse<String> wrong =
        update(INSERT, "Authorization", "Bearer a token that nobody knows");
    assertThat(wrong.statusCode()).isEqualTo(403);
    assertThat(wrong.body())
        .isEqualTo("This is not the token of the service, or the service has none.\n");
    assertThat(update(INSERT, "Authorization", "Basic dXNlcjpwdw==").statusCode()).isEqualTo(403);
    assertThat(service.post("/policy/data?graph=urn:g", "text/turtle", TURTLE).statusCode())
        .isEqualTo(401);
    assertThat(service.send(service.request("/policy/data?graph=urn:g").DELETE()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void takesNoFormFromAForeignPageWithoutTheToken() {
    HttpResponse<String> answer =
        service.post(
            "/policy/update",
            "application/x-www-form-urlencoded",
            "update=" + Service.encoded(INSERT),
            "Origin",
            "https://example.org",
            "Authorization",
            "Basic dXNlcjpwdw==");
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void changesTheTagOfEveryAnswerWithACommit() {
    String count = sparql("SELECT (COUNT(*) AS ?n) { <urn:fresh> ?p ?o }");
    String tag = service.get(count).headers().firstValue("ETag").orElseThrow();
    assertThat(service.get(count, "If-None-Match", tag).statusCode()).isEqualTo(304);
    String insert = "INSERT DATA { GRAPH <urn:f> { <urn:fresh> <urn:p> 1 } }";
    assertThat(update(insert, "Authorization", BEARER).statusCode()).isEqualTo(204);
    HttpResponse<String> changed = service.get(count + "&format=csv", "If-None-Match", tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).isEqualTo("n\r\n1\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOAD <file:///etc/passwd> INTO GRAPH <urn:g> | LOAD is switched off",
        "LOAD SILENT <http://localhost:1/x> | LOAD is switched off",
        "INSERT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } } | SERVICE",
        "DELETE { GRAPH <urn:g> { ?s ?p ?o } } WHERE { ?s ?p ?o FILTER <java:X>(?s) } | There is no function",
        "INSERT DATA { 政策 } | line 1, column",
      })
  void refusesUpdatesThatReachOutside(String update, String reason) {
    HttpResponse<String> answer = update(update, "Authorization", BEARER);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:x:s> <urn:x:p> 1 }",
        "INSERT { ?s ?p 1 } WHERE { ?s ?p 7 }",
        "DELETE WHERE { ?s ?p 7 }",
      })
  void refusesToWriteWhereNobodyWouldSeeIt(String update) {
    HttpResponse<String> answer = update(update, "Authorization", BEARER);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("name a graph");
    assertThat(
            service
                .send(
                    service
                        .request("/policy/data?default")
                        .headers("Authorization", BEARER, "Content-Type", "text/turtle")
                        .PUT(HttpRequest.BodyPublishers.ofString(TURTLE)))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void refusesAnUpdateThatNamesItsGraphsTwice() {
    HttpResponse<String> answer =
        service.post(
            "/policy/update?using-graph-uri=urn:a",
            "application/sparql-update",
            "DELETE { ?s ?p ?o } USING <urn:b> WHERE { ?s ?p ?o }",
            "Authorization",
            BEARER);
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void keepsReplacesAndRemovesGraphs() {
    assertThat(put("urn:k", "text/turtle", TURTLE).statusCode()).isEqualTo(201);
    assertThat(put("urn:k", "text/turtle", "<urn:a> <urn:b> '新' .").statusCode()).isEqualTo(204);
    assertThat(service.get("/policy/data?graph=urn:k", "Accept", "application/n-triples").body())
        .isEqualTo("<urn:a> <urn:b> \"新\" .\n");
    assertThat(
            service
                .send(
                    service
                        .request("/policy/data?graph=urn:k")
                        .header("Authorization", BEARER)
                        .DELETE())
                .statusCode())
        .isEqualTo(204);
    assertThat(service.get("/policy/data?graph=urn:k").statusCode()).isEqualTo(404);
  }

  @Test
  void givesTheWholeDatasetToNobodyWithoutTheToken() {
    HttpResponse<String> answer = service.get("/policy/data");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("more than 200 triples");
    assertThat(service.get("/policy/data", "Authorization", BEARER).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/context", "file:///etc/hostname"})
  void fetchesNoContextOfAnUploadedJsonLd(String context) {
    String body = "{\"@context\":\"%s\",\"@id\":\"urn:a\",\"urn:b\":\"c\"}".formatted(context);
    HttpResponse<String> answer = put("urn:j", "application/ld+json", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("contexts are not fetched");
  }

  @Test
  void refusesWhatIsNoGraphWithThePlace() {
    HttpResponse<String> answer = put("urn:b", "text/turtle", "<urn:a> <urn:b> 政策 .");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line: 1");
    assertThat(put("urn:b", "image/png", TURTLE).statusCode()).isEqualTo(415);
  }

  @Test
  void readsNoFileThatAnUploadedXmlNames(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a word that stays here");
    String xml =
        """
        <!DOCTYPE x [<!ENTITY e SYSTEM '%s'>]>
        <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='urn:x:'>
        <rdf:Description rdf:about='urn:x:a'><x:b>&e;</x:b></rdf:Description></rdf:RDF>"""
            .formatted(secret.toUri());
    put("urn:x:xml", "application/rdf+xml", xml);
    assertThat(service.get("/policy/data?graph=urn:x:xml").body()).doesNotContain("stays here");
  }

  @Test
  void letsOthersWriteWhileASlowUploadComesIn() throws Exception {
    try (Socket slow = new Socket(service.at("/").getHost(), service.at("/").getPort())) {
      OutputStream out = slow.getOutputStream();
      String head =
          """
          PUT /policy/data?graph=urn:slow HTTP/1.1\r
          Host: localhost\r
          Authorization: %s\r
          Content-Type: text/turtle\r
          Content-Length: %d\r
          Connection: close\r
          \r
          """
              .formatted(BEARER, TURTLE.length());
      out.write((head + TURTLE.substring(0, 8)).getBytes(StandardCharsets.UTF_8));
      out.flush();
      assertThat(update(INSERT, "Authorization", BEARER).statusCode()).isEqualTo(204);
      assertThat(service.get(sparql("ASK { GRAPH <urn:slow> { ?s ?p ?o } }", "&format=csv")).body())
          .contains("false");
      out.write(TURTLE.substring(8).getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = slow.getInputStream();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 201");
    }
  }
}
