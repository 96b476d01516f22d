package org.policygraph.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the European Legislation Identifier ontology that the graphs use. */
public final class Eli {

  /** Namespace of the ontology. */
  public static final String NAMESPACE = "http://data.europa.eu/eli/ontology#";

  /** Title. */
  public static final Property TITLE = property("title");

  /** 发文字号. */
  public static final Property ID_LOCAL = property("id_local");

  /** Type of document, a concept. */
  public static final Property TYPE_DOCUMENT = property("type_document");

  /** Date of document. */
  public static final Property DATE_DOCUMENT = property("date_document");

  /** First day in force. */
  public static final Property IN_FORCE_FROM = property("first_date_entry_in_force");

  /** Last day of a trial or validity period. */
  public static final Property IN_FORCE_UNTIL = property("date_no_longer_in_force");

  /** Issuer, an actor. */
  public static final Property PASSED_BY = property("passed_by");

  /** Whose document it is. */
  public static final Property JURISDICTION = property("jurisdiction");

  /** 根据. */
  public static final Property BASED_ON = property("based_on");

  /** Any other mention. */
  public static final Property CITES = property("cites");

  /** 废止. */
  public static final Property REPEALS = property("repeals");

  /** 修改. */
  public static final Property AMENDS = property("amends");

  /** 实施意见 to 意见. */
  public static final Property IMPLEMENTS = property("ensures_implementation_of");

  /** From a document or provision to the provisions in it. */
  public static final Property HAS_PART = property("has_part");

  /** From a document to its text versions. */
  public static final Property IS_REALIZED_BY = property("is_realized_by");

  /** From a text version to its document. */
  public static final Property REALIZES = property("realizes");

  private Eli() {}

  private static Property property(String name) {
    return ResourceFactory.createProperty(NAMESPACE, name);
  }
}
