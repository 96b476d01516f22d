/** The commands: words in, words out. */
@NullMarked
package org.policygraph.cli;

import org.jspecify.annotations.NullMarked;
