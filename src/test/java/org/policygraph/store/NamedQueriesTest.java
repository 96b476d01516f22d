package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.policygraph.export.Headings;
import org.policygraph.graph.AlignmentFact;
import org.policygraph.graph.AlignmentFact.Changed;
import org.policygraph.graph.ComparisonFacts;
import org.policygraph.graph.DocumentFacts;
import org.policygraph.graph.DocumentGraph;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Links;
import org.policygraph.graph.Run;
import org.policygraph.graph.Sample;
import org.policygraph.graph.StoredAlignments;
import org.policygraph.graph.Types;
import org.policygraph.graph.UnmatchedFact;
import org.policygraph.graph.Version;
import org.policygraph.graph.Vocabulary;
import org.policygraph.graph.Works;
import org.policygraph.problem.ProblemException;

class NamedQueriesTest {

  private static final Iris IRIS = Iris.DEFAULT;
  private static final Headings HEADINGS = Headings.shipped();

  private final NamedQueries queries = NamedQueries.shipped();

  @Test
  void everyShippedQueryRunsAndExplainsItself() {
    try (Store store = sampleStore()) {
      assertThat(queries.all()).hasSizeGreaterThanOrEqualTo(22);
      for (NamedQuery query : queries.all()) {
        assertThat(query.title()).containsOnlyKeys("en", "zh");
        assertThat(query.question()).containsOnlyKeys("en", "zh");
        assertThat(query.columns())
            .isNotEmpty()
            .allSatisfy(column -> assertThat(HEADINGS.of(column).en()).as(column).isNotEmpty());
        assertThat(rows(store, query.name(), Map.of())).as(query.name()).isNotNull();
      }
    }
  }

  @Test
  void everyParameterOfEveryQueryNarrowsOrKeepsItsRows() {
    Map<String, String> concepts =
        Map.of(
            "topic", "tolerance",
            "instrument", "hortation",
            "modality", "prohibition",
            "role", "supporting",
            "relation", "softened",
            "standing", "illegible");
    try (Store store = sampleStore()) {
      Map<String, String> measure = rows(store, "measures", Map.of()).get(0);
      Map<Parameter.Type, String> values =
          Map.of(
              Parameter.Type.STRING, "x",
              Parameter.Type.DOCUMENT, Iris.documentOf(measure.getOrDefault("measure", "")),
              Parameter.Type.MEASURE, measure.getOrDefault("measure", ""),
              Parameter.Type.LANGUAGE, "en",
              Parameter.Type.JURISDICTION, "420100",
              Parameter.Type.BOOLEAN, "false");
      for (NamedQuery query : queries.all()) {
        int all = rows(store, query.name(), Map.of()).size();
        for (Parameter parameter : query.parameters()) {
          String value =
              parameter.type() == Parameter.Type.CONCEPT
                  ? concepts.get(parameter.scheme())
                  : values.get(parameter.type());
          assertThat(rows(store, query.name(), Map.of(parameter.name(), value)))
              .as("%s with %s=%s", query.name(), parameter.name(), value)
              .hasSizeLessThanOrEqualTo(all);
        }
      }
    }
  }

  @Test
  void aParameterIsATermAndNeverPartOfTheQuery() {
    try (Store store = sampleStore()) {
      assertThat(rows(store, "measures", Map.of("text", "20%"))).hasSize(4);
      assertThat(rows(store, "measures", Map.of("text", "\") } #"))).isEmpty();
      assertThat(rows(store, "measures", Map.of("jurisdiction", "990100"))).hasSize(3);
      assertThat(rows(store, "measures", Map.of("topic", "care"))).hasSize(6);
      assertThat(rows(store, "measures", Map.of("topic", "tolerance"))).isEmpty();
    }
  }

  @Test
  void theCoverageMatrixCountsPairsByRelationAndSaysWhyACellIsEmpty() {
    try (Store store = sampleStore()) {
      List<Map<String, String>> rows = rows(store, "coverage", Map.of());
      assertThat(rows).hasSize(2);
      assertThat(rows.get(0))
          .containsEntry("provision", "一·1")
          .containsEntry("heading", "奖励")
          .containsEntry("place", "丙市")
          .containsEntry("measures", "2")
          .containsEntry("copied", "1")
          .containsEntry("sharpened", "1")
          .containsEntry("standing", "taken up");
      assertThat(rows.get(1))
          .containsEntry("provision", "一·2")
          .containsEntry("notTakenUp", "1")
          .containsEntry("standing", "not taken up");
    }
  }

  @Test
  void sharpenedMeasuresComeWithWhatChanged() {
    try (Store store = sampleStore()) {
      assertThat(rows(store, "sharpened", Map.of("lang", "en")))
          .singleElement()
          .satisfies(
              row ->
                  assertThat(row)
                      .containsEntry("slotName", "quantity")
                      .containsEntry("changeName", "added")
                      .containsEntry("directionName", "stricter")
                      .containsEntry("to", "20%"));
    }
  }

