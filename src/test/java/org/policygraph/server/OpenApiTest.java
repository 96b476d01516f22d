package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygraph.store.NamedQueries;

/** The description of the API before a validator of OpenAPI 3.1. */
class OpenApiTest {

  private static final String DOCUMENT =
      Json.write(
          new OpenApi(new Catalogue(Optional.empty()), URI.create("http://localhost:3030/"))
              .document());

  private static SwaggerParseResult validated(String document) {
    return new OpenAPIV3Parser().readContents(document, null, null);
  }

  @Test
  void aValidatorHasNothingToSayOfIt() {
    SwaggerParseResult result = validated(DOCUMENT);
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(result.getOpenAPI().getPaths().keySet())
        .contains("/api/documents")
        .containsAll(
            NamedQueries.shipped().all().stream().map(q -> "/api/queries/" + q.name()).toList());
  }

  @Test
  void theValidatorSeesFaults() {
    assertThat(validated(DOCUMENT.replace("\"responses\"", "\"answers\"")).getMessages())
        .isNotEmpty();
    assertThat(validated(DOCUMENT.replace("\"in\" : \"query\"", "\"in\" : \"body\"")).getMessages())
        .isNotEmpty();
  }
}
