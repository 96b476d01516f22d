package org.policygraph.finding;

import java.util.List;
import java.util.Map;

/**
 * A scheme of concepts that measures are sorted into by cue words, as read from its SKOS file.
 *
 * @param name name of the scheme: {@code topic}, {@code instrument} or a user's own
 * @param fallback the concept of a measure that no cue speaks for
 * @param cues for each concept's identifier its cue words, in the order of the scheme; a cue may
 *     carry a weight, {@code 考核^2}
 */
public record Scheme(String name, String fallback, Map<String, List<String>> cues) {}
