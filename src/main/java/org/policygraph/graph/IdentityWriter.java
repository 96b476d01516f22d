package org.policygraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Reading;
import org.policygraph.outline.Reference;

/** Writes what a document is and what it says about others. */
final class IdentityWriter {

  private final Model model;
  private final Iris iris;
  private final Resource document;

  IdentityWriter(Model model, Iris iris, Resource document) {
    this.model = model;
    this.iris = iris;
    this.document = document;
  }

  /** Writes title, number, dates, issuers, addressees, jurisdiction and references. */
  void write(Identities identity, Evidence evidence) {
    Jurisdiction home = identity.jurisdiction().value();
    document
        .addProperty(RDF.type, Types.POLICY_DOCUMENT)
        .addProperty(Vocabulary.TITLE_CORE, identity.core());
    state(Eli.TITLE, identity.title(), model.createLiteral(identity.title().value()));
    state(Eli.JURISDICTION, identity.jurisdiction(), jurisdiction(model, home));
    identity.kind().ifPresent(kind -> document.addProperty(Eli.TYPE_DOCUMENT, type(kind)));
    identity.number().ifPresent(n -> state(Eli.ID_LOCAL, n, model.createLiteral(n.value())));
    identity.date().ifPresent(d -> state(Eli.DATE_DOCUMENT, d, Literals.date(d.value())));
    identity.inForce().ifPresent(d -> state(Eli.IN_FORCE_FROM, d, Literals.date(d.value())));
    identity.until().ifPresent(d -> state(Eli.IN_FORCE_UNTIL, d, Literals.date(d.value())));
    bodies(Eli.PASSED_BY, identity.issuers(), home);
    bodies(Vocabulary.ADDRESSEE, identity.addressees(), home);
    identity.references().forEach(printed -> reference(printed, evidence));
  }

  /** A jurisdiction, with its name, level and the one above it. */
  static Resource jurisdiction(Model model, Jurisdiction jurisdiction) {
    Resource concept = model.createResource(iri(jurisdiction.code()));
    concept
        .addProperty(RDF.type, SKOS.Concept)
        .addProperty(SKOS.inScheme, model.createResource(Vocabulary.CONCEPTS + "jurisdiction"))
        .addProperty(SKOS.prefLabel, jurisdiction.name(), "zh")
        .addProperty(SKOS.notation, jurisdiction.code())
        .addProperty(
            Vocabulary.LEVEL,
            Vocabulary.concept("level", jurisdiction.level().name().toLowerCase(Locale.ROOT)));
    jurisdiction
        .parent()
        .ifPresent(parent -> concept.addProperty(SKOS.broader, model.createResource(iri(parent))));
    return concept;
  }

  private static String iri(String code) {
    return Vocabulary.CONCEPTS + "jurisdiction/" + Iris.segment(code);
  }

  /** An actor with its name. */
  static Resource actor(Model model, Iris iris, Jurisdiction home, String name) {
    return model
        .createResource(iris.actor(home.code(), name))
        .addProperty(RDF.type, Types.ACTOR)
        .addProperty(FOAF.name, Iris.comparable(name))
        .addProperty(Vocabulary.JURISDICTION, model.createResource(iri(home.code())));
  }

  private Resource type(String kind) {
    return model
        .createResource(Vocabulary.CONCEPTS + "document-type/" + Iris.segment(kind))
        .addProperty(RDF.type, SKOS.Concept)
        .addProperty(SKOS.prefLabel, kind, "zh");
  }

  private void bodies(Property property, List<Reading<String>> names, Jurisdiction home) {
    for (Reading<String> name : names) {
      state(property, name, actor(model, iris, home, name.value()));
    }
  }

  private void state(Property property, Reading<?> reading, RDFNode value) {
    document.addProperty(property, value);
    if (reading.certainty() == Reading.Certainty.GUESSED) {
      document.addProperty(Vocabulary.INFERRED, property);
    }
  }

  private void reference(Identities.Printed printed, Evidence evidence) {
    Reference said = printed.reference();
    Resource node =
        model.createResource(Iris.reference(document.getURI(), Identities.statement(said)));
    document.addProperty(Vocabulary.MAKES_REFERENCE, node);
    node.addProperty(RDF.type, Types.REFERENCE)
        .addProperty(
            Vocabulary.REFERENCE_KIND,
            Vocabulary.concept("reference-kind", said.kind().name().toLowerCase(Locale.ROOT)))
        .addProperty(Eli.TITLE, said.title())
        .addProperty(Vocabulary.TITLE_CORE, core(said));
    said.number().ifPresent(number -> node.addProperty(Eli.ID_LOCAL, number));
    Optional<Jurisdiction> home = said.jurisdiction();
    home.ifPresent(place -> node.addProperty(Eli.JURISDICTION, jurisdiction(model, place)));
    said.issuer().ifPresent(issuer -> node.addProperty(Vocabulary.ISSUER_NAME, issuer));
    evidence.attach(node.asNode(), Vocabulary.EVIDENCE, printed.version(), said.span());
  }

  private static String core(Reference said) {
    return TitleCore.of(said.core(), said.issuer().stream().toList());
  }
}
