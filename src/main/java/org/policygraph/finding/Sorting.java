package org.policygraph.finding;

import java.util.List;

/**
 * The concept of one scheme that a measure is sorted into, and why.
 *
 * @param scheme name of the scheme
 * @param id identifier of the concept in the scheme
 * @param iri IRI of the concept
 * @param words the cue words that spoke for it, the strongest first; none if it is the scheme's
 *     fallback
 */
public record Sorting(String scheme, String id, String iri, List<String> words) {}
