package org.policygraph.finding;

import java.util.BitSet;
import java.util.List;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.source.Span;

/**
 * What one reading made of a sentence.
 *
 * @param t its words
 * @param clauses its clauses, in order
 * @param judgements what each turned out to be
 * @param acts its acts
 */
record ReadSentence(
    Tokens t, List<Predication> clauses, List<Judgement> judgements, List<Act> acts) {

  /** The words that are verbs of acts. */
  BitSet actions() {
    BitSet words = new BitSet();
    for (Act act : acts) {
      for (Span action : act.actions()) {
        words.set(t.behind(action.start()), t.at(action.end()));
      }
    }
    return words;
  }
}
