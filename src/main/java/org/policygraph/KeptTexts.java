package org.policygraph;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.shared.JenaException;
import org.policygraph.graph.TextVersions;
import org.policygraph.graph.Version;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Store;

/**
 * The texts that a store keeps of its documents.
 *
 * @param store the store
 * @param pipeline reads them again
 */
record KeptTexts(Store store, Pipeline pipeline) {

  private static final Logger LOG = Logger.getLogger(KeptTexts.class.getName());

  /**
   * The versions of a document, read again.
   *
   * @throws ProblemException if it keeps no text that this program reads
   */
  List<Version> versions(String document) {
    return texts(document).stream().map(pipeline::version).toList();
  }

  private List<TextVersions.Stored> texts(String document) {
    try {
      List<TextVersions.Stored> texts = TextVersions.read(store.graph(document));
      if (!texts.isEmpty()) {
        return texts;
      }
    } catch (JenaException | IllegalArgumentException e) {
      LOG.log(Level.FINE, document, e);
    }
    throw new ProblemException(
        new Problem(
            "no-text-kept",
            Place.of(document),
            "The store keeps no text of this document that this program reads",
            "Load its file into a new store; this one is as it was"));
  }
}
