package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.policygraph.source.Text;

class DocumentGraphTest {

  private static final Optional<String> NUMBER = Optional.of("丙办发〔2031〕7号");

  private final DocumentGraph graphs = new DocumentGraph(Iris.DEFAULT, new Run("0.1.0", "abc"));

  @Test
  void theExactWordsOfAllEvidenceStandBetweenItsStartAndItsEndInCodePoints() {
    Model graph = graphs.write(List.of(Sample.centre("a.txt"), Sample.news("b.txt")));
    List<Resource> all = graph.listSubjectsWithProperty(RDF.type, OA.SpecificResource).toList();
    assertThat(all).hasSizeGreaterThan(10);
    int quoted = 0;
    for (Resource evidence : all) {
      String plain =
          evidence
              .getPropertyResourceValue(OA.hasSource)
              .getProperty(Vocabulary.PLAIN_TEXT)
              .getString();
      int[] points = plain.codePoints().toArray();
      Resource position = selector(evidence, OA.TextPositionSelector).orElseThrow();
      int start = position.getProperty(OA.start).getInt();
      int end = position.getProperty(OA.end).getInt();
      Optional<Resource> quote = selector(evidence, OA.TextQuoteSelector);
      if (quote.isPresent()) {
        quoted++;
        String exact = quote.get().getProperty(OA.exact).getString();
        String prefix = quote.get().getProperty(OA.prefix).getString();
        String suffix = quote.get().getProperty(OA.suffix).getString();
        assertThat(exact).isEqualTo(new String(points, start, end - start));
        assertThat(plain).contains(prefix + exact + suffix);
      }
    }
    assertThat(quoted).isGreaterThan(10);
  }

  @Test
  void twoFilesOfOneWorkAreOneDocumentWithEachMeasureOnceAndEvidenceInBoth() {
    Model graph = graphs.write(List.of(Sample.centre("a.txt"), Sample.news("b.txt")));
    assertThat(graph.listSubjectsWithProperty(RDF.type, Types.POLICY_DOCUMENT).toList()).hasSize(1);
    assertThat(graph.listSubjectsWithProperty(RDF.type, Types.TEXT_VERSION).toList()).hasSize(2);
    List<Resource> measures = graph.listSubjectsWithProperty(RDF.type, Types.MEASURE).toList();
    assertThat(measures).hasSize(3);
    assertThat(measures)
        .allSatisfy(
            measure -> assertThat(measure.listProperties(Vocabulary.EVIDENCE).toList()).hasSize(2));
  }

  @Test
  void equalWordsInTwoProvisionsAreFoundAtTheSameOccurrenceInTheOtherFile() {
    Model graph = graphs.write(List.of(Sample.centre("a.txt"), Sample.news("b.txt")));
    Resource second =
        graph.listSubjectsWithProperty(RDF.type, Types.MEASURE).toList().stream()
            .max(Comparator.comparingInt(m -> m.getProperty(Vocabulary.ORDER).getInt()))
            .orElseThrow();
    List<Integer> starts =
        second.listProperties(Vocabulary.EVIDENCE).mapWith(Statement::getResource).toList().stream()
            .map(evidence -> selector(evidence, OA.TextPositionSelector).orElseThrow())
            .map(position -> position.getProperty(OA.start).getInt())
            .sorted()
            .toList();
    assertThat(starts.get(1) - starts.get(0)).isEqualTo("新华社电 现全文如下。\n".length());
  }

  @Test
  void theOrderOfTheFilesDoesNotCount() {
    Version one = Sample.centre("a.txt");
    Version other = Sample.news("b.txt");
    assertThat(turtle(graphs.write(List.of(one, other))))
        .isEqualTo(turtle(graphs.write(List.of(other, one))));
  }

  @Test
  void aGraphHasNoBlankNodes() {
    Model graph = graphs.write(List.of(Sample.city("c.txt", NUMBER)));
    assertThat(graph.listSubjects().toList()).allMatch(Resource::isURIResource);
    assertThat(graph.listObjects().toList()).noneMatch(object -> object.isAnon());
  }

  @Test
  void aTextComesBackFromTheGraphAsItWentIn() {
    Version version = Sample.city("c.txt", NUMBER);
    Text text = version.outline().text();
    TextVersions.Stored stored = TextVersions.read(graphs.write(List.of(version))).get(0);
    assertThat(stored.text())
        .isEqualTo(
            new Text(
                "c.txt",
                text.hash(),
                text.mediaType(),
                text.raw(),
                text.plain(),
                text.origin(),
                text.removals(),
                text.losses()));
  }

  @Test
  void shortCutsHoldExplicitActorsOnly() {
    Model graph = graphs.write(List.of(Sample.city("c.txt", NUMBER)));
    assertThat(graph.listStatements(null, Vocabulary.RESPONSIBLE, (Resource) null).toList())
        .hasSize(2);
    assertThat(graph.listStatements(null, Vocabulary.TARGET, (Resource) null).toList()).isEmpty();
    assertThat(graph.listSubjectsWithProperty(RDF.type, Types.PARTICIPATION).toList()).hasSize(4);
  }

  @Test
  void everyPropertyOfOursThatAGraphUsesIsInTheOntology() {
    Model ontology = Ontology.classesAndProperties();
    graphs
        .write(List.of(Sample.city("c.txt", NUMBER), Sample.city("d.txt", Optional.empty())))
        .listStatements()
        .forEach(
            statement ->
                assertThat(ontology.contains(statement.getPredicate(), RDF.type))
                    .as(statement.getPredicate().getURI())
                    .isEqualTo(isDescribedHere(statement)));
  }

  private static boolean isDescribedHere(Statement statement) {
    String namespace = statement.getPredicate().getNameSpace();
    return namespace.equals(Vocabulary.NAMESPACE)
        || namespace.equals(Eli.NAMESPACE)
        || namespace.equals(OA.NS)
        || namespace.equals(Prov.NAMESPACE)
        || namespace.startsWith("http://xmlns.com/foaf");
  }

  private static Optional<Resource> selector(Resource evidence, Resource type) {
    return evidence.listProperties(OA.hasSelector).mapWith(Statement::getResource).toList().stream()
        .filter(selector -> selector.hasProperty(RDF.type, type))
        .findFirst();
  }

  static String turtle(Model model) {
    StringBuilder out = new StringBuilder();
    try {
      StableTurtle.write(model, out);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
