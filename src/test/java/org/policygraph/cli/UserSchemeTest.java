package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.server.DocumentLoader.Upload;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/**
 * A scheme of the user's, as the documentation shows it, from its file to the answer of a query.
 */
class UserSchemeTest {

  private static final String WUHAN = "data/documents/wuhan-2018-17.txt";
  private static final Pattern EXAMPLE =
      Pattern.compile("```turtle\\n(@prefix my:.*?)```", Pattern.DOTALL);

  private static final String OTHER =
      """
      武汉市人民政府关于关心甲干部的通知

      一、关心健康

      各区应当落实定期体检制度。
      """;

  @TempDir Path folder;

  @Test
  void measuresAreSortedIntoTheSchemeAndSayByWhichWords() throws IOException {
    Ran shown = Ran.of("extract", WUHAN, "--scheme", example(), "--show", "findings");
    assertThat(shown.err()).isEmpty();
    assertThat(shown.out())
        .contains("occasion health by 体检")
        .contains("occasion pay by 奖金")
        .contains("occasion none by no cue");
  }

  @Test
  void aStoreAnswersByTheConceptsLabelAndConforms() throws IOException {
    String store = folder.resolve("store").toString();
    Ran loaded = Ran.of("load", WUHAN, "--store", store, "--scheme", example());
    assertThat(loaded.code()).as(loaded.err()).isZero();
    Path query = folder.resolve("by-label.rq");
    Files.writeString(
        query,
        """
        PREFIX pg: <https://w3id.org/policy-graph/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?quote WHERE { ?m pg:concept/skos:prefLabel "健康"@zh ; pg:quote ?quote } ORDER BY ?quote
        """);
    Ran asked = Ran.of("query", query.toString(), "--store", store, "--format", "csv");
    assertThat(asked.out().lines()).contains("坚持每年定期体检制度", "重视干部心理健康教育");
    assertThat(asked.out()).doesNotContain("奖金");
    assertThat(Ran.of("validate", "--store", store).code()).isZero();
  }

  @Test
  void theStoreKeepsSortingByItsSchemesWhateverReadsItsDocumentsAgain() throws IOException {
    String store = folder.resolve("store").toString();
    String other = Files.writeString(folder.resolve("other.txt"), OTHER).toString();
    Ran.of("load", notice(), "--store", store, "--scheme", example());
    assertThat(sorted(store)).isEqualTo(1);
    Ran more = Ran.of("load", other, "--store", store);
    assertThat(more.err()).isEmpty();
    assertThat(sorted(store)).isEqualTo(2);
    assertThat(Ran.of("migrate", "--store", store).code()).isZero();
    assertThat(sorted(store)).isEqualTo(2);
    try (EmbeddedStore opened = Store.open(Path.of(store))) {
      byte[] bytes = OTHER.replace("甲", "丙").getBytes(StandardCharsets.UTF_8);
      new Uploads(() -> StoreSchemes.of(opened, List.of()).pipeline(), opened)
          .load(List.of(new Upload("third.txt", bytes, Map.of())), (done, all) -> {});
    }
    assertThat(sorted(store)).isEqualTo(3);
  }

  @Test
  void aSchemeIsGivenUpOnlyByMigrationWhichSaysSo() throws IOException {
    String store = folder.resolve("store").toString();
    Ran.of("load", notice(), "--store", store, "--scheme", example());
    Path seasons = folder.resolve("season.ttl");
    Files.writeString(seasons, Files.readString(Path.of(example())).replace("occasion", "season"));
    Ran refused = Ran.of("load", notice(), "--store", store, "--scheme", seasons.toString());
    assertRefused(refused, "scheme-left-out");
    assertThat(refused.err()).contains("scheme/occasion");
    assertThat(sorted(store)).isEqualTo(1);
    Ran migrated = Ran.of("migrate", "--store", store, "--scheme", seasons.toString());
    assertThat(migrated.out()).contains("given up https://example.org/scheme/occasion, by which 1");
    assertThat(Ran.of("load", notice(), "--store", store, "--scheme", seasons.toString()).code())
        .isZero();
  }

  @Test
  void documentsThatWereLoadedBeforeASchemeAreSaidNotToBeSortedByIt() throws IOException {
    String store = folder.resolve("store").toString();
    Ran.of("load", notice(), "--store", store);
    String other = Files.writeString(folder.resolve("other.txt"), OTHER).toString();
    Ran loaded = Ran.of("load", other, "--store", store, "--scheme", example());
    assertThat(loaded.code()).isZero();
    assertThat(loaded.err()).contains("1 documents that were in the store", "[sorted-before]");
    assertThat(sorted(store)).isEqualTo(1);
    assertThat(Ran.of("load", other, "--store", store, "--scheme", example()).err()).isEmpty();
    Ran.of("migrate", "--store", store);
    assertThat(sorted(store)).isEqualTo(2);
  }

  private String notice() throws IOException {
    return Files.writeString(folder.resolve("notice.txt"), OTHER.replace("甲", "乙")).toString();
  }

  /** How many measures are sorted under health. */
  private long sorted(String store) throws IOException {
    Path query = folder.resolve("sorted.rq");
    Files.writeString(
        query,
        """
        PREFIX pg: <https://w3id.org/policy-graph/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?m WHERE { ?m pg:concept/skos:prefLabel "健康"@zh }
        """);
    Ran asked = Ran.of("query", query.toString(), "--store", store, "--format", "csv");
    return asked.out().lines().count() - 1;
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
    String before = Ran.of("extract", WUHAN, "--show", "findings").out();
    String after =
        Ran.of("extract", WUHAN, "--scheme", cues.toString(), "--show", "findings").out();
    assertThat(before).doesNotContain("instrument hortation by 体检制度");
    assertThat(after).contains("instrument hortation by 体检制度");
  }

  @Test
  void aFileWithoutSchemeOrCuesAndANameThatIsTakenAreRefusedInOneLine() throws IOException {
    Path nothing = folder.resolve("nothing.ttl");
    Files.writeString(nothing, "<https://example.org/a> <https://example.org/b> \"c\" .\n");
    assertRefused(Ran.of("extract", WUHAN, "--scheme", nothing.toString()), "scheme-without-cues");
    Path taken = folder.resolve("taken.ttl");
    Files.writeString(
        taken, Files.readString(Path.of(example())).replace("scheme/occasion>", "scheme/topic>"));
    assertRefused(Ran.of("extract", WUHAN, "--scheme", taken.toString()), "scheme-name-taken");
  }

  private static void assertRefused(Ran result, String code) {
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
}
