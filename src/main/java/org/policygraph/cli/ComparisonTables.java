package org.policygraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.export.Cell;
import org.policygraph.export.Differences;
import org.policygraph.export.RowTable;
import org.policygraph.export.Table;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Vocabulary;
import org.policygraph.store.NamedQueries;
import org.policygraph.store.NamedQuery;
import org.policygraph.store.Store;

/** The tables of a comparison with one reference, each from a named query. */
final class ComparisonTables {

  private static final NamedQueries QUERIES = NamedQueries.shipped();
  private static final String LEGEND =
      "= copied, \u2191 sharpened, + extended, \u2193 softened, ~ adapted, \u2205 not taken up,"
          + " ? may be lost in a gap, \u25cb not loaded, - not compared";

  /** The relations of the coverage query, with the sign each has in the matrix. */
  static final Map<String, String> SIGNS = signs();

  private final Store store;
  private final Map<String, String> scope;

  /**
   * Tables from a store.
   *
   * @param scope the parameters that all tables are asked with: {@code reference}, {@code topic}
   */
  ComparisonTables(Store store, Map<String, String> scope) {
    this.store = store;
    this.scope = scope;
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("copied", "=");
    signs.put("sharpened", "\u2191");
    signs.put("extended", "+");
    signs.put("softened", "\u2193");
    signs.put("adapted", "~");
    signs.put("notTakenUp", "\u2205");
    signs.put("illegible", "?");
    signs.put("notLoaded", "\u25cb");
    return signs;
  }

  /** The labels of relations in both languages, with their identifiers. */
  static Map<String, String> relations() {
    Resource scheme = ResourceFactory.createResource(Vocabulary.CONCEPTS + "relation");
    Map<String, String> relations = new LinkedHashMap<>();
    Ontology.concepts()
        .listSubjectsWithProperty(SKOS.inScheme, scheme)
        .forEach(
            concept ->
                concept
                    .listProperties(SKOS.prefLabel)
                    .forEach(
                        label ->
                            relations.put(
                                label.getString(),
                                concept.getProperty(SKOS.notation).getString())));
    return relations;
  }

  /** How a count of the matrix is shown. */
  interface Counted {
    /**
     * The cell of a count.
     *
     * @param coverage the answer of the coverage query
     * @param row a row of it
     * @param relation the relation that is counted
     * @param shown the count with its sign
     */
    Cell cell(Table coverage, List<Cell> row, String relation, String shown);
  }

  /** Provisions of the reference by documents; a cell holds its counts, each with its sign. */
  Table matrix() {
    return matrix((coverage, row, relation, shown) -> Cell.of(shown));
  }

  /** The matrix with counts shown in a way of one's own. */
  Table matrix(Counted counted) {
    Table rows = ask("coverage");
    Map<String, String> names = names(rows);
    Map<List<String>, Map<String, Cell>> cells = new LinkedHashMap<>();
    for (List<Cell> row : rows.rows()) {
      List<String> provision = List.of(rows.text(row, "provision"), rows.text(row, "heading"));
      cells
          .computeIfAbsent(provision, any -> new LinkedHashMap<>())
          .put(rows.text(row, "document"), counts(rows, row, counted));
    }
    List<String> columns = new ArrayList<>(List.of("provision", "heading"));
    columns.addAll(names.values());
    List<List<Cell>> matrix = new ArrayList<>();
    cells.forEach(
        (provision, byDocument) -> {
          List<Cell> line = new ArrayList<>(provision.stream().map(Cell::of).toList());
          names.keySet().forEach(d -> line.add(byDocument.getOrDefault(d, Cell.of("-"))));
          matrix.add(line);
        });
    String title = "Coverage of the reference" + topics("coverage");
    return new Table(title, columns, matrix, List.of(LEGEND));
  }

  /** The documents by IRI, called by their places; where two are of one place by title too. */
  private static Map<String, String> names(Table rows) {
    Map<String, String> places = new LinkedHashMap<>();
    rows.rows().forEach(r -> places.put(rows.text(r, "document"), rows.text(r, "place")));
    Map<String, String> names = new LinkedHashMap<>();
    places.forEach(
        (document, place) -> {
          boolean alone = places.values().stream().filter(place::equals).count() == 1;
          String end = document.substring(document.lastIndexOf('/') + 1);
          names.put(document, alone ? place : place + " " + end);
        });
    return names;
  }

  private static Cell counts(Table table, List<Cell> row, Counted counted) {
    List<Cell> parts = new ArrayList<>();
    SIGNS.forEach(
        (relation, sign) -> {
          String count = table.text(row, relation);
          if (!count.equals("0") && !count.isEmpty()) {
            parts.add(counted.cell(table, row, relation, sign + count));
          }
        });
    return new Cell.Parts(parts);
  }

  /** The aligned pairs, side by side, differences marked, with what changed. */
  Table pairs() {
    Table table = ask("side-by-side");
    ChangesTold changes =
        new ChangesTold(
            store, scope.getOrDefault("reference", ""), scope.getOrDefault("lang", "zh"));
    return table
        .with(row -> marked(table, row))
        .withColumn(
            "changes",
            "localQuote",
            row ->
                changes.of(table.text(row, "localMeasure"), table.text(row, "referenceMeasure")));
  }

  /** The pairs for a terminal, without what only programs read. */
  Table pairsToRead() {
    return pairs().without(List.of("rule", "referenceMeasure", "localMeasure"));
  }

  private static List<Cell> marked(Table table, List<Cell> row) {
    int reference = table.columns().indexOf("referenceQuote");
    int local = table.columns().indexOf("localQuote");
    Differences marked = Differences.between(row.get(reference).text(), row.get(local).text());
    List<Cell> copy = new ArrayList<>(row);
    copy.set(reference, marked.first());
    copy.set(local, marked.second());
    return copy;
  }

  /** What is new, or not taken up, for a terminal. */
  Table unpairedToRead(String name) {
    return ask(name).without(List.of("measure", "document"));
  }

  /** The indicators. */
  Table indicators() {
    return ask("indicators").without(List.of("referencePlace"));
  }

  /** The answer of a named query within the scope of the comparison. */
  Table ask(String name) {
    NamedQuery query = QUERIES.get(name);
    Map<String, String> values = new LinkedHashMap<>(scope);
    Set<String> known = new LinkedHashSet<>();
    query.parameters().forEach(p -> known.add(p.name()));
    values.keySet().retainAll(known);
    var rows = store.select(query.bind(values, store), BindingFactory.empty());
    return RowTable.of(query.title().getOrDefault("en", name) + topics(name), rows);
  }

  /** The titles of a named query in both languages. */
  String title(String name) {
    Map<String, String> titles = QUERIES.get(name).title();
    return titles.get("zh") + " " + titles.get("en") + topics(name);
  }

  /** Of which topics the answer of a named query is, where the comparison is asked for one. */
  private String topics(String name) {
    String topic = scope.getOrDefault("topic", "");
    if (topic.isEmpty()) {
      return "";
    }
    boolean narrowed =
        QUERIES.get(name).parameters().stream().anyMatch(p -> p.name().equals("topic"));
    return narrowed ? ", topic " + topic : ", all topics";
  }
}
