package org.policygraph.graph;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes under which the vocabularies are written and asked for. */
public final class Prefixes {

  /** All of them, unmodifiable. */
  public static final PrefixMapping ALL =
      PrefixMapping.Factory.create()
          .setNsPrefix("pg", Vocabulary.NAMESPACE)
          .setNsPrefix("dcterms", DCTerms.NS)
          .setNsPrefix("eli", Eli.NAMESPACE)
          .setNsPrefix("foaf", FOAF.NS)
          .setNsPrefix("oa", OA.NS)
          .setNsPrefix("owl", OWL.NS)
          .setNsPrefix("prov", Prov.NAMESPACE)
          .setNsPrefix("qb", Cube.NAMESPACE)
          .setNsPrefix("rdf", RDF.uri)
          .setNsPrefix("rdfs", RDFS.uri)
          .setNsPrefix("skos", SKOS.uri)
          .setNsPrefix("xsd", XSD.NS)
          .lock();

  private Prefixes() {}
}
