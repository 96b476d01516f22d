package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class ValidationTest {

  @Test
  void whatTheWriterWritesConforms() {
    assertThat(Validation.of(data().getGraph())).isEmpty();
  }

  @Test
  void aMeasureWithoutEvidenceOrWithAnUnknownTopicIsReportedInBothLanguages() {
    Model data = data();
    Resource measure = data.listSubjectsWithProperty(RDF.type, Types.MEASURE).next();
    measure.removeAll(Vocabulary.EVIDENCE);
    measure.removeAll(Vocabulary.TOPIC);
    measure.addProperty(Vocabulary.TOPIC, Vocabulary.concept("topic", "weather"));
    List<Violation> violations = Validation.of(data.getGraph());
    assertThat(violations).extracting(Violation::subject).containsOnly(measure.getURI());
    assertThat(violations)
        .anySatisfy(
            violation -> {
              assertThat(violation.path()).isEqualTo("pg:evidence");
              assertThat(violation.english()).contains("policy-graph load");
              assertThat(violation.chinese()).contains("缺少原文证据");
            })
        .anySatisfy(violation -> assertThat(violation.english()).contains("ontology/concepts"));
  }

  @Test
  void everyShapeSaysWhatToDoInBothLanguages() {
    Model shapes = Ontology.shapes();
    var path = shapes.createProperty("http://www.w3.org/ns/shacl#path");
    var message = shapes.createProperty("http://www.w3.org/ns/shacl#message");
    List<Resource> properties = shapes.listSubjectsWithProperty(path).toList();
    assertThat(properties).hasSizeGreaterThan(40);
    for (Resource property : properties) {
      assertThat(property.listProperties(message).toList())
          .extracting(statement -> statement.getLanguage())
          .containsExactlyInAnyOrder("zh", "en");
    }
  }

  @Test
  void everyConceptHasLabelAndDefinitionInBothLanguagesAndAPlaceInItsScheme() {
    Model concepts = Ontology.concepts();
    List<Resource> all = concepts.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
    assertThat(all).hasSizeGreaterThan(70);
    for (Resource concept : all) {
      assertThat(concept.hasProperty(SKOS.inScheme)).as(concept.getURI()).isTrue();
      assertThat(concept.hasProperty(Vocabulary.ORDER)).as(concept.getURI()).isTrue();
      for (String language : new String[] {"zh", "en"}) {
        assertThat(concept.getProperty(SKOS.prefLabel, language)).isNotNull();
        assertThat(concept.getProperty(SKOS.definition, language)).isNotNull();
      }
    }
  }

  private static Model data() {
    DocumentGraph graphs = new DocumentGraph(Iris.DEFAULT, new Run("0.1.0", "abc"));
    Version city = Sample.city("c.txt", Optional.of("丙办发〔2031〕7号"));
    Model data = Ontology.load();
    data.add(graphs.write(List.of(city)));
    data.add(graphs.write(List.of(Sample.centre("a.txt"), Sample.news("b.txt"))));
    String iri = Works.key(Iris.DEFAULT, city.outline().identity());
    data.add(Links.derive(Iris.DEFAULT, List.of(DocumentFacts.read(data, iri))));
    return data;
  }
}
