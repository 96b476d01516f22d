package org.policygraph.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * The SPARQL 1.1 Graph Store HTTP Protocol. Reading is free within the limit on triples, beyond it
 * and for writing the token is needed. A graph that comes in is received and parsed before the
 * dataset is locked, so that a slow client delays nobody.
 */
final class GraphStore implements Handler {

  private static final String METHODS = "GET, HEAD, PUT, POST, DELETE, OPTIONS";

  private final DatasetGraph data;
  private final ServerOptions options;

  GraphStore(DatasetGraph data, ServerOptions options) {
    this.data = data;
    this.options = options;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    switch (exchange.method()) {
      case "GET", "HEAD" -> get(exchange);
      case "PUT", "POST", "DELETE" -> {
        Authority.check(exchange, options.token());
        write(exchange);
      }
      case "OPTIONS" -> {
        exchange.set("Allow", METHODS);
        exchange.send(204);
      }
      default -> throw Fault.method(METHODS);
    }
  }

  private void get(Exchange exchange) throws IOException {
    Optional<Node> name = name(exchange);
    Format format =
        Negotiation.choose(
            exchange,
            exchange.parameters(),
            name.isPresent() ? Format.OF_GRAPHS : Format.OF_DATASETS);
    BoundedBytes out = new BoundedBytes();
    data.begin(TxnType.READ);
    try {
      name.ifPresent(this::exists);
      checkSize(exchange, name.orElse(Node.ANY));
      RDFWriterBuilder writer =
          name.isPresent() ? RDFWriter.source(graph(name.get())) : RDFWriter.source(data);
      writer.lang(Answering.lang(format)).build().output(out);
    } finally {
      data.end();
    }
    exchange.send(200, format.contentType(), out.toByteArray());
  }

  private void checkSize(Exchange exchange, Node graph) {
    if (!Authority.holds(exchange, options.token())) {
      new Limited<>(data.find(graph, Node.ANY, Node.ANY, Node.ANY), options.rowLimit(), "triples")
          .forEachRemaining(quad -> {});
    }
  }

  private void write(Exchange exchange) throws IOException {
    Optional<Node> named = name(exchange);
    boolean posts = exchange.method().equals("POST");
    if (named.isEmpty() && !posts) {
      throw Fault.badRequest("Name a graph: ?graph=IRI or ?default.");
    }
    Node name = named.orElseGet(() -> fresh(exchange));
    if (Quad.isDefaultGraph(name) && DefaultGraph.isUnion(data)) {
      throw NamedOnly.fault();
    }
    if (exchange.method().equals("DELETE")) {
      delete(name);
      exchange.send(204);
      return;
    }
    Graph staged = staged(exchange, name);
    boolean isNew = put(name, staged, posts);
    if (isNew) {
      exchange.set("Location", name.isURI() ? name.getURI() : exchange.rawPath() + "?default");
    }
    exchange.send(isNew ? 201 : 204);
  }

  private void delete(Node name) {
    Txn.executeWrite(
        data,
        () -> {
          exists(name);
          data.removeGraph(name);
        });
  }

  private boolean put(Node name, Graph staged, boolean adds) {
    return Txn.calculateWrite(
        data,
        () -> {
          boolean isNew = !Quad.isDefaultGraph(name) && !data.containsGraph(name);
          if (!adds) {
            data.removeGraph(name);
          }
          staged.find().forEachRemaining(triple -> data.add(Quad.create(name, triple)));
          return isNew;
        });
  }

  private Graph staged(Exchange exchange, Node name) throws IOException {
    Contexts.refuse();
    Graph graph = GraphFactory.createDefaultGraph();
    String base = name.isURI() ? name.getURI() : SparqlEndpoint.BASE;
    try {
      for (Part part : Part.of(exchange, options.uploadBytes())) {
        RDFParser.source(new ByteArrayInputStream(part.bytes()))
            .lang(language(part))
            .base(base)
            .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
            .parse(graph);
      }
      return graph;
    } catch (RiotException e) {
      throw Fault.badRequest("The graph does not parse: " + e.getMessage());
    }
  }

  private static Lang language(Part part) {
    Lang lang = RDFLanguages.contentTypeToLang(part.contentType());
    if (lang == null || !RDFLanguages.isTriples(lang)) {
      throw new Fault(
          415,
          "Send a graph as text/turtle, application/n-triples, application/ld+json or "
              + "application/rdf+xml.");
    }
    return lang;
  }

  private void exists(Node name) {
    if (!Quad.isDefaultGraph(name) && !data.containsGraph(name)) {
      throw Fault.notFound("There is no graph <%s>.".formatted(name.getURI()));
    }
  }

  private Graph graph(Node name) {
    return Quad.isDefaultGraph(name) ? DefaultGraph.of(data) : data.getGraph(name);
  }

  /** The graph that a request names; empty when it names none. */
  private static Optional<Node> name(Exchange exchange) {
    Form parameters = exchange.parameters();
    if (!parameters.all("default").isEmpty()) {
      return Optional.of(Quad.defaultGraphIRI);
    }
    return parameters.one("graph").map(iri -> NodeFactory.createURI(absolute(exchange, iri)));
  }

  private static String absolute(Exchange exchange, String iri) {
    try {
      return IRIx.create(exchange.request().getRequestURL().toString()).resolve(iri).str();
    } catch (IRIException e) {
      throw Fault.badRequest("The parameter 'graph' is no IRI.");
    }
  }

  private static Node fresh(Exchange exchange) {
    List<String> parts = List.of(exchange.request().getRequestURL().toString(), "graph");
    return NodeFactory.createURI(String.join("/", parts) + "-" + UUID.randomUUID());
  }
}
