package org.policygraph.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.policygraph.problem.Problem;

/** JSON of the API: made as trees, written with indentation. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  /** One node an item. */
  static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> node) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(node.apply(item)));
    return array;
  }

  static ArrayNode texts(Collection<String> items) {
    return array(items, NODES::textNode);
  }

  static JsonNode text(String text) {
    return NODES.textNode(text);
  }

  static ObjectNode texts(Map<String, String> items) {
    ObjectNode object = object();
    items.forEach(object::put);
    return object;
  }

  /** A problem as the API tells it. */
  static ObjectNode problem(Problem problem) {
    return object()
        .put("code", problem.code())
        .put("place", problem.place().toString())
        .put("what", problem.what())
        .put("remedy", problem.remedy());
  }

  /** Reads JSON that this program has made. */
  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON", e);
    }
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can always be written", e);
    }
  }
}
