package org.policygraph.finding;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.language.Lexicon;

/** What the lexicons and the tags say about single words of a sentence. */
final class Grammar {

  /** What the tags of modifiers begin with. */
  private static final String MODIFIERS = "abfmq";

  /** Tags of words that are verbs and nothing else. */
  private static final Set<String> ONLY_VERBS = Set.of("v", "vi", "vshi", "vyou", "vl", "vx");

  /** Tags of nouns beside those that begin with n, r or g. */
  private static final Set<String> NOUNS = Set.of("j", "s", "an", "vn", "l", "k", "x");

  /** A bracket that holds nothing but names of bodies. */
  private final Pattern names = Lexicon.load("notes").pattern("names");

  private final Lexicon small = Lexicon.load("grammar");
  private final Lexicon verbs = Lexicon.load("verbs");
  private final Deontics deontics = new Deontics();
  private final Lexicon clauses = Lexicon.load("clauses");
  private final BodyNames bodies = new BodyNames();
  private final Relatives relatives = new Relatives();
  private final Pointers pointers = new Pointers();

  /** The longest deontic of up to three words that begins at a word. */
  Optional<Deontic> deontic(Tokens t, int i, int to) {
    return deontics
        .at(t, i, to)
        .filter(d -> !relatives.modal(this, t, i + d.length(), to))
        .filter(d -> !relatives.named(this, t, i, to));
  }

  /** Whether a word is a deontic that binds, wherever it stands. */
  boolean binds(String word) {
    return deontics.bind(word);
  }

  boolean encouraging(String verb) {
    return deontics.has("encouragement", verb);
  }

  boolean is(String concept, String text) {
    return small.has(concept, text);
  }

  boolean small(String concept, Tokens t, int i) {
    return !t.enclosed(i) && t.is(concept, i);
  }

  /** 一是…, 二要…: whether a sentence is one of those that are counted. */
  boolean opensOrdinal(String sentence) {
    return sentence.length() > 1 && small.has("ordinal-copula", sentence.substring(1, 2));
  }

  boolean smallOpening(String concept, String text) {
    return small.prefix(concept, text).isPresent();
  }

  boolean smallEnding(String concept, String text) {
    return smallSuffix(concept, text).isPresent();
  }

  Optional<String> smallSuffix(String concept, String text) {
    return small.suffix(concept, text);
  }

  boolean verbal(String concept, String verb) {
    return verbs.has(concept, verb);
  }

  boolean verbalEnding(String concept, String words) {
    return verbs.suffix(concept, words).isPresent();
  }

  boolean clause(String concept, String word) {
    return clauses.has(concept, word);
  }

  /** Whether a clause begins with a word. */
  boolean opens(String concept, String text) {
    return clauses.prefix(concept, text).isPresent();
  }

  boolean clauseEnding(String concept, String text) {
    return clauses.suffix(concept, text).isPresent();
  }

  String copula() {
    return verbs.words("copula").iterator().next();
  }

  /** Whether something is to become something: 推动…成为常态. */
  boolean becoming(String words) {
    return verbs.words("becoming").stream().anyMatch(words::contains);
  }

  /** Whether a sentence ends with a colon. */
  boolean announcing(String sentence) {
    return !sentence.isEmpty() && small.has("colon", sentence.substring(sentence.length() - 1));
  }

  boolean finalMark(char mark) {
    return Character.isWhitespace(mark) || small.has("final-mark", String.valueOf(mark));
  }

  /** Whether an act says by itself that it is to be done. */
  boolean ruling(Act act) {
    return act.cues().stream().anyMatch(cue -> verbs.has("penalty", cue) || binds(cue));
  }

  /** The particle that ends a modifier. */
  String ofWord() {
    return small.words("of").iterator().next();
  }

  /** Whether words end with a 的 that has no head behind it. */
  boolean headless(String words) {
    return words.endsWith(ofWord());
  }

  /** Whether a word, none of the first, ends a term: 6月底前, 5个工作日内. */
  boolean endsTerm(Tokens t, int i) {
    return smallEnding("term-end", t.text(i))
        && (time(t, i) || time(t, i - 1) || t.counts(i - 1) || t.tag(i - 1).equals("f"));
  }

