/** Clauses become measures, actors and criteria, each with the words it was read from. */
@NullMarked
package org.policygraph.finding;

import org.jspecify.annotations.NullMarked;
