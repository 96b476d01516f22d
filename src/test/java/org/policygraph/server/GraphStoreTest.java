package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.server.Service.encoded;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The nine cases of the manifest {@code sparql11/graph-store-protocol} of the W3C that name graphs
 * by parameter, by the names they have there, over HTTP and with data of our own. The dataset is
 * one with a default graph of its own; that of a store is the union of its graphs and is not
 * written to. Graphs are not named by paths below {@code /policy/data}, which the protocol leaves
 * open.
 */
class GraphStoreTest {

  private static final String BEARER = "Bearer a token that only tests know";
  private static final String TURTLE = "text/turtle; charset=utf-8";
  private static final String NAME = "http://example.org/paper/1.ttl";
  private static final String FIRST =
      "<http://example.org/paper> <http://example.org/by> [ <http://example.org/name> '甲' ] .";
  private static final String SECOND =
      "<http://example.org/paper> <http://example.org/by> [ <http://example.org/name> '乙' ] .";

  private Service service;

  @BeforeEach
  void start() {
    service = Service.withDefaultGraph(Service.options().withToken(Service.TOKEN));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private static String at(String name) {
    return "/policy/data?graph=" + name;
  }

  private HttpResponse<String> send(String method, String path, String type, String body) {
    return service.send(
        service
            .request(path)
            .headers("Authorization", BEARER, "Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private int delete(String path) {
    return service
        .send(service.request(path).header("Authorization", BEARER).DELETE())
        .statusCode();
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
  }

  private void assertHolds(String path, String turtle) {
    HttpResponse<String> answer = service.get(path, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
    assertThat(graph(answer.body()).isIsomorphicWith(graph(turtle))).as(answer.body()).isTrue();
  }

  @Test
  void put_get_repeat() {
    assertThat(send("PUT", at(encoded(NAME)), TURTLE, FIRST).statusCode()).isEqualTo(201);
    assertHolds(at(encoded(NAME)), FIRST);
    assertThat(send("PUT", at(encoded(NAME)), TURTLE, SECOND).statusCode()).isEqualTo(204);
    assertHolds(at(encoded(NAME)), SECOND);
  }

  @Test
  void put_get_default() {
    assertThat(send("PUT", "/policy/data?default", TURTLE, FIRST).statusCode()).isIn(201, 204);
    assertHolds("/policy/data?default", FIRST);
  }

  @Test
  void put_delete_get_delete() {
    assertThat(send("PUT", at(NAME), TURTLE, FIRST).statusCode()).isEqualTo(201);
    assertThat(delete(at(NAME))).isEqualTo(204);
    assertThat(service.get(at(NAME)).statusCode()).isEqualTo(404);
    assertThat(delete(at(NAME))).isEqualTo(404);
  }

  @Test
  void post_get_post_get() {
    assertThat(send("POST", at(NAME), TURTLE, FIRST).statusCode()).isEqualTo(201);
    assertHolds(at(NAME), FIRST);
    String parts =
        """
        --edge\r
        Content-Disposition: form-data; name="a.ttl"; filename="a.ttl"\r
        Content-Type: text/turtle; charset=utf-8\r
        \r
        <http://example.org/paper> <http://example.org/year> 2018 .\r
        --edge\r
        Content-Disposition: form-data; name="b.nt"; filename="b.nt"\r
        Content-Type: application/n-triples\r
        \r
        <http://example.org/paper> <http://example.org/title> "意见" .\r
        --edge--\r
        """;
    assertThat(send("POST", at(NAME), "multipart/form-data; boundary=edge", parts).statusCode())
        .isEqualTo(204);
    assertHolds(
        at(NAME),
        FIRST
            + " <http://example.org/paper> <http://example.org/year> 2018 ; <http://example.org/title> '意见' .");
  }

  @Test
  void post_get_new_graph() {
    HttpResponse<String> made = send("POST", "/policy/data", TURTLE, FIRST);
    assertThat(made.statusCode()).isEqualTo(201);
    String location = made.headers().firstValue("Location").orElseThrow();
    assertHolds(at(encoded(location)), FIRST);
  }

  @Test
  void head_existing_and_non_existing() {
    assertThat(send("PUT", at(NAME), TURTLE, FIRST).statusCode()).isEqualTo(201);
    HttpResponse<String> head = head(at(NAME));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
    assertThat(head.body()).isEmpty();
    assertThat(head(at(NAME + "x")).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> head(String path) {
    return service.send(
        service
            .request(path)
            .header("Accept", TURTLE)
            .method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  @Test
  void put_get_uri_pct_encoded() {
    assertThat(send("PUT", at(encoded(NAME)), TURTLE, FIRST).statusCode()).isEqualTo(201);
    assertHolds(at(NAME), FIRST);
  }

  @Test
  void put_get_uri_pct_encoded_twice() {
    String once = at("http://example.org/paper/%31.ttl");
    String twice = at("http://example.org/paper/%2531.ttl");
    assertThat(send("PUT", once, TURTLE, FIRST).statusCode()).isEqualTo(201);
    assertThat(send("PUT", twice, TURTLE, SECOND).statusCode()).isEqualTo(201);
    assertHolds(once, FIRST);
    assertHolds(twice, SECOND);
  }
}
