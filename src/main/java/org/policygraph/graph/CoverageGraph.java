package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes the cells of the coverage matrix that one comparison fills. The matrix is an RDF Data Cube
 * of the structures in {@code ontology/coverage-cube.ttl}: each cell a slice that says why it is
 * empty if it is, each count of a relation in it an observation that points to what was counted.
 */
public final class CoverageGraph {

  static final String STRUCTURES = "https://w3id.org/policy-graph/cube/";

  /** The relations without counterpart, in the order in which they say why a cell is empty. */
  private static final List<String> EMPTY =
      List.of(UnmatchedFact.NEW, "illegible", "notTakenUp", "notLoaded");

  /** The two matrices, by what their lines are. */
  enum Lines {
    PROVISION("by-provision", "cell-by-provision"),
    TOPIC("by-topic", "cell-by-topic");

    private final String structure;
    private final String cell;

    Lines(String structure, String cell) {
      this.structure = structure;
      this.cell = cell;
    }

    /** The name of its structure, and of its data set. */
    String structure() {
      return structure;
    }

    private Property property() {
      return this == PROVISION ? Compared.COVERAGE_PROVISION : Compared.COVERAGE_TOPIC;
    }

    private String line(MeasurePlace measure) {
      return this == PROVISION ? measure.provision() : measure.topic();
    }
  }

  private record Cell(Lines lines, String reference, String line, String document)
      implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      return Comparator.comparing(Cell::lines)
          .thenComparing(Cell::reference)
          .thenComparing(Cell::line)
          .thenComparing(Cell::document)
          .compare(this, other);
    }
  }

  private final Model model = ModelFactory.createDefaultModel();
  private final Iris iris;
  private final Map<String, MeasurePlace> places = new HashMap<>();
  private final Map<String, String> jurisdictions = new HashMap<>();
  private final SortedMap<Cell, SortedMap<String, SortedSet<String>>> cells = new TreeMap<>();

  private CoverageGraph(Iris iris, Collection<MeasurePlace> measures) {
    this.iris = iris;
    model.setNsPrefixes(Prefixes.ALL);
    for (MeasurePlace measure : measures) {
      places.put(measure.measure(), measure);
      jurisdictions.put(measure.document(), measure.jurisdiction());
    }
  }

  /**
   * The cells that a comparison of two documents fills.
   *
   * @param iris where the IRIs come from
   * @param measures all measures of the two documents
   * @param comparison what came of it
   */
  public static Model write(
      Iris iris, Collection<MeasurePlace> measures, ComparisonFacts comparison) {
    CoverageGraph graph = new CoverageGraph(iris, measures);
    comparison.aligned().stream().filter(fact -> !fact.candidate()).forEach(graph::count);
    comparison.unmatched().forEach(graph::count);
    graph.cells.forEach(graph::write);
    return graph.model;
  }

  private void count(AlignmentFact fact) {
    MeasurePlace reference = places.get(fact.reference());
    MeasurePlace local = places.get(fact.local());
    if (reference != null && local != null) {
      String pair = iris.alignment(fact.local(), fact.reference());
      for (Lines lines : Lines.values()) {
        cell(lines, reference, reference.document(), local.document(), fact.relation()).add(pair);
      }
    }
  }

  private void count(UnmatchedFact fact) {
    MeasurePlace measure = places.get(fact.measure());
    if (measure == null) {
      return;
    }
    String entry = iris.unmatched(fact.measure(), fact.against());
    if (fact.isNew()) {
      cell(Lines.TOPIC, measure, fact.against(), measure.document(), fact.relation()).add(entry);
    } else {
      for (Lines lines : Lines.values()) {
        cell(lines, measure, measure.document(), fact.against(), fact.relation()).add(entry);
      }
    }
  }

  /** What is counted of a relation in a cell. */
  private SortedSet<String> cell(
      Lines lines, MeasurePlace about, String reference, String local, String relation) {
    return cells
        .computeIfAbsent(
            new Cell(lines, reference, lines.line(about), local), cell -> new TreeMap<>())
        .computeIfAbsent(relation, any -> new TreeSet<>());
  }

  private void write(Cell cell, SortedMap<String, SortedSet<String>> counts) {
    Resource dataSet = model.createResource(iris.dataSet(cell.lines.structure));
    String key = String.join(" ", cell.lines.structure, cell.reference, cell.line, cell.document);
    Resource slice = place(model.createResource(iris.coverageCell(key)), cell);
    slice
        .addProperty(RDF.type, Cube.SLICE)
        .addProperty(Cube.SLICE_STRUCTURE, structure(cell.lines.cell))
        .addProperty(Compared.STANDING, Vocabulary.concept("standing", standing(counts)));
    String jurisdiction = jurisdictions.getOrDefault(cell.document, "");
    if (!jurisdiction.isEmpty()) {
      slice.addProperty(Vocabulary.JURISDICTION, model.createResource(jurisdiction));
    }
    dataSet.addProperty(Cube.HAS_SLICE, slice);
    counts.forEach(
        (relation, counted) -> {
          Resource observation =
              place(model.createResource(slice.getURI() + "/" + relation), cell)
                  .addProperty(RDF.type, Cube.OBSERVATION)
                  .addProperty(Cube.IN_DATA_SET, dataSet)
                  .addProperty(Compared.COVERAGE_RELATION, Vocabulary.concept("relation", relation))
                  .addLiteral(Compared.COUNT, Literals.integer(counted.size()));
          counted.forEach(
              one -> observation.addProperty(Prov.WAS_DERIVED_FROM, model.createResource(one)));
          slice.addProperty(Cube.HAS_OBSERVATION, observation);
        });
  }

  private Resource place(Resource subject, Cell cell) {
    return subject
        .addProperty(Compared.COVERAGE_REFERENCE, model.createResource(cell.reference))
        .addProperty(cell.lines.property(), model.createResource(cell.line))
        .addProperty(Compared.COVERAGE_DOCUMENT, model.createResource(cell.document));
  }

  private static String standing(Map<String, SortedSet<String>> counts) {
    if (!EMPTY.containsAll(counts.keySet())) {
      return "takenUp";
    }
    return EMPTY.stream().filter(counts::containsKey).findFirst().orElseThrow();
  }

  private static Resource structure(String name) {
    return ResourceFactory.createResource(STRUCTURES + name);
  }
}
