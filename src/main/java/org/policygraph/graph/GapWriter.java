package org.policygraph.graph;

import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.policygraph.outline.Gap;

/** Writes where text is lost or doubtful. */
final class GapWriter {

  private final Model model;
  private final Resource document;
  private final Evidence evidence;

  GapWriter(Model model, Resource document, Evidence evidence) {
    this.model = model;
    this.document = document;
    this.evidence = evidence;
  }

  /** Writes the gaps of one version, in order of place. */
  void write(Version version) {
    int nth = 0;
    for (Gap gap : version.outline().gaps()) {
      nth++;
      Resource source = evidence.iri(version);
      Resource node = model.createResource(source.getURI() + "/gap/" + nth);
      node.addProperty(RDF.type, Types.DATA_GAP)
          .addProperty(Vocabulary.IN_DOCUMENT, document)
          .addProperty(Vocabulary.IN_VERSION, source)
          .addProperty(
              Vocabulary.GAP_KIND,
              Vocabulary.concept("gap", gap.kind().name().toLowerCase(Locale.ROOT)))
          .addProperty(RDFS.comment, gap.note(), "en")
          .addLiteral(Vocabulary.ORDER, Literals.integer(nth));
      gap.hides().forEach(label -> node.addProperty(Vocabulary.HIDES, label));
      evidence.place(node.asNode(), OA.hasTarget, version, gap.span());
    }
  }
}
