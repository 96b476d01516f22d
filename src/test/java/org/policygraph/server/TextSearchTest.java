package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The full text in queries. */
class TextSearchTest {

  @RegisterExtension static final Library library = new Library();

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
    HttpResponse<String> answer = library.get(Service.sparql(query, "&format=csv"));
    assertThat(answer.body()).contains(expected);
  }

  @Test
  void findsWhatWasLoadedAndNotWhatWasRemoved() {
    String query =
        Service.sparql(
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query '\"沙盒\"' }",
            "&format=csv");
    assertThat(library.get(query).body()).isEqualTo("s\r\n");
    library.load("沙.txt", "建立沙盒监管");
    assertThat(library.get(query).body()).contains("document/沙/measure/1");
    library.delete("/api/documents/沙");
    assertThat(library.get(query).body()).isEqualTo("s\r\n");
  }
}
