package org.policygraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.store.Counterpart;
import org.policygraph.store.Coverage;
import org.policygraph.store.CoverageView;
import org.policygraph.store.CoverageView.Rows;
import org.policygraph.store.LiveIndex;
import org.policygraph.store.MeasureIndex;

/**
 * The comparison of a reference document with the others: {@code /api/coverage} is its matrix,
 * {@code /api/coverage/cell} what stands in one cell of it.
 */
final class CoverageApi {

  static final String ROOT = "/api/coverage";
  static final String CELL = ROOT + "/cell";

  /** The parameters of a view, all optional but the reference. */
  static final List<String> VIEW =
      List.of("reference", "rows", "topic", "instrument", "relation", "actor");

  /** The parameters that name a cell. */
  static final List<String> PLACE = List.of("line", "document");

  private static final List<String> ROWS =
      Arrays.stream(Rows.values()).map(rows -> rows.name().toLowerCase(Locale.ROOT)).toList();

  private CoverageApi() {}

  /** What answers below {@link #ROOT}. */
  static Handler of(LiveIndex current, Freshness freshness) {
    List<String> cell = Stream.concat(VIEW.stream(), PLACE.stream()).toList();
    return new IndexPaths(
        current,
        freshness,
        Map.of(
            ROOT, new IndexPaths.Answer(VIEW, (index, f) -> matrix(coverage(index, f), view(f))),
            CELL, new IndexPaths.Answer(cell, (index, f) -> cell(coverage(index, f), f))));
  }

  private static Coverage coverage(MeasureIndex index, Form form) {
    return index.coverage(needed(form, "reference"));
  }

  private static JsonNode matrix(Coverage coverage, CoverageView view) {
    Coverage.Matrix matrix = coverage.matrix(view);
    ObjectNode answer = Json.object();
    answer.set(
        "lines",
        Json.array(
            matrix.lines(), line -> Json.object().put("key", line.key()).put("name", line.name())));
    ObjectNode counts = answer.putObject("counts");
    matrix
        .counts()
        .forEach(
            (line, documents) -> {
              ObjectNode row = counts.putObject(line);
              documents.forEach(
                  (document, relations) -> {
                    ObjectNode cell = row.putObject(document);
                    relations.forEach(cell::put);
                  });
            });
    return answer;
  }

  private static JsonNode cell(Coverage coverage, Form form) {
    List<Counterpart> pairs =
        coverage.cell(view(form), needed(form, "line"), needed(form, "document"));
    ObjectNode answer = Json.object().put("count", pairs.size());
    answer.set("pairs", Json.array(pairs, CoverageApi::pair));
    return answer;
  }

  private static ObjectNode pair(Counterpart pair) {
    ObjectNode node = Json.object().put("relation", pair.relation());
    pair.local().ifPresent(m -> node.set("local", MeasuresApi.measure(m)));
    pair.reference().ifPresent(m -> node.set("reference", MeasuresApi.measure(m)));
    if (!Double.isNaN(pair.score())) {
      node.put("score", pair.score());
    }
    put(node, "alignment", pair.alignment());
    put(node, "rule", pair.rule());
    put(node, "gap", pair.gap());
    put(node, "candidate", pair.candidate());
    return node;
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }

  private static CoverageView view(Form form) {
    String rows = given(form, "rows").orElse(ROWS.get(0));
    if (!ROWS.contains(rows)) {
      throw Fault.badRequest(
          "The parameter 'rows' is one of %s.".formatted(String.join(", ", ROWS)));
    }
    return new CoverageView(
        Rows.valueOf(rows.toUpperCase(Locale.ROOT)),
        given(form, "topic"),
        given(form, "instrument"),
        given(form, "relation"),
        given(form, "actor"));
  }

  private static Optional<String> given(Form form, String name) {
    return form.one(name).filter(value -> !value.isEmpty());
  }

  private static String needed(Form form, String name) {
    return given(form, name)
        .orElseThrow(() -> Fault.badRequest("The parameter '%s' is missing.".formatted(name)));
  }
}
