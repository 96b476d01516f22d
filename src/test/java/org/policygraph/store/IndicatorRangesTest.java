package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.policygraph.graph.Compared;

/** The ranges of the indicators, by the errors that were measured on coded documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorRangesTest {

  /** The coded pairs, by the code of the local document's jurisdiction. */
  private static final Map<String, String> PAIRS =
      Map.of(
          "420100", "wuhan-central",
          "520000", "guizhou-central",
          "330300-温州浙南沿海先进装备产业集聚区", "wenzhou-central");

  /** Figures that are counted and the whole of each, by the indicators in their order. */
  private static final List<List<String>> FIGURES =
      List.of(
          List.of("copied", "local"),
          List.of("takenUp", "reference"),
          List.of("new", "local"),
          List.of("sharpened", "takenUp"),
          List.of("notTakenUp", "reference"));

  private final EmbeddedStore store = Store.memory();

  @BeforeAll
  void load() throws IOException {
    FiveDocuments.into(store);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void everyShareLiesInItsRange() {
    for (String place : PAIRS.keySet()) {
      List<Map<String, Double>> rows = rows(place);
      assertThat(rows).hasSize(5);
      for (Map<String, Double> row : rows) {
        assertThat(row).containsKeys("low", "high");
        assertThat(value(row, "share")).isBetween(value(row, "low"), value(row, "high"));
        assertThat(value(row, "low")).isPositive();
        assertThat(value(row, "high")).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void ofFifteenCodedSharesThirteenLieInTheRangeThatTheOtherPairsGive() {
    Model ontology = store.graph(store.iris().ontology());
    List<String> outside = new ArrayList<>();
    PAIRS.forEach(
        (place, pair) -> {
          store.replace(Map.of(store.iris().ontology(), without(pair, ontology)));
          List<Map<String, Double>> rows = rows(place);
          for (int i = 0; i < FIGURES.size(); i++) {
            List<String> figures = FIGURES.get(i);
            double coded = share(ontology, pair, figures);
            if (coded < value(rows.get(i), "low") || coded > value(rows.get(i), "high")) {
              outside.add("%s of %s: %.3f in %s".formatted(figures, pair, coded, rows.get(i)));
            }
          }
        });
    store.replace(Map.of(store.iris().ontology(), ontology));
    assertThat(outside).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void theCodedSharesLieInTheRangeThatAllPairsGive() {
    Model ontology = store.graph(store.iris().ontology());
    PAIRS.forEach(
        (place, pair) -> {
          List<Map<String, Double>> rows = rows(place);
          for (int i = 0; i < FIGURES.size(); i++) {
            assertThat(share(ontology, pair, FIGURES.get(i)))
                .as("%s of %s", FIGURES.get(i), pair)
                .isBetween(value(rows.get(i), "low"), value(rows.get(i), "high"));
          }
        });
  }

  @Test
  void withoutMeasuredErrorsThereIsNoRange() {
    Model ontology = store.graph(store.iris().ontology());
    Model none = ModelFactory.createDefaultModel().add(ontology);
    none.listSubjectsWithProperty(Compared.MEASURED_ON)
        .toList()
        .forEach(Resource::removeProperties);
    store.replace(Map.of(store.iris().ontology(), none));
    assertThat(rows("420100")).hasSize(5).noneMatch(row -> row.containsKey("low"));
    store.replace(Map.of(store.iris().ontology(), ontology));
  }

  private static Model without(String pair, Model ontology) {
    Model rest = ModelFactory.createDefaultModel().add(ontology);
    rest.listSubjectsWithProperty(Compared.MEASURED_ON, pair)
        .toList()
        .forEach(Resource::removeProperties);
    return rest;
  }

  private static double share(Model ontology, String pair, List<String> figures) {
    return (double) coded(ontology, pair, figures.get(0)) / coded(ontology, pair, figures.get(1));
  }

  private static int coded(Model ontology, String pair, String figure) {
    return ontology
        .listSubjectsWithProperty(Compared.MEASURED_ON, pair)
        .filterKeep(
            e -> e.getPropertyResourceValue(Compared.FIGURE).getURI().endsWith("/" + figure))
        .next()
        .getProperty(Compared.CODED)
        .getInt();
  }

  private List<Map<String, Double>> rows(String place) {
    Query query =
        NamedQueries.shipped().get("indicators").bind(Map.of("jurisdiction", place), store);
    List<Map<String, Double>> rows = new ArrayList<>();
    store
        .select(query, BindingFactory.empty())
        .forEachRemaining(
            row -> {
              Map<String, Double> numbers = new TreeMap<>();
              for (String column : List.of("share", "low", "high")) {
                if (row.get(column) != null) {
                  numbers.put(column, Double.valueOf(row.get(column).getLiteralLexicalForm()));
                }
              }
              rows.add(numbers);
            });
    return rows;
  }

  private static double value(Map<String, Double> row, String column) {
    return row.getOrDefault(column, Double.NaN);
  }
}
