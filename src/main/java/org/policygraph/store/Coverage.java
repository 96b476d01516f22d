package org.policygraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policygraph.store.CoverageView.Rows;

/** What became of the measures of one reference document in the others, as a matrix. */
public final class Coverage {

  /** Key of the line of measures that the reference does not have. */
  public static final String NEW = "new";

  private final Collection<IndexedMeasure> own;
  private final List<Counterpart> counterparts;
  private final Map<String, Unit> units;
  private final FacetValues values;

  Coverage(
      Collection<IndexedMeasure> own,
      List<Counterpart> counterparts,
      Map<String, Unit> units,
      FacetValues values) {
    this.own = own;
    this.counterparts = counterparts;
    this.units = units;
    this.values = values;
  }

  /**
   * A line of the matrix.
   *
   * @param key what the line is of: a code, an IRI, or {@link #NEW}
   * @param name its words; empty where a code says it
   */
  public record Line(String key, String name) {}

  /**
   * How many counterparts stand in each relation.
   *
   * @param lines the lines that hold something, in the order of the reference
   * @param counts by line, document and relation
   */
  public record Matrix(List<Line> lines, Map<String, Map<String, Map<String, Integer>>> counts) {}

  /**
   * The matrix of a view.
   *
   * @throws org.policygraph.problem.ProblemException if the view is of a code that there is not
   */
  public Matrix matrix(CoverageView view) {
    values.check(view.codes());
    Map<String, Map<String, Map<String, Integer>>> counts = new HashMap<>();
    Map<String, Optional<String>> known = new HashMap<>();
    for (Counterpart counterpart : counterparts) {
      if (view.shows(counterpart)) {
        key(view.rows(), counterpart, known)
            .ifPresent(
                key ->
                    counts
                        .computeIfAbsent(key, k -> new TreeMap<>())
                        .computeIfAbsent(counterpart.document(), d -> new TreeMap<>())
                        .merge(counterpart.relation(), 1, Integer::sum));
      }
    }
    return new Matrix(lines(view.rows(), counts.keySet()), counts);
  }

  /**
   * What stands in one cell of the matrix of a view.
   *
   * @throws org.policygraph.problem.ProblemException if the view is of a code that there is not, or
   *     the document is neither loaded nor compared, or no line has the key
   */
  public List<Counterpart> cell(CoverageView view, String line, String document) {
    values.check(view.codes());
    if (counterparts.stream().noneMatch(c -> c.document().equals(document))) {
      values.checkDocument("document", document);
    }
    Map<String, Optional<String>> known = new HashMap<>();
    if (!isLine(view.rows(), line, known)) {
      throw values.unknownLine(line);
    }
    return counterparts.stream()
        .filter(c -> c.document().equals(document) && view.shows(c))
        .filter(c -> key(view.rows(), c, known).filter(line::equals).isPresent())
        .toList();
  }

  /** Whether a key is that of a line, though it may hold nothing in this view. */
  private boolean isLine(Rows rows, String key, Map<String, Optional<String>> known) {
    return key.equals(NEW)
        || (rows == Rows.TOPIC && Facet.TOPIC.codes().contains(key))
        || own.stream().anyMatch(m -> line(rows, m).filter(l -> l.key().equals(key)).isPresent())
        || counterparts.stream().anyMatch(c -> key(rows, c, known).filter(key::equals).isPresent());
  }

  private Optional<String> key(
      Rows rows, Counterpart counterpart, Map<String, Optional<String>> known) {
    if (rows == Rows.TOPIC) {
      return counterpart.about().value(Facet.TOPIC);
    }
    return counterpart
        .reference()
        .map(m -> known.computeIfAbsent(m.iri(), iri -> line(rows, m).map(Line::key)))
        .orElse(Optional.of(NEW));
  }

  private Optional<Line> line(Rows rows, IndexedMeasure measure) {
    Optional<Unit> unit = Optional.ofNullable(units.get(measure.provision()));
    return switch (rows) {
      case TOPIC -> measure.value(Facet.TOPIC).map(topic -> new Line(topic, ""));
      case MEASURE -> Optional.of(new Line(measure.iri(), measure.quote()));
      case PROVISION -> unit.map(u -> new Line(u.iri(), u.name()));
      case SECTION -> unit.map(this::top).map(u -> new Line(u.iri(), u.name()));
    };
  }

  private Unit top(Unit unit) {
    Unit above = unit;
    Set<String> passed = new HashSet<>();
    while (units.containsKey(above.parent()) && passed.add(above.iri())) {
      above = units.getOrDefault(above.parent(), above);
    }
    return above;
  }

  /** The lines that are used, in the order of the reference; what it does not have comes last. */
  private List<Line> lines(Rows rows, Set<String> used) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (IndexedMeasure measure : own) {
      line(rows, measure).ifPresent(line -> lines.putIfAbsent(line.key(), line));
    }
    List<Line> kept =
        new ArrayList<>(lines.values().stream().filter(l -> used.contains(l.key())).toList());
    used.stream()
        .filter(key -> !lines.containsKey(key))
        .sorted()
        .forEach(key -> kept.add(new Line(key, "")));
    return kept;
  }
}
