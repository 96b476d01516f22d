package org.policygraph.graph;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.finding.Actor;
import org.policygraph.finding.ActorName;
import org.policygraph.finding.Measure;
import org.policygraph.finding.Modality;
import org.policygraph.finding.Role;
import org.policygraph.finding.Scheme;
import org.policygraph.finding.ShortNames;
import org.policygraph.finding.Sorting;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Provision;
import org.policygraph.source.Text;

/** Writes the measures of a document with their actors and criteria. */
final class MeasureWriter {

  private static final ActorName NAMES = new ActorName();

  private static final Map<Modality, Node> MODALITIES = new EnumMap<>(Modality.class);
  private static final Map<Role, Node> ROLES = new EnumMap<>(Role.class);

  static {
    for (Modality modality : Modality.values()) {
      MODALITIES.put(modality, Vocabulary.concept("modality", modality.id()).asNode());
    }
    for (Role role : Role.values()) {
      ROLES.put(role, Vocabulary.concept("role", role.id()).asNode());
    }
  }

  private final Model model;
  private final Iris iris;
  private final Resource document;
  private final Jurisdiction home;
  private final Evidence evidence;
  private final Resource jurisdiction;
  private final Ledger ledger;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Node> actors = new HashMap<>();
  private Map<String, String> shortNames = Map.of();
  private final Map<Double, Node> shares = new HashMap<>();

  MeasureWriter(
      Model model,
      Ledger ledger,
      Iris iris,
      Resource document,
      Jurisdiction home,
      Evidence evidence) {
    this.model = model;
    this.iris = iris;
    this.document = document;
    this.home = home;
    this.evidence = evidence;
    this.jurisdiction = IdentityWriter.jurisdiction(model, home);
    this.ledger = ledger;
  }

  /** Writes all measures of a version, in reading order. */
  void write(Version version, Map<Provision, Resource> provisions) {
    String plain = version.outline().text().plain();
    shortNames = new ShortNames(plain).full(version.measures());
    int order = 0;
    for (Measure measure : version.measures()) {
      order++;
      Ledger.Entry node = measure(measure, version);
      node.add(Vocabulary.ORDER, Literals.integer(order));
      Resource provision = provisions.get(measure.provision());
      if (provision == null) {
        throw new IllegalArgumentException("a measure of no provision: " + measure.quote());
      }
      node.add(Vocabulary.IN_PROVISION, provision);
      int nth = 0;
      for (Actor actor : distinct(measure.actors())) {
        nth++;
        actor(node, actor, nth, version);
      }
      new CriterionWriter(ledger, evidence).write(node, measure.criteria(), version);
    }
  }

  private Ledger.Entry measure(Measure measure, Version version) {
    Text text = version.outline().text();
    String quote = text.in(measure.quote());
    String iri = Iris.measure(document.getURI(), measure.provision().label(), quote);
    int nth = seen.merge(iri, 1, Integer::sum);
    Ledger.Entry node = ledger.of(nth == 1 ? iri : iri + "-" + nth);
    node.add(RDF.type, Types.MEASURE)
        .add(Vocabulary.IN_DOCUMENT, document)
        .add(Vocabulary.JURISDICTION, jurisdiction)
        .add(Vocabulary.QUOTE, quote)
        .add(Vocabulary.MODALITY, Objects.requireNonNull(MODALITIES.get(measure.modality())))
        .addName(Vocabulary.RULE, measure.rule())
        .add(
            Vocabulary.CONFIDENCE,
            shares.computeIfAbsent(measure.confidence(), share -> Literals.share(share).asNode()));
    measure.actions().forEach(span -> node.addName(Vocabulary.ACTION, text.in(span)));
    measure.object().ifPresent(span -> node.add(Vocabulary.OBJECT, text.in(span)));
    measure.words().forEach(cue -> node.addName(Vocabulary.CUE, cue));
    measure.sortings().forEach(sorting -> sorting(node, sorting));
    evidence.attach(node.subject(), Vocabulary.EVIDENCE, version, measure.quote());
    return node;
  }

  private void sorting(Ledger.Entry measure, Sorting sorting) {
    Node concept = ledger.resource(sorting.iri());
    switch (sorting.scheme()) {
      case Scheme.TOPIC ->
          sorting(measure, concept, Vocabulary.TOPIC, Vocabulary.TOPIC_CUE, sorting);
      case Scheme.INSTRUMENT ->
          sorting(measure, concept, Vocabulary.INSTRUMENT, Vocabulary.INSTRUMENT_CUE, sorting);
      default -> measure.add(Vocabulary.CONCEPT, concept);
    }
  }

  private static void sorting(
      Ledger.Entry measure, Node concept, Property property, Property cue, Sorting sorting) {
    measure.add(property, concept);
    sorting.words().forEach(word -> measure.addName(cue, word));
  }

  private void actor(Ledger.Entry measure, Actor found, int nth, Version version) {
    String full = shortNames.getOrDefault(found.name(), found.name());
    Node actor =
        actors.computeIfAbsent(
            full, name -> IdentityWriter.actor(model, iris, home, NAMES.of(name)).asNode());
    Ledger.Entry node = ledger.of(measure.subject().getURI() + "/actor/" + nth);
    measure.add(Vocabulary.PARTICIPATION, node.subject());
    node.add(RDF.type, Types.PARTICIPATION)
        .add(Vocabulary.ACTOR, actor)
        .add(Vocabulary.ROLE, Objects.requireNonNull(ROLES.get(found.role())))
        .addName(Vocabulary.MENTION, found.name())
        .addName(Vocabulary.RULE, found.rule())
        .add(Vocabulary.EXPLICIT, Literals.truth(found.explicit()))
        .add(Vocabulary.ORDER, Literals.integer(nth));
    found.cues().forEach(cue -> node.addName(Vocabulary.CUE, cue));
    evidence.attach(node.subject(), Vocabulary.EVIDENCE, version, found.quote());
    if (found.explicit()) {
      measure.add(shortCut(found.role()), actor);
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
