package org.policygraph.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the RDF Data Cube Vocabulary that the coverage matrix is written in. */
final class Cube {

  /** Namespace of the vocabulary. */
  static final String NAMESPACE = "http://purl.org/linked-data/cube#";

  static final Resource DATA_SET = ResourceFactory.createResource(NAMESPACE + "DataSet");
  static final Resource SLICE = ResourceFactory.createResource(NAMESPACE + "Slice");
  static final Resource OBSERVATION = ResourceFactory.createResource(NAMESPACE + "Observation");
  static final Property HAS_STRUCTURE = ResourceFactory.createProperty(NAMESPACE, "structure");
  static final Property HAS_SLICE = ResourceFactory.createProperty(NAMESPACE, "slice");
  static final Property SLICE_STRUCTURE =
      ResourceFactory.createProperty(NAMESPACE, "sliceStructure");
  static final Property HAS_OBSERVATION = ResourceFactory.createProperty(NAMESPACE, "observation");
  static final Property IN_DATA_SET = ResourceFactory.createProperty(NAMESPACE, "dataSet");

  private Cube() {}
}
