package org.policygraph.finding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.finding.ClauseClassifier.Judgement;

/** What is learnt of a sentence against what the rules made of it. */
final class Verdict {

  /** The rule of what coded documents teach. */
  static final String RULE = "learnt";

  private static final Judgement ACT = new Judgement(ClauseKind.ACT, RULE);

  /** What is no act goes to the act before it, or waits for the one behind it. */
  private static final Judgement PART = new Judgement(ClauseKind.RESULT, RULE);

  /** Verbs of acts. */
  final BitSet acts = new BitSet();

  /** Words that look like verbs and are none. */
  final BitSet names = new BitSet();

  private final Map<Integer, Judgement> clauses = new HashMap<>();
  private final Map<Integer, List<String>> shown = new HashMap<>();

  /** The clause that begins at a word is an act, shown by some words. */
  void act(int from, List<String> words) {
    clauses.put(from, ACT);
    shown.put(from, words);
  }

  /** The clause that begins at a word is none. */
  void none(int from) {
    clauses.put(from, PART);
  }

  boolean silent() {
    return clauses.isEmpty();
  }

  /** What is learnt of the clause that begins at a word. */
  Optional<Judgement> of(int from) {
    return Optional.ofNullable(clauses.get(from));
  }

  /** The words that show that the clause that begins at a word is an act. */
  List<String> shown(int from) {
    return shown.getOrDefault(from, List.of());
  }
}
