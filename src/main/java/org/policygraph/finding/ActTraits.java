package org.policygraph.finding;

import java.util.Arrays;
import java.util.List;
import org.policygraph.finding.Predication.Range;
import org.policygraph.language.Lexicon.Entry;

/**
 * What speaks for and against each word of a clause being its act, and for there being none: what
 * the rules made of it, its tag, its class and its habits, and the same of the words beside it.
 */
final class ActTraits {

  private static final String ACT = ClauseStates.ACT;
  private static final String NO = ClauseStates.NO;
  private static final String NOTHING = ClauseStates.NOTHING;
  private static final String BEFORE_IT = "<";
  private static final String BEHIND_IT = ">";
  private static final String ALONE = "";
  private static final int MANY = 3;
  private static final int APART = 8;

  private static final List<ActTrait> AROUND =
      List.of(ActTrait.BEFORE_2, ActTrait.BEFORE_1, ActTrait.BEHIND_1, ActTrait.BEHIND_2);

  private final Tokens t;
  private final PossibleActs possible;
  private final ClauseStates states;
  private final NoActTraits none;

  ActTraits(Grammar grammar, ReadSentence read) {
    this.t = read.t();
    this.possible = new PossibleActs(grammar, t);
    this.states = new ClauseStates(grammar, read);
    this.none = new NoActTraits(states, t);
  }

  /** Whether the rules take a word for a verb of an act. */
  boolean acts(int word) {
    return states.acts(word);
  }

  /** Whether the rules found an act in a clause. */
  boolean actsIn(Predication p) {
    return states.actsIn(p);
  }

