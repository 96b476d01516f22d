package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.policygraph.graph.Validation;
import org.policygraph.graph.Violation;

/**
 * The named queries on the corpus: what {@code spec/answers.md} says of them, and sums by two
 * routes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesOnTheFiveDocumentsTest {

  private static final String CENTRE = "000000";
  private static final List<String> LOCAL = List.of("330300-温州浙南沿海先进装备产业集聚区", "420100", "520000");
  private static final String COPYING = "照搬率";

  /** Columns that hold words of a document. */
  private static final Set<String> QUOTING =
      Set.of(
          "quote",
          "situation",
          "exact",
          "criterionQuote",
          "localQuote",
          "referenceQuote",
          "otherQuote",
          "peerQuote",
          "lowestQuote",
          "highestQuote",
          "words",
          "heading",
          "number",
          "otherNumber");

  private final EmbeddedStore store = Store.memory();
  private final NamedQueries queries = NamedQueries.shipped();

  @BeforeAll
  void load() throws IOException {
    FiveDocuments.into(store);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void theGraphsConformToTheShapes() {
    List<Violation> violations =
        Txn.calculateRead(
            store.dataset(),
            () -> Validation.of(store.dataset().asDatasetGraph().getDefaultGraph()));
    assertThat(violations).isEmpty();
  }

  @Test
  void wuhanRepealsItsMeasuresOf2017AndIsBasedOnTheCentralAndTheProvincialOpinion() {
    Map<String, List<String>> others =
        rows("lineage", Map.of("jurisdiction", "武汉市")).stream()
            .filter(row -> row.containsKey("otherNumber"))
            .collect(
                Collectors.groupingBy(
                    row -> String.valueOf(row.get("relation")),
                    TreeMap::new,
                    Collectors.mapping(
                        row -> String.valueOf(row.get("otherNumber")), Collectors.toList())));
    assertThat(others.get("repeals")).containsExactly("武办发〔2017〕2号");
    assertThat(others.get("based_on")).containsExactlyInAnyOrder("中办发〔2018〕29号", "鄂办发〔2018〕25号");
  }

  @Test
  void eachSectionOfTheCentralOpinionHasACellForEachOfThreeJurisdictions() {
    List<Map<String, String>> cells = rows("coverage", Map.of());
    assertThat(cells).hasSize(28);
    assertThat(cells).extracting(row -> row.get("provision")).startsWith("一", "一", "一", "一", "二");
    assertThat(cells)
        .extracting(row -> row.get("standing"))
        .isSubsetOf("taken up", "not taken up", "illegible", "not loaded");
    assertThat(cells)
        .as("a province that a city names between the centre and itself")
        .filteredOn(row -> "not loaded".equals(row.get("standing")))
        .hasSize(7)
        .allSatisfy(row -> assertThat(row.get("place")).isEqualTo("湖北省"));
  }

  @Test
  void ofEachIndicatorTheNumeratorIsAtMostTheDenominator() {
    List<Map<String, String>> rows = rows("indicators", Map.of());
    assertThat(rows).hasSize(15);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(Integer.parseInt(row.getOrDefault("numerator", "")))
                    .isLessThanOrEqualTo(Integer.parseInt(row.getOrDefault("denominator", ""))));
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerHoldsWhatTheDocumentsSay() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Answers answer : Answers.all()) {
      List<Map<String, String>> rows = rows(answer.query(), answer.parameters());
      for (Answers.Claim claim : answer.claims()) {
        tests.add(
            DynamicTest.dynamicTest(
                "%s %s %s: %s"
                    .formatted(answer.query(), answer.parameters(), claim.kind(), claim.written()),
                () -> assertThat(claim.holds(rows)).as("%s", rows).isTrue()));
      }
    }
    return tests.stream();
  }

  @Test
  void everyQueryHasAnAnswerThatWasChecked() throws IOException {
    assertThat(Answers.all().stream().map(Answers::query).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(queries.all().stream().map(NamedQuery::name).toList());
  }

  @Test
  void whatAnAnswerQuotesStandsInTheDocuments() throws IOException {
    String texts = texts();
    assertThat(texts).hasSizeGreaterThan(20_000);
    for (Answers answer : Answers.all()) {
      for (Answers.Claim claim : answer.claims()) {
        claim.cells().stream()
            .filter(cell -> claim.kind().equals("has") && QUOTING.contains(cell.column()))
            .forEach(cell -> assertThat(texts).contains(cell.value()));
      }
    }
  }

  @Test
  void theMeasuresByInstrumentByModalityAndByProvisionAddUpToThoseOfTheirDocument() {
    for (String code : Stream.concat(Stream.of(CENTRE), LOCAL.stream()).toList()) {
      int measures = measures(code);
      for (String query : List.of("instruments", "modalities", "provisions")) {
        assertThat(sum(query, code, "measures")).as(query + " " + code).isEqualTo(measures);
      }
      assertThat(rows("measures", Map.of("jurisdiction", code))).hasSize(measures);
    }
  }

  @Test
  void theNumbersOfAUnitAreThoseThatHaveItAndNoOthers() {
    List<Map<String, String>> all = rows("numbers", Map.of());
    assertThat(all).anyMatch(row -> !row.containsKey("unit"));
    List<Map<String, String>> shares =
        all.stream().filter(row -> "%".equals(row.get("unit"))).toList();
    assertThat(rows("numbers", Map.of("unit", "%"))).isNotEmpty().isEqualTo(shares);
  }

  @Test
  void ofNoQueryIsAnythingLeftForAValueThatNothingHas() {
    Map<Parameter.Type, String> nothing =
        Map.of(
            Parameter.Type.STRING, "无此字样",
            Parameter.Type.JURISDICTION, "650000");
    for (NamedQuery query : queries.all()) {
      for (Parameter parameter : query.parameters()) {
        if (nothing.containsKey(parameter.type())) {
          Map<String, String> value =
              Map.of(parameter.name(), nothing.getOrDefault(parameter.type(), ""));
          assertThat(rows(query.name(), value)).as("%s %s", query.name(), value).isEmpty();
        }
      }
    }
  }

  @Test
  void everyMeasureOfTheReferenceIsInOneCellOfEachJurisdiction() {
    int reference = measures(CENTRE);
    for (String code : LOCAL) {
      assertThat(sum("coverage", code, "measures")).as(code).isEqualTo(reference);
      assertThat(sum("coverage-topics", code, "measures")).as(code).isEqualTo(reference);
      int missing = rows("not-taken-up", Map.of("jurisdiction", code)).size();
      assertThat(sum("coverage-topics", code, "takenUp")).isEqualTo(reference - missing);
    }
  }

  @Test
  void theCopiedMeasuresOfTheVerbatimShareAreThoseOfTheIndicator() {
    for (String code : LOCAL) {
      Map<String, String> verbatim = rows("verbatim", Map.of("jurisdiction", code)).get(0);
      assertThat(rows("indicators", Map.of("jurisdiction", code)))
          .filteredOn(row -> COPYING.equals(row.get("indicator")))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row).containsEntry("numerator", verbatim.get("copied"));
                assertThat(row).containsEntry("denominator", verbatim.get("measures"));
              });
    }
  }

  private int measures(String code) {
    return number(rows("documents", Map.of("jurisdiction", code)).get(0), "measures");
  }

  private int sum(String query, String code, String column) {
    return rows(query, Map.of("jurisdiction", code)).stream()
        .mapToInt(row -> number(row, column))
        .sum();
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.getOrDefault(column, ""));
  }

  /** The files as they are, without white space. */
  private static String texts() throws IOException {
    StringBuilder texts = new StringBuilder();
    try (Stream<Path> files = Files.list(FiveDocuments.FOLDER)) {
      for (Path file : files.toList()) {
        texts.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts.toString().replaceAll("\\s", "");
  }

  private List<Map<String, String>> rows(String name, Map<String, String> values) {
    NamedQuery query = queries.get(name);
    List<Map<String, String>> rows = new ArrayList<>();
    store
        .select(query.bind(values, store), BindingFactory.empty())
        .forEachRemaining(
            binding -> {
              Map<String, String> row = new TreeMap<>();
              for (String column : query.columns()) {
                var node = binding.get(column);
                if (node != null) {
                  row.put(column, node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
                }
              }
              rows.add(row);
            });
    return rows;
  }
}
