package org.policygraph.outline;

import java.util.List;
import org.policygraph.source.Span;

/**
 * A stretch up to and including 。！？ or the end of its paragraph.
 *
 * @param span its characters, the final mark included
 * @param clauses its clauses, in order, at least one
 */
public record Sentence(Span span, List<Clause> clauses) {}
