package org.policygraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The classes of {@code ontology/policy-graph.ttl}, one constant each. */
public final class Types {

  /** A policy document as a work (opinion, implementing opinion, measures, notice…). */
  public static final Resource POLICY_DOCUMENT = type("PolicyDocument");

  /** The text of one loaded file, identified by the hash of the file. */
  public static final Resource TEXT_VERSION = type("TextVersion");

  /** A unit of a document: part, chapter, section, article, item, paragraph or table row. */
  public static final Resource PROVISION = type("Provision");

  /** One directive act that a document lays on somebody: a predicate with its object. */
  public static final Resource MEASURE = type("Measure");

  /**
   * A body or a group of people that takes part in a measure or issues a document; one IRI for one
   * normalised name in one jurisdiction.
   */
  public static final Resource ACTOR = type("Actor");

  /** The part that one actor has in one measure. */
  public static final Resource PARTICIPATION = type("Participation");

  /** Whatever narrows, measures or judges a measure. */
  public static final Resource CRITERION = type("Criterion");

  /** Whom or when a measure applies to. */
  public static final Resource CONDITION = type("Condition");

  /** The qualities, factors, principles or bases by which a judgement is made. */
  public static final Resource STANDARD = type("Standard");

  /** A number, ratio, amount or bound. */
  public static final Resource QUANTITY = type("Quantity");

  /** A deadline, duration or frequency. */
  public static final Resource TIME_LIMIT = type("TimeLimit");

  /**
   * The correspondence of a measure in one document with a measure in another, or a candidate below
   * the threshold.
   */
  public static final Resource ALIGNMENT = type("Alignment");

  /** What became of one slot of a measure. */
  public static final Resource CHANGE = type("Change");

  /**
   * What became of a measure that has no counterpart in another document: new, not taken up, or not
   * to be judged because text is lost.
   */
  public static final Resource UNMATCHED = type("Unmatched");

  /** What a document says about another document: based on it, citing, repealing or amending it. */
  public static final Resource REFERENCE = type("Reference");

  /** Text that is lost, illegible, repeated or foreign. */
  public static final Resource DATA_GAP = type("DataGap");

  /** The extraction that made a named graph, with the version of the program and of its lexicon. */
  public static final Resource EXTRACTION_RUN = type("ExtractionRun");

  /** How far a count of the program agrees with coding by hand on one pair of documents. */
  public static final Resource MEASURED_ERROR = type("MeasuredError");

  private Types() {}

  private static Resource type(String name) {
    return ResourceFactory.createResource(Vocabulary.NAMESPACE + name);
  }
}
