package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policygraph.server.Service.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policygraph.problem.ProblemException;

/** The service among many clients and bad ones, and what it tells its operators. */
class OperationsTest {

  private static final String BEARER = "Bearer a token that only tests know";
  private static final String ENDLESS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?i < 0) }";

  private static Service service;

  @BeforeAll
  static void start() {
    service =
        Service.of(
            Service.triples(2_000),
            Service.options()
                .withLimits(Duration.ofSeconds(20), 10_000, 2)
                .withToken(Service.TOKEN));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void tellsErrorsOfEveryPathInUtf8() {
    HttpResponse<String> answer = service.get("/policy/" + Service.encoded("不存在"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    HttpResponse<String> query = service.get(sparql("ASK { 政策 }"));
    assertThat(query.statusCode()).isEqualTo(400);
    assertThat(query.headers().firstValueAsLong("Content-Length").getAsLong())
        .isEqualTo(query.body().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void keepsItsBuffersSmall() {
    HttpConfiguration http = service.configuration();
    assertThat(http.getOutputBufferSize()).isEqualTo(32 * 1024);
    assertThat(http.getSendServerVersion()).isFalse();
  }

  @Test
  void countsQueriesWithTheirLatencies() {
    service.get(sparql("ASK {}"));
    service.get(sparql("ASK {"));
    assertThat(service.get("/$/metrics").body())
        .containsPattern(
            "policygraph_queries_seconds_count\\{query=\"sparql\",status=\"200\"\\} [1-9]")
        .contains("policygraph_queries_seconds_bucket{query=\"sparql\",status=\"200\",le=")
        .containsPattern(
            "policygraph_requests_seconds_count\\{method=\"GET\",status=\"400\"\\} [1-9]")
        .contains("policygraph_triples 2000", "jvm_memory_used_bytes");
  }

  @Test
  void listsAndStopsRunningQueries() throws Exception {
    CompletableFuture<HttpResponse<String>> endless =
        CompletableFuture.supplyAsync(() -> service.get(sparql(ENDLESS)));
    String list = "";
    while (!list.contains("\"query\" : \"sparql\"")) {
      assertThat(endless).isNotDone();
      list = service.get("/$/queries", "Authorization", BEARER).body();
      Thread.sleep(20);
    }
    assertThat(service.get("/$/queries").statusCode()).isEqualTo(401);
    int id = Json.read(list).get(0).get("id").asInt();
    HttpResponse<String> stopped =
        service.send(service.request("/$/queries/" + id).header("Authorization", BEARER).DELETE());
    assertThat(stopped.statusCode()).isEqualTo(204);
    assertThat(endless.get().statusCode()).isEqualTo(503);
  }

  @Test
  void tellsWhoIsOneTooManyToComeBack() {
    try (Service small =
        Service.of(
            Service.triples(2_000),
            Service.options().withLimits(Duration.ofMillis(700), 10_000, 1))) {
      List<CompletableFuture<HttpResponse<String>>> answers =
          IntStream.range(0, 12)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> small.get(sparql(ENDLESS))))
              .toList();
      List<HttpResponse<String>> all = answers.stream().map(CompletableFuture::join).toList();
      assertThat(all).allMatch(answer -> answer.statusCode() == 503);
      assertThat(all).allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent());
      assertThat(small.get(sparql("ASK {}")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void logsNoQueryStringAndNoToken() throws InterruptedException {
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    Logger root = Logger.getLogger("");
    Logger access = Logger.getLogger("org.policygraph.server.access");
    Handler memory = new Memory(lines);
    root.addHandler(memory);
    Level before = access.getLevel();
    access.setLevel(Level.ALL);
    try {
      service.get(sparql("ASK { ?s ?p 'secret words' }"), "Authorization", BEARER);
      for (int i = 0; i < 500 && !String.join("\n", lines).contains("\"status\":200"); i++) {
        Thread.sleep(10);
      }
    } finally {
      access.setLevel(before);
      root.removeHandler(memory);
    }
    String log = String.join("\n", lines);
    assertThat(log).contains("\"path\":\"/policy/sparql\"", "\"status\":200");
    assertThat(log).doesNotContain("secret", "only tests know");
    assertThat(service.get("/$/metrics").body()).doesNotContain("only tests know");
  }

  @Test
  void refusesABombOfHeaders() {
    HttpResponse<String> answer = service.get("/$/ping", "X-Bomb", "a".repeat(40_000));
    assertThat(answer.statusCode()).isEqualTo(431);
    assertThat(service.get("/$/ping").body()).isEqualTo("pong\n");
  }

  @Test
  void answersBesideAThousandConnectionsThatSendNothing() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 1_000; i++) {
        Socket socket = new Socket(service.at("/").getHost(), service.at("/").getPort());
        sockets.add(socket);
        if (i % 2 == 0) {
          OutputStream out = socket.getOutputStream();
          out.write("GET /$/ping HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.US_ASCII));
          out.flush();
        }
      }
      assertThat(service.get("/$/ping").body()).isEqualTo("pong\n");
      assertThat(service.get(sparql("ASK {}")).statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void refusesAHundredMegabytesWithoutReadingThem() throws IOException {
    try (Socket socket = new Socket(service.at("/").getHost(), service.at("/").getPort())) {
      String head =
          "POST /policy/sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
              + "Content-Length: 100000000\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      byte[] first = socket.getInputStream().readNBytes(12);
      assertThat(new String(first, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void countsAChunkedBodyAsItComes() {
    String text = "x".repeat(1_000_000);
    HttpResponse<String> answer =
        service.send(
            service
                .request("/policy/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () ->
                            new java.io.ByteArrayInputStream(
                                text.getBytes(StandardCharsets.UTF_8)))));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void saysThatAPortIsInUse() {
    ServerOptions taken = ServerOptions.defaults().withPort(service.at("/").getPort());
    assertThatThrownBy(() -> Service.of(Service.triples(1), taken))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cannot-listen")
        .hasMessageContaining("--port");
  }

  @Test
  void finishesRunningAnswersWhenItStops() throws Exception {
    Service stopping =
        Service.of(
            Service.triples(2_000),
            Service.options().withLimits(Duration.ofMillis(1_500), 10_000, 2));
    CompletableFuture<HttpResponse<String>> running =
        CompletableFuture.supplyAsync(() -> stopping.get(sparql(ENDLESS)));
    while (stopping.get("/$/metrics").body().contains("policygraph_queries_running 0")) {
      Thread.sleep(20);
    }
    stopping.close();
    assertThat(running.get().body()).startsWith("The query was stopped");
  }

  private static final class Memory extends Handler {

    private final List<String> lines;

    private Memory(List<String> lines) {
      this.lines = lines;
      setLevel(Level.ALL);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
      lines.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
