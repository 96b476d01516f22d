package org.policygraph.alignment;

/** What a local measure makes of what its counterpart asks in nearly the same words. */
enum Force {
  /** It asks the same. */
  SAME,
  /** It binds less: it permits, hedges or releases. */
  WEAKER,
  /** It binds more. */
  STRONGER,
  /** It asks the opposite. */
  REVERSED
}