  /** The words of a clause that may be its act; 是 in 二是… is none. */
  int[] candidates(Predication p) {
    int[] words = new int[p.to() - p.from()];
    int count = 0;
    for (int i = p.from(); i < p.to(); i++) {
      if (acts(i) || (i >= p.body() && possible.in(p, i))) {
        words[count++] = i;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** What speaks for and against there being no act in a clause. */
  void none(int clause, Ear<ActTrait> ear) {
    none.to(clause, ear);
  }

  /** What speaks for and against a word being the act of its clause. */
  void word(int clause, int i, Ear<ActTrait> ear) {
    Predication p = states.clause(clause);
    String place = place(p, i);
    String act = acts(i) ? ACT : NO;
    ear.hear(ActTrait.PLACE, place);
    ear.hear(ActTrait.TAG, t.tag(i), place);
    does(ActTrait.DOES, i, place, ear);
    all(ActTrait.SMALL, t.lexeme(i).grammar(), ALONE, ear);
    all(ActTrait.CLAUSE, t.lexeme(i).clauses(), ALONE, ear);
    ear.hear(ActTrait.HABIT, t.text(i), act);
    beside(p, i, act, ear);
    ear.hear(ActTrait.OF, states.of(p, i), act);
    ear.hear(ActTrait.LED, led(p, i), act);
    ear.hear(ActTrait.AT, ClauseStates.number(i - p.body(), APART), act);
    ear.hear(ActTrait.REST, ClauseStates.number(p.to() - 1 - i, APART), act);
    ear.hear(ActTrait.VERBS, predicates(p, i), act);
    ear.hear(ActTrait.EARLIER, verbs(p.from(), i), act);
    ear.hear(ActTrait.LATER, verbs(i + 1, p.to()), act);
    ear.hear(ActTrait.ACTS, states.acts(p), act);
    ear.hear(ActTrait.END, p.clause().mark(), i + 1 == p.to() ? ACT : NO);
    clause(clause, place, act, ear);
  }

  /** What the words before and behind a word say. */
  private void beside(Predication p, int i, String act, Ear<ActTrait> ear) {
    for (int k = 0; k < AROUND.size(); k++) {
      int at = i + k - (k < 2 ? 2 : 1);
      ear.hear(AROUND.get(k), tag(p, at), act);
    }
    ear.hear(ActTrait.PAIR, t.text(i), tag(p, i + 1));
    if (i > p.from()) {
      ear.hear(ActTrait.HABIT_BEFORE, t.text(i - 1));
      does(ActTrait.DOES_BEFORE, i - 1, ALONE, ear);
      all(ActTrait.SMALL_BEFORE, t.lexeme(i - 1).grammar(), ALONE, ear);
    }
    if (i + 1 < p.to()) {
      ear.hear(ActTrait.HABIT_BEHIND, t.text(i + 1));
      does(ActTrait.DOES_BEHIND, i + 1, ALONE, ear);
      all(ActTrait.SMALL_BEHIND, t.lexeme(i + 1).grammar(), ALONE, ear);
    }
  }

  /** What the clause of a word, its sentence and its document say. */
  private void clause(int clause, String place, String act, Ear<ActTrait> ear) {
    ear.hear(ActTrait.RULE, states.rule(clause), place);
    ear.hear(ActTrait.WHO, states.who(clause), place);
    ear.hear(ActTrait.MUST, states.must(clause), place);
    ear.hear(ActTrait.MARKED, states.marked(clause), place);
    ear.hear(ActTrait.FIRST, states.first(clause), act);
    ear.hear(ActTrait.LAST, t.tag(states.clause(clause).to() - 1), act);
    ear.hear(ActTrait.NEXT, states.rule(clause + 1), act);
    ear.hear(ActTrait.NEXT_MUST, states.must(clause + 1), act);
    ear.hear(ActTrait.AMONG, states.among(clause), place);
    ear.hear(ActTrait.UNIT, states.unit(), place);
    ear.hear(ActTrait.KIND, states.kind(), place);
  }

  private void does(ActTrait trait, int i, String beside, Ear<ActTrait> ear) {
    all(trait, t.lexeme(i).verbs(), beside, ear);
  }

  private static void all(ActTrait trait, Entry entry, String beside, Ear<ActTrait> ear) {
    for (String concept : entry.concepts()) {
      ear.hear(trait, concept, beside);
    }
  }

  /** On which sides of a word the rules find predicates. */
  private static String predicates(Predication p, int i) {
    boolean before = false;
    boolean behind = false;
    for (Range verb : p.verbs()) {
      before |= verb.from() < i;
      behind |= verb.to() - 1 > i;
    }
    return before ? (behind ? "both" : "before") : behind ? "behind" : NOTHING;
  }

  /** How many words of a range may be verbs. */
  private String verbs(int from, int to) {
    int count = 0;
    for (int i = from; i < to && count < MANY; i++) {
      count += possible.verb(i) ? 1 : 0;
    }
    return ClauseStates.number(count, MANY);
  }

  /** What the rules take a word for. */
  private String place(Predication p, int i) {
    if (acts(i)) {
      return ACT;
    }
    for (Range verb : p.verbs()) {
      if (holds(verb, i)) {
        return "verb";
      }
    }
    if (p.coverb().filter(r -> holds(r, i)).isPresent()) {
      return "coverb";
    }
    if (p.subject().filter(r -> holds(r, i)).isPresent()) {
      return "subject";
    }
    if (p.topic().filter(r -> holds(r, i)).isPresent()) {
      return "topic";
    }
    if (p.object().filter(r -> holds(r, i)).isPresent()) {
      return "object";
    }
    return p.hasVerb() && i < p.verbs().get(0).from() ? "before" : "other";
  }

  private static boolean holds(Range range, int i) {
    return range.from() <= i && i < range.to();
  }

  private String tag(Predication p, int i) {
    if (i < p.from()) {
      return BEFORE_IT;
    }
    return i < p.to() ? t.tag(i) : BEHIND_IT;
  }

  /** The last preposition before a word of a clause. */
  private String led(Predication p, int i) {
    for (int q = i - 1; q >= p.from(); q--) {
      if (t.is("preposition", q)) {
        return t.text(q);
      }
    }
    return NOTHING;
  }
}
