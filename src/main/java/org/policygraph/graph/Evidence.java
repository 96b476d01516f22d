package org.policygraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.source.Span;

/**
 * Writes where words stand, in the manner of the Web Annotation model: a source, a position in
 * Unicode code points, and the words with what stands around them.
 */
final class Evidence {

  private static final int AROUND = 16;

  /** A version's text, ready for look-up, and what ends the IRI of evidence in it. */
  private record Source(
      Version version, Resource iri, String suffix, CodePoints points, Passages passages) {}

  /** Words in a version, as they are written of whatever was read from them. */
  private record Passage(Source source, Node start, Node end, Optional<Quoted> words) {}

  /** Words, with what stands around them. */
  private record Quoted(Node exact, Node prefix, Node suffix) {}

  private final Map<String, Source> sources = new LinkedHashMap<>();

  /** What was attached before, by version and place: many things are read from the same words. */
  private final Map<String, Map<Span, List<Passage>>> attached = new HashMap<>();

  private final Ledger ledger;

  /**
   * Evidence in the versions of one document.
   *
   * @param ledger where it is written
   * @param document IRI of the document
   * @param versions its versions
   */
  Evidence(Ledger ledger, String document, List<Version> versions) {
    this.ledger = ledger;
    for (Version version : versions) {
      Resource iri = ResourceFactory.createResource(Iris.version(document, version.hash()));
      String suffix = "/evidence" + iri.getURI().substring(iri.getURI().lastIndexOf('/'));
      var text = version.outline().text();
      Source source =
          new Source(version, iri, suffix, new CodePoints(text.plain()), new Passages(text));
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
  void attach(Node subject, Property property, Version version, Span span) {
    for (Passage passage :
        attached
            .computeIfAbsent(version.hash(), any -> new HashMap<>())
            .computeIfAbsent(span, where -> everywhere(source(version), where))) {
      write(subject, property, passage);
    }
  }

  /** Words of one version in all versions that hold them, those of this version first. */
  private List<Passage> everywhere(Source home, Span span) {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(home, span));
    if (span.length() == 0 || sources.size() == 1) {
      return passages;
    }
    String words = home.version().outline().text().in(span);
    int rank = home.passages().rank(words, span.start());
    for (Source other : sources.values()) {
      if (!other.iri().equals(home.iri())) {
        other.passages().find(words, rank).ifPresent(same -> passages.add(passage(other, same)));
      }
    }
    return passages;
  }

  /** Says where something stands in one version, without a look at the others. */
  void place(Node subject, Property property, Version version, Span span) {
    write(subject, property, passage(source(version), span));
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

  private static Passage passage(Source source, Span span) {
    CodePoints points = source.points();
    Span counted = points.of(span);
    Optional<Quoted> words =
        span.length() == 0
            ? Optional.empty()
            : Optional.of(
                new Quoted(
                    string(source.version().outline().text().in(span)),
                    string(points.before(span.start(), AROUND)),
                    string(points.after(span.end(), AROUND))));
    return new Passage(
        source,
        Literals.integer(counted.start()).asNode(),
        Literals.integer(counted.end()).asNode(),
        words);
  }

  private static Node string(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private void write(Node subject, Property property, Passage passage) {
    String iri = subject.getURI() + passage.source().suffix();
    Ledger.Entry evidence = ledger.of(iri);
    Ledger.Entry position = ledger.of(iri + "/position");
    ledger.of(subject).add(property, evidence.subject());
    evidence
        .add(RDF.type, OA.SpecificResource)
        .add(OA.hasSource, passage.source().iri())
        .add(OA.hasSelector, position.subject());
    position
        .add(RDF.type, OA.TextPositionSelector)
        .add(OA.start, passage.start())
        .add(OA.end, passage.end());
    if (passage.words().isPresent()) {
      Quoted words = passage.words().get();
      Ledger.Entry quote = ledger.of(iri + "/quote");
      evidence.add(OA.hasSelector, quote.subject());
      quote
          .add(RDF.type, OA.TextQuoteSelector)
          .add(OA.exact, words.exact())
          .add(OA.prefix, words.prefix())
          .add(OA.suffix, words.suffix());
    }
  }
}
