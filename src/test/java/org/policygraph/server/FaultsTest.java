package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.server.Service.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of an embedded Fuseki that no other test of this package reproduces. */
class FaultsTest {

  private static final String BEARER = "Bearer a token that only tests know";

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(Service.triples(10), Service.options().withToken(Service.TOKEN));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** An output that counts how often it is written to and flushed. */
  private static final class Counting extends OutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int calls;

    @Override
    public void write(int b) {
      calls++;
      bytes.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      calls++;
      bytes.write(from, offset, length);
    }

    @Override
    public void flush() {
      calls++;
    }
  }

  @Test
  void csvIsNotFlushedCellByCell() throws IOException {
    Var column = Var.alloc("x");
    List<Binding> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rows.add(BindingFactory.binding(column, SSE.parseNode("'" + i + "'")));
    }
    Counting out = new Counting();
    new RowWriter(Format.CSV, false, "")
        .write(RowSetStream.create(List.of(column), rows.iterator()), out);
    assertThat(out.bytes.toString(StandardCharsets.UTF_8)).endsWith("19999\r\n");
    assertThat(out.calls).isLessThan(100);
  }

  @Test
  void nothingValidatesForStrangers() {
    for (String path :
        new String[] {"/policy/shacl", "/policy/upload", "/$/server", "/$/datasets"}) {
      HttpResponse<String> answer =
          service.post(path, "text/turtle", "<urn:ex:a> <urn:ex:b> 1 .", "Authorization", BEARER);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void noEntityOfAnUploadedXmlLaughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 40; i++) {
      xml.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    xml.append(
            "]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='urn:x:'>")
        .append(
            "<rdf:Description rdf:about='urn:ex:a'><x:b>&a39;</x:b></rdf:Description></rdf:RDF>");
    HttpResponse<String> answer =
        service.send(
            service
                .request("/policy/data?graph=urn:ex:laugh")
                .headers("Authorization", BEARER, "Content-Type", "application/rdf+xml")
                .PUT(HttpRequest.BodyPublishers.ofString(xml.toString())));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(service.get("/$/ping").body()).isEqualTo("pong\n");
  }

  /** More than there are threads; what they send goes on to come, byte by byte. */
  @ParameterizedTest
  @CsvSource({
    "POST, /policy/sparql, application/sparql-query, false",
    "PUT, /policy/data?graph=urn:ex:slow, text/turtle, true",
    "POST, /policy/update, application/sparql-update, true",
    "POST, /api/documents, text/plain, true",
  })
  void manyWhoWriteSlowlyKeepNobodyWaiting(String method, String path, String type, boolean token)
      throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      String head =
          "%s %s HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 100000\r\n%s\r\nSELECT"
              .formatted(method, path, type, token ? "Authorization: " + BEARER + "\r\n" : "");
      for (int i = 0; i < 400; i++) {
        Socket socket = new Socket(service.at("/").getHost(), service.at("/").getPort());
        sockets.add(socket);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      }
      for (Socket socket : sockets) {
        socket.getOutputStream().write(' ');
      }
      assertThat(service.get(sparql("ASK {}", "&format=csv")).body()).contains("true");
      assertThat(service.post("/policy/sparql", "application/sparql-query", "ASK {}").statusCode())
          .isEqualTo(200);
      String insert = "INSERT DATA { GRAPH <urn:ex:quick> { <urn:ex:a> <urn:ex:b> 1 } }";
      HttpResponse<String> written =
          service.post(
              "/policy/update", "application/sparql-update", insert, "Authorization", BEARER);
      assertThat(written.statusCode()).isEqualTo(204);
      assertThat(service.get("/$/metrics").body()).contains("policygraph_queries_running 0");
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void manyWhoReadNothingHoldNoThreads() throws IOException {
    String crossed =
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o } LIMIT 15000";
    String path = sparql(crossed, "&format=json");
    byte[] whole = service.get(path).body().getBytes(StandardCharsets.UTF_8);
    assertThat(whole.length).as("more than a connection buffers").isGreaterThan(8_000_000);
    byte[] question = "GET %s HTTP/1.0\r\n\r\n".formatted(path).getBytes(StandardCharsets.US_ASCII);
    int clients = 20;
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < clients; i++) {
        Socket socket = new Socket(service.at("/").getHost(), service.at("/").getPort());
        sockets.add(socket);
        socket.getOutputStream().write(question);
        assertThat(socket.getInputStream().read()).isEqualTo('H');
      }
      assertThat(busyThreads()).isLessThan(clients / 2.0);
      byte[] read = sockets.get(0).getInputStream().readAllBytes();
      assertThat(Arrays.copyOfRange(read, read.length - whole.length, read.length))
          .isEqualTo(whole);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private static double busyThreads() throws IOException {
    Matcher gauge =
        Pattern.compile("(?m)^policygraph_threads_busy ([0-9.E+-]+)$")
            .matcher(service.get("/$/metrics").body());
    assertThat(gauge.find()).isTrue();
    return Double.parseDouble(gauge.group(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/%2e%2e/pom.xml",
        "/..%2fpom.xml",
        "/;x/../pom.xml",
        "//etc/passwd",
        "/id/..%2f..%2fetc/passwd",
        "/api/queries/..%2f..%2fpom",
      })
  void noPathLeadsOutOfTheService(String path) throws IOException {
    try (Socket socket = new Socket(service.at("/").getHost(), service.at("/").getPort())) {
      String head = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*");
      assertThat(answer).doesNotContain("<project", "root:");
    }
  }
}
