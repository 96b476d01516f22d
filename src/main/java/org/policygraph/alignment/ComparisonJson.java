package org.policygraph.alignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Writes comparisons for programs: {@code reference}, {@code pairs}, {@code new}, {@code
 * notTakenUp}, and beside these {@code candidates} and {@code remarks}. A measure is an object with
 * {@code document}, {@code provision}, the label under which coders look for it, {@code quote} and
 * {@code iri}, by which it is joined with the answers of queries; in a comparison of coding files
 * with {@code index}, its place in the file from 0, for {@code iri}.
 */
public final class ComparisonJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectWriter WRITER = JSON.writerWithDefaultPrettyPrinter();

  private final boolean indices;

  private ComparisonJson(boolean indices) {
    this.indices = indices;
  }

  /** A writer for measures of a graph, whose keys are their IRIs. */
  public static ComparisonJson ofGraph() {
    return new ComparisonJson(false);
  }

  /** A writer for measures of coding files, whose keys are their indices. */
  public static ComparisonJson ofCodings() {
    return new ComparisonJson(true);
  }

  /**
   * The comparisons of any number of local documents with one reference, as one JSON object ended
   * by a line feed.
   *
   * @param reference IRI or file name of the reference
   * @param comparisons what each local document, by its IRI or file name, came to
   * @param remarks what a reader must know to read them rightly, one sentence each
   */
  public String of(String reference, Map<String, Comparison> comparisons, List<String> remarks) {
    ObjectNode root = JSON.createObjectNode().put("reference", reference);
    ArrayNode pairs = root.putArray("pairs");
    ArrayNode fresh = root.putArray("new");
    ArrayNode missing = root.putArray("notTakenUp");
    ArrayNode candidates = root.putArray("candidates");
    ArrayNode said = root.putArray("remarks");
    comparisons.forEach(
        (document, comparison) -> {
          comparison.pairs().forEach(pair -> pairs.add(node(pair)));
          comparison.newOnes().forEach(unpaired -> fresh.add(node(unpaired)));
          comparison.notTakenUp().forEach(one -> missing.add(node(one).put("by", document)));
          comparison.candidates().forEach(pair -> candidates.add(node(pair)));
        });
    remarks.forEach(said::add);
    try {
      return WRITER.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode node(Comparison.Unpaired unpaired) {
    ObjectNode node = node(unpaired.measure()).put("why", unpaired.why().id());
    unpaired.best().ifPresent(pair -> node.set("bestRejected", node(pair)));
    return node;
  }

  private ObjectNode node(Pair pair) {
    ObjectNode node = JSON.createObjectNode();
    node.set("local", node(pair.local()));
    node.set("reference", node(pair.reference()));
    node.put("relation", pair.relation().id());
    node.put("score", BigDecimal.valueOf(pair.score()).setScale(3, RoundingMode.HALF_UP));
    node.put("rule", pair.rule());
    ArrayNode changes = node.putArray("changes");
    pair.changes().forEach(change -> changes.add(node(change)));
    return node;
  }

  private ObjectNode node(Directive directive) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("document", directive.document())
            .put("provision", directive.provision())
            .put("quote", directive.quote());
    return indices
        ? node.put("index", Integer.parseInt(directive.key()))
        : node.put("iri", directive.key());
  }

  private static ObjectNode node(Change change) {
    return JSON.createObjectNode()
        .put("slot", change.slot().id())
        .put("kind", change.kind().id())
        .put("reference", change.reference())
        .put("local", change.local())
        .put("direction", change.direction().id());
  }
}
