package org.policygraph.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.store.Facet;
import org.policygraph.store.IndexedMeasure;
import org.policygraph.store.LiveIndex;
import org.policygraph.store.MeasureIndex;
import org.policygraph.store.Selection;

/**
 * The measures: {@code /api/measures} pages through a selection and counts it by facets, {@code
 * /api/measures/table} counts it by two facets at once.
 */
final class MeasuresApi {

  static final String ROOT = "/api/measures";
  static final String TABLE = ROOT + "/table";

  /** The facets by which measures are selected, as parameters. */
  static final List<String> FACETS = Arrays.stream(Facet.values()).map(Facet::key).toList();

  private static final int MOST = 1000;
  private static final int PAGE = 25;
  private static final int VALUES = 60;

  private MeasuresApi() {}

  /** What answers below {@link #ROOT}. */
  static Handler of(LiveIndex current, Freshness freshness) {
    return new IndexPaths(
        current,
        freshness,
        Map.of(
            ROOT,
            new IndexPaths.Answer(names("offset", "limit", "values"), MeasuresApi::page),
            TABLE,
            new IndexPaths.Answer(names("rows", "columns"), MeasuresApi::table)));
  }

  private static ObjectNode page(MeasureIndex index, Form form) {
    int offset = whole(form, "offset", 0, Integer.MAX_VALUE);
    int limit = whole(form, "limit", PAGE, MOST);
    int values = whole(form, "values", VALUES, Integer.MAX_VALUE);
    Selection selection = selection(form);
    MeasureIndex.Found found = index.find(selection);
    List<IndexedMeasure> hits = found.hits();
    ObjectNode answer =
        Json.object().put("count", hits.size()).put("offset", offset).put("limit", limit);
    ObjectNode facets = answer.putObject("facets");
    found
        .counts()
        .forEach(
            (facet, counts) ->
                facets.set(
                    facet.key(),
                    facet(counts, selection.wanted().getOrDefault(facet, Set.of()), values)));
    int from = Math.min(offset, hits.size());
    int to = (int) Math.min((long) from + limit, hits.size());
    answer.set("measures", Json.array(hits.subList(from, to), MeasuresApi::measure));
    return answer;
  }

  /** The values of a facet, those chosen first, then the commonest; how many are left out. */
  private static ObjectNode facet(Map<String, Integer> counts, Set<String> chosen, int most) {
    Set<String> all = new HashSet<>(counts.keySet());
    all.addAll(chosen);
    List<String> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((String value) -> !chosen.contains(value))
            .thenComparing(value -> -counts.getOrDefault(value, 0))
            .thenComparing(Comparator.naturalOrder()));
    List<String> shown = sorted.subList(0, Math.min(most, sorted.size()));
    ObjectNode facet = Json.object().put("more", sorted.size() - shown.size());
    facet.set(
        "values",
        Json.array(
            shown,
            value ->
                Json.object().put("value", value).put("count", counts.getOrDefault(value, 0))));
    return facet;
  }

  private static ObjectNode table(MeasureIndex index, Form form) {
    Facet rows = facet(form, "rows");
    Facet columns = facet(form, "columns");
    ObjectNode answer = Json.object();
    ObjectNode counts = answer.putObject("counts");
    index
        .table(selection(form), rows, columns)
        .forEach(
            (row, cells) -> {
              ObjectNode line = counts.putObject(row);
              cells.forEach(line::put);
            });
    return answer;
  }

  private static Facet facet(Form form, String name) {
    String key = form.one(name).orElse("");
    if (!FACETS.contains(key)) {
      throw Fault.badRequest(
          "The parameter '%s' is one of %s.".formatted(name, String.join(", ", FACETS)));
    }
    return Facet.valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** A measure as the API tells it. */
  static ObjectNode measure(IndexedMeasure measure) {
    ObjectNode node =
        Json.object()
            .put("iri", measure.iri())
            .put("document", measure.document())
            .put("order", measure.order())
            .put("quote", measure.quote());
    if (!measure.provision().isEmpty()) {
      node.put("provision", measure.provision());
    }
    for (Facet facet : List.of(Facet.TOPIC, Facet.INSTRUMENT, Facet.MODALITY)) {
      measure.value(facet).ifPresent(value -> node.put(facet.key(), value));
    }
    if (!Double.isNaN(measure.confidence())) {
      node.put("confidence", measure.confidence());
    }
    node.set("relations", Json.texts(measure.values(Facet.RELATION)));
    node.set("actors", Json.texts(measure.values(Facet.ACTOR)));
    return node;
  }

  private static Selection selection(Form form) {
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values =
          form.all(facet.key()).stream().filter(v -> !v.isEmpty()).collect(Collectors.toSet());
      if (!values.isEmpty()) {
        wanted.put(facet, values);
      }
    }
    List<String> words =
        form.one("q").stream()
            .flatMap(q -> Arrays.stream(q.split("[\\s\\u3000]+", -1)))
            .filter(word -> !word.isEmpty())
            .toList();
    return new Selection(wanted, words);
  }

  /** The names of words and facets, and more. */
  private static List<String> names(String... more) {
    return Stream.of(Stream.of("q"), FACETS.stream(), Stream.of(more)).flatMap(s -> s).toList();
  }

  /** A whole number between 0 and a bound. */
  private static int whole(Form form, String name, int usual, int most) {
    try {
      int value = form.one(name).map(Integer::parseInt).orElse(usual);
      if (value >= 0 && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Fault.badRequest(
        "The parameter '%s' is a whole number from 0 to %d.".formatted(name, most));
  }
}
