package org.policygraph.graph;

import java.util.List;
import org.apache.jena.mem2.GraphMem2Roaring;
import org.apache.jena.mem2.IndexingStrategy;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;

/**
 * Makes the named graph of one document from all versions of it that are loaded. The graph is a
 * function of the set of versions: their order does not count. It is indexed when it is first asked
 * something, as many are only written out.
 */
public final class DocumentGraph {

  private final Iris iris;
  private final Run run;

  /**
   * @param iris where the IRIs come from
   * @param run what program and lexicon found the measures
   */
  public DocumentGraph(Iris iris, Run run) {
    this.iris = iris;
    this.run = run;
  }

  /** The graph of a work that shares its key with no other work. */
  public Model write(List<Version> versions) {
    return write(Works.key(iris, versions.get(0).outline().identity()), versions);
  }

  /**
   * The graph of a work.
   *
   * @param document its IRI and the name of the graph, see {@link Works#group}
   * @param versions all its versions, at least one, no two of one file
   */
  public Model write(String document, List<Version> versions) {
    GraphMem2Roaring graph = new GraphMem2Roaring(IndexingStrategy.LAZY);
    Model model = ModelFactory.createModelForGraph(graph);
    Ledger ledger = new Ledger(graph::performAdd);
    model.setNsPrefixes(Prefixes.ALL);
    Resource subject = model.createResource(document);
    List<Version> ordered = versions.stream().sorted(Version.BEST_FIRST).toList();
    Version primary = ordered.get(0);
    Evidence evidence = new Evidence(ledger, document, ordered);

    Identities identity = new Identities(ordered);
    new IdentityWriter(model, iris, subject).write(identity, evidence);
    for (Version version : ordered) {
      TextVersions.write(
          evidence.iri(version).inModel(model),
          subject,
          version,
          version.hash().equals(primary.hash()));
      new GapWriter(model, subject, evidence).write(version);
    }
    var provisions = new ProvisionWriter(model, subject).write(primary);
    var home = identity.jurisdiction().value();
    new MeasureWriter(model, ledger, iris, subject, home, evidence).write(primary, provisions);
    run.sign(subject);
    return model;
  }
}
