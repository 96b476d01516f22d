package org.policygraph.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.source.Span;

/** The choice between the words of one clause and none, by how likely each is. */
final class ClauseChoice {

  /** How likely there is an act in a clause in which the rules found one, for it to stay. */
  private static final double STAYS = 0.35;

  /** How likely there is one where the rules found none. */
  private static final double COMES = 0.7;

  /** The same where the rules found none in the whole sentence. */
  private static final double ONLY = 0.4;

  /**
   * The same where the clause bans something, or says that something is to be done and no other
   * what.
   */
  private static final double OWED = 0.02;

  /** What share of the likeliest word's likelihood the act of the rules falls short of. */
  private static final double WORSE = 0.5;

  /** What share of the likeliest word's likelihood one has that stands beside it in its act. */
  private static final double BESIDE = 0.5;

  /** The same of one that is joined to it. */
  private static final double TOGETHER = 0.3;

  /** What a clause is that waits for an act, or goes to one. */
  private static final Set<ClauseKind> WAITING =
      EnumSet.of(ClauseKind.SETTING, ClauseKind.BASIS, ClauseKind.RESULT, ClauseKind.CONTINUATION);

  /** How many words are told to show why. */
  private static final int SHOWN = 3;

  private final Grammar grammar;
  private final ActWeights weights;
  private final ReadSentence read;
  private final ActTraits traits;
  private final int clause;
  private final int[] words;
  private final double[] likely;
  private final double any;

