package org.policygraph.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the provenance ontology that the graphs use. */
public final class Prov {

  /** Namespace of the ontology. */
  public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

  /** From a graph to the run that made it. */
  public static final Property WAS_GENERATED_BY =
      ResourceFactory.createProperty(NAMESPACE, "wasGeneratedBy");

  /** From a figure to what was counted. */
  public static final Property WAS_DERIVED_FROM =
      ResourceFactory.createProperty(NAMESPACE, "wasDerivedFrom");

  private Prov() {}
}
