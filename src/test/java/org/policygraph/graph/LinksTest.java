package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;

class LinksTest {

  private static final Optional<String> SEVEN = Optional.of("丙办发〔2031〕7号");
  private static final Optional<String> EIGHT = Optional.of("丙办发〔2031〕8号");

  private final DocumentGraph graphs = new DocumentGraph(Iris.DEFAULT, new Run("0.1.0", "abc"));

  @Test
  void anOpinionIsLinkedToTheOneItImplementsWhetherThatIsLoadedOrNot() {
    DocumentFacts city = facts(Sample.city("c.txt", SEVEN));
    DocumentFacts centre = facts(Sample.centre("a.txt"));
    Model alone = Links.derive(Iris.DEFAULT, List.of(city));
    Model together = Links.derive(Iris.DEFAULT, List.of(city, centre));
    for (Model links : List.of(alone, together)) {
      Resource from = links.getResource(city.iri());
      assertThat(from.getPropertyResourceValue(Eli.IMPLEMENTS).getURI()).isEqualTo(centre.iri());
      assertThat(from.getPropertyResourceValue(Eli.BASED_ON).getURI()).isEqualTo(centre.iri());
    }
    assertThat(alone.getResource(centre.iri()).hasProperty(Eli.TITLE)).isTrue();
    assertThat(together.getResource(centre.iri()).hasProperty(Eli.TITLE)).isFalse();
  }

  @Test
  void aWorkLearnsItsNumberFromThoseThatCiteItAndTheGraphSaysFromWhere() {
    DocumentFacts city = facts(Sample.city("c.txt", SEVEN));
    DocumentFacts centre = facts(Sample.centre("a.txt"));
    Resource work = Links.derive(Iris.DEFAULT, List.of(centre, city)).getResource(centre.iri());
    assertThat(work.getProperty(Eli.ID_LOCAL).getString()).isEqualTo("中办发〔2030〕1号");
    assertThat(work.getPropertyResourceValue(Vocabulary.NUMBER_FROM).getURI())
        .startsWith(city.iri() + "/reference/");
  }

  @Test
  void theOrderOfTheDocumentsDoesNotCount() {
    List<DocumentFacts> all =
        new ArrayList<>(List.of(facts(Sample.city("c.txt", SEVEN)), facts(Sample.centre("a.txt"))));
    String links = DocumentGraphTest.turtle(Links.derive(Iris.DEFAULT, all));
    Collections.reverse(all);
    assertThat(DocumentGraphTest.turtle(Links.derive(Iris.DEFAULT, all))).isEqualTo(links);
  }

  @Test
  void aSecondNumberUnderOneTitleIsAnotherWork() {
    List<Version> files =
        List.of(
            Sample.city("c.txt", EIGHT),
            Sample.city("d.txt", SEVEN),
            Sample.city("e.txt", Optional.empty()));
    var works = Works.group(Iris.DEFAULT, files);
    String key = Works.key(Iris.DEFAULT, files.get(0).outline().identity());
    assertThat(works.get(key)).containsExactly(files.get(1), files.get(2));
    assertThat(works.get(key + "-丙办发〔2031〕8号")).containsExactly(files.get(0));
    assertThat(works.keySet()).allMatch(iri -> Works.isOfKey(iri, key));
  }

  @Test
  void issuersAtTheBeginningOfATitleDoNotTellWorksApart() {
    Version city = Sample.city("c.txt", SEVEN);
    assertThat(Works.core(city.outline().identity())).isEqualTo("关于乙事的意见");
  }

  private DocumentFacts facts(Version version) {
    String iri = Works.key(Iris.DEFAULT, version.outline().identity());
    return DocumentFacts.read(graphs.write(List.of(version)), iri);
  }
}
