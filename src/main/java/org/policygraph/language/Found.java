package org.policygraph.language;

import org.policygraph.source.Span;

/**
 * A value that was found in a text.
 *
 * @param <T> what sort of value
 * @param value the value, normalised
 * @param span where it stands, in UTF-16 code units of the text that was searched
 */
public record Found<T>(T value, Span span) {}