  /** Whether one of the words in a stretch ends a term; the stretch begins no sentence. */
  boolean holdsTerm(Tokens t, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> endsTerm(t, i));
  }

  /** Whether a noun names somebody who can act: a body, a group of people. */
  boolean agent(String noun) {
    return clauseEnding("agent-noun", noun) && !clauseEnding("no-agent", noun);
  }

  /** A phrase without closing marks at its end. */
  String bare(String phrase) {
    int end = phrase.length();
    while (end > 0 && small.has("closing", phrase.substring(end - 1, end))) {
      end--;
    }
    return phrase.substring(0, end);
  }

  /** Whether a noun names something concrete: a rule, an activity, an institution. */
  boolean concrete(String noun) {
    return clauseEnding("concrete-noun", noun);
  }

  /** Whether a clause holds one of the words of a concept. */
  boolean inside(String concept, String clause) {
    return clauses.words(concept).stream().anyMatch(clause::contains);
  }

  /** Whether a word belongs to a class of {@code deontics}: bounding, allowing, sparing. */
  boolean deontic(String concept, String word) {
    return deontics.has(concept, word);
  }

  /** Whether a negated verb frees from something instead of forbidding: 不受限制. */
  boolean suffering(String verb) {
    return verbs.has("suffering", verb);
  }

  /** Whether a noun names people who can be called on. */
  boolean person(String noun) {
    return clauseEnding("person-noun", noun);
  }

  boolean prohibiting(String verb) {
    return deontics.has("forbidding", verb);
  }

  /** Whether a bracket says who is responsible. */
  boolean note(String bracket) {
    return clauses.words("note").stream().anyMatch(bracket::contains)
        || names.matcher(bracket).matches();
  }

  /** One past a list of agents that begins at a word, 发展改革、财政等部门; 0 if none does. */
  int listOfAgents(Tokens t, int from, int to) {
    return bodies.listed(this, t, from, to);
  }

  boolean mark(Tokens t, int i) {
    return t.tag(i).startsWith("w");
  }

  boolean openMark(Tokens t, int i) {
    return mark(t, i) && !t.enclosed(i);
  }

  /** An adverb that cannot be a predicate too. */
  boolean pureAdverb(Tokens t, int i) {
    return adverb(t, i) && !verb(t, i);
  }

  /** Whether a word can be a predicate: tagged as a verb, or known as one. */
  boolean verb(Tokens t, int i) {
    if (t.acts(i)
        || t.names(i)
        || t.enclosed(i)
        || t.verbal("never", i)
        || t.counter(i)
        || naming(t, i)
        || bodies.roots(t, i)
        || relatives.holds(this, t, i)) {
      return t.acts(i);
    }
    String tag = t.tag(i);
    return t.verbal("verb", i)
        || t.verbal("nominal", i)
        || t.verbal("causative", i)
        || (tag.startsWith("v") && !tag.equals("vd"));
  }

  Relatives relatives() {
    return relatives;
  }

  /** What points to what follows. */
  Pointers pointers() {
    return pointers;
  }

  /** Whether a verb stands in the name of a body. */
  boolean naming(Tokens t, int i) {
    return bodies.holds(t, i);
  }

  /** Whether a word is a verb and nothing else, never a noun or a modifier. */
  boolean onlyVerb(Tokens t, int i) {
    return t.acts(i) || (ONLY_VERBS.contains(t.tag(i)) && verb(t, i));
  }

  /** Whether a word is a verb that mostly stands as a predicate, hardly ever as a modifier. */
  boolean strongVerb(Tokens t, int i) {
    return !t.names(i) && !t.enclosed(i) && t.verbal("strong", i);
  }

  boolean adverb(Tokens t, int i) {
    if (t.acts(i) || t.enclosed(i)) {
      return false;
    }
    String tag = t.tag(i);
    return t.is("adverb", i)
        || tag.equals("d")
        || tag.equals("ad")
        || tag.equals("vd")
        || tag.equals("dl")
        || tag.equals("z")
        || tag.equals("ude2");
  }

  boolean preposition(Tokens t, int i) {
    return !t.acts(i) && small("preposition", t, i);
  }

  boolean conjunction(Tokens t, int i) {
    return small("conjunction", t, i) || (!t.enclosed(i) && t.tag(i).equals("c"));
  }

  boolean time(Tokens t, int i) {
    String tag = t.tag(i);
    return tag.equals("t") || tag.equals("qt") || tag.equals("mq") || t.is("recurring", i);
  }

  boolean noun(Tokens t, int i) {
    String tag = t.tag(i);
    return t.names(i) || t.enclosed(i) || NOUNS.contains(tag) || "nrg".indexOf(tag.charAt(0)) >= 0;
  }

  /** An adjective, a number, a measure word, a word of place. */
  boolean modifier(Tokens t, int i) {
    return MODIFIERS.indexOf(t.tag(i).charAt(0)) >= 0;
  }

  boolean of(Tokens t, int i) {
    return t.of(i);
  }
}
