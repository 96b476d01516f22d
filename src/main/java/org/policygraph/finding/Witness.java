package org.policygraph.finding;

import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/** Is told, while acts are looked for, what becomes of every stretch of a document. */
interface Witness {

  /** Takes a sentence that was read. */
  void read(ReadSentence sentence);

  /**
   * Takes a stretch that was passed over, or whose acts were taken back.
   *
   * @param why what it was taken for
   */
  default void passed(Provision provision, Span stretch, String why) {}
}
