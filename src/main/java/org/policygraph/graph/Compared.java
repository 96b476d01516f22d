package org.policygraph.graph;

import org.apache.jena.rdf.model.Property;

/**
 * The properties of {@code ontology/policy-graph.ttl} that say how documents compare: alignments,
 * measures without counterpart, sources, the dimensions of the coverage matrix, and how right its
 * counts are.
 */
public final class Compared {

  /** The measure of the later or lower document. */
  public static final Property LOCAL = Vocabulary.property("local");

  /** The measure of the reference document. */
  public static final Property REFERENCE = Vocabulary.property("reference");

  /** Copied, sharpened, extended, softened or adapted. */
  public static final Property RELATION = Vocabulary.property("relation");

  /** How alike the two measures are, 0 to 1. */
  public static final Property SCORE = Vocabulary.property("score");

  /** Whether it lies below the threshold: shown, never counted. */
  public static final Property CANDIDATE = Vocabulary.property("candidate");

  /** What changed, slot by slot. */
  public static final Property CHANGE = Vocabulary.property("change");

  /** The slot that changed. */
  public static final Property SLOT = Vocabulary.property("slot");

  /** Added, lost or changed. */
  public static final Property CHANGE_KIND = Vocabulary.property("changeKind");

  /** Which way a value moved. */
  public static final Property DIRECTION = Vocabulary.property("direction");

  /** What the reference says. */
  public static final Property FROM = Vocabulary.property("from");

  /** What the local text says. */
  public static final Property TO = Vocabulary.property("to");

  /** The measure without counterpart. */
  public static final Property MEASURE = Vocabulary.property("measure");

  /** The document in which no counterpart was found. */
  public static final Property AGAINST = Vocabulary.property("against");

  /** The best candidate that was rejected. */
  public static final Property BEST_CANDIDATE = Vocabulary.property("bestCandidate");

  /** The data gap that may hide a counterpart. */
  public static final Property GAP = Vocabulary.property("gap");

  /**
   * The measure of an earlier loaded document that this one most likely comes from: of the
   * reference or of an earlier peer.
   */
  public static final Property BEST_SOURCE = Vocabulary.property("bestSource");

  /** The document that is compared with. */
  public static final Property COVERAGE_REFERENCE = Vocabulary.property("coverageReference");

  /** A line of the matrix: a provision of the reference. */
  public static final Property COVERAGE_PROVISION = Vocabulary.property("coverageProvision");

  /** A line of the matrix: the topic of the measures of the reference, of new ones their own. */
  public static final Property COVERAGE_TOPIC = Vocabulary.property("coverageTopic");

  /** A column of the matrix: the later or lower document. */
  public static final Property COVERAGE_DOCUMENT = Vocabulary.property("coverageDocument");

  /** The relation that is counted. */
  public static final Property COVERAGE_RELATION = Vocabulary.property("coverageRelation");

  /** How many: pairs of counterparts, or measures without one. */
  public static final Property COUNT = Vocabulary.property("count");

  /** Whether a cell of the matrix holds a counterpart, and why not if it does not. */
  public static final Property STANDING = Vocabulary.property("standing");

  /** What is counted. */
  public static final Property FIGURE = Vocabulary.property("figure");

  /** The pair of documents that an error was measured on. */
  public static final Property MEASURED_ON = Vocabulary.property("measuredOn");

  /** How many of those that the program counts are coded so too. */
  public static final Property RIGHT = Vocabulary.property("right");

  /** How many the program counts. */
  public static final Property FOUND = Vocabulary.property("found");

  /** How many there are by the coding. */
  public static final Property CODED = Vocabulary.property("coded");

  private Compared() {}
}
