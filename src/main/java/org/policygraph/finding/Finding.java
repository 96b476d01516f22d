package org.policygraph.finding;

import org.policygraph.source.Span;

/** Something found in a text, with the words it was read from and the rule that read it. */
public sealed interface Finding permits Measure, Actor, Criterion {

  /** The characters it was read from. */
  Span quote();

  /** Name of the rule that fired, as in the rule's specification. */
  String rule();
}
