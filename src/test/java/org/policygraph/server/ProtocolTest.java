package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.server.Service.encoded;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The 34 cases of the manifest {@code sparql11/protocol} of the W3C, by the names they have there,
 * over HTTP and with data of our own.
 */
class ProtocolTest {

  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BEARER = "Bearer a token that only tests know";

  private static final String DATA =
      """
      PREFIX : <http://example.org/>
      :g1 { :one a :Paper } :g2 { :two a :Paper } :g3 { :three a :Paper }
      """;
  private static final String PREFIX = "PREFIX : <http://example.org/> ";
  private static final String ONE_AND_TWO = PREFIX + "ASK { :one a ?t . :two a ?t }";
  private static final String NAMED =
      PREFIX + "ASK { GRAPH ?g { :one a ?t } GRAPH ?h { :two a ?t } }";
  private static final String NOT_THREE = " FILTER NOT EXISTS { GRAPH ?i { :three ?p ?o } } }";

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(DATA, Service.options().withToken(Service.TOKEN));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** Parameters {@code name=http://example.org/g1&…} for the numbers of graphs. */
  private static String graphs(String name, int... numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      text.append('&').append(name).append('=').append(encoded("http://example.org/g" + number));
    }
    return text.toString();
  }

  private static HttpResponse<String> query(String type, String body, String parameters) {
    return service.post("/policy/sparql?" + parameters.replaceFirst("^&", ""), type, body);
  }

  private static HttpResponse<String> update(String type, String body, String parameters) {
    String path = "/policy/update?" + parameters.replaceFirst("^&", "");
    return service.post(path, type, body, "Authorization", BEARER);
  }

