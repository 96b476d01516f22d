package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Makes the graph of the coverage matrix, an RDF Data Cube of the structures in {@code
 * ontology/coverage-cube.ttl}: each cell a slice that says why it is empty if it is, each count of
 * a relation in it an observation that points to what was counted.
 */
public final class CoverageGraph {

  private static final String STRUCTURES = "https://w3id.org/policy-graph/cube/";
  private static final String NEW = "new";
  private static final String NOT_LOADED = "notLoaded";

  /** The relations without counterpart, in the order in which they say why a cell is empty. */
  private static final List<String> EMPTY = List.of(NEW, "illegible", "notTakenUp", NOT_LOADED);

  /** The two matrices, by what their lines are. */
  private enum Lines {
    PROVISION("by-provision", "cell-by-provision"),
    TOPIC("by-topic", "cell-by-topic");

    private final String structure;
    private final String cell;

    Lines(String structure, String cell) {
      this.structure = structure;
      this.cell = cell;
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
   * The graph of the matrix of all compared documents; empty where none were.
   *
   * @param iris where the IRIs come from
   * @param measures all measures of the loaded documents
   * @param alignments the graph of alignments
   * @param works the graph of links between works
   */
  public static Model write(
      Iris iris, Collection<MeasurePlace> measures, Model alignments, Model works) {
    CoverageGraph graph = new CoverageGraph(iris, measures);
    graph.countPairs(alignments);
    graph.countUnmatched(alignments);
    graph.countNotLoaded(measures, works);
    graph.write();
    return graph.model;
  }

  private void countPairs(Model alignments) {
    alignments
        .listSubjectsWithProperty(Compared.CANDIDATE, Literals.truth(false))
        .forEach(
            pair -> {
              MeasurePlace reference = places.get(iri(pair, Compared.REFERENCE));
              MeasurePlace local = places.get(iri(pair, Compared.LOCAL));
              if (reference != null && local != null) {
                for (Lines lines : Lines.values()) {
                  count(lines, reference, reference.document(), local.document(), pair);
                }
              }
            });
  }

  private void countUnmatched(Model alignments) {
    alignments
        .listSubjectsWithProperty(RDF.type, Types.UNMATCHED)
        .forEach(
            entry -> {
              MeasurePlace measure = places.get(iri(entry, Compared.MEASURE));
              String against = iri(entry, Compared.AGAINST);
              if (measure != null && relation(entry).equals(NEW)) {
                count(Lines.TOPIC, measure, against, measure.document(), entry);
              } else if (measure != null) {
                for (Lines lines : Lines.values()) {
                  count(lines, measure, measure.document(), against, entry);
                }
              }
            });
  }

  private void count(
      Lines lines, MeasurePlace about, String reference, String local, Resource counted) {
    count(lines, about, reference, local, relation(counted), counted.getURI());
  }

  private void count(
      Lines lines,
      MeasurePlace about,
      String reference,
      String local,
      String relation,
      String counted) {
    cells
        .computeIfAbsent(
            new Cell(lines, reference, lines.line(about), local), cell -> new TreeMap<>())
        .computeIfAbsent(relation, any -> new TreeSet<>())
        .add(counted);
  }

  /** A document that implements one that is loaded, and is not loaded itself. */
  private void countNotLoaded(Collection<MeasurePlace> measures, Model works) {
    for (Property link : List.of(Eli.BASED_ON, Eli.IMPLEMENTS)) {
      works
          .listStatements(null, link, (Resource) null)
          .filterDrop(s -> jurisdictions.containsKey(s.getSubject().getURI()))
          .filterKeep(s -> jurisdictions.containsKey(s.getResource().getURI()))
          .forEach(
              s -> {
                String stub = s.getSubject().getURI();
                String reference = s.getResource().getURI();
                jurisdictions.put(stub, iri(s.getSubject(), Eli.JURISDICTION));
                measures.stream()
                    .filter(m -> m.document().equals(reference))
                    .forEach(m -> notLoaded(m, stub));
              });
    }
  }

  private void notLoaded(MeasurePlace measure, String stub) {
    for (Lines lines : Lines.values()) {
      count(lines, measure, measure.document(), stub, NOT_LOADED, measure.measure());
    }
  }

  private void write() {
    Model structures = Ontology.cube();
    Map<Lines, Resource> dataSets = new EnumMap<>(Lines.class);
    cells.forEach(
        (cell, counts) ->
            write(cell, counts, dataSets.computeIfAbsent(cell.lines, l -> dataSet(l, structures))));
  }

  private Resource dataSet(Lines lines, Model structures) {
    Resource structure = structure(lines.structure);
    Resource dataSet =
        model
            .createResource(iris.dataSet(lines.structure))
            .addProperty(RDF.type, Cube.DATA_SET)
            .addProperty(Cube.HAS_STRUCTURE, structure);
    structures
        .listStatements(structure, RDFS.label, (RDFNode) null)
        .forEach(s -> dataSet.addProperty(RDFS.label, s.getObject()));
    return dataSet;
  }

  private void write(Cell cell, SortedMap<String, SortedSet<String>> counts, Resource dataSet) {
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

  private static String relation(Resource counted) {
    String iri = iri(counted, Compared.RELATION);
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static String iri(Resource subject, Property property) {
    Resource value = subject.getPropertyResourceValue(property);
    return value == null ? "" : value.getURI();
  }
}
