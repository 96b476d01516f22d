package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygraph.server.TwoDocuments.BASE;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the paths for reading refuse, and how they say it. */
class RefusedReadingsTest {

  private static TwoDocuments documents;

  @BeforeAll
  static void start() {
    documents = new TwoDocuments();
  }

  @AfterAll
  static void stop() {
    documents.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measures?limit=-1",
        "measures?limit=many",
        "measures?limit=1001",
        "measures?colour=red",
        "measures/table?rows=topic",
        "measures/table?rows=topic&columns=colour",
        "coverage",
        "coverage?rows=colour&reference=" + BASE + "document/0",
        "coverage?line=y&reference=" + BASE + "document/0",
        "coverage/cell?reference=" + BASE + "document/0",
      })
  void refusesParametersItDoesNotKnow(String path) {
    assertThat(documents.service.get("/api/" + path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "measures?topic=nosuch, topic, tolerance",
    "measures?instrument=nosuch, instrument, hortation",
    "measures?modality=nosuch, modality, obligation",
    "measures?relation=nosuch, relation, sharpened",
    "measures?criterion=nosuch, criterion, TimeLimit",
    "measures?role=nosuch, role, supporting",
    "measures?confidence=nosuch, confidence, middle",
    "measures?actor=nosuch, actor, /api/measures",
    "measures?document=nosuch, document, /api/documents",
    "measures?topic=care&topic=nosuch, topic, tolerance",
    "measures/table?rows=topic&columns=role&topic=nosuch, topic, tolerance",
    "coverage?reference=nosuch, reference, /api/documents",
    "coverage?reference=%sdocument/0&relation=nosuch, relation, sharpened",
    "coverage/cell?reference=%sdocument/0&line=new&document=%<sdocument/1&topic=nosuch, topic, care",
    "coverage/cell?reference=%sdocument/0&line=new&document=nosuch, document, /api/documents",
    "coverage/cell?reference=%sdocument/0&line=nosuch&document=%<sdocument/1, line, /api/coverage",
    "queries/coverage?reference=nosuch, reference, the query documents",
    "queries/side-by-side?lang=nosuch, lang, zh",
    "queries/side-by-side?topic=nosuch, topic, care",
  })
  void refusesByNameAValueThatThereIsNot(String path, String parameter, String remedy) {
    HttpResponse<String> answer = documents.service.get("/api/" + path.formatted(BASE));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"nosuch\" is no value for the parameter " + parameter, remedy);
  }

  @ParameterizedTest
  @CsvSource({
    "documents?jurisdiction=420100, this path takes none",
    "queries/coverage?jurisdiction=999999, 999999",
    "queries/coverage?jurisdiction=999999-开发区, 999999-开发区"
  })
  void refusesAParameterThatWouldNarrowNothingAndACodeOfNoPlace(String path, String told) {
    HttpResponse<String> answer = documents.service.get("/api/" + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"measures/other", "coverage/other"})
  void knowsNoOtherPaths(String path) {
    assertThat(documents.service.get("/api/" + path).statusCode()).isEqualTo(404);
  }
}
