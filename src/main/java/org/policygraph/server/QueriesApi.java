package org.policygraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.policygraph.export.Headings;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.NamedQuery;
import org.policygraph.store.Parameter;
import org.policygraph.store.Store;

/**
 * The named queries as an API: {@code /api/queries} lists them, {@code /api/queries/NAME} answers
 * one of them. Parameters are bound as RDF terms, never pasted into the text of a query.
 */
final class QueriesApi implements Handler {

  static final String ROOT = "/api/queries";

  /** Parameters that shape the answer and are not the query's. */
  static final Set<String> SHAPING = Set.of("format", "output", "fmt", "bom", "timeout");

  private static final Headings HEADINGS = Headings.shipped();

  private final Catalogue catalogue;
  private final Store store;
  private final ServerOptions options;
  private final Answering answering;
  private final Freshness freshness;

  QueriesApi(
      Catalogue catalogue,
      Store store,
      ServerOptions options,
      Answering answering,
      Freshness freshness) {
    this.catalogue = catalogue;
    this.store = store;
    this.options = options;
    this.answering = answering;
    this.freshness = freshness;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    if (!exchange.reads()) {
      throw Fault.method("GET, HEAD");
    }
    String name = exchange.path().substring(ROOT.length()).replaceFirst("^/", "");
    if (name.isEmpty()) {
      exchange.set("Cache-Control", "no-cache");
      exchange.send(200, "application/json", Json.write(list()));
    } else {
      answer(exchange, query(name));
    }
  }

  private NamedQuery query(String name) {
    try {
      return catalogue.queries().get(name);
    } catch (ProblemException e) {
      throw Fault.notFound(String.valueOf(e.getMessage()));
    }
  }

  private void answer(Exchange exchange, NamedQuery named) throws IOException {
    Form form = exchange.parameters();
    Format format = Negotiation.choose(exchange, form, Format.OF_NAMED_QUERIES);
    if (format == Format.HTML) {
      exchange.set("Vary", "Accept, Accept-Encoding");
      exchange.send(200, format.contentType(), new QueryPage(named, form).html());
      return;
    }
    boolean lasts = Freshness.lasts(exchange, named.text());
    Optional<String> tag =
        lasts ? freshness.unheld(exchange, named.text() + form, format) : Optional.empty();
    if (lasts && tag.isEmpty()) {
      return;
    }
    Query query = named.bind(values(form), store);
    byte[] answer =
        answering.answer(
            new Question(
                named.name(),
                query,
                TextSearch.isIn(named.text()),
                DatasetDescription.create(List.of(), List.of()),
                format,
                form.on("bom"),
                SparqlEndpoint.timeout(form, options)),
            tag);
    if (format == Format.XLSX) {
      exchange.attach(named.name() + ".xlsx");
    }
    exchange.send(200, format.contentType(), answer);
  }

  private static Map<String, String> values(Form form) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : form.names()) {
      if (!SHAPING.contains(name)) {
        form.one(name).ifPresent(value -> values.put(name, value));
      }
    }
    return values;
  }

  private JsonNode list() {
    ObjectNode list = Json.object();
    list.set("queries", Json.array(catalogue.queries().all(), QueriesApi::description));
    list.set("problems", Json.array(catalogue.problems(), Json::problem));
    return list;
  }

  private static JsonNode description(NamedQuery query) {
    ObjectNode described = Json.object().put("name", query.name());
    described.set("title", Json.texts(query.title()));
    described.set("question", Json.texts(query.question()));
    described.set("parameters", Json.array(query.parameters(), QueriesApi::description));
    described.set("columns", Json.texts(query.columns()));
    ObjectNode headings = described.putObject("headings");
    query.columns().forEach(column -> headings.set(column, heading(HEADINGS.of(column))));
    return described.put("href", ROOT + "/" + query.name());
  }

  private static JsonNode heading(Headings.Heading heading) {
    return Json.object().put("zh", heading.zh()).put("en", heading.en());
  }

  private static JsonNode description(Parameter parameter) {
    ObjectNode described =
        Json.object()
            .put("name", parameter.name())
            .put("type", parameter.type().name().toLowerCase(java.util.Locale.ROOT))
            .put("description", parameter.description());
    parameter.fallback().ifPresent(value -> described.put("default", value));
    if (!parameter.scheme().isEmpty()) {
      described.put("scheme", parameter.scheme());
    }
    return described;
  }
}
