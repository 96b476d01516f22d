/** How well extraction, alignment and reading agree with what people coded. */
@NullMarked
package org.policygraph.evaluation;

import org.jspecify.annotations.NullMarked;
