package org.policygraph.alignment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A measure as alignment sees it: strings only, from the graph or from a coding file.
 *
 * @param key its IRI, or its index in the coding file
 * @param document IRI or file name of its document
 * @param provision label of the provision it stands in
 * @param quote its text, white space removed
 * @param actions its verbs
 * @param object what they bear on, or the empty string
 * @param participants who takes part
 * @param criteria what narrows, measures or judges it
 * @param modality identifier of its modality
 * @param topic identifier of its topic
 * @param instrument identifier of its instrument
 */
public record Directive(
    String key,
    String document,
    String provision,
    String quote,
    List<String> actions,
    String object,
    List<Participant> participants,
    List<Condition> criteria,
    String modality,
    String topic,
    String instrument) {

  private static final Pattern WHITE = Pattern.compile("\\s+");

  /**
   * An actor.
   *
   * @param role identifier of its role
   * @param text its name
   */
  public record Participant(String role, String text) {}

  /**
   * A criterion.
   *
   * @param type identifier of its type
   * @param quote as written
   */
  public record Condition(String type, String quote) {}

  /** A text as measures are read: without white space. */
  static String plain(String text) {
    return WHITE.matcher(text).find() ? WHITE.matcher(text).replaceAll("") : text;
  }
}
