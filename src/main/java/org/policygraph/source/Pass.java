package org.policygraph.source;

/** One clean-up: takes out of a draft, or reports in it, one kind of thing. */
@FunctionalInterface
interface Pass {

  /** Cleans the draft in place. */
  void clean(Draft draft);
}
