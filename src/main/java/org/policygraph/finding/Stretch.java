package org.policygraph.finding;

import java.util.List;
import org.policygraph.source.Span;

/**
 * A stretch of an act's words that may be a criterion.
 *
 * @param span where it stands
 * @param traits what can be said of it, each once
 */
public record Stretch(Span span, List<Trait> traits) {}
