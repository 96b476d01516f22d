/** Text becomes an identity, provisions, sentences and clauses, and a list of what was lost. */
@NullMarked
package org.policygraph.outline;

import org.jspecify.annotations.NullMarked;
