package org.policygraph.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.mem2.GraphMem2Roaring;
import org.apache.jena.mem2.IndexingStrategy;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.graph.AlignmentFact.Changed;

/** Makes the graph of one comparison of two documents; the order of the facts is free. */
public final class AlignmentGraph {

  private final Model model =
      ModelFactory.createModelForGraph(new GraphMem2Roaring(IndexingStrategy.LAZY));
  private final Iris iris;
  private final Set<String> pairs = new HashSet<>();

  private AlignmentGraph(Iris iris) {
    this.iris = iris;
    model.setNsPrefixes(Prefixes.ALL);
  }

  /**
   * The graph of what came of a comparison.
   *
   * @param iris where the IRIs come from
   * @param aligned counterparts and candidates
   * @param unmatched measures without counterpart
   */
  public static Model write(
      Iris iris, Collection<AlignmentFact> aligned, Collection<UnmatchedFact> unmatched) {
    AlignmentGraph graph = new AlignmentGraph(iris);
    aligned.forEach(graph::pair);
    unmatched.forEach(graph::alone);
    return graph.model;
  }

  private void pair(AlignmentFact fact) {
    Resource pair = node(iris.alignment(fact.local(), fact.reference()));
    pairs.add(pair.getURI());
    pair.addProperty(RDF.type, Types.ALIGNMENT)
        .addProperty(Compared.LOCAL, node(fact.local()))
        .addProperty(Compared.REFERENCE, node(fact.reference()))
        .addProperty(Compared.RELATION, Vocabulary.concept("relation", fact.relation()))
        .addProperty(Vocabulary.RULE, fact.rule())
        .addLiteral(Compared.SCORE, Literals.share(fact.score()))
        .addLiteral(Compared.CANDIDATE, Literals.truth(fact.candidate()));
    int nth = 0;
    for (Changed changed : fact.changes()) {
      nth++;
      Resource change = node(pair.getURI() + "/change/" + nth);
      pair.addProperty(Compared.CHANGE, change);
      change
          .addProperty(RDF.type, Types.CHANGE)
          .addProperty(Compared.SLOT, Vocabulary.concept("slot", changed.slot()))
          .addProperty(Compared.CHANGE_KIND, Vocabulary.concept("change", changed.kind()))
          .addProperty(Compared.DIRECTION, Vocabulary.concept("direction", changed.direction()))
          .addLiteral(Vocabulary.ORDER, Literals.integer(nth));
      text(change, Compared.FROM, changed.from());
      text(change, Compared.TO, changed.to());
    }
  }

  private void alone(UnmatchedFact fact) {
    Resource node = node(iris.unmatched(fact.measure(), fact.against()));
    node.addProperty(RDF.type, Types.UNMATCHED)
        .addProperty(Compared.MEASURE, node(fact.measure()))
        .addProperty(Compared.AGAINST, node(fact.against()))
        .addProperty(Compared.RELATION, Vocabulary.concept("relation", fact.relation()));
    fact.gap().ifPresent(gap -> node.addProperty(Compared.GAP, node(gap)));
    fact.best().ifPresent(best -> candidate(node, fact.measure(), best));
  }

  /** The candidate pair, whichever of the two measures is the local one. */
  private void candidate(Resource node, String measure, String best) {
    String local = iris.alignment(measure, best);
    String other = pairs.contains(local) ? local : iris.alignment(best, measure);
    if (pairs.contains(other)) {
      node.addProperty(Compared.BEST_CANDIDATE, node(other));
    }
  }

  private static void text(Resource subject, Property property, String value) {
    if (!value.isEmpty()) {
      subject.addProperty(property, value);
    }
  }

  private Resource node(String iri) {
    return model.createResource(iri);
  }
}
