package org.policygraph.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.update.UpdateFactory;

/** The query operation of the SPARQL 1.1 Protocol, and the service description at its address. */
final class SparqlEndpoint implements Handler {

  /** Resolves relative IRIs of queries; nothing is ever read from there. */
  static final String BASE = "http://server/unset-base/";

  private final ServerOptions options;
  private final Answering answering;
  private final Freshness freshness;
  private final Handler description;

  SparqlEndpoint(
      ServerOptions options, Answering answering, Freshness freshness, Handler description) {
    this.options = options;
    this.answering = answering;
    this.freshness = freshness;
    this.description = description;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    if (exchange.method().equals("OPTIONS")) {
      exchange.set("Allow", "GET, HEAD, POST, OPTIONS");
      exchange.send(204);
    } else if (exchange.reads() && exchange.parameters().names().isEmpty()) {
      description.handle(exchange);
    } else {
      answer(exchange, form(exchange));
    }
  }

  /** Where the query and the dataset come from, by method and content type (Protocol, 2.1). */
  private Form form(Exchange exchange) throws IOException {
    if (exchange.reads()) {
      return exchange.parameters();
    }
    if (!exchange.method().equals("POST")) {
      throw Fault.method("GET, HEAD, POST, OPTIONS");
    }
    return switch (exchange.contentType()) {
      case "application/x-www-form-urlencoded" ->
          Form.parse(exchange.bodyText(options.formBytes())).and(exchange.parameters());
      case "application/sparql-query" ->
          exchange.parameters().with("query", exchange.bodyText(options.queryBytes()));
      default -> {
        if (exchange.hasNoBody()) {
          yield exchange.parameters();
        }
        throw new Fault(
            415, "Send a query as application/sparql-query or application/x-www-form-urlencoded.");
      }
    };
  }

  private void answer(Exchange exchange, Form form) throws IOException {
    String text =
        form.one("query").orElseThrow(() -> Fault.badRequest("There is no parameter 'query'."));
    Query query = parsed(text, options.queryBytes());
    Format format =
        Negotiation.choose(
            exchange,
            form,
            query.isSelectType() || query.isAskType() ? Format.OF_ROWS : Format.OF_GRAPHS);
    boolean lasts = exchange.reads() && Freshness.lasts(exchange, text);
    Optional<String> tag =
        lasts ? freshness.unheld(exchange, form.toString(), format) : Optional.empty();
    if (lasts && tag.isEmpty()) {
      return;
    }
    byte[] answer =
        answering.answer(
            new Question(
                "sparql",
                bare(query),
                TextSearch.isIn(text),
                graphs(form, query),
                format,
                form.on("bom"),
                timeout(form, options)),
            tag);
    exchange.send(200, format.contentType(), answer);
  }

  /** Parses a query of a client; SPARQL 1.1 and none of the extensions. */
  static Query parsed(String text, int limit) {
    if (text.length() > limit) {
      throw Fault.tooLarge("A query may have %,d characters at most.".formatted(limit))
          .with("Policy-Graph-Limit", "query-bytes=" + limit);
    }
    try {
      return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw Fault.badRequest(
          isUpdate(text)
              ? "This is an update, and this path answers queries: send it to /policy/update."
              : place(e) + e.getMessage());
    } catch (QueryException e) {
      throw Fault.badRequest("The query does not parse: " + e.getMessage());
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text, BASE, Syntax.syntaxSPARQL_11).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  /** Most messages of the parser name the place, some do not, and some have none. */
  static String place(QueryParseException e) {
    String what = "The query does not parse";
    return e.getLine() < 1 || String.valueOf(e.getMessage()).contains("line " + e.getLine())
        ? what + ". "
        : "%s at line %d, column %d. ".formatted(what, e.getLine(), e.getColumn());
  }

  /** The dataset of the protocol, which goes before that of the query (Protocol, 2.1.4). */
  private static DatasetDescription graphs(Form form, Query query) {
    List<String> defaults = form.all("default-graph-uri");
    List<String> named = form.all("named-graph-uri");
    return defaults.isEmpty() && named.isEmpty()
        ? DatasetDescription.create(query.getGraphURIs(), query.getNamedGraphURIs())
        : DatasetDescription.create(defaults, named);
  }

  private static Query bare(Query query) {
    if (!query.hasDatasetDescription()) {
      return query;
    }
    Query bare = query.cloneQuery();
    bare.getGraphURIs().clear();
    bare.getNamedGraphURIs().clear();
    return bare;
  }

  /** The time-out of the service, or a shorter one of the request in seconds. */
  static Duration timeout(Form form, ServerOptions options) {
    return form.one("timeout")
        .map(SparqlEndpoint::seconds)
        .filter(t -> t.compareTo(options.timeout()) < 0)
        .orElse(options.timeout());
  }

  private static Duration seconds(String text) {
    try {
      long millis = Math.round(Double.parseDouble(text) * 1000);
      if (millis > 0) {
        return Duration.ofMillis(millis);
      }
    } catch (NumberFormatException e) {
      throw Fault.badRequest("The parameter 'timeout' is a number of seconds.");
    }
    throw Fault.badRequest("The parameter 'timeout' is more than 0 seconds.");
  }
}
