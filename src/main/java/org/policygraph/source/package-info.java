/** Files become text that remembers its places. */
@NullMarked
package org.policygraph.source;

import org.jspecify.annotations.NullMarked;