  @Test
  void indicatorsComeWithNumeratorAndDenominator() {
    try (Store store = sampleStore()) {
      Map<String, String> shares = new TreeMap<>();
      rows(store, "indicators", Map.of())
          .forEach(
              row ->
                  shares.put(
                      row.get("indicator"), row.get("numerator") + "/" + row.get("denominator")));
      assertThat(shares)
          .containsEntry("照搬率", "1/3")
          .containsEntry("采纳率", "2/3")
          .containsEntry("创新率", "1/3")
          .containsEntry("量化率", "1/2")
          .containsEntry("漏失率", "1/3");
    }
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNamesThereAre() {
    assertThatThrownBy(() -> queries.get("coverige"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("unknown-query")
        .hasMessageContaining("coverage, ");
  }

  @Test
  void badParametersAreAllNamedWithWhatCanBeWritten() {
    NamedQuery measures = queries.get("measures");
    Map<String, String> bad =
        Map.of("topic", "weather", "jurisdiction", "Atlantis", "colour", "red");
    try (Store store = Store.memory()) {
      assertThatThrownBy(() -> measures.bind(bad, store))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("it has no parameter colour. It takes jurisdiction, ")
          .hasMessageContaining("\"weather\" is no value for the parameter topic")
          .hasMessageContaining("tolerance")
          .hasMessageContaining("\"Atlantis\" is no value for the parameter jurisdiction");
    }
  }

  @Test
  void aDocumentAMeasureAndALanguageThatThereAreNotAreRefusedByName() {
    try (Store store = sampleStore()) {
      Map<String, String> bad = Map.of("reference", "document/none", "lang", "fr");
      assertThatThrownBy(() -> queries.get("side-by-side").bind(bad, store))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("\"document/none\" is no value for the parameter reference")
          .hasMessageContaining("the query documents lists them")
          .hasMessageContaining("\"fr\" is no value for the parameter lang. Write one of zh, en");
      String cited = rows(store, "not-loaded", Map.of()).get(0).getOrDefault("other", "");
      assertThatThrownBy(() -> rows(store, "coverage", Map.of("reference", cited)))
          .hasMessageContaining("is no value for the parameter reference");
      assertThatThrownBy(() -> rows(store, "evidence", Map.of("measure", cited)))
          .hasMessageContaining("is no value for the parameter measure")
          .hasMessageContaining("the query measures lists them");
    }
  }

  @Test
  void aLanguageThatIsLeftEmptyIsTheUsualOne() {
    try (Store store = sampleStore()) {
      assertThat(rows(store, "sharpened", Map.of("lang", "")))
          .isEqualTo(rows(store, "sharpened", Map.of()));
    }
  }

  @Test
  void indicatorsAreNamedInTheLanguageAskedFor() {
    try (Store store = sampleStore()) {
      assertThat(rows(store, "indicators", Map.of("lang", "en")).toString())
          .contains("Taken up")
          .doesNotContain("采纳率");
    }
  }

  private List<Map<String, String>> rows(Store store, String name, Map<String, String> values) {
    NamedQuery query = queries.get(name);
    List<Map<String, String>> rows = new ArrayList<>();
    store
        .select(query.bind(values, store), BindingFactory.empty())
        .forEachRemaining(row -> rows.add(row(query, row)));
    return rows;
  }

  private static Map<String, String> row(NamedQuery query, Binding binding) {
    Map<String, String> row = new TreeMap<>();
    for (String column : query.columns()) {
      var node = binding.get(column);
      if (node != null) {
        row.put(column, node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
      }
    }
    return row;
  }

  /**
   * The central sample and the city's: one measure copied, one sharpened, one new, one not there.
   */
  private static Store sampleStore() {
    DocumentGraph graphs = new DocumentGraph(IRIS, new Run("0.1.0", "abc"));
    Map<String, Model> content = new TreeMap<>();
    List<DocumentFacts> facts = new ArrayList<>();
    for (Version version :
        List.of(Sample.centre("a.txt"), Sample.city("c.txt", Optional.of("丙办发〔2031〕7号")))) {
      String iri = Works.key(IRIS, version.outline().identity());
      content.put(iri, graphs.write(iri, List.of(version)));
      facts.add(DocumentFacts.read(content.get(iri), iri));
    }
    content.put(IRIS.works(), Links.derive(IRIS, facts));
    List<String> centre = measures(content, facts.get(0).iri());
    List<String> city = measures(content, facts.get(1).iri());
    Changed more = new Changed("quantity", "added", "", "20%", "stricter");
    ComparisonFacts comparison =
        new ComparisonFacts(
            List.of(
                new AlignmentFact(
                    city.get(0), centre.get(0), "copied", 1, "same", List.of(), false),
                new AlignmentFact(
                    city.get(1), centre.get(1), "sharpened", .8, "frame", List.of(more), false),
                new AlignmentFact(
                    city.get(2), centre.get(2), "adapted", .3, "frame", List.of(), true)),
            List.of(
                new UnmatchedFact(
                    city.get(2),
                    facts.get(0).iri(),
                    "new",
                    Optional.of(centre.get(2)),
                    Optional.empty()),
                new UnmatchedFact(
                    centre.get(2),
                    facts.get(1).iri(),
                    "notTakenUp",
                    Optional.of(city.get(2)),
                    Optional.empty())));
    Model alignments = ModelFactory.createDefaultModel();
    new StoredAlignments(alignments.getGraph(), IRIS, any -> "").add(comparison);
    content.put(IRIS.alignments(), alignments);
    Store store = Store.memory();
    store.replace(content);
    return store;
  }

  private static List<String> measures(Map<String, Model> content, String document) {
    return Objects.requireNonNull(content.get(document))
        .listSubjectsWithProperty(RDF.type, Types.MEASURE)
        .toList()
        .stream()
        .sorted(Comparator.comparingInt(m -> m.getProperty(Vocabulary.ORDER).getInt()))
        .map(Resource::getURI)
        .toList();
  }
}
