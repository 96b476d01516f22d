package org.policygraph.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.Supplier;

/** Counts and latencies of the service in the text format of Prometheus. */
final class Metrics {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
  }

  /** One request was answered. */
  void request(String method, int status, long nanos) {
    Timer.builder("policygraph.requests")
        .description("Requests by method and status")
        .tag("method", known(method))
        .tag("status", Integer.toString(status))
        .register(registry)
        .record(java.time.Duration.ofNanos(nanos));
  }

  /** One query was answered or refused; {@code name} is that of a named query, or sparql. */
  void query(String name, int status, long nanos) {
    Timer.builder("policygraph.queries")
        .description("Queries by name and status, with their latencies")
        .tag("query", name)
        .tag("status", Integer.toString(status))
        .publishPercentileHistogram()
        .register(registry)
        .record(java.time.Duration.ofNanos(nanos));
  }

  /** One document was loaded, replaced or removed, or was refused. */
  void load(String outcome, long nanos) {
    Timer.builder("policygraph.loads")
        .description("Changes of documents by outcome")
        .tag("outcome", outcome)
        .register(registry)
        .record(java.time.Duration.ofNanos(nanos));
  }

  /** A number that is asked for whenever the metrics are read. */
  void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  /** All of them, as Prometheus reads them. */
  String text() {
    return registry.scrape();
  }

  /** Methods are the client's words; only the known ones become labels. */
  private static String known(String method) {
    return switch (method) {
      case "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS" -> method;
      default -> "other";
    };
  }
}