  ClauseChoice(
      Grammar grammar,
      ActWeights weights,
      ReadSentence read,
      ActTraits traits,
      int clause,
      int[] words) {
    this.grammar = grammar;
    this.weights = weights;
    this.read = read;
    this.traits = traits;
    this.clause = clause;
    this.words = words;
    this.likely = IntStream.of(words).mapToDouble(this::odds).toArray();
    ActWeights.Sum none = weights.new Sum();
    traits.none(clause, none);
    double sum = Math.exp(none.total());
    for (double odds : likely) {
      sum += odds;
    }
    double all = 0;
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
      all += likely[i];
    }
    this.any = all;
  }

  private double odds(int word) {
    ActWeights.Sum sum = weights.new Sum();
    traits.word(clause, word, sum);
    return Math.exp(sum.total());
  }

  /** How likely any of the words is. */
  double any() {
    return any;
  }

  /** The first word of the clause. */
  int begins() {
    return read.clauses().get(clause).from();
  }

  /** Whether the act that the rules found is hardly one, nor part of one of several clauses. */
  boolean drops() {
    Predication p = read.clauses().get(clause);
    int best = best();
    return any < STAYS
        && traits.actsIn(p)
        && !names(p, words[best])
        && !subject(p, words[best])
        && !utmost(p)
        && !(p.decides(grammar, read.t()) && closes(clause - 1) && closes(clause + 1))
        && read.acts().stream().noneMatch(this::goesOn);
  }

  /** 材料不全的，: whether a clause is one of the sentence and closes a case. */
  private boolean closes(int other) {
    return other >= 0
        && other + 1 < read.clauses().size()
        && read.t().of(read.clauses().get(other).to() - 1);
  }

  /** 直至吊销营业执照: the last of several penalties. */
  private boolean utmost(Predication p) {
    return p.to() > p.from() + 1
        && read.t().clause("utmost", p.from())
        && read.t().verbal("penalty", p.from() + 1);
  }

  /** Whether an act has verbs in this clause and in others. */
  private boolean goesOn(Act act) {
    Predication p = read.clauses().get(clause);
    Span here = read.t().span(p.from(), p.to());
    return act.actions().stream().anyMatch(here::overlaps)
        && !act.actions().stream().allMatch(here::overlaps);
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < words.length; i++) {
      best = likely[i] > likely[best] ? i : best;
    }
    return best;
  }

  /** The likeliest word that the rules take for a verb of an act, or -1. */
  private int rules() {
    int rules = -1;
    for (int i = 0; i < words.length; i++) {
      boolean likelier = rules < 0 || likely[i] > likely[rules];
      rules = traits.acts(words[i]) && likelier ? i : rules;
    }
    return rules;
  }

  /** Tells a verdict what is learnt against what the rules made of the clause. */
  void settle(Verdict verdict) {
    Predication p = read.clauses().get(clause);
    int best = best();
    int rules = rules();
    if (rules < 0) {
      comes(verdict, p, best);
    } else if (!names(p, words[best])
        && !subject(p, words[best])
        && likely[rules] < WORSE * likely[best]
        && !known(p, words[best], words[rules])) {
      verdict.act(p.from(), shown(words[best]));
      reread(verdict, p, best);
    }
  }

  /**
   * Takes a clause in which the rules found no act for one, if it is likely enough or has to be.
   */
  private void comes(Verdict verdict, Predication p, int best) {
    double needed = needed(p);
    int act = best;
    if (needed < COMES) {
      act =
          IntStream.range(0, words.length)
              .filter(i -> !names(p, words[i]))
              .boxed()
              .max(Comparator.comparingDouble(i -> likely[i]))
              .orElse(best);
    }
    if (any > needed && !names(p, words[act])) {
      verdict.act(p.from(), shown(words[act]));
      if (!predicate(p, words[act])) {
        reread(verdict, p, act);
      }
    }
  }

  /** How likely there has to be an act, so that a clause without one by the rules holds one. */
  private double needed(Predication p) {
    Judgement judged = read.judgements().get(clause);
    if (!WAITING.contains(judged.kind()) && !judged.rule().equals("fact")) {
      return COMES;
    }
    boolean bans = p.deontic().filter(d -> grammar.deontic("banning", d.word())).isPresent();
    boolean only = read.acts().isEmpty();
    boolean owed = bans || (only && p.deontic().isPresent());
    return IntStream.of(words).anyMatch(this::fines) ? 0 : owed ? OWED : only ? ONLY : COMES;
  }

  /** 处一万元, 处每平方米十元. */
  private boolean fines(int word) {
    Tokens t = read.t();
    int next = word + 1 < t.size() && t.is("always-basis", word + 1) ? word + 2 : word + 1;
    return t.verbal("penalty", word)
        && next < t.size()
        && (t.tag(next).startsWith("m") || t.is("every", next));
  }

  /** 组织和个人不得…, 迁移的台站: a word before a deontic or 的 is part of a name. */
  private boolean names(Predication p, int word) {
    return read.t().of(Math.min(word + 1, read.t().size() - 1))
        || IntStream.range(word, p.to())
            .anyMatch(i -> grammar.deontic(read.t(), i, p.to()).isPresent());
  }

  /** 人才引进享受优惠政策: what is done in the name of whom or what the act of the rules is of. */
  private static boolean subject(Predication p, int word) {
    return p.subject().filter(s -> s.from() <= word && word < s.to()).isPresent();
  }

  /** 给予补助, 配置不少于5人, 有…的义务: a light verb, a bound, a duty in so many words: the rules know. */
  private boolean known(Predication p, int best, int rules) {
    Tokens t = read.t();
    return t.verbal("bound", best)
        || (t.verbal("having", rules) && t.clause("entitlement", p.to() - 1))
        || IntStream.rangeClosed(p.from(), Math.max(best, rules)).anyMatch(i -> t.is("light", i));
  }

  /** The likeliest word is the act, with those joined to it that are likely enough. */
  private void reread(Verdict verdict, Predication p, int best) {
    for (int i = 0; i < words.length; i++) {
      int word = words[i];
      if (i == best || joined(words[best], word, likely[i] / likely[best])) {
        verdict.acts.set(word);
      } else if (traits.acts(word) || predicate(p, word)) {
        verdict.names.set(word);
      }
    }
  }

  /** Whether a word that is so much less likely stands beside another, or is joined to it. */
  private boolean joined(int one, int other, double share) {
    Tokens t = read.t();
    int from = Math.min(one, other) + 1;
    int to = Math.max(one, other);
    boolean joiner = IntStream.range(from, to).anyMatch(i -> t.is("joiner", i));
    return share > (joiner ? TOGETHER : BESIDE)
        && IntStream.range(from, to)
            .allMatch(i -> t.is("joiner", i) || grammar.adverb(t, i) || grammar.verb(t, i));
  }

  private static boolean predicate(Predication p, int word) {
    return p.verbs().stream().anyMatch(v -> v.from() <= word && word < v.to());
  }

  private List<String> shown(int word) {
    Predication p = read.clauses().get(clause);
    ActWeights.Shares shares = weights.new Shares();
    traits.word(clause, word, shares);
    List<String> shown = new ArrayList<>();
    for (int distance : shares.strongest()) {
      int at = word + distance;
      if (at >= p.from() && at < p.to() && shown.size() < SHOWN) {
        shown.add(read.t().text(at));
      }
    }
    return List.copyOf(shown);
  }
}
