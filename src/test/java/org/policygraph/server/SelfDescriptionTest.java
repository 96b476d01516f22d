package org.policygraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The three cases of the manifest {@code sparql11/service-description} of the W3C, by the names
 * they have there.
 */
class SelfDescriptionTest {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.of(Service.triples(5));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Model description() {
    HttpResponse<String> answer = service.get("/policy/sparql");
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(answer.body(), Lang.TURTLE).parse(model);
    return model;
  }

  private static Property sd(String name) {
    return ResourceFactory.createProperty(SD + name);
  }

  private static Resource service(Model model) {
    return model.listResourcesWithProperty(RDF.type, sd("Service")).next();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle;charset=utf-8",
    "application/rdf+xml, application/rdf+xml",
    "application/ld+json, application/ld+json",
    "*/*, text/turtle;charset=utf-8",
  })
  void returns_rdf(String accept, String type) {
    HttpResponse<String> answer = service.get("/policy/sparql", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
  }

  @Test
  void has_endpoint_triple() {
    Resource endpoint = service(description()).getPropertyResourceValue(sd("endpoint"));
    assertThat(endpoint.getURI()).isEqualTo(service.at("/policy/sparql").toString());
  }

  /** What the vocabulary says of domains, ranges and the instances that it names. */
  @Test
  void conforms_to_schema() {
    Model model = description();
    Resource self = service(model);
    assertThat(objects(self, "supportedLanguage")).containsExactly(SD + "SPARQL11Query");
    assertThat(objects(self, "feature")).containsExactly(SD + "UnionDefaultGraph");
    assertThat(objects(self, "resultFormat"))
        .isNotEmpty()
        .allMatch(format -> format.startsWith("http://www.w3.org/ns/formats/"));
    Resource dataset = self.getPropertyResourceValue(sd("defaultDataset"));
    assertThat(dataset.hasProperty(RDF.type, sd("Dataset"))).isTrue();
    Resource graph = dataset.getPropertyResourceValue(sd("defaultGraph"));
    assertThat(graph.hasProperty(RDF.type, sd("Graph"))).isTrue();
    model
        .listStatements()
        .filterKeep(statement -> statement.getPredicate().getNameSpace().equals(SD))
        .forEachRemaining(
            statement -> assertThat(statement.getObject()).matches(RDFNode::isResource));
  }

  private static List<String> objects(Resource subject, String property) {
    return subject
        .listProperties(sd(property))
        .mapWith(statement -> statement.getResource().getURI())
        .toList();
  }
}
