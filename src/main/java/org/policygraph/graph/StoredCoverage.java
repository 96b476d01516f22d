package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The graph of the coverage matrix where it is stored, changed by one comparison of two documents
 * at a time.
 */
public final class StoredCoverage {

  private final Model model;
  private final Iris iris;

  /**
   * A stored graph.
   *
   * @param graph the graph itself, which is changed
   * @param iris where the IRIs come from
   */
  public StoredCoverage(Graph graph, Iris iris) {
    this.model = ModelFactory.createModelForGraph(graph);
    this.iris = iris;
  }

  /** Puts in the cells that a comparison fills. */
  public void add(Model cells) {
    model.add(cells);
  }

  /** Takes out the cells of two documents that were compared. */
  public void remove(String local, String reference) {
    Resource compared = model.createResource(reference);
    List<Resource> gone = new ArrayList<>();
    model
        .listSubjectsWithProperty(Compared.COVERAGE_DOCUMENT, model.createResource(local))
        .filterKeep(one -> one.hasProperty(Compared.COVERAGE_REFERENCE, compared))
        .forEach(gone::add);
    for (Resource one : gone) {
      model.removeAll(null, Cube.HAS_SLICE, one).removeAll(one, null, null);
    }
  }

  /** Describes the two matrices, each where it has cells. */
  public void describe() {
    Model structures = Ontology.cube();
    for (CoverageGraph.Lines lines : CoverageGraph.Lines.values()) {
      Resource matrix = model.createResource(iris.dataSet(lines.structure()));
      Resource structure = structures.getResource(CoverageGraph.STRUCTURES + lines.structure());
      boolean filled = matrix.hasProperty(Cube.HAS_SLICE);
      boolean described = matrix.hasProperty(Cube.HAS_STRUCTURE);
      if (filled && !described) {
        matrix.addProperty(RDF.type, Cube.DATA_SET).addProperty(Cube.HAS_STRUCTURE, structure);
        structures
            .listStatements(structure, RDFS.label, (RDFNode) null)
            .forEach(s -> matrix.addProperty(RDFS.label, s.getObject()));
      } else if (described && !filled) {
        matrix.removeProperties();
      }
    }
  }
}
