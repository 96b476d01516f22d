/** Tables and exchange formats for people's other tools. */
@NullMarked
package org.policygraph.export;

import org.jspecify.annotations.NullMarked;
