package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * What one reading made of a sentence.
 *
 * @param kind the kind of document it stands in: 意见, 条例, 通知…
 * @param provision the unit it stands in
 * @param t its words
 * @param clauses its clauses, in order
 * @param judgements what each turned out to be
 * @param acts its acts
 */
record ReadSentence(
    Optional<String> kind,
    Provision provision,
    Tokens t,
    List<Predication> clauses,
    List<Judgement> judgements,
    List<Act> acts) {

  /** What was made of each clause. */
  List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Predication p = clauses.get(i);
      Judgement judgement = judgements.get(i);
      traces.add(
          new Trace(
              p.clause().span(),
              Identifiers.of(judgement.kind()),
              judgement.rule(),
              IntStream.range(p.from(), p.to())
                  .mapToObj(k -> t.text(k) + "/" + t.tag(k))
                  .toList()));
    }
    return traces;
  }

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
