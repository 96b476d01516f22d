/** Words, numbers, dates and cue words of written Chinese; the only package that knows HanLP. */
@NullMarked
package org.policygraph.language;

import org.jspecify.annotations.NullMarked;
