package org.policygraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policygraph.store.NamedQuery;
import org.policygraph.store.Parameter;

/** The API in OpenAPI 3.1, made from the named queries as they are now. */
final class OpenApi {

  private static final String PROBLEM = "What is wrong and what to do about it, as plain text";

  private static final List<String> PAGING = List.of("offset", "limit", "values");
  private static final List<String> CROSSED = List.of("rows", "columns");

  private final Catalogue catalogue;
  private final URI base;

  OpenApi(Catalogue catalogue, URI base) {
    this.catalogue = catalogue;
    this.base = base;
  }

  /** The document. */
  JsonNode document() {
    ObjectNode document = Json.object().put("openapi", "3.1.0");
    document.set(
        "info",
        Json.object()
            .put("title", "policy-graph")
            .put("version", "0.1.0")
            .put("description", "Named queries over a graph of policy texts, and its documents"));
    String server = base.toString().replaceFirst("/$", "");
    document.set("servers", Json.array(List.of(server), url -> Json.object().put("url", url)));
    ObjectNode paths = Json.object();
    paths.set(QueriesApi.ROOT, path("get", "listQueries", "The named queries", json()));
    catalogue.queries().all().forEach(q -> paths.set(QueriesApi.ROOT + "/" + q.name(), path(q)));
    documents(paths);
    measures(paths);
    document.set("paths", paths);
    ObjectNode bearer = Json.object().put("type", "http").put("scheme", "bearer");
    ObjectNode schemes = Json.object();
    schemes.set("token", bearer);
    ObjectNode components = Json.object();
    components.set("securitySchemes", schemes);
    document.set("components", components);
    return document;
  }

  private static ObjectNode path(String method, String id, String summary, ObjectNode content) {
    ObjectNode path = Json.object();
    path.set(method, operation(id, summary, "200", content));
    return path;
  }

  private static ObjectNode path(NamedQuery query) {
    ObjectNode operation =
        operation(query.name(), String.join(" · ", query.title().values()), "200", content());
    operation.put("description", String.join("\n\n", query.question().values()));
    var parameters = Json.array(query.parameters(), OpenApi::parameter);
    ObjectNode format = Json.object().put("name", "format").put("in", "query");
    ObjectNode schema = Json.object().put("type", "string");
    schema.set("enum", Json.texts(Format.OF_NAMED_QUERIES.stream().map(Format::title).toList()));
    format.set("schema", schema);
    parameters.add(format.put("description", "The format of the answer, else by Accept"));
    operation.set("parameters", parameters);
    ObjectNode path = Json.object();
    path.set("get", operation);
    return path;
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode schema =
        Json.object()
            .put(
                "type",
                switch (parameter.type()) {
                  case INTEGER -> "integer";
                  case DECIMAL -> "number";
                  case BOOLEAN -> "boolean";
                  default -> "string";
                });
    switch (parameter.type()) {
      case DATE -> schema.put("format", "date");
      case IRI, DOCUMENT, MEASURE -> schema.put("format", "iri-reference");
      default -> {}
    }
    parameter.fallback().ifPresent(value -> schema.set("default", typed(parameter, value)));
    ObjectNode node =
        Json.object()
            .put("name", parameter.name())
            .put("in", "query")
            .put("description", parameter.description());
    node.set("schema", schema);
    return node;
  }

  private static JsonNode typed(Parameter parameter, String value) {
    boolean text =
        switch (parameter.type()) {
          case INTEGER, DECIMAL, BOOLEAN -> value.isEmpty();
          default -> true;
        };
    return text ? Json.text(value) : Json.read(value);
  }

  private static void documents(ObjectNode paths) {
    ObjectNode list = path("get", "listDocuments", "The documents", json());
    ObjectNode upload = operation("loadDocuments", "Loads files", "201", json());
    respond(upload, "202", "The load goes on; its Location tells how far it is", json());
    respond(upload, "422", "A file was refused; the report tells why", json());
    list.set("post", secured(upload, "files"));
    paths.set(DocumentsApi.ROOT, list);
    ObjectNode one = path("get", "document", "A document", json());
    one.set("put", secured(operation("replaceDocument", "Replaces it", "200", json()), "file"));
    one.set("delete", secured(operation("removeDocument", "Removes it", "200", json()), ""));
    one.set("parameters", Json.array(List.of("id"), OpenApi::inPath));
    paths.set(DocumentsApi.ROOT + "/{id}", one);
    ObjectNode job = path("get", "job", "How far a load is", json());
    job.set("parameters", Json.array(List.of("id"), OpenApi::inPath));
    paths.set(DocumentsApi.JOBS + "{id}", job);
  }

