package org.policygraph.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.finding.Actor;
import org.policygraph.finding.ActorName;
import org.policygraph.finding.Measure;
import org.policygraph.finding.Role;
import org.policygraph.finding.Scheme;
import org.policygraph.finding.Sorting;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Provision;
import org.policygraph.source.Text;

/** Writes the measures of a document with their actors and criteria. */
final class MeasureWriter {

  private static final ActorName NAMES = new ActorName();

  private final Model model;
  private final Iris iris;
  private final Resource document;
  private final Jurisdiction home;
  private final Evidence evidence;
  private final Resource jurisdiction;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Resource> actors = new HashMap<>();

  MeasureWriter(Model model, Iris iris, Resource document, Jurisdiction home, Evidence evidence) {
    this.model = model;
    this.iris = iris;
    this.document = document;
    this.home = home;
    this.evidence = evidence;
    this.jurisdiction = IdentityWriter.jurisdiction(model, home);
  }

  /** Writes all measures of a version, in reading order. */
  void write(Version version, Map<Provision, Resource> provisions) {
    int order = 0;
    for (Measure measure : version.measures()) {
      order++;
      Resource node = measure(measure, version);
      node.addLiteral(Vocabulary.ORDER, Literals.integer(order));
      Resource provision = provisions.get(measure.provision());
      if (provision == null) {
        throw new IllegalArgumentException("a measure of no provision: " + measure.quote());
      }
      node.addProperty(Vocabulary.IN_PROVISION, provision);
      int nth = 0;
      for (Actor actor : distinct(measure.actors())) {
        nth++;
        actor(node, actor, nth, version);
      }
      new CriterionWriter(model, evidence).write(node, measure.criteria(), version);
    }
  }

  private Resource measure(Measure measure, Version version) {
    Text text = version.outline().text();
    String quote = text.in(measure.quote());
    String iri = Iris.measure(document.getURI(), measure.provision().label(), quote);
    int nth = seen.merge(iri, 1, Integer::sum);
    Resource node = model.createResource(nth == 1 ? iri : iri + "-" + nth);
    node.addProperty(RDF.type, Types.MEASURE)
        .addProperty(Vocabulary.IN_DOCUMENT, document)
        .addProperty(Vocabulary.JURISDICTION, jurisdiction)
        .addProperty(Vocabulary.QUOTE, quote)
        .addProperty(Vocabulary.MODALITY, Vocabulary.concept("modality", measure.modality().id()))
        .addProperty(Vocabulary.RULE, measure.rule())
        .addLiteral(Vocabulary.CONFIDENCE, Literals.share(measure.confidence()));
    measure.actions().forEach(span -> node.addProperty(Vocabulary.ACTION, text.in(span)));
    measure.object().ifPresent(span -> node.addProperty(Vocabulary.OBJECT, text.in(span)));
    measure.words().forEach(cue -> node.addProperty(Vocabulary.CUE, cue));
    measure.sortings().forEach(sorting -> sorting(node, sorting));
    evidence.attach(node, Vocabulary.EVIDENCE, version, measure.quote());
    return node;
  }

  private void sorting(Resource measure, Sorting sorting) {
    Resource concept = model.createResource(sorting.iri());
    switch (sorting.scheme()) {
      case Scheme.TOPIC ->
          sorting(measure, concept, Vocabulary.TOPIC, Vocabulary.TOPIC_CUE, sorting);
      case Scheme.INSTRUMENT ->
          sorting(measure, concept, Vocabulary.INSTRUMENT, Vocabulary.INSTRUMENT_CUE, sorting);
      default -> measure.addProperty(Vocabulary.CONCEPT, concept);
    }
  }

  private static void sorting(
      Resource measure, Resource concept, Property property, Property cue, Sorting sorting) {
    measure.addProperty(property, concept);
    sorting.words().forEach(word -> measure.addProperty(cue, word));
  }

  private void actor(Resource measure, Actor found, int nth, Version version) {
    Resource actor =
        actors.computeIfAbsent(
            found.name(), name -> IdentityWriter.actor(model, iris, home, NAMES.of(name)));
    Resource node = model.createResource(measure.getURI() + "/actor/" + nth);
    measure.addProperty(Vocabulary.PARTICIPATION, node);
    node.addProperty(RDF.type, Types.PARTICIPATION)
        .addProperty(Vocabulary.ACTOR, actor)
        .addProperty(Vocabulary.ROLE, Vocabulary.concept("role", found.role().id()))
        .addProperty(Vocabulary.MENTION, found.name())
        .addProperty(Vocabulary.RULE, found.rule())
        .addLiteral(Vocabulary.EXPLICIT, Literals.truth(found.explicit()))
        .addLiteral(Vocabulary.ORDER, Literals.integer(nth));
    evidence.attach(node, Vocabulary.EVIDENCE, version, found.quote());
    if (found.explicit()) {
      measure.addProperty(shortCut(found.role()), actor);
    }
  }

  private static Property shortCut(Role role) {
    return switch (role) {
      case RESPONSIBLE -> Vocabulary.RESPONSIBLE;
      case SUPPORTING -> Vocabulary.SUPPORTING;
      case TARGET -> Vocabulary.TARGET;
    };
  }

  private static Set<Actor> distinct(List<Actor> actors) {
    return new LinkedHashSet<>(actors);
  }
}
