package org.policygraph.finding;

import java.util.List;
import org.policygraph.source.Span;

/**
 * What the measure finder made of one clause.
 *
 * @param clause its characters
 * @param kind what it does in its sentence: {@code act}, {@code basis}, {@code result}…
 * @param rule the rule that decided it
 * @param words its words with their tags, {@code 加强/v}
 */
public record Trace(Span clause, String kind, String rule, List<String> words) {}
