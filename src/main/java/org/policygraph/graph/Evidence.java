package org.policygraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.source.Span;

/**
 * Writes where words stand, in the manner of the Web Annotation model: a source, a position in
 * Unicode code points, and the words with what stands around them.
 */
final class Evidence {

  private static final int AROUND = 16;

  /** A version's text, ready for look-up. */
  private record Source(Version version, Resource iri, CodePoints points, Passages passages) {}

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Model model;

  /**
   * Evidence in the versions of one document.
   *
   * @param model where it is written
   * @param document IRI of the document
   * @param versions its versions
   */
  Evidence(Model model, String document, List<Version> versions) {
    this.model = model;
    for (Version version : versions) {
      Resource iri = model.createResource(Iris.version(document, version.hash()));
      var text = version.outline().text();
      Source source = new Source(version, iri, new CodePoints(text.plain()), new Passages(text));
      sources.put(version.hash(), source);
    }
  }

  /**
   * Says where something was read from, and where the same words stand in the other versions.
   *
   * @param subject what was read
   * @param property from the subject to the evidence
   * @param version the version it was read from
   * @param span where in it
   */
  void attach(Resource subject, Property property, Version version, Span span) {
    Source home = source(version);
    String words = version.outline().text().in(span);
    write(subject, property, home, span);
    if (span.length() == 0 || sources.size() == 1) {
      return;
    }
    int rank = home.passages().rank(words, span.start());
    for (Source other : sources.values()) {
      if (!other.iri().equals(home.iri())) {
        other.passages().find(words, rank).ifPresent(same -> write(subject, property, other, same));
      }
    }
  }

  /** Says where something stands in one version, without a look at the others. */
  void place(Resource subject, Property property, Version version, Span span) {
    write(subject, property, source(version), span);
  }

  /** The version's resource. */
  Resource iri(Version version) {
    return source(version).iri();
  }

  private Source source(Version version) {
    Source source = sources.get(version.hash());
    if (source == null) {
      throw new IllegalArgumentException("not a version of this document");
    }
    return source;
  }

  private void write(Resource subject, Property property, Source source, Span span) {
    String hash = source.iri().getURI().substring(source.iri().getURI().lastIndexOf('/'));
    Resource evidence = model.createResource(subject.getURI() + "/evidence" + hash);
    Span points = source.points().of(span);
    Resource position = model.createResource(evidence.getURI() + "/position");
    subject.addProperty(property, evidence);
    evidence
        .addProperty(RDF.type, OA.SpecificResource)
        .addProperty(OA.hasSource, source.iri())
        .addProperty(
            OA.hasSelector,
            position
                .addProperty(RDF.type, OA.TextPositionSelector)
                .addLiteral(OA.start, Literals.integer(points.start()))
                .addLiteral(OA.end, Literals.integer(points.end())));
    if (span.length() > 0) {
      Resource quote = model.createResource(evidence.getURI() + "/quote");
      evidence.addProperty(
          OA.hasSelector,
          quote
              .addProperty(RDF.type, OA.TextQuoteSelector)
              .addProperty(OA.exact, source.version().outline().text().in(span))
              .addProperty(OA.prefix, source.points().before(span.start(), AROUND))
              .addProperty(OA.suffix, source.points().after(span.end(), AROUND)));
    }
  }
}
