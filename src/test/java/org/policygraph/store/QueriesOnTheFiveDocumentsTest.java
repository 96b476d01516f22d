package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.policygraph.Input;
import org.policygraph.Loader;
import org.policygraph.Pipeline;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Validation;
import org.policygraph.graph.Violation;
import org.policygraph.outline.Overrides;

/** The named queries on the corpus, with answers that a person checked against the texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesOnTheFiveDocumentsTest {

  private final EmbeddedStore store = Store.memory();
  private final NamedQueries queries = NamedQueries.shipped();

  @BeforeAll
  void load() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("data/documents"))) {
      List<Input> inputs = files.sorted().map(file -> Input.of(file, Overrides.NONE)).toList();
      new Loader(new Pipeline(), store, 2).load(inputs, (done, all) -> {});
    }
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
  void everyQueryHasAnAnswer() {
    Stream<String> mayBeEmpty =
        Stream.of("peer-borrowing", "actor-network", "tolerance-side-by-side");
    List<String> exempt = mayBeEmpty.toList();
    for (NamedQuery query : queries.all()) {
      if (!exempt.contains(query.name())) {
        assertThat(rows(query.name(), Map.of())).as(query.name()).isNotEmpty();
      }
    }
  }

  @Test
  void fiveFilesAreFourDocumentsAndTheCentralOneHasTwoFilesAndALearntNumber() {
    assertThat(rows("documents", Map.of())).hasSize(4);
    assertThat(rows("documents", Map.of("jurisdiction", "000000")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("number", "中办发〔2018〕29号")
                    .containsEntry("title", "关于进一步激励广大干部新时代新担当新作为的意见")
                    .containsEntry("files", "2"));
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
  void theProvincialOpinionThatWuhanIsBasedOnIsNotLoaded() {
    assertThat(rows("not-loaded", Map.of()))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("number", "鄂办发〔2018〕25号")
                    .containsEntry("citedBy", "武汉市"));
  }

  @Test
  void wuhanRaisesTheShareOfExcellentGradesToTwentyPercent() {
    assertThat(rows("numbers", Map.of("jurisdiction", "420100", "unit", "%")))
        .anySatisfy(
            row -> {
              assertThat(row).containsEntry("value", "20.0");
              assertThat(row.get("quote")).contains("“优秀”等次比例提高至20%");
            });
  }

  @Test
  void guizhouAsksForAtLeastOneTalkAYear() {
    assertThat(rows("numbers", Map.of("jurisdiction", "贵州省")))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("criterionQuote", "每年至少开展1次")
                    .containsEntry("comparator", "≥")
                    .containsEntry("frequency", "1")
                    .containsEntry("duration", "P1Y"));
  }

  @Test
  void guizhousScanIsReportedToLackItemsTwoSixSixteenAndSeventeen() {
    String hidden =
        rows("gaps", Map.of("jurisdiction", "520000")).stream()
            .map(row -> row.getOrDefault("hidden", ""))
            .collect(Collectors.joining("、"));
    assertThat(hidden.split("、")).contains("2", "6", "16", "17");
  }

  @Test
  void atWuhanEachPartyOrganisationIsResponsibleForItsOrganisation() {
    assertThat(rows("responsible", Map.of("jurisdiction", "420100", "topic", "organisation")))
        .extracting(row -> row.get("name"))
        .contains("党组织", "组织部门");
  }

  @Test
  void eachSectionOfTheCentralOpinionHasACellForEachOfThreeJurisdictions() {
    List<Map<String, String>> cells = rows("coverage", Map.of());
    assertThat(cells).hasSize(21);
    assertThat(cells).extracting(row -> row.get("provision")).startsWith("一", "一", "一", "二");
    assertThat(cells)
        .extracting(row -> row.get("standing"))
        .isSubsetOf("taken up", "not taken up", "illegible");
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

  @Test
  void theLionCadresOfWuhanAreNewAndOnlyItsOwn() {
    for (String query : List.of("new", "only-one")) {
      assertThat(rows(query, Map.of("jurisdiction", "420100")))
          .as(query)
          .anySatisfy(row -> assertThat(row.get("quote")).contains("“狮子型”干部常态化管理办法"));
    }
  }

  @Test
  void theEvidenceOfAMeasureQuotesTheFileLetterForLetter() {
    assertThat(rows("evidence", Map.of("text", "建立激励性调训制度")))
        .anySatisfy(
            row -> {
              assertThat(row).containsEntry("about", "measure");
              assertThat(row.get("exact")).contains("建立激励性调训制度");
              assertThat(row).containsEntry("file", "wuhan-2018-17.txt");
            });
  }

  private List<Map<String, String>> rows(String name, Map<String, String> values) {
    NamedQuery query = queries.get(name);
    List<Map<String, String>> rows = new ArrayList<>();
    store
        .select(query.bind(values, Iris.DEFAULT), BindingFactory.empty())
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
