package org.policygraph.outline;

import org.policygraph.source.Span;

/**
 * The stretch between two of ，。；： (and ！？), without the mark that ends it. Marks inside quotation
 * marks, brackets and 《》 do not end a clause.
 *
 * @param span its characters
 * @param mark the mark that ends it, or the empty string at the end of a paragraph without one
 */
public record Clause(Span span, String mark) {}
