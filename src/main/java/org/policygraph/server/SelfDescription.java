package org.policygraph.server;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * What the service says of itself: the SPARQL 1.1 Service Description at the endpoint, VoID and
 * DCAT at {@code /.well-known/void}.
 */
final class SelfDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final Supplier<URI> base;
  private final Supplier<Long> triples;

  /**
   * A description.
   *
   * @param base the address by which clients know the service
   * @param triples how many triples the dataset holds now
   */
  SelfDescription(Supplier<URI> base, Supplier<Long> triples) {
    this.base = base;
    this.triples = triples;
  }

  /** The description of the endpoint; a browser sees the start page instead. */
  void endpoint(Exchange exchange) throws IOException {
    if (exchange.header("Accept").filter(a -> a.contains("text/html")).isPresent()) {
      exchange.redirect(303, "/");
      return;
    }
    Model model = model();
    Resource service =
        model.createResource(base.get().resolve("policy/sparql").toString(), sd("Service"));
    service.addProperty(property(SD + "endpoint"), service);
    service.addProperty(property(SD + "supportedLanguage"), sd("SPARQL11Query"));
    service.addProperty(property(SD + "feature"), sd("UnionDefaultGraph"));
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML")) {
      service.addProperty(
          property(SD + "resultFormat"), ResourceFactory.createResource(FORMATS + format));
    }
    Resource graph = model.createResource(sd("Graph"));
    graph.addLiteral(VOID.triples, triples.get().longValue());
    Resource dataset = model.createResource(sd("Dataset"));
    dataset.addProperty(property(SD + "defaultGraph"), graph);
    service.addProperty(property(SD + "defaultDataset"), dataset);
    send(exchange, model);
  }

  /** The description of the dataset. */
  void dataset(Exchange exchange) throws IOException {
    if (!exchange.reads()) {
      throw Fault.method("GET, HEAD");
    }
    Model model = model();
    String address = base.get().resolve(".well-known/void").toString();
    Resource dataset = model.createResource(address + "#dataset", VOID.Dataset);
    Resource endpoint = model.createResource(base.get().resolve("policy/sparql").toString());
    dataset
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, "policy-graph", "en")
        .addProperty(
            DCTerms.description,
            "Policy texts as a graph: who shall do what, to whom, under which criteria",
            "en")
        .addProperty(VOID.sparqlEndpoint, endpoint)
        .addProperty(
            VOID.vocabulary, model.createResource("https://w3id.org/policy-graph/ontology#"))
        .addProperty(VOID.feature, model.createResource(FORMATS + "Turtle"))
        .addLiteral(VOID.triples, triples.get().longValue());
    Resource distribution = model.createResource(DCAT.Distribution);
    distribution.addProperty(
        DCAT.accessURL, model.createResource(base.get().resolve("policy/data").toString()));
    dataset.addProperty(DCAT.distribution, distribution);
    model
        .createResource(address + "#service", DCAT.DataService)
        .addProperty(DCAT.endpointURL, endpoint)
        .addProperty(DCAT.servesDataset, dataset);
    send(exchange, model);
  }

  private static void send(Exchange exchange, Model model) throws IOException {
    Format format = Negotiation.choose(exchange, exchange.parameters(), Format.OF_GRAPHS);
    BoundedBytes out = new BoundedBytes();
    RDFWriter.source(model).lang(Answering.lang(format)).output(out);
    exchange.set("Vary", "Accept, Accept-Encoding");
    exchange.send(200, format.contentType(), out.toByteArray());
  }

  private static Model model() {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD);
    model.setNsPrefix("void", VOID.getURI());
    model.setNsPrefix("dcat", DCAT.getURI());
    model.setNsPrefix("dct", DCTerms.getURI());
    return model;
  }

  private static Resource sd(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static org.apache.jena.rdf.model.Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}
