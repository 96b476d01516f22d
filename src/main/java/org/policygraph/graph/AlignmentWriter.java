package org.policygraph.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.graph.AlignmentFact.Changed;

/** Writes what came of a comparison of two documents. */
final class AlignmentWriter {

  private final Ledger ledger;
  private final Iris iris;
  private final Scheme relations = new Scheme("relation");
  private final Scheme slots = new Scheme("slot");
  private final Scheme kinds = new Scheme("change");
  private final Scheme directions = new Scheme("direction");

  /** The concepts of a scheme, by identifier. */
  private static final class Scheme {

    private final String name;
    private final Map<String, Node> concepts = new HashMap<>();

    Scheme(String name) {
      this.name = name;
    }

    Node concept(String id) {
      return concepts.computeIfAbsent(id, any -> Vocabulary.concept(name, any).asNode());
    }
  }

  /**
   * A writer.
   *
   * @param graph where it writes
   * @param iris where the IRIs come from
   */
  AlignmentWriter(Graph graph, Iris iris) {
    ledger = new Ledger(graph::add);
    this.iris = iris;
  }

  void write(ComparisonFacts facts) {
    facts.aligned().forEach(this::pair);
    facts.unmatched().forEach(this::alone);
  }

  private void pair(AlignmentFact fact) {
    Node node = pair(fact.local(), fact.reference());
    Ledger.Entry pair =
        ledger
            .of(node)
            .add(RDF.type, Types.ALIGNMENT)
            .add(Compared.LOCAL, ledger.resource(fact.local()))
            .add(Compared.REFERENCE, ledger.resource(fact.reference()))
            .add(Compared.RELATION, relations.concept(fact.relation()))
            .addName(Vocabulary.RULE, fact.rule())
            .add(Compared.SCORE, Literals.share(fact.score()))
            .add(Compared.CANDIDATE, Literals.truth(fact.candidate()));
    int nth = 0;
    for (Changed changed : fact.changes()) {
      nth++;
      Ledger.Entry change = ledger.of(node.getURI() + "/change/" + nth);
      pair.add(Compared.CHANGE, change.subject());
      change
          .add(RDF.type, Types.CHANGE)
          .add(Compared.SLOT, slots.concept(changed.slot()))
          .add(Compared.CHANGE_KIND, kinds.concept(changed.kind()))
          .add(Compared.DIRECTION, directions.concept(changed.direction()))
          .add(Vocabulary.ORDER, Literals.integer(nth));
      text(change, Compared.FROM, changed.from());
      text(change, Compared.TO, changed.to());
    }
  }

  private void alone(UnmatchedFact fact) {
    Ledger.Entry entry =
        ledger
            .of(iris.unmatched(fact.measure(), fact.against()))
            .add(RDF.type, Types.UNMATCHED)
            .add(Compared.MEASURE, ledger.resource(fact.measure()))
            .add(Compared.AGAINST, ledger.resource(fact.against()))
            .add(Compared.RELATION, relations.concept(fact.relation()));
    fact.gap().ifPresent(gap -> entry.add(Compared.GAP, ledger.resource(gap)));
    fact.best()
        .map(best -> fact.isNew() ? pair(fact.measure(), best) : pair(best, fact.measure()))
        .ifPresent(pair -> entry.add(Compared.BEST_CANDIDATE, pair));
  }

  private Node pair(String local, String reference) {
    return ledger.resource(iris.alignment(local, reference));
  }

  private static void text(Ledger.Entry entry, Property property, String value) {
    if (!value.isEmpty()) {
      entry.add(property, value);
    }
  }
}
