package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.graph.Iris;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/** Named queries, documents and linked data over HTTP, with a loader that takes plain lines. */
class ApiTest {

  private static final String BASE = "https://example.org/id/";
  private static final String BEARER = "Bearer a token that only tests know";

  private static final String SAYINGS =
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

  private static Path folder;
  private static EmbeddedStore store;
  private static Service service;

  @BeforeAll
  static void start(@TempDir Path queries) throws IOException {
    folder = queries;
    Files.writeString(folder.resolve("sayings.rq"), SAYINGS);
    store = Store.memory(new Iris(BASE));
    ServerOptions options =
        Service.options().withToken(Service.TOKEN).withUserQueries(Optional.of(folder));
    service = Service.of(store, options, new Lines(store));
    load("规定.txt", "鼓励高校设立中试基地");
  }

  @AfterAll
  static void stop() {
    service.close();
    store.close();
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

  private static HttpResponse<String> load(String name, String text, String... fields) {
    return multipart("POST", "/api/documents", name, text, BEARER, fields);
  }

  private static HttpResponse<String> multipart(
      String method, String path, String name, String text, String authority, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append("--x\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n");
      body.append(fields[i + 1]).append("\r\n");
    }
    body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name);
    body.append("\"\r\nContent-Type: text/plain\r\n\r\n").append(text).append("\r\n--x--\r\n");
    return service.send(
        service
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Authorization", authority)
            .method(method, HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return Json.read(answer.body());
  }

  @Test
  void listsTheQueriesWithTheirQuestionsAndParameters() {
    JsonNode queries = json(service.get("/api/queries")).get("queries");
    JsonNode sayings =
        queries.findParents("name").stream()
            .filter(q -> q.get("name").asText().equals("sayings"))
            .findFirst()
            .orElseThrow();
    assertThat(sayings.at("/title/zh").asText()).isEqualTo("说法");
    assertThat(sayings.at("/parameters/1/type").asText()).isEqualTo("integer");
    assertThat(sayings.get("href").asText()).isEqualTo("/api/queries/sayings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json   | [{\"measure\":\"https://example.org/id/document/规定/measure/1\",",
        "csv    | measure,quote,most",
        "tsv    | ?measure\t?quote\t?most",
        "sparql-json | \"vars\": [ \"measure\" , \"quote\" , \"most\" ]",
        "sparql-xml  | <variable name=\"quote\"/>",
        "html   | 谁说了什么？",
      })
  void answersAQueryInEveryFormat(String format, String expected) {
    HttpResponse<String> answer = service.get("/api/queries/sayings?format=" + format.strip());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(expected);
  }

  @Test
  void answersAWorkbook() {
    byte[] workbook =
        service.bytes(service.request("/api/queries/sayings?format=xlsx").build()).body();
    assertThat(workbook).startsWith('P', 'K');
  }

  @Test
  void bindsParametersAsTermsAndNeverAsText() {
    String injected = Service.encoded("\") } # ' \\ 中试");
    HttpResponse<String> answer = service.get("/api/queries/sayings?format=json&text=" + injected);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("[]");
    assertThat(service.get("/api/queries/sayings?text=" + Service.encoded("中试")).body())
        .contains("\"most\":10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"most=many", "unknown=1", "most=1&most=2", "format=pdf", "timeout=-1"})
  void refusesParametersThatAreNotWhatTheyShouldBe(String parameters) {
    HttpResponse<String> answer = service.get("/api/queries/sayings?" + parameters);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(parameters.replaceFirst("[=].*", ""));
  }

  @Test
  void knowsNoQueryOfAnotherName() {
    assertThat(service.get("/api/queries/none").statusCode()).isEqualTo(404);
    assertThat(service.get("/api/queries/..%2f..%2fetc").statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void findsAQueryThatWasDroppedIntoTheFolder() throws IOException {
    assertThat(service.get("/api/queries/dropped").statusCode()).isEqualTo(404);
    Path dropped = folder.resolve("dropped.rq");
    Files.writeString(dropped, SAYINGS);
    assertThat(service.get("/api/queries/dropped").statusCode()).isEqualTo(200);
    Files.writeString(dropped, "# title.en: broken\nSELECT {");
    assertThat(service.get("/api/queries/dropped").statusCode()).isEqualTo(200);
    assertThat(json(service.get("/api/queries")).get("problems")).isNotEmpty();
    Files.delete(dropped);
    assertThat(service.get("/api/queries/dropped").statusCode()).isEqualTo(404);
  }

  @Test
  void describesItselfForPrograms() {
    JsonNode api = json(service.get("/api/openapi.json"));
    assertThat(api.get("openapi").asText()).isEqualTo("3.1.0");
    assertThat(api.at("/paths/~1api~1queries~1sayings/get/parameters/0/name").asText())
        .isEqualTo("text");
    assertThat(service.get("/.well-known/void").body()).contains("void:Dataset", "policy/sparql");
    assertThat(service.get("/policy/sparql").body()).contains("sd:Service", "sd:SPARQL11Query");
  }

  @Test
  void loadsReplacesAndRemovesADocument() {
    String tag = service.get("/api/queries/sayings").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> loaded = load("通知.txt", "支持企业先行先试", "title", "关于试点的通知");
    assertThat(loaded.statusCode()).isEqualTo(201);
    assertThat(json(loaded).at("/results/0/card/measures").asInt()).isEqualTo(1);
    assertThat(service.get("/api/queries/sayings", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    assertThat(json(service.get("/api/documents/通知")).get("title").asText()).isEqualTo("关于试点的通知");
    HttpResponse<String> replaced = multipart("PUT", "/api/documents/通知", "公告.txt", "支持企业", BEARER);
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(service.get("/api/documents/通知").statusCode()).isEqualTo(404);
    HttpResponse<String> removed =
        service.send(service.request("/api/documents/公告").header("Authorization", BEARER).DELETE());
    assertThat(removed.statusCode()).isEqualTo(200);
    assertThat(service.get("/api/documents/公告").statusCode()).isEqualTo(404);
  }

  @Test
  void answersALongLoadWithAJobThatCanBePolled() throws InterruptedException {
    HttpResponse<String> accepted =
        service.post(
            "/api/documents",
            "multipart/form-data; boundary=x",
            """
            --x\r
            Content-Disposition: form-data; name="file"; filename="job.txt"\r
            \r
            text\r
            --x--\r
            """,
            "Authorization",
            BEARER,
            "Prefer",
            "respond-async");
    assertThat(accepted.statusCode()).isIn(201, 202);
    String job = json(accepted).get("job").asText();
    while (!json(service.get(job)).get("state").asText().equals("done")) {
      Thread.sleep(20);
    }
    assertThat(json(service.get(job)).at("/results/0/outcome").asText()).isEqualTo("loaded");
    service.send(service.request("/api/documents/job").header("Authorization", BEARER).DELETE());
  }

  @Test
  void readsAFileWithoutKeepingItSoThatItCanBeCorrectedFirst() {
    HttpResponse<String> read =
        multipart(
            "POST", "/api/documents?preview=true", "草案.txt", "试行", BEARER, "title", "关于试行的通知");
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(json(read).at("/results/0/outcome").asText()).isEqualTo("read");
    assertThat(json(read).at("/results/0/card/title").asText()).isEqualTo("关于试行的通知");
    assertThat(service.get("/api/documents/草案").statusCode()).isEqualTo(404);
    assertThat(
            multipart("POST", "/api/documents?preview=true", "a.txt", "x", "Bearer wrong")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void refusesAFileThatIsNoDocumentWithTheReport() {
    HttpResponse<String> answer = load("leer.txt", "  ");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).at("/results/0/problems/0/code").asText()).isEqualTo("empty-file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "..\\\\..\\\\boot.ini", "/etc/shadow", ".."})
  void usesNoNameOfAFileAsAPath(String name) {
    JsonNode answer = json(load(name, " "));
    assertThat(answer.at("/results/0/file").asText())
        .isIn("passwd", "boot.ini", "shadow", "unnamed");
  }

  @Test
  void letsNobodyLoadWithoutTheToken() {
    assertThat(multipart("POST", "/api/documents", "a.txt", "x", "Bearer wrong").statusCode())
        .isEqualTo(403);
    assertThat(service.send(service.request("/api/documents/规定").DELETE()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void refusesAnUploadWithoutFilesAndWithUnknownFields() {
    assertThat(load("a.txt", "x", "author", "me").statusCode()).isEqualTo(400);
    assertThat(
            service
                .post("/api/documents", "text/plain", "just text", "Authorization", BEARER)
                .statusCode())
        .isEqualTo(400);
    assertThat(
            service
                .post(
                    "/api/documents", "multipart/form-data", "no boundary", "Authorization", BEARER)
                .statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "中试, 规定/measure/1",
    "'\"中试基地\"', 规定/measure/1",
    "高, 规定/measure/1",
    "'(pg:text \"前文\")', 规定/provision/1",
    "'(eli:title \"规定\")', document/规定",
  })
  void findsWordsOfAnyLengthInQuotesProvisionsAndTitles(String words, String expected) {
    String object = words.startsWith("(") ? words : "'" + words + "'";
    String query =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX pg: <https://w3id.org/policy-graph/ontology#>
        PREFIX eli: <http://data.europa.eu/eli/ontology#>
        SELECT ?s { ?s text:query %s }"""
            .formatted(object);
    HttpResponse<String> answer = service.get(Service.sparql(query, "&format=csv"));
    assertThat(answer.body()).contains(expected);
  }

  @Test
  void findsWhatWasLoadedAndNotWhatWasRemoved() {
    String query =
        Service.sparql(
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query '\"沙盒\"' }",
            "&format=csv");
    assertThat(service.get(query).body()).isEqualTo("s\r\n");
    load("沙.txt", "建立沙盒监管");
    assertThat(service.get(query).body()).contains("document/沙/measure/1");
    service.send(service.request("/api/documents/沙").header("Authorization", BEARER).DELETE());
    assertThat(service.get(query).body()).isEqualTo("s\r\n");
  }

  @Test
  void sendsFromAThingToWhatIsSaidOfIt() {
    HttpResponse<String> see = service.get("/id/document/规定/measure/1");
    assertThat(see.statusCode()).isEqualTo(303);
    String about = see.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> page = service.get(about, "Accept", "text/html");
    assertThat(page.body()).contains("前文。<mark>鼓励高校设立中试基地</mark>。后文。", "举措", "/id/document/");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(service.get(about, "Accept", "text/turtle").body()).contains("pg:Measure");
    assertThat(service.get(about, "Accept", "application/ld+json").body()).contains("@context");
    assertThat(service.get(about + "?format=ntriples").body()).contains("中试基地");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/concept/jurisdiction/420100", "/id/document/规定/version/1"})
  void answersForTheVocabularyConceptsAndTexts(String path) {
    HttpResponse<String> answer = service.get(path, "Accept", "text/turtle");
    if (answer.statusCode() == 303) {
      answer = service.get(answer.headers().firstValue("Location").orElseThrow());
    }
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void knowsNothingOfWhatIsNotThere() {
    assertThat(service.get("/about/id/nothing").statusCode()).isEqualTo(404);
    assertThat(service.get("/nothing").statusCode()).isEqualTo(404);
    assertThat(service.get("/..%2fpom.xml").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(service.get("/%2e%2e/pom.xml").statusCode()).isGreaterThanOrEqualTo(400);
  }
}
