package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.mem2.GraphMem2Roaring;
import org.apache.jena.mem2.IndexingStrategy;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.graph.AlignmentFact.Changed;

/** Makes the graph of alignments from what alignment found; the order of the facts is free. */
public final class AlignmentGraph {

  private final Model model =
      ModelFactory.createModelForGraph(new GraphMem2Roaring(IndexingStrategy.LAZY));
  private final Iris iris;
  private final Map<String, Resource> pairs = new HashMap<>();

  private AlignmentGraph(Iris iris) {
    this.iris = iris;
    model.setNsPrefixes(Prefixes.ALL);
  }

  /**
   * The graph of all alignments.
   *
   * @param iris where the IRIs come from
   * @param run what version of program and lexicon aligned; it stands on a graph that is not empty
   * @param aligned counterparts and candidates
   * @param unmatched measures without counterpart
   * @param sources where measures come from
   */
  public static Model write(
      Iris iris,
      Run run,
      Collection<AlignmentFact> aligned,
      Collection<UnmatchedFact> unmatched,
      Collection<SourceFact> sources) {
    AlignmentGraph graph = new AlignmentGraph(iris);
    aligned.forEach(graph::pair);
    unmatched.forEach(graph::alone);
    for (SourceFact fact : sources) {
      graph.node(fact.measure()).addProperty(Compared.BEST_SOURCE, graph.node(fact.source()));
    }
    if (!graph.model.isEmpty()) {
      Resource activity = graph.node(Iris.run(iris.alignments()));
      graph.node(iris.alignments()).addProperty(Prov.WAS_GENERATED_BY, activity);
      activity
          .addProperty(RDF.type, Types.EXTRACTION_RUN)
          .addProperty(Vocabulary.PROGRAM_VERSION, run.program())
          .addProperty(Vocabulary.LEXICON_VERSION, run.lexicon())
          .addProperty(Vocabulary.VOCABULARY_VERSION, Vocabulary.VERSION);
    }
    return graph.model;
  }

  /** Whether a graph was made by this version of program and lexicon. */
  public static boolean isOf(Model graph, Run run) {
    return graph.contains(null, Vocabulary.PROGRAM_VERSION, run.program())
        && graph.contains(null, Vocabulary.LEXICON_VERSION, run.lexicon());
  }

  /** The counterparts and candidates that a graph holds. */
  public static List<AlignmentFact> aligned(Model graph) {
    return graph
        .listSubjectsWithProperty(RDF.type, Types.ALIGNMENT)
        .mapWith(
            pair ->
                new AlignmentFact(
                    iri(pair, Compared.LOCAL),
                    iri(pair, Compared.REFERENCE),
                    name(pair, Compared.RELATION),
                    pair.getProperty(Compared.SCORE).getDouble(),
                    pair.getProperty(Vocabulary.RULE).getString(),
                    changes(pair),
                    pair.getProperty(Compared.CANDIDATE).getBoolean()))
        .toList();
  }

  private static List<Changed> changes(Resource pair) {
    return pair.listProperties(Compared.CHANGE).mapWith(Statement::getResource).toList().stream()
        .sorted(Comparator.comparing(c -> c.getProperty(Vocabulary.ORDER).getInt()))
        .map(
            c ->
                new Changed(
                    name(c, Compared.SLOT),
                    name(c, Compared.CHANGE_KIND),
                    string(c, Compared.FROM),
                    string(c, Compared.TO),
                    name(c, Compared.DIRECTION)))
        .toList();
  }

  /** The measures without counterpart that a graph holds. */
  public static List<UnmatchedFact> unmatched(Model graph) {
    return graph
        .listSubjectsWithProperty(RDF.type, Types.UNMATCHED)
        .mapWith(
            node ->
                new UnmatchedFact(
                    iri(node, Compared.MEASURE),
                    iri(node, Compared.AGAINST),
                    name(node, Compared.RELATION),
                    Optional.ofNullable(node.getProperty(Compared.BEST_CANDIDATE))
                        .map(s -> other(s.getResource(), iri(node, Compared.MEASURE))),
                    Optional.ofNullable(node.getProperty(Compared.GAP))
                        .map(s -> s.getResource().getURI())))
        .toList();
  }

  private static String other(Resource pair, String measure) {
    String local = iri(pair, Compared.LOCAL);
    return local.equals(measure) ? iri(pair, Compared.REFERENCE) : local;
  }

  private static String iri(Resource subject, Property property) {
    return subject.getProperty(property).getResource().getURI();
  }

  private static String name(Resource subject, Property property) {
    String iri = iri(subject, property);
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static String string(Resource subject, Property property) {
    return Optional.ofNullable(subject.getProperty(property)).map(Statement::getString).orElse("");
  }

  private void pair(AlignmentFact fact) {
    Resource pair = node(iris.alignment(fact.local(), fact.reference()));
    pairs.put(pair.getURI(), pair);
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
    String other = pairs.containsKey(local) ? local : iris.alignment(best, measure);
    if (pairs.containsKey(other)) {
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
