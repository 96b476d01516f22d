/** The only place where triples are made: vocabulary, IRIs, writer, shapes, stable Turtle. */
@NullMarked
package org.policygraph.graph;

import org.jspecify.annotations.NullMarked;
