package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A scheme of the user's, as the documentation shows it, from its file to the answer of a query.
 */
class UserSchemeTest {

  private static final String WUHAN = "data/documents/wuhan-2018-17.txt";
  private static final Pattern EXAMPLE =
      Pattern.compile("```turtle\\n(@prefix my:.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

  @Test
  void measuresAreSortedIntoTheSchemeAndSayByWhichWords() throws IOException {
    Result shown = run("extract", WUHAN, "--scheme", example(), "--show", "findings");
    assertThat(shown.err()).isEmpty();
    assertThat(shown.out())
        .contains("occasion health by 体检")
        .contains("occasion pay by 奖金")
        .contains("occasion none by no cue");
  }

  @Test
  void aStoreAnswersByTheConceptsLabelAndConforms() throws IOException {
    String store = folder.resolve("store").toString();
    Result loaded = run("load", WUHAN, "--store", store, "--scheme", example());
    assertThat(loaded.code()).as(loaded.err()).isZero();
    Path query = folder.resolve("by-label.rq");
    Files.writeString(
        query,
        """
        PREFIX pg: <https://w3id.org/policy-graph/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?quote WHERE { ?m pg:concept/skos:prefLabel "健康"@zh ; pg:quote ?quote } ORDER BY ?quote
        """);
    Result asked = run("query", query.toString(), "--store", store, "--format", "csv");
    assertThat(asked.out().lines()).contains("坚持每年定期体检制度", "重视干部心理健康教育");
    assertThat(asked.out()).doesNotContain("奖金");
    assertThat(run("validate", "--store", store).code()).isZero();
  }

  @Test
  void cuesForAShippedSchemeMoveItsMeasures() throws IOException {
    Path cues = folder.resolve("cues.ttl");
    Files.writeString(
        cues,
        """
        @prefix pg: <https://w3id.org/policy-graph/ontology#> .
        <https://w3id.org/policy-graph/concept/instrument/hortation> pg:objectCue "体检制度^90"@zh .
        """);
    String before = run("extract", WUHAN, "--show", "findings").out();
    String after = run("extract", WUHAN, "--scheme", cues.toString(), "--show", "findings").out();
    assertThat(before).doesNotContain("instrument hortation by 体检制度");
    assertThat(after).contains("instrument hortation by 体检制度");
  }

  @Test
  void aFileWithoutSchemeOrCuesAndANameThatIsTakenAreRefusedInOneLine() throws IOException {
    Path nothing = folder.resolve("nothing.ttl");
    Files.writeString(nothing, "<https://example.org/a> <https://example.org/b> \"c\" .\n");
    assertRefused(run("extract", WUHAN, "--scheme", nothing.toString()), "scheme-without-cues");
    Path taken = folder.resolve("taken.ttl");
    Files.writeString(
        taken, Files.readString(Path.of(example())).replace("scheme/occasion>", "scheme/topic>"));
    assertRefused(run("extract", WUHAN, "--scheme", taken.toString()), "scheme-name-taken");
  }

  private static void assertRefused(Result result, String code) {
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines()).singleElement().asString().endsWith("[" + code + "]");
  }

  /** The file that docs/data-model.md shows. */
  private String example() throws IOException {
    Matcher shown = EXAMPLE.matcher(Files.readString(Path.of("docs/data-model.md")));
    assertThat(shown.find()).isTrue();
    Path file = folder.resolve("occasion.ttl");
    Files.writeString(file, shown.group(1));
    return file.toString();
  }

  private static Result run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Result(code, out.toString(), err.toString());
  }
}
