package org.policygraph.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A coded measure in the file format of the coding guidelines: one JSON array a document, in
 * reading order, quotes without white space.
 *
 * @param provision label of the innermost numbered unit
 * @param quote the stretch that holds the measure
 * @param action the verbs, as written
 * @param object what they bear on, or the empty string
 * @param actors who takes part
 * @param criteria what narrows, measures or judges it
 * @param modality identifier of the modality
 * @param topic identifier of the topic
 * @param instrument identifier of the instrument
 */
@JsonPropertyOrder({
  "provision",
  "quote",
  "action",
  "object",
  "actors",
  "criteria",
  "modality",
  "topic",
  "instrument"
})
public record Coding(
    String provision,
    String quote,
    List<String> action,
    String object,
    List<CodedActor> actors,
    List<CodedCriterion> criteria,
    String modality,
    String topic,
    String instrument) {

  /**
   * An actor of a coded measure.
   *
   * @param role identifier of its role
   * @param text as written, a shared head added back
   */
  public record CodedActor(String role, String text) {}

  /**
   * A criterion of a coded measure.
   *
   * @param type identifier of its type
   * @param quote as written
   */
  public record CodedCriterion(String type, String quote) {}
}
