package org.policygraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** What operators ask: whether the service lives, its metrics, what runs now. */
final class Operations {

  static final String QUERIES = "/$/queries";

  private final Metrics metrics;
  private final Executions executions;
  private final ServerOptions options;

  Operations(Metrics metrics, Executions executions, ServerOptions options) {
    this.metrics = metrics;
    this.executions = executions;
    this.options = options;
  }

  /** {@code /$/ping}. */
  void ping(Exchange exchange) throws IOException {
    exchange.set("Cache-Control", "no-store");
    exchange.send(200, "text/plain;charset=utf-8", "pong\n");
  }

  /** {@code /$/metrics}. */
  void metrics(Exchange exchange) throws IOException {
    exchange.set("Cache-Control", "no-store");
    exchange.send(200, "text/plain;version=0.0.4;charset=utf-8", metrics.text());
  }

  /** {@code /$/queries}: those that run, for whoever holds the token; DELETE stops one. */
  void queries(Exchange exchange) throws IOException {
    Authority.check(exchange, options.token());
    exchange.set("Cache-Control", "no-store");
    String id = exchange.path().substring(QUERIES.length()).replaceFirst("^/", "");
    if (exchange.method().equals("DELETE") && id.matches("\\d{1,18}")) {
      if (!executions.stop(Long.parseLong(id))) {
        throw Fault.notFound("No query of this number runs.");
      }
      exchange.send(204);
    } else if (exchange.reads() && id.isEmpty()) {
      JsonNode list = Json.array(executions.list(), Operations::described);
      exchange.send(200, "application/json", Json.write(list));
    } else {
      throw Fault.method("GET, HEAD, DELETE");
    }
  }

  private static JsonNode described(Executions.Running running) {
    return Json.object()
        .put("id", running.id())
        .put("query", running.name())
        .put("since", running.since().toString());
  }
}
