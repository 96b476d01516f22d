/** What can be wrong with an input, said once: where, what, and what to do about it. */
@NullMarked
package org.policygraph.problem;

import org.jspecify.annotations.NullMarked;
