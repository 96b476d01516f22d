package org.policygraph.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.policygraph.graph.StableNQuads;
import org.policygraph.graph.StableTurtle;

/** Prints the graphs of documents. */
final class Graphs {

  private Graphs() {}

  /** The graphs in a format of RDF: N-Quads keep them apart, the other formats merge them. */
  static String print(Map<String, Model> graphs, ExtractCommand.Format format) {
    StringWriter text = new StringWriter();
    try {
      switch (format) {
        case NQUADS -> StableNQuads.write(dataset(graphs).asDatasetGraph(), text);
        case JSONLD -> RDFDataMgr.write(text, union(graphs), RDFFormat.JSONLD_PRETTY);
        default -> StableTurtle.write(union(graphs), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Dataset dataset(Map<String, Model> graphs) {
    Dataset dataset = DatasetFactory.createGeneral();
    graphs.forEach(dataset::addNamedModel);
    return dataset;
  }

  private static Model union(Map<String, Model> graphs) {
    Model union = ModelFactory.createDefaultModel();
    for (Model graph : graphs.values()) {
      union.add(graph);
      union.setNsPrefixes(graph);
    }
    return union;
  }
}