  private static void assertTrue(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Json.read(answer.body()).get("boolean").asBoolean()).isTrue();
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
  }

  @Test
  void query_get_query_post_form_query_post_direct() {
    String nothing = graphs("default-graph-uri", 0);
    assertTrue(service.get("/policy/sparql?query=" + encoded("ASK {}") + nothing));
    assertTrue(query(FORM, "query=" + encoded("ASK {}"), nothing));
    assertTrue(query(QUERY, "ASK {}", ""));
  }

  @Test
  void query_dataset_default_graphs_get_and_post() {
    String both = graphs("default-graph-uri", 1, 2);
    assertTrue(service.get("/policy/sparql?query=" + encoded(ONE_AND_TWO) + both));
    assertTrue(query(QUERY, ONE_AND_TWO, both));
  }

  @Test
  void query_dataset_named_graphs_get_and_post() {
    String both = graphs("named-graph-uri", 1, 2);
    String exactly = NAMED.replaceFirst("}$", NOT_THREE);
    assertTrue(service.get("/policy/sparql?query=" + encoded(exactly) + both));
    assertTrue(query(QUERY, exactly, both));
  }

  @Test
  void query_dataset_full() {
    String full = PREFIX + "ASK { :three a ?t GRAPH ?g { :one a ?t } GRAPH ?h { :two a ?t }";
    String dataset = graphs("default-graph-uri", 3) + graphs("named-graph-uri", 1, 2);
    assertTrue(query(QUERY, full + NOT_THREE, dataset));
  }

  @Test
  void query_multiple_dataset() {
    String from = NAMED.replace("ASK {", "ASK FROM <http://example.org/g3> {");
    assertTrue(query(QUERY, from, graphs("named-graph-uri", 1, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT (1 AS ?value) {} | application/sparql-results+json",
        "ASK {} | application/sparql-results+json",
        "DESCRIBE <http://example.org/> | text/turtle;charset=utf-8",
        "CONSTRUCT { <s> <p> 1 } WHERE {} | text/turtle;charset=utf-8",
      })
  void query_content_type(String text, String type) {
    HttpResponse<String> answer = query(QUERY, text, graphs("default-graph-uri", 0));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update_dataset_default_graph | using-graph-uri=g1 | ?s a :Paper | one",
        "update_dataset_default_graphs | using-graph-uri=g1 g2 | ?s a :Paper | one two",
        "update_dataset_named_graphs | using-named-graph-uri=g1 g2 | GRAPH ?g { ?s a :Paper } | one two",
      })
  void update_dataset(String name, String dataset, String pattern, String expected) {
    String parameter = dataset.substring(0, dataset.indexOf('='));
    StringBuilder parameters = new StringBuilder();
    for (String graph : dataset.substring(parameter.length() + 1).split(" ", -1)) {
      parameters.append(graphs(parameter, Integer.parseInt(graph.substring(1))));
    }
    String text =
        PREFIX + "INSERT { GRAPH :%s { ?s a :Seen } } WHERE { %s }".formatted(name, pattern);
    HttpResponse<String> answer = update(UPDATE, text, parameters.toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    for (String subject : new String[] {"one", "two", "three"}) {
      String seen = PREFIX + "ASK { GRAPH :%s { :%s a :Seen } }".formatted(name, subject);
      boolean wanted = expected.contains(subject);
      assertThat(Json.read(query(QUERY, seen, "").body()).get("boolean").asBoolean())
          .as(subject)
          .isEqualTo(wanted);
    }
  }

  @Test
  void update_dataset_full() {
    String text =
        PREFIX
            + """
            INSERT { GRAPH :full { ?s :in ?in } }
            WHERE { { GRAPH ?in { ?s a :Paper } } UNION { ?s a :Paper BIND('default' AS ?in) } }
            """;
    String dataset = graphs("using-graph-uri", 1) + graphs("using-named-graph-uri", 2);
    assertThat(update(UPDATE, text, dataset).statusCode()).isEqualTo(204);
    String seen =
        "ASK { GRAPH :full { :one :in 'default' . :two :in :g2 } "
            + "FILTER NOT EXISTS { GRAPH :full { :three ?p ?o } } "
            + "FILTER NOT EXISTS { GRAPH :full { :one :in :g1 } } }";
    assertTrue(query(QUERY, PREFIX + seen, ""));
  }

  @Test
  void update_post_form_update_post_direct() {
    try (Service empty = Service.of(DATA, Service.options().withToken(Service.TOKEN))) {
      assertThat(
              empty
                  .post("/policy/update", FORM, "update=CLEAR+ALL", "Authorization", BEARER)
                  .statusCode())
          .isEqualTo(204);
      assertThat(empty.get(Service.sparql("ASK { ?s ?p ?o }")).body()).contains("false");
      assertThat(
              empty
                  .post("/policy/update", UPDATE, "CLEAR ALL", "Authorization", BEARER)
                  .statusCode())
          .isEqualTo(204);
    }
  }

  @Test
  void update_base_uri() {
    String text =
        PREFIX + "CLEAR SILENT GRAPH :base ; INSERT DATA { GRAPH :base { :s :p <test> } }";
    assertThat(update(UPDATE, text, "").statusCode()).isEqualTo(204);
    String seen = "ASK { GRAPH :base { :s :p ?o FILTER (isIRI(?o) && STR(?o) != 'test') } }";
    assertTrue(query(QUERY, PREFIX + seen, ""));
  }

  @Test
  void bad_query_method_bad_multiple_queries_bad_query_syntax() {
    String ask = "/policy/sparql?query=" + encoded("ASK {}");
    assertRefused(
        service.send(
            service
                .request(ask)
                .header("Content-Type", FORM)
                .PUT(HttpRequest.BodyPublishers.noBody())));
    assertRefused(service.get(ask + "&query=" + encoded("SELECT * {}")));
    assertRefused(service.get("/policy/sparql?query=" + encoded("ASK {")));
  }

  @Test
  void bad_query_wrong_media_type_missing_form_type_missing_direct_type() {
    assertRefused(query("text/plain", "ASK {}", ""));
    assertRefused(untyped("/policy/sparql", "query=" + encoded("ASK {}")));
    assertRefused(untyped("/policy/sparql", "ASK {}"));
  }

  @Test
  void bad_query_non_utf8_bad_update_non_utf8() {
    for (String path : new String[] {"/policy/sparql", "/policy/update"}) {
      String text = path.endsWith("sparql") ? "ASK {}" : "CLEAR NAMED";
      String type = path.endsWith("sparql") ? QUERY : UPDATE;
      assertRefused(typed(path, type + "; charset=UTF-16", text.getBytes(StandardCharsets.UTF_16)));
      assertRefused(typed(path, type + "; charset=UTF-16", text.getBytes(StandardCharsets.UTF_8)));
      byte[] bytes = (text + " # \u00e9").getBytes(StandardCharsets.ISO_8859_1);
      assertRefused(typed(path, type, bytes));
    }
  }

  @Test
  void bad_update_get_bad_multiple_updates_bad_update_syntax() {
    assertRefused(service.get("/policy/update?update=" + encoded("CLEAR ALL")));
    assertRefused(service.get("/policy/sparql?update=" + encoded("CLEAR ALL")));
    assertRefused(update(FORM, "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT", ""));
    assertRefused(update(FORM, "update=CLEAR%20XYZ", ""));
  }

  @Test
  void bad_update_wrong_media_type_missing_form_type() {
    assertRefused(update("text/plain", "CLEAR NAMED", ""));
    assertRefused(untyped("/policy/update", "update=CLEAR%20NAMED"));
  }

  @Test
  void bad_update_dataset_conflict() {
    String with = "WITH :g1 DELETE { ?s a :Paper } INSERT { ?s a :Book } WHERE { ?s a :Paper }";
    assertRefused(update(UPDATE, PREFIX + with, graphs("using-named-graph-uri", 2)));
    String using = "DELETE { GRAPH :g1 { ?s ?p ?o } } USING :g1 WHERE { ?s ?p ?o }";
    assertRefused(update(UPDATE, PREFIX + using, graphs("using-graph-uri", 2)));
  }

  private static HttpResponse<String> untyped(String path, String body) {
    return service.send(
        service
            .request(path)
            .header("Authorization", BEARER)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> typed(String path, String type, byte[] body) {
    return service.send(
        service
            .request(path)
            .headers("Authorization", BEARER, "Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }
}
