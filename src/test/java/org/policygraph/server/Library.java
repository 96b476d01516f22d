package org.policygraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.lib.FileOps;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.policygraph.graph.Iris;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/**
 * A service with named queries, documents and linked data, whose loader takes plain lines, with one
 * document and a named query of its own; there as long as the tests of a class run.
 */
final class Library implements BeforeAllCallback, AfterAllCallback {

  static final String BASE = "https://example.org/id/";
  static final String BEARER = "Bearer a token that only tests know";

  /** A text on which the loader breaks down as on a full disk. */
  static final String DAMAGE = "damage";

  static final String SAYINGS =
      """
      # title.en: Sayings
      # title.zh: 说法
      # question.en: Who says what?
      # question.zh: 谁说了什么？
      # param: text string '' only sayings with these words
      # param: most integer 10 no more than this
      # columns: measure, quote, most

      PREFIX pg: <https://w3id.org/policy-graph/ontology#>
      SELECT ?measure ?quote ?most
      WHERE { ?measure pg:quote ?quote FILTER (CONTAINS(?quote, ?text)) }
      ORDER BY ?quote
      """;

  private final EmbeddedStore store = Store.memory(new Iris(BASE));
  private @Nullable Path folder;
  private @Nullable Service service;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Path queries = Files.createTempDirectory("queries");
    Files.writeString(queries.resolve("sayings.rq"), SAYINGS);
    ServerOptions options =
        Service.options().withToken(Service.TOKEN).withUserQueries(Optional.of(queries));
    folder = queries;
    service = Service.of(store, options, new Lines(store));
    load("规定.txt", "鼓励高校设立中试基地");
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    service().close();
    store.close();
    FileOps.clearAll(folder().toFile());
    Files.delete(folder());
  }

  /** Where the user's queries are. */
  Path folder() {
    return Objects.requireNonNull(folder);
  }

  Service service() {
    return Objects.requireNonNull(service);
  }

  HttpResponse<String> get(String path, String... headers) {
    return service().get(path, headers);
  }

  HttpResponse<String> delete(String path) {
    return service().send(service().request(path).header("Authorization", BEARER).DELETE());
  }

  HttpResponse<String> load(String name, String text, String... fields) {
    return multipart("POST", "/api/documents", name, text, BEARER, fields);
  }

  HttpResponse<String> multipart(
      String method, String path, String name, String text, String authority, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append("--x\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n");
      body.append(fields[i + 1]).append("\r\n");
    }
    body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name);
    body.append("\"\r\nContent-Type: text/plain\r\n\r\n").append(text).append("\r\n--x--\r\n");
    return service()
        .send(
            service()
                .request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Authorization", authority)
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  static DocumentLoader loader(EmbeddedStore store) {
    return new Lines(store);
  }

  static JsonNode json(HttpResponse<String> answer) {
    return Json.read(answer.body());
  }

  /** A loader for which a file is a document, and its text the quote of its one measure. */
  private record Lines(EmbeddedStore store) implements DocumentLoader {

    @Override
    public List<Result> load(List<Upload> files, BiConsumer<Integer, Integer> progress) {
      return files.stream().map(this::load).toList();
    }

    private Result load(Upload file) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8).strip();
      if (text.isEmpty()) {
        Place place = Place.of(file.name());
        return new Result.Refused(
            file.name(), List.of(new Problem("empty-file", place, "it is empty", "Send a text")));
      }
      if (text.equals(DAMAGE)) {
        throw new InternalError("a fault occurred in an unsafe memory access operation");
      }
      String iri = BASE + "document/" + file.name().replaceFirst("\\..*", "");
      Model model = ModelFactory.createDefaultModel();
      String turtle =
          """
          PREFIX pg: <https://w3id.org/policy-graph/ontology#>
          PREFIX eli: <http://data.europa.eu/eli/ontology#>
          <%1$s> a pg:PolicyDocument ; eli:title "%2$s" ; eli:is_realized_by <%1$s/version/1> ;
            eli:jurisdiction <https://w3id.org/policy-graph/concept/jurisdiction/420100> .
          <%1$s/version/1> a pg:TextVersion .
          <%1$s/provision/1> a pg:Provision ; pg:text "前文。%3$s。后文。" .
          <%1$s/measure/1> a pg:Measure ; pg:inDocument <%1$s> ; pg:quote "%3$s" ;
            pg:inProvision <%1$s/provision/1> .
          """
              .formatted(iri, title(file), text);
      model.read(new java.io.StringReader(turtle), null, "TURTLE");
      store.replace(Map.of(iri, model));
      return new Result.Loaded(file.name(), iri, "{\"measures\":1}");
    }

    @Override
    public List<Result> preview(List<Upload> files, BiConsumer<Integer, Integer> progress) {
      return files.stream().map(this::read).toList();
    }

    private Result read(Upload file) {
      String iri = BASE + "document/" + file.name().replaceFirst("\\..*", "");
      return new Result.Read(file.name(), iri, "{\"title\":\"%s\"}".formatted(title(file)));
    }

    private static String title(Upload file) {
      return file.overrides().getOrDefault("title", file.name());
    }

    @Override
    public void remove(String document) {
      store.remove(List.of(document));
    }
  }
}
