/** The same measure in two documents: score, relation, coverage. */
@NullMarked
package org.policygraph.alignment;

import org.jspecify.annotations.NullMarked;
