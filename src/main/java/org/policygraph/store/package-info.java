/** Where graphs rest, embedded or remote, and the named queries over them. */
@NullMarked
package org.policygraph.store;

import org.jspecify.annotations.NullMarked;
