package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.ontapi.OntModelFactory;
import org.apache.jena.ontapi.OntSpecification;
import org.apache.jena.ontapi.model.OntID;
import org.apache.jena.ontapi.model.OntModel;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Model ontology = Ontology.classesAndProperties();

  @Test
  void everyConstantIsInTheOntologyAndEveryClassAndPropertyOfItHasAConstant() {
    assertThat(constants(Types.class)).isEqualTo(declared(OWL.Class));
    assertThat(union(constants(Vocabulary.class), constants(Compared.class)))
        .isEqualTo(
            Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(type -> declared(type).stream())
                .collect(Collectors.toSet()));
  }

  @Test
  void everyTermHasLabelAndDefinitionInChineseAndEnglish() {
    for (String iri : all()) {
      Resource term = ontology.getResource(iri);
      for (Property property : new Property[] {RDFS.label, SKOS.definition}) {
        for (String language : new String[] {"zh", "en"}) {
          assertThat(term.getProperty(property, language))
              .as("%s of %s in %s", property.getLocalName(), iri, language)
              .isNotNull();
        }
      }
    }
  }

  @Test
  void theVersionInTheOntologyIsTheProgramsVersion() {
    assertThat(ontology.getResource(Vocabulary.ONTOLOGY).getProperty(OWL.versionInfo).getString())
        .isEqualTo(Vocabulary.VERSION);
  }

  @Test
  void theOntologyHasNoBlankNodesSoThatItsBytesAreStable() {
    Model all = Ontology.load();
    assertThat(all.listSubjects().toList()).allMatch(Resource::isURIResource);
    assertThat(all.listObjects().toList()).noneMatch(RDFNode::isAnon);
  }

  @Test
  void jenasOntologyModelReadsEveryClassAndProperty() {
    OntModel model = OntModelFactory.createModel(ontology.getGraph(), OntSpecification.OWL2_DL_MEM);
    assertThat(model.ontObjects(OntID.class).toList()).hasSize(1);
    assertThat(model.classes().map(Resource::getURI)).containsAll(constants(Types.class));
    assertThat(
            Stream.concat(model.objectProperties(), model.dataProperties()).map(Resource::getURI))
        .containsAll(union(constants(Vocabulary.class), constants(Compared.class)));
  }

  @Test
  void whatTheWriterWritesIsConsistentWithDomainsRangesAndDisjointness() {
    Model data = ModelFactory.createDefaultModel().add(ontology);
    DocumentGraph graphs = new DocumentGraph(Iris.DEFAULT, new Run("0.1.0", "abc"));
    data.add(graphs.write(List.of(Sample.city("c.txt", Optional.empty()))));
    data.add(graphs.write(List.of(Sample.centre("a.txt"), Sample.news("b.txt"))));
    InfModel closed = ModelFactory.createRDFSModel(data);
    closed
        .listStatements(null, OWL.disjointWith, (RDFNode) null)
        .forEach(
            pair ->
                assertThat(
                        closed
                            .listSubjectsWithProperty(RDF.type, pair.getSubject())
                            .filterKeep(one -> one.hasProperty(RDF.type, pair.getObject()))
                            .toList())
                    .as("both %s and %s", pair.getSubject(), pair.getObject())
                    .isEmpty());
    assertThat(closed.validate().isValid()).isTrue();
  }

  @Test
  void termsOfOtherVocabulariesInTheOntologyAreOnlyLabelled() {
    ontology
        .listSubjects()
        .filterKeep(subject -> subject.isURIResource())
        .filterDrop(subject -> subject.getURI().startsWith(Vocabulary.NAMESPACE))
        .filterDrop(subject -> subject.getURI().equals(Vocabulary.ONTOLOGY))
        .forEach(
            subject -> {
              assertThat(subject.hasProperty(RDFS.domain)).isFalse();
              assertThat(subject.hasProperty(RDFS.range)).isFalse();
              assertThat(subject.hasProperty(RDFS.subClassOf)).isFalse();
            });
  }

  private Set<String> declared(Resource type) {
    return ontology.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(Resource::isURIResource)
        .map(Resource::getURI)
        .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
        .collect(Collectors.toSet());
  }

  private static Set<String> all() {
    return union(
        constants(Types.class), union(constants(Vocabulary.class), constants(Compared.class)));
  }

  private static Set<String> constants(Class<?> holder) {
    return Arrays.stream(holder.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(VocabularyTest::value)
        .filter(Resource.class::isInstance)
        .map(value -> ((Resource) value).getURI())
        .collect(Collectors.toSet());
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
