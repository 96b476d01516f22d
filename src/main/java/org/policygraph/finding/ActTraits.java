package org.policygraph.finding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;
import org.policygraph.language.Lexicon.Entry;

/**
 * What speaks for and against each word of a clause being its act, and for there being none: what
 * the rules made of it, its tag, its class and its habits, and the same of the words beside it.
 */
final class ActTraits {

  private static final String ACT = "act";
  private static final String NO = "no";
  private static final String NOTHING = "-";
  private static final String ALONE = "";

  /** Of a distance that is not counted out, from how many words on. */
  private static final int FAR = 4;

  private static final int FARTHER = 7;
  private static final int LONG = 10;
  private static final int MANY = 3;
  private static final int NEAR = 6;
  private static final int APART = 8;

  private static final List<String> NUMBERS =
      IntStream.rangeClosed(0, LONG).mapToObj(i -> String.valueOf(i).intern()).toList();

  private static final List<List<String>> OF_DISTANCES =
      IntStream.rangeClosed(0, FAR + 1)
          .mapToObj(
              b -> IntStream.rangeClosed(0, FAR + 1).mapToObj(a -> (b + "/" + a).intern()).toList())
          .toList();

  private static final List<ActTrait> AROUND =
      List.of(ActTrait.BEFORE_2, ActTrait.BEFORE_1, ActTrait.BEHIND_1, ActTrait.BEHIND_2);

  private final Grammar grammar;
  private final ReadSentence read;
  private final Tokens t;
  private final PossibleActs possible;
  private final BitSet actions;

  /** Where the clause begins whose subject was asked for last, and what that is. */
  private int asked = -1;

  private String who = NOTHING;

  ActTraits(Grammar grammar, ReadSentence read) {
    this.grammar = grammar;
    this.read = read;
    this.t = read.t();
    this.possible = new PossibleActs(grammar, t);
    this.actions = read.actions();
  }

  /** Whether the rules take a word for a verb of an act. */
  boolean acts(int word) {
    return actions.get(word);
  }

  /** Whether the rules found an act in a clause. */
  boolean actsIn(Predication p) {
    int first = actions.nextSetBit(p.from());
    return first >= 0 && first < p.to();
  }

