package org.policygraph.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** Writes the units of a document, each with its own text and its place in the order of reading. */
final class ProvisionWriter {

  private final Model model;
  private final Resource document;
  private final Map<String, Integer> labels = new HashMap<>();
  private final Map<Provision, Resource> written = new LinkedHashMap<>();

  ProvisionWriter(Model model, Resource document) {
    this.model = model;
    this.document = document;
  }

  /** Writes all provisions of a version and tells which resource each became. */
  Map<Provision, Resource> write(Version version) {
    version.outline().provisions().forEach(p -> write(p, document, version.outline().text()));
    return written;
  }

  private void write(Provision provision, Resource parent, Text text) {
    Resource node = model.createResource(iri(provision));
    written.put(provision, node);
    String kind = provision.kind().name().toLowerCase(Locale.ROOT);
    node.addProperty(RDF.type, Types.PROVISION)
        .addProperty(Vocabulary.IN_DOCUMENT, document)
        .addProperty(Vocabulary.LABEL, provision.label())
        .addProperty(Vocabulary.CODING_LABEL, provision.codingLabel())
        .addProperty(Vocabulary.PROVISION_KIND, Vocabulary.concept("provision-kind", kind))
        .addProperty(Vocabulary.TEXT, ownText(provision, text))
        .addLiteral(Vocabulary.OPERATIVE, Literals.truth(provision.operative()))
        .addLiteral(Vocabulary.ORDER, Literals.integer(written.size()));
    if (!provision.number().isEmpty()) {
      node.addProperty(Vocabulary.NUMBER, provision.number());
    }
    provision.heading().ifPresent(span -> node.addProperty(Vocabulary.HEADING, text.in(span)));
    parent.addProperty(Eli.HAS_PART, node);
    if (!parent.equals(document)) {
      node.addProperty(Vocabulary.PARENT, parent);
    }
    provision.children().forEach(child -> write(child, node, text));
  }

  private String iri(Provision provision) {
    int nth = labels.merge(provision.label(), 1, Integer::sum);
    String iri = Iris.provision(document.getURI(), provision.label());
    return nth == 1 ? iri : iri + "-" + nth;
  }

  private static String ownText(Provision provision, Text text) {
    StringBuilder own = new StringBuilder();
    int at = provision.span().start();
    List<Span> below = provision.children().stream().map(Provision::span).sorted().toList();
    for (Span child : below) {
      own.append(text.plain(), at, Math.max(at, child.start()));
      at = Math.max(at, child.end());
    }
    own.append(text.plain(), at, Math.max(at, provision.span().end()));
    return own.toString().strip();
  }
}
