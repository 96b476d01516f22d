package org.policygraph.finding;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the rules made of the clauses of a sentence, as it is told of their words and of there being
 * no act in them. A clause before the first or behind the last has nothing of its own.
 */
final class ClauseStates {

  static final String ACT = "act";
  static final String NO = "no";
  static final String NOTHING = "-";

  /** Of a distance that is not counted out, from how many words on. */
  private static final int FAR = 4;

  private static final int FARTHER = 7;
  private static final int MANY = 3;
  private static final int LONG = 10;

  private static final List<String> NUMBERS =
      IntStream.rangeClosed(0, LONG).mapToObj(i -> String.valueOf(i).intern()).toList();

  private static final List<List<String>> PAIRS =
      IntStream.rangeClosed(0, FAR + 1)
          .mapToObj(
              b -> IntStream.rangeClosed(0, FAR + 1).mapToObj(a -> (b + "/" + a).intern()).toList())
          .toList();

  private final Grammar grammar;
  private final ReadSentence read;
  private final Tokens t;
  private final BitSet actions;

  /** The clause whose subject was asked for last, and what that is. */
  private int asked = -1;

  private String who = NOTHING;

  ClauseStates(Grammar grammar, ReadSentence read) {
    this.grammar = grammar;
    this.read = read;
    this.t = read.t();
    this.actions = read.actions();
  }

  /** A count of at most ten, as a word. */
  static String number(int count, int most) {
    return NUMBERS.get(Math.max(0, Math.min(most, count)));
  }

  Predication clause(int clause) {
    return read.clauses().get(clause);
  }

  /** Whether the rules take a word for a verb of an act. */
  boolean acts(int word) {
    return actions.get(word);
  }

  /** How many words of a clause the rules take for verbs of acts, up to three. */
  String acts(Predication p) {
    return number(actions.get(p.from(), p.to()).cardinality(), MANY);
  }

  /** Whether the rules found an act in a clause. */
  boolean actsIn(Predication p) {
    int first = actions.nextSetBit(p.from());
    return first >= 0 && first < p.to();
  }

  /** An act, or what kind of clause it is. */
  String state(int clause) {
    return actsIn(clause(clause))
        ? ACT
        : read.judgements().get(clause).kind().name().toLowerCase(Locale.ROOT);
  }

  /** By which rule a clause is what it is. */
  String rule(int clause) {
    return stands(clause) ? read.judgements().get(clause).rule() : NOTHING;
  }

  /** Its deontic. */
  String must(int clause) {
    return stands(clause) ? clause(clause).deontic().map(Deontic::word).orElse(NOTHING) : NOTHING;
  }

  /** The preposition before its verb. */
  String marked(int clause) {
    return stands(clause) ? clause(clause).marker().orElse(NOTHING) : NOTHING;
  }

  /** Its first word. */
  String first(int clause) {
    return stands(clause) ? t.text(clause(clause).from()) : NOTHING;
  }

  /** The mark that ends it. */
  String mark(int clause) {
    return stands(clause) ? clause(clause).clause().mark() : NOTHING;
  }

  private boolean stands(int clause) {
    return clause >= 0 && clause < read.clauses().size();
  }

  /** Whether it has a subject, and whether that can act. */
  String who(int clause) {
    if (asked != clause) {
      asked = clause;
      who =
          clause(clause)
              .subject()
              .map(s -> grammar.agent(t.text(s.from(), s.to())) ? "agent" : "thing")
              .orElse(NOTHING);
    }
    return who;
  }

  /** How many of the clauses before it hold an act of the rules, up to three. */
  String earlier(int clause) {
    return acting(0, clause);
  }

  /** How many of the clauses behind it do. */
  String later(int clause) {
    return acting(clause + 1, read.clauses().size());
  }

  private String acting(int from, int to) {
    int count = 0;
    for (Predication p : read.clauses().subList(from, to)) {
      count += actsIn(p) ? 1 : 0;
    }
    return number(count, MANY);
  }

  /** Whether a clause before it has a deontic. */
  String owed(int clause) {
    for (Predication p : read.clauses().subList(0, clause)) {
      if (p.deontic().isPresent()) {
        return ACT;
      }
    }
    return NO;
  }

  /** How many clauses the sentence has, up to five, and which of them it is, up to the fourth. */
  String among(int clause) {
    return PAIRS.get(Math.min(FAR + 1, read.clauses().size())).get(Math.min(MANY, clause));
  }

  /** What kind of unit the sentence stands in. */
  String unit() {
    return read.provision().kind().name();
  }

  /** What kind of document. */
  String kind() {
    return read.kind().orElse(NOTHING);
  }

  /** How far 的 stands before and behind a word of a clause. */
  String of(Predication p, int i) {
    int before = i - 1;
    while (before >= p.from() && !t.of(before)) {
      before--;
    }
    int behind = i + 1;
    while (behind < p.to() && !t.of(behind)) {
      behind++;
    }
    return PAIRS
        .get(before < p.from() ? 0 : distance(i - before))
        .get(behind >= p.to() ? 0 : distance(behind - i));
  }

  private static int distance(int words) {
    return words < FAR ? words : words < FARTHER ? FAR : FAR + 1;
  }
}
