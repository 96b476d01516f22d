/** Policy texts become a graph that answers comparisons. */
@NullMarked
package org.policygraph;

import org.jspecify.annotations.NullMarked;
