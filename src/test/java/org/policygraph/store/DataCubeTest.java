package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.policygraph.Input;
import org.policygraph.Loader;
import org.policygraph.Pipeline;
import org.policygraph.graph.Compared;
import org.policygraph.graph.Prov;
import org.policygraph.graph.Types;
import org.policygraph.graph.Vocabulary;
import org.policygraph.outline.Overrides;

/** The coverage matrix as a data cube is well formed by {@code spec/data-cube.md}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataCubeTest {

  private static final String QB = "http://purl.org/linked-data/cube#";
  private static final String PREFIXES =
      """
      PREFIX qb: <%s>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX pg: <%s>
      """
          .formatted(QB, Vocabulary.NAMESPACE);
  private static final Resource OBSERVATION = ResourceFactory.createResource(QB + "Observation");
  private static final Pattern SECTION =
      Pattern.compile("## ([^\\n]+)\\n\\n```sparql\\n(.+?)\\n```", Pattern.DOTALL);

  private final Map<String, String> constraints = new TreeMap<>();
  private Model cube = ModelFactory.createDefaultModel();
  private Model all = ModelFactory.createDefaultModel();

  @BeforeAll
  void load() throws IOException {
    Matcher section =
        SECTION.matcher(Files.readString(Path.of("src/test/resources/spec/data-cube.md")));
    while (section.find()) {
      constraints.put(section.group(1), PREFIXES + section.group(2));
    }
    try (EmbeddedStore store = Store.memory()) {
      List<Input> inputs =
          Stream.of("central-2018.txt", "guizhou-2018-38.txt")
              .map(name -> Input.of(Path.of("data", "documents", name), Overrides.NONE))
              .toList();
      new Loader(new Pipeline(), store, 1).load(inputs, (done, of) -> {});
      cube = store.graph(store.iris().coverage()).add(store.graph(store.iris().ontology()));
      store.graphs().forEach(name -> all.add(store.graph(name)));
    }
  }

  @TestFactory
  Stream<DynamicTest> theCubeOfTwoDocumentsBreaksNoIntegrityConstraint() {
    Model normal = normalised(cube);
    return constraints.keySet().stream()
        .filter(name -> name.startsWith("IC-"))
        .map(
            name ->
                DynamicTest.dynamicTest(name, () -> assertThat(broken(normal, name)).isFalse()));
  }

  @Test
  void theConstraintsFindWhatIsBroken() {
    Model two = ModelFactory.createDefaultModel().add(cube);
    Resource observation = two.listSubjectsWithProperty(RDF.type, OBSERVATION).next();
    Resource copy = two.createResource(observation.getURI() + "-copy");
    observation
        .listProperties()
        .toList()
        .forEach(s -> two.add(copy, s.getPredicate(), s.getObject()));
    assertThat(broken(normalised(two), "IC-12")).isTrue();

    Model less = ModelFactory.createDefaultModel().add(cube);
    less.removeAll(less.getResource(observation.getURI()), Compared.COVERAGE_RELATION, null);
    less.removeAll(less.getResource(observation.getURI()), Compared.COUNT, null);
    assertThat(broken(normalised(less), "IC-11")).isTrue();
    assertThat(broken(normalised(less), "IC-14")).isTrue();

    Model astray = ModelFactory.createDefaultModel().add(cube);
    astray.getResource(observation.getURI()).addProperty(Compared.COVERAGE_RELATION, copy);
    assertThat(broken(normalised(astray), "IC-19")).isTrue();
  }

  @Test
  void everyCountIsThatOfTheAlignmentsItPointsTo() {
    List<Resource> observations = all.listSubjectsWithProperty(RDF.type, OBSERVATION).toList();
    assertThat(observations).hasSizeGreaterThan(40);
    for (Resource observation : observations) {
      List<Resource> counted =
          observation
              .listProperties(Prov.WAS_DERIVED_FROM)
              .mapWith(Statement::getResource)
              .toList();
      assertThat(observation.getProperty(Compared.COUNT).getInt()).isEqualTo(counted.size());
      assertThat(counted)
          .allMatch(
              one ->
                  one.hasProperty(RDF.type, Types.ALIGNMENT)
                      || one.hasProperty(RDF.type, Types.UNMATCHED))
          .allMatch(
              one ->
                  one.hasProperty(
                      Compared.RELATION,
                      observation.getPropertyResourceValue(Compared.COVERAGE_RELATION)));
    }
  }

  @Test
  void everyMeasureIsCountedInTheMatrixByTopicAndEveryOneOfTheReferenceInThatByProvision() {
    String counted =
        PREFIXES
            + """
            SELECT (COUNT(DISTINCT ?m) AS ?n) WHERE {
              ?o qb:dataSet/qb:structure ?structure ; <http://www.w3.org/ns/prov#wasDerivedFrom> ?one .
              FILTER (CONTAINS(STR(?structure), "by-%s"))
              ?one pg:measure|pg:local|pg:reference ?m .
              ?m pg:inDocument/<http://data.europa.eu/eli/ontology#jurisdiction>/skos:notation ?code .
              FILTER (STRENDS(?code, "%s"))
            }
            """;
    String measures =
        PREFIXES
            + "SELECT (COUNT(?m) AS ?n) WHERE { ?m a pg:Measure ;"
            + " pg:inDocument/<http://data.europa.eu/eli/ontology#jurisdiction>/skos:notation \"%s\" }";
    int central = number(measures.formatted("000000"));
    assertThat(central).isPositive();
    assertThat(number(counted.formatted("provision", "000000"))).isEqualTo(central);
    assertThat(number(counted.formatted("topic", "000000"))).isEqualTo(central);
    assertThat(number(counted.formatted("topic", "520000")))
        .isEqualTo(number(measures.formatted("520000")));
  }

  @Test
  void anEmptyCellSaysWhyByThePiecesItIsMadeOf() {
    Resource illegible = Vocabulary.concept("standing", "illegible");
    Resource notTakenUp = Vocabulary.concept("standing", "notTakenUp");
    all.listSubjectsWithProperty(Compared.STANDING)
        .forEach(
            cell -> {
              List<String> relations =
                  cell.listProperties(ResourceFactory.createProperty(QB + "observation"))
                      .mapWith(
                          s ->
                              s.getResource()
                                  .getPropertyResourceValue(Compared.COVERAGE_RELATION)
                                  .getURI())
                      .mapWith(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                      .toList();
              Resource standing = cell.getPropertyResourceValue(Compared.STANDING);
              if (standing.equals(illegible)) {
                assertThat(relations).contains("illegible").isSubsetOf("illegible", "notTakenUp");
              } else if (standing.equals(notTakenUp)) {
                assertThat(relations).containsExactly("notTakenUp");
              } else {
                assertThat(relations).isNotEmpty();
              }
            });
  }

  private int number(String query) {
    try (QueryExecution execution = QueryExecutionFactory.create(query, all)) {
      QuerySolution row = execution.execSelect().next();
      return row.getLiteral("n").getInt();
    }
  }

  private Model normalised(Model model) {
    Model copy = ModelFactory.createDefaultModel().add(model);
    UpdateAction.parseExecute(constraint("Normalisation"), copy);
    return copy;
  }

  private boolean broken(Model model, String name) {
    try (QueryExecution execution = QueryExecutionFactory.create(constraint(name), model)) {
      return execution.execAsk();
    }
  }

  private String constraint(String name) {
    return constraints.entrySet().stream()
        .filter(entry -> entry.getKey().equals(name) || entry.getKey().startsWith(name + " "))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
