package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * The graph of all alignments where it is stored, changed by one comparison of two documents at a
 * time. What it holds in the end depends on the comparisons in it, not on the order of changes.
 */
public final class StoredAlignments {

  private final Model model;
  private final AlignmentWriter writer;
  private final Iris iris;
  private final UnaryOperator<String> dates;

  /**
   * A stored graph.
   *
   * @param graph the graph itself, which is changed
   * @param iris where the IRIs come from
   * @param dates the date of a document by its IRI, or the empty string
   */
  public StoredAlignments(Graph graph, Iris iris, UnaryOperator<String> dates) {
    this.model = ModelFactory.createModelForGraph(graph);
    this.writer = new AlignmentWriter(graph, iris);
    this.iris = iris;
    this.dates = dates;
  }

  /** A measure that another may come from. */
  private record Origin(double score, String date, String measure) {

    /** Of equal scores the older document's, then by IRI. */
    boolean isBetterThan(Origin other) {
      if (score != other.score) {
        return score > other.score;
      }
      int order = date.compareTo(other.date);
      return order < 0 || (order == 0 && measure.compareTo(other.measure) < 0);
    }
  }

  /** Whether it was made by this version of program and lexicon. */
  public static boolean isOf(Graph graph, Run run) {
    Model all = ModelFactory.createModelForGraph(graph);
    return all.contains(null, Vocabulary.PROGRAM_VERSION, run.program())
        && all.contains(null, Vocabulary.LEXICON_VERSION, run.lexicon());
  }

  /**
   * Puts in what came of a comparison; measures may find a better source by it.
   *
   * @param comparison the facts
   */
  public void add(ComparisonFacts comparison) {
    writer.write(comparison);
    Map<String, Origin> best = new TreeMap<>();
    for (AlignmentFact fact : comparison.aligned()) {
      if (!fact.candidate()) {
        best.merge(
            fact.local(),
            origin(fact.score(), fact.reference()),
            (known, further) -> further.isBetterThan(known) ? further : known);
      }
    }
    best.forEach(this::offer);
  }

  /**
   * Takes out what comparisons of one document with others came to.
   *
   * @param document its IRI
   * @param measures the IRIs of its measures
   * @param others which other documents
   */
  public void remove(String document, Collection<String> measures, Predicate<String> others) {
    for (String iri : measures) {
      Resource measure = model.createResource(iri);
      remove(Compared.LOCAL, measure, pair -> others.test(documentOf(pair, Compared.REFERENCE)));
      remove(Compared.REFERENCE, measure, pair -> others.test(documentOf(pair, Compared.LOCAL)));
      remove(Compared.MEASURE, measure, fact -> others.test(iri(fact, Compared.AGAINST)));
      model.removeAll(measure, Compared.BEST_SOURCE, null);
    }
    remove(
        Compared.AGAINST,
        model.createResource(document),
        fact -> others.test(documentOf(fact, Compared.MEASURE)));
  }

  private void remove(Property property, Resource value, Predicate<Resource> which) {
    for (Resource subject : model.listSubjectsWithProperty(property, value).toList()) {
      if (which.test(subject)) {
        model
            .listObjectsOfProperty(subject, Compared.CHANGE)
            .toList()
            .forEach(change -> model.removeAll(change.asResource(), null, null));
        model.removeAll(subject, null, null);
      }
    }
  }

  /** Finds the best sources of measures anew, after some of their counterparts were taken out. */
  public void renewSources(Collection<String> measures) {
    for (String iri : measures) {
      Resource measure = model.createResource(iri);
      model.removeAll(measure, Compared.BEST_SOURCE, null);
      counterparts(measure).forEach(pair -> offer(iri, origin(pair)));
    }
  }

  /** Notes what version of program and lexicon aligned; on a graph that is not empty. */
  public void sign(Run run) {
    Resource graph = model.createResource(iris.alignments());
    Resource activity = model.createResource(Iris.run(iris.alignments()));
    model.removeAll(graph, Prov.WAS_GENERATED_BY, null).removeAll(activity, null, null);
    if (model.contains(null, RDF.type, Types.ALIGNMENT)
        || model.contains(null, RDF.type, Types.UNMATCHED)) {
      run.sign(graph);
    }
  }

  /** The pairs of a local measure that count. */
  private List<Resource> counterparts(Resource local) {
    return model
        .listSubjectsWithProperty(Compared.LOCAL, local)
        .filterKeep(pair -> pair.hasProperty(Compared.CANDIDATE, Literals.truth(false)))
        .toList();
  }

  /** Lets a measure be the source of a local one if it is the best so far. */
  private void offer(String measure, Origin offered) {
    Resource local = model.createResource(measure);
    Optional<Origin> present =
        Optional.ofNullable(local.getPropertyResourceValue(Compared.BEST_SOURCE))
            .map(s -> origin(model.createResource(iris.alignment(measure, s.getURI()))));
    if (present.isEmpty() || offered.isBetterThan(present.get())) {
      if (present.isPresent()) {
        local.removeAll(Compared.BEST_SOURCE);
      }
      local.addProperty(Compared.BEST_SOURCE, model.createResource(offered.measure()));
    }
  }

  private Origin origin(Resource pair) {
    return origin(pair.getProperty(Compared.SCORE).getDouble(), iri(pair, Compared.REFERENCE));
  }

  private Origin origin(double score, String reference) {
    return new Origin(score, dates.apply(Iris.documentOf(reference)), reference);
  }

  private static String documentOf(Resource subject, Property property) {
    return Iris.documentOf(iri(subject, property));
  }

  private static String iri(Resource subject, Property property) {
    return subject.getProperty(property).getResource().getURI();
  }
}
