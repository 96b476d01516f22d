package org.policygraph.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.eclipse.jetty.server.HttpConfiguration;
import org.policygraph.store.EmbeddedStore;

/** A service on a free port over a dataset in memory, and a client that asks it. */
final class Service implements AutoCloseable {

  static final Token TOKEN = Token.of("a token that only tests know");

  /** Chinese characters of a path go out percent-encoded, as browsers do it. */
  private static final Pattern UNSAFE = Pattern.compile("[^\\x00-\\x7F]+");

  private final HttpClient client = HttpClient.newHttpClient();
  final DatasetGraph data;
  private final PolicyServer server;

  private Service(DatasetGraph data, ServerOptions options) {
    this.data = data;
    this.server = PolicyServer.start(data, () -> version(data), options);
  }

  /** A service over a store, with named queries and documents. */
  private Service(EmbeddedStore store, ServerOptions options, DocumentLoader loader) {
    this.data = store.dataset().asDatasetGraph();
    this.server = PolicyServer.start(store, options, loader);
  }

  static Service of(EmbeddedStore store, ServerOptions options, DocumentLoader loader) {
    return new Service(store, options, loader);
  }

  private static long version(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () ->
            TDBInternal.getDatasetGraphTDB(data)
                .getTxnSystem()
                .getTransactionInfo()
                .getDataVersion());
  }

  static ServerOptions options() {
    return ServerOptions.defaults().withPort(0);
  }

  /** A service over the quads of a TriG text. */
  static Service of(String trig) {
    return of(trig, options());
  }

  /** An empty dataset whose default graph is not the union of the others. */
  static Service withDefaultGraph(ServerOptions options) {
    return new Service(DatabaseMgr.createDatasetGraph(), options);
  }

  static Service of(String trig, ServerOptions options) {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    data.begin(TxnType.WRITE);
    RDFParser.fromString(trig, Lang.TRIG).parse(data);
    data.commit();
    data.end();
    return new Service(data, options);
  }

  /** As many triples as asked for, {@code <s0> <p> 0 .} and so on, in one graph. */
  static String triples(int count) {
    StringBuilder text = new StringBuilder("PREFIX : <http://example.org/>\n:g {\n");
    for (int i = 0; i < count; i++) {
      text.append(":s").append(i).append(" :p ").append(i).append(" .\n");
    }
    return text.append("}\n").toString();
  }

  URI at(String path) {
    return server.address().resolve(UNSAFE.matcher(path).replaceAll(m -> encoded(m.group())));
  }

  HttpConfiguration configuration() {
    return server.configuration();
  }

  /** The path of a query with more parameters, each {@code &name=value} as it is. */
  static String sparql(String query, String... more) {
    return "/policy/sparql?query=" + encoded(query) + String.join("", more);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> post(String path, String contentType, String body, String... headers) {
    HttpRequest.Builder request = request(path).header("Content-Type", contentType);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> bytes(HttpRequest request) {
    return send(request, BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
    data.close();
  }
}
