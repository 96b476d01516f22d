package org.policygraph.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.VOID;
import org.policygraph.graph.Vocabulary;

/** What a dataset says of itself, beside the ontology in it. */
final class Descriptions {

  private Descriptions() {}

  /** Version of the vocabulary it was written with; the caller is inside a transaction. */
  static Optional<String> vocabulary(DatasetGraph dataset) {
    return said(dataset, OWL.versionInfo.asNode());
  }

  /** What its IRIs begin with; the caller is inside a transaction. */
  static Optional<String> base(DatasetGraph dataset) {
    return said(dataset, VOID.uriSpace.asNode());
  }

  /** Which ontology is in it, by its digest; the caller is inside a transaction. */
  static Optional<String> digest(DatasetGraph dataset) {
    return said(dataset, DCTerms.identifier.asNode());
  }

  private static Optional<String> said(DatasetGraph dataset, Node property) {
    Node ontology = NodeFactory.createURI(Vocabulary.ONTOLOGY);
    Iterator<Quad> found = dataset.find(Node.ANY, ontology, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }
}