  /** The words of a clause that may be its act. */
  int[] candidates(Predication p) {
    int[] words = new int[p.to() - p.from()];
    int count = 0;
    for (int i = p.from(); i < p.to(); i++) {
      if (acts(i) || possible.in(p, i)) {
        words[count++] = i;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** What speaks for and against there being no act in a clause. */
  void none(int clause, Ear<ActTrait> ear) {
    Predication p = read.clauses().get(clause);
    String rule = rule(clause);
    String state = state(clause);
    ear.hear(ActTrait.NO, state);
    ear.hear(ActTrait.NO_RULE, rule);
    if (p.hasVerb()) {
      int verb = p.verbs().get(0).from();
      does(ActTrait.NO_DOES, verb, state, ear);
      ear.hear(ActTrait.NO_TAG, t.tag(verb), state);
      ear.hear(ActTrait.NO_AT, number(verb - p.body(), NEAR), state);
    }
    ear.hear(ActTrait.NO_MARK, p.clause().mark(), state);
    ear.hear(ActTrait.NO_LENGTH, number(p.to() - p.from(), LONG), state);
    ear.hear(ActTrait.NO_MUST, must(p), state);
    ear.hear(ActTrait.NO_MARKED, p.marker().orElse(NOTHING), state);
    if (clause > 0) {
      ear.hear(ActTrait.NO_MARK_BEFORE, read.clauses().get(clause - 1).clause().mark(), state);
    }
    ear.hear(ActTrait.NO_WHO, who(p), state);
    ear.hear(ActTrait.NO_EARLIER, acting(0, clause), state);
    ear.hear(ActTrait.NO_LATER, acting(clause + 1, read.clauses().size()), state);
    ear.hear(ActTrait.NO_AFTER, rule(clause - 1), rule);
    ear.hear(ActTrait.NO_AHEAD, rule(clause + 1), rule);
  }

  private String state(int clause) {
    Predication p = read.clauses().get(clause);
    return actsIn(p) ? ACT : read.judgements().get(clause).kind().name().toLowerCase(Locale.ROOT);
  }

  private String rule(int clause) {
    return clause < 0 || clause >= read.clauses().size()
        ? NOTHING
        : read.judgements().get(clause).rule();
  }

  /** How many clauses hold an act of the rules. */
  private String acting(int from, int to) {
    int count = 0;
    for (Predication p : read.clauses().subList(from, to)) {
      count += actsIn(p) ? 1 : 0;
    }
    return number(count, MANY);
  }

  private static String number(int count, int most) {
    return NUMBERS.get(Math.max(0, Math.min(most, count)));
  }

  private static String must(Predication p) {
    return p.deontic().map(Deontic::word).orElse(NOTHING);
  }

  private String who(Predication p) {
    if (asked != p.from()) {
      asked = p.from();
      who = subject(p);
    }
    return who;
  }

  private String subject(Predication p) {
    return p.subject()
        .map(s -> grammar.agent(t.text(s.from(), s.to())) ? "agent" : "thing")
        .orElse(NOTHING);
  }

  /** What speaks for and against a word being the act of its clause. */
  void word(int clause, int i, Ear<ActTrait> ear) {
    Predication p = read.clauses().get(clause);
    String place = place(p, i);
    String act = acts(i) ? ACT : NO;
    ear.hear(ActTrait.PLACE, place);
    ear.hear(ActTrait.TAG, t.tag(i), place);
    ear.hear(ActTrait.RULE, rule(clause), place);
    does(ActTrait.DOES, i, place, ear);
    all(ActTrait.SMALL, t.lexeme(i).grammar(), ALONE, ear);
    all(ActTrait.CLAUSE, t.lexeme(i).clauses(), ALONE, ear);
    for (int k = 0; k < AROUND.size(); k++) {
      int at = i + k - (k < 2 ? 2 : 1);
      ear.hear(AROUND.get(k), tag(p, at), act);
    }
    ear.hear(ActTrait.HABIT, t.text(i), act);
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
    ear.hear(ActTrait.OF, of(p, i), act);
    ear.hear(ActTrait.END, p.clause().mark(), i + 1 == p.to() ? ACT : NO);
    ear.hear(ActTrait.WHO, who(p), place);
    ear.hear(ActTrait.LED, led(p, i), act);
    ear.hear(ActTrait.MUST, must(p), place);
    ear.hear(ActTrait.MARKED, p.marker().orElse(NOTHING), place);
    ear.hear(ActTrait.AT, number(i - p.body(), APART), act);
    ear.hear(ActTrait.REST, number(p.to() - 1 - i, APART), act);
    ear.hear(ActTrait.VERBS, predicates(p, i), act);
    ear.hear(ActTrait.ACTS, number(actions.get(p.from(), p.to()).cardinality(), MANY), act);
    ear.hear(ActTrait.EARLIER, verbs(p.from(), i), act);
    ear.hear(ActTrait.LATER, verbs(i + 1, p.to()), act);
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
    return NUMBERS.get(count);
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
      return "<";
    }
    return i < p.to() ? t.tag(i) : ">";
  }

  /** How far 的 stands before and behind a word of a clause. */
  private String of(Predication p, int i) {
    int before = i - 1;
    while (before >= p.from() && !t.of(before)) {
      before--;
    }
    int behind = i + 1;
    while (behind < p.to() && !t.of(behind)) {
      behind++;
    }
    return OF_DISTANCES
        .get(before < p.from() ? 0 : distance(i - before))
        .get(behind >= p.to() ? 0 : distance(behind - i));
  }

  private static int distance(int words) {
    return words < FAR ? words : words < FARTHER ? FAR : FAR + 1;
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
