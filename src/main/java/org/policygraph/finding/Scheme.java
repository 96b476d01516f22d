package org.policygraph.finding;

import java.util.List;
import java.util.Optional;

/**
 * A scheme of concepts that measures are sorted into by cue words or by what was learnt of coded
 * acts, as read from its SKOS file.
 *
 * @param name name of the scheme: {@code topic}, {@code instrument} or a user's own
 * @param fallback the concept of a measure that no cue speaks for
 * @param subject words that a document within the scheme's subject speaks of; empty if the scheme
 *     fits any document
 * @param actAlone whether measures are judged by the act alone, without the headings above them
 * @param weights the lexicon table of how strongly the traits of an act speak for each concept; if
 *     there is one, cues only add to what was learnt
 * @param concepts the concepts, in the order of the scheme
 */
public record Scheme(
    String name,
    Concept fallback,
    List<String> subject,
    boolean actAlone,
    Optional<String> weights,
    List<Concept> concepts) {

  /** Name of the scheme of what measures are about. */
  public static final String TOPIC = "topic";

  /** Name of the scheme of what measures work by. */
  public static final String INSTRUMENT = "instrument";

  /**
   * A concept.
   *
   * @param id the last segment of its IRI
   * @param iri its IRI
   * @param cues the words that speak for it
   */
  public record Concept(String id, String iri, List<Cue> cues) {}
}
