package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The IRIs of the graph at their paths. */
class LinkedDataTest {

  @RegisterExtension static final Library library = new Library();

  @Test
  void sendsFromAThingToWhatIsSaidOfIt() {
    HttpResponse<String> see = library.get("/id/document/规定/measure/1");
    assertThat(see.statusCode()).isEqualTo(303);
    String about = see.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> page = library.get(about, "Accept", "text/html");
    assertThat(page.body()).contains("前文。<mark>鼓励高校设立中试基地</mark>。后文。", "举措", "/id/document/");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(library.get(about, "Accept", "text/turtle").body()).contains("pg:Measure");
    assertThat(library.get(about, "Accept", "application/ld+json").body()).contains("@context");
    assertThat(library.get(about + "?format=ntriples").body()).contains("中试基地");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/concept/jurisdiction/420100", "/id/document/规定/version/1"})
  void answersForTheVocabularyConceptsAndTexts(String path) {
    HttpResponse<String> answer = library.get(path, "Accept", "text/turtle");
    if (answer.statusCode() == 303) {
      answer = library.get(answer.headers().firstValue("Location").orElseThrow());
    }
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void knowsNothingOfWhatIsNotThere() {
    assertThat(library.get("/about/id/nothing").statusCode()).isEqualTo(404);
    assertThat(library.get("/nothing").statusCode()).isEqualTo(404);
    assertThat(library.get("/..%2fpom.xml").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(library.get("/%2e%2e/pom.xml").statusCode()).isGreaterThanOrEqualTo(400);
  }
}
