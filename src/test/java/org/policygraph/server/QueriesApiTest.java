package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/** Named queries over HTTP. */
class QueriesApiTest {

  @RegisterExtension static final Library library = new Library();

  @Test
  void listsTheQueriesWithTheirQuestionsAndParameters() {
    JsonNode queries = Library.json(library.get("/api/queries")).get("queries");
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
        "sparql-json | \"vars\":[\"measure\",\"quote\",\"most\"]",
        "sparql-xml  | <variable name=\"quote\"/>",
        "html   | 谁说了什么？",
      })
  void answersAQueryInEveryFormat(String format, String expected) {
    HttpResponse<String> answer = library.get("/api/queries/sayings?format=" + format.strip());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(expected);
  }

  @Test
  void answersAWorkbook() {
    byte[] workbook =
        library
            .service()
            .bytes(library.service().request("/api/queries/sayings?format=xlsx").build())
            .body();
    assertThat(workbook).startsWith('P', 'K');
  }

  @Test
  void bindsParametersAsTermsAndNeverAsText() {
    String injected = Service.encoded("\") } # ' \\ 中试");
    HttpResponse<String> answer = library.get("/api/queries/sayings?format=json&text=" + injected);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("[]");
    assertThat(library.get("/api/queries/sayings?text=" + Service.encoded("中试")).body())
        .contains("\"most\":10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"most=many", "unknown=1", "most=1&most=2", "format=pdf", "timeout=-1"})
  void refusesParametersThatAreNotWhatTheyShouldBe(String parameters) {
    HttpResponse<String> answer = library.get("/api/queries/sayings?" + parameters);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(parameters.replaceFirst("[=].*", ""));
  }

  @Test
  void knowsNoQueryOfAnotherName() {
    assertThat(library.get("/api/queries/none").statusCode()).isEqualTo(404);
    assertThat(library.get("/api/queries/..%2f..%2fetc").statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void findsAQueryThatWasDroppedIntoTheFolder() throws IOException {
    assertThat(library.get("/api/queries/dropped").statusCode()).isEqualTo(404);
    Path dropped = library.folder().resolve("dropped.rq");
    Files.writeString(dropped, Library.SAYINGS);
    assertThat(library.get("/api/queries/dropped").statusCode()).isEqualTo(200);
    Files.writeString(dropped, "# title.en: broken\nSELECT {");
    assertThat(library.get("/api/queries/dropped").statusCode()).isEqualTo(200);
    assertThat(Library.json(library.get("/api/queries")).get("problems")).isNotEmpty();
    Files.delete(dropped);
    assertThat(library.get("/api/queries/dropped").statusCode()).isEqualTo(404);
  }

  @Test
  void namesADownloadAlsoInChinese() throws IOException {
    Files.writeString(library.folder().resolve("说法.rq"), Library.SAYINGS);
    assertThat(
            library
                .get("/api/queries/%E8%AF%B4%E6%B3%95?format=xlsx")
                .headers()
                .firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"_.xlsx\"; filename*=UTF-8''%E8%AF%B4%E6%B3%95.xlsx");
    assertThat(
            library
                .get("/api/queries/sayings?format=xlsx")
                .headers()
                .firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"sayings.xlsx\"");
    Files.delete(library.folder().resolve("说法.rq"));
  }

  @Test
  void startsWithAFolderInWhichAFileIsWrongAndListsIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("right.rq"), Library.SAYINGS);
    Files.writeString(folder.resolve("wrong.rq"), "SELECT * {?s ?p ?o}");
    Files.writeString(folder.resolve("measures.rq"), Library.SAYINGS);
    ServerOptions options = Service.options().withUserQueries(Optional.of(folder));
    try (EmbeddedStore store = Store.memory();
        Service service = Service.of(store, options, Library.loader(store))) {
      assertThat(service.get("/api/queries/right").statusCode()).isEqualTo(200);
      assertThat(service.get("/api/queries/numbers").statusCode()).isEqualTo(200);
      JsonNode list = Library.json(service.get("/api/queries"));
      assertThat(list.get("problems").findValuesAsText("code"))
          .contains("bad-query", "query-name-taken");
      assertThat(list.toString()).contains("wrong.rq").doesNotContain("/api/queries/wrong");
      Files.writeString(folder.resolve("wrong.rq"), Library.SAYINGS);
      assertThat(service.get("/api/queries/wrong").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void describesItselfForPrograms() {
    JsonNode api = Library.json(library.get("/api/openapi.json"));
    assertThat(api.get("openapi").asText()).isEqualTo("3.1.0");
    assertThat(api.at("/paths/~1api~1queries~1sayings/get/parameters/0/name").asText())
        .isEqualTo("text");
    assertThat(library.get("/.well-known/void").body()).contains("void:Dataset", "policy/sparql");
    assertThat(library.get("/policy/sparql").body()).contains("sd:Service", "sd:SPARQL11Query");
  }
}
