package org.policygraph.finding;

import java.util.List;
import java.util.Map;

/**
 * A scheme of concepts that measures are sorted into by cue words, as read from its SKOS file.
 *
 * @param name name of the scheme: {@code topic}, {@code instrument} or a user's own
 * @param fallback the concept of a measure that no cue speaks for
 * @param subject words that a document within the scheme's subject speaks of; empty if the scheme
 *     fits any document
 * @param cues for each concept's identifier its cue words, in the order of the scheme; a cue may
 *     carry a weight, {@code 考核^2}, and a gap, {@code 建立…机制}
 */
public record Scheme(
    String name, String fallback, List<String> subject, Map<String, List<String>> cues) {

  /** A scheme that fits any document. */
  public Scheme(String name, String fallback, Map<String, List<String>> cues) {
    this(name, fallback, List.of(), cues);
  }
}
