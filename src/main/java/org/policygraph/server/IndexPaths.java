package org.policygraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.policygraph.store.LiveIndex;
import org.policygraph.store.MeasureIndex;

/**
 * Paths that tell something of the measures as they are now: read only, with the parameters that
 * they take and no others, answered in JSON or with 304.
 *
 * @param answers what is told at which path
 */
record IndexPaths(LiveIndex current, Freshness freshness, Map<String, Answer> answers)
    implements Handler {

  /**
   * What is told at a path.
   *
   * @param parameters the names that it takes
   */
  record Answer(List<String> parameters, Telling telling) {}

  /** Tells something of the measures. */
  @FunctionalInterface
  interface Telling {
    JsonNode tell(MeasureIndex index, Form form);
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    if (!exchange.reads()) {
      throw Fault.method("GET, HEAD");
    }
    String path = exchange.path();
    Answer answer = answers.get(path);
    if (answer == null) {
      throw Fault.notFound(
          "There is %s."
              .formatted(String.join(" and ", answers.keySet().stream().sorted().toList())));
    }
    Form form = exchange.parameters();
    form.allow(answer.parameters());
    if (!freshness.confirms(exchange, path + form, Format.ROWS)) {
      JsonNode told = answer.telling().tell(current.get(), form);
      exchange.send(200, "application/json", Json.write(told));
    }
  }
}
