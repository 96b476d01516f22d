package org.policygraph.outline;

import org.policygraph.source.Span;

/**
 * A run of lines that reads like the title of a document.
 *
 * @param value the title, white space and enclosing 《》 removed
 * @param span where it is printed
 * @param first index of its first line
 * @param last index of its last line
 */
record Title(String value, Span span, int first, int last) {}
