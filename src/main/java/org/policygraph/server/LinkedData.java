package org.policygraph.server;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Prefixes;
import org.policygraph.graph.Types;

/**
 * Linked data. What is no document itself (a measure, an actor, a work) sees other (303): {@code
 * /about/…} tells of it, as a page or as RDF. Texts, named graphs and the vocabulary are documents
 * and answer at once.
 */
final class LinkedData implements Handler {

  static final String ABOUT = "/about";

  private static final List<Format> OFFER =
      List.of(Format.HTML, Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML);

  private final DatasetGraph data;
  private final Addresses addresses;
  private final ServerOptions options;
  private final Freshness freshness;

  LinkedData(DatasetGraph data, Addresses addresses, ServerOptions options, Freshness freshness) {
    this.data = data;
    this.addresses = addresses;
    this.options = options;
    this.freshness = freshness;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    if (!exchange.reads()) {
      throw Fault.method("GET, HEAD");
    }
    String path = exchange.rawPath();
    boolean about = path.startsWith(ABOUT + "/");
    String iri =
        addresses
            .iri(about ? path.substring(ABOUT.length()) : path)
            .orElseThrow(() -> Fault.notFound("There is nothing at this address."));
    Node resource = NodeFactory.createURI(iri);
    if (path.equals("/ontology")) {
      send(exchange, resource, () -> Ontology.load().getGraph());
    } else if (about || reading(() -> isDocument(resource))) {
      send(exchange, resource, () -> described(resource));
    } else {
      String query = exchange.request().getQueryString();
      exchange.set("Vary", "Accept");
      exchange.redirect(303, ABOUT + path + (query == null ? "" : "?" + query));
    }
  }

  private void send(Exchange exchange, Node resource, Supplier<Graph> statements)
      throws IOException {
    Format format = Negotiation.choose(exchange, exchange.parameters(), OFFER);
    if (freshness.confirms(exchange, resource.getURI(), format)) {
      return;
    }
    if (format == Format.HTML) {
      exchange.send(200, format.contentType(), reading(() -> page(resource, statements.get())));
      return;
    }
    Graph graph = reading(statements);
    graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    BoundedBytes out = new BoundedBytes();
    RDFWriter.source(graph).lang(Answering.lang(format)).output(out);
    exchange.send(200, format.contentType(), out.toByteArray());
  }

  private String page(Node resource, Graph statements) {
    return new ResourcePage(resource, statements, DefaultGraph.of(data), addresses).html();
  }

  private boolean isDocument(Node resource) {
    return (data.containsGraph(resource) && !isWork(resource))
        || DefaultGraph.of(data).contains(resource, RDF.type.asNode(), Types.TEXT_VERSION.asNode());
  }

  private boolean isWork(Node resource) {
    return DefaultGraph.of(data)
        .contains(resource, RDF.type.asNode(), Types.POLICY_DOCUMENT.asNode());
  }

  /**
   * What is said about a resource, be it a division of no document; of a named graph that is no
   * work, all that is in it.
   */
  private Graph described(Node resource) {
    Graph found = GraphFactory.createDefaultGraph();
    Description description = new Description(DefaultGraph.of(data), found, options.rowLimit());
    description.add(resource);
    if (data.containsGraph(resource) && !isWork(resource)) {
      new Limited<>(data.getGraph(resource).find(), options.rowLimit(), "triples")
          .forEachRemaining(found::add);
    }
    if (found.isEmpty()) {
      Graph divisions = Ontology.jurisdictions().getGraph();
      new Description(divisions, found, options.rowLimit()).add(resource);
    }
    if (found.isEmpty()) {
      throw Fault.notFound("Nothing is known of <%s>.".formatted(resource.getURI()));
    }
    return found;
  }

  private <T> T reading(Supplier<T> read) {
    data.begin(TxnType.READ);
    try {
      return read.get();
    } finally {
      data.end();
    }
  }
}