  private static void measures(ObjectNode paths) {
    List<String> chosen = new ArrayList<>(List.of("q"));
    chosen.addAll(MeasuresApi.FACETS);
    asked(paths, MeasuresApi.ROOT, "pageOfMeasures", "Measures by page and facets", chosen, PAGING);
    asked(paths, MeasuresApi.TABLE, "tableOfMeasures", "Measures by two facets", chosen, CROSSED);
    List<String> none = List.of();
    asked(paths, CoverageApi.ROOT, "coverageMatrix", "The coverage matrix", CoverageApi.VIEW, none);
    asked(
        paths,
        CoverageApi.CELL,
        "coverageCell",
        "A cell of it",
        CoverageApi.VIEW,
        CoverageApi.PLACE);
  }

  private static void asked(
      ObjectNode paths,
      String address,
      String id,
      String summary,
      List<String> some,
      List<String> more) {
    ObjectNode path = path("get", id, summary, json());
    List<String> names = new ArrayList<>(some);
    names.addAll(more);
    path.set("parameters", Json.array(names, OpenApi::inQuery));
    paths.set(address, path);
  }

  private static JsonNode inQuery(String name) {
    ObjectNode parameter = Json.object().put("name", name).put("in", "query");
    parameter.set(
        "schema", Json.object().put("type", PAGING.contains(name) ? "integer" : "string"));
    return parameter;
  }

  private static JsonNode inPath(String name) {
    ObjectNode parameter = Json.object().put("name", name).put("in", "path").put("required", true);
    parameter.set("schema", Json.object().put("type", "string"));
    return parameter;
  }

  private static ObjectNode secured(ObjectNode operation, String files) {
    ObjectNode token = Json.object();
    token.set("token", Json.texts(List.of()));
    operation.set("security", Json.array(List.of(token), t -> t));
    respond(operation, "401", PROBLEM, text());
    respond(operation, "403", PROBLEM, text());
    if (!files.isEmpty()) {
      ObjectNode properties = Json.object();
      ObjectNode binary = Json.object().put("type", "array");
      binary.set("items", Json.object().put("type", "string"));
      properties.set(files, binary);
      for (String override : List.of("title", "number", "date", "jurisdiction")) {
        properties.set(override, Json.object().put("type", "string"));
      }
      ObjectNode schema = Json.object().put("type", "object");
      schema.set("properties", properties);
      ObjectNode body = Json.object().put("required", true);
      body.set("content", media("multipart/form-data", schema));
      operation.set("requestBody", body);
    }
    return operation;
  }

  private static ObjectNode operation(
      String id, String summary, String status, ObjectNode content) {
    ObjectNode operation = Json.object().put("operationId", id).put("summary", summary);
    operation.set("responses", Json.object());
    respond(operation, status, "The answer", content);
    respond(operation, "4XX", PROBLEM, text());
    respond(operation, "503", PROBLEM, text());
    return operation;
  }

  private static void respond(
      ObjectNode operation, String status, String description, ObjectNode content) {
    ObjectNode response = Json.object().put("description", description);
    response.set("content", content);
    ((ObjectNode) operation.get("responses")).set(status, response);
  }

  private static ObjectNode content() {
    ObjectNode content = Json.object();
    for (Format format : Format.OF_NAMED_QUERIES) {
      content.setAll(media(format.mediaType(), Json.object()));
    }
    return content;
  }

  private static ObjectNode json() {
    return media("application/json", Json.object().put("type", "object"));
  }

  private static ObjectNode text() {
    return media("text/plain", Json.object().put("type", "string"));
  }

  private static ObjectNode media(String type, ObjectNode schema) {
    ObjectNode media = Json.object();
    media.setAll(Map.of(type, withSchema(schema)));
    return media;
  }

  private static JsonNode withSchema(ObjectNode schema) {
    ObjectNode content = Json.object();
    if (!schema.isEmpty()) {
      content.set("schema", schema);
    }
    return content;
  }
}
