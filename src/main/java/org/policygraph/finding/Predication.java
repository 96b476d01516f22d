package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import org.policygraph.outline.Clause;

/**
 * A clause taken apart: who, by what leave, does what, to what.
 *
 * @param clause the clause
 * @param from its first word in the sentence
 * @param to one past its last word
 * @param body first word behind conjunctions and ordinals
 * @param subject words of the subject
 * @param deontic the deontic before the verb
 * @param negated whether a negation stands before the verb
 * @param topic what a preposition (对, 将, 把, 给, 为…) puts before the verb
 * @param marker the preposition that does, or that the clause consists of
 * @param coverb a verb that only modifies the main one: 注重, 坚持, 探索
 * @param verbs the main verbs, each a range of words
 * @param object words of the object
 */
record Predication(
    Clause clause,
    int from,
    int to,
    int body,
    Optional<Range> subject,
    Optional<Deontic> deontic,
    boolean negated,
    Optional<Range> topic,
    Optional<String> marker,
    Optional<Range> coverb,
    List<Range> verbs,
    Optional<Range> object) {

  /** A range of words, half open. */
  record Range(int from, int to) {}

  /** The same with other verbs and another object. */
  Predication with(List<Range> verbs, Optional<Range> object) {
    return new Predication(
        clause, from, to, body, subject, deontic, negated, topic, marker, coverb, verbs, object);
  }

  /** The same with another subject. */
  Predication withSubject(Optional<Range> other) {
    return new Predication(
        clause, from, to, body, other, deontic, negated, topic, marker, coverb, verbs, object);
  }

  /** The same as what the next clause is about, whatever verbs it holds. */
  Predication named() {
    return new Predication(
        clause,
        from,
        to,
        body,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(new Range(body, to)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The same with one verb behind it, which bears on the rest of the clause. */
  Predication having(int verb, int end) {
    return new Predication(
        clause,
        from,
        end,
        body,
        subject,
        deontic,
        negated,
        topic,
        marker,
        Optional.empty(),
        List.of(new Range(verb, verb + 1)),
        Optional.of(new Range(verb + 1, end)));
  }

  /** Whether it does no more than name what the next clause is about. */
  boolean names() {
    return !hasVerb() && marker.isEmpty() && topic.isPresent();
  }

  /** Whether it binds somebody whom it names. */
  boolean ruled() {
    return subject.isPresent() && deontic.isPresent();
  }

  /** Whether what it bears on stands behind its verb, or nothing does: not 对干部进行教育. */
  boolean governs() {
    return object.isEmpty() ? topic.isEmpty() : object.get().from() > verbs.get(0).from();
  }

  boolean hasVerb() {
    return !verbs.isEmpty();
  }

  /** Whether it has no subject but somebody who may act. */
  boolean namesNoThing(Grammar grammar, Tokens t) {
    return subject.filter(s -> !grammar.agent(t.text(s.to() - 1))).isEmpty();
  }

  /** Whether its first word behind conjunctions and ordinals is of a concept of the grammar. */
  boolean opensWith(String concept, Grammar grammar, Tokens t) {
    return body < to && t.is(concept, body);
  }

  /** Whether its first word behind conjunctions and ordinals is of a concept of clauses. */
  boolean opensWithClause(String concept, Grammar grammar, Tokens t) {
    return body < to && t.clause(concept, body);
  }

  /** Whether a deontic of a concept binds somebody whom it does not name. */
  boolean bindsUnnamed(String concept, Grammar grammar) {
    return subject.isEmpty() && deontic.filter(d -> grammar.is(concept, d.word())).isPresent();
  }

  /** 适用本办法第三条的规定: whether some rules are applied, which are not the paper itself. */
  boolean appliesRule(Grammar grammar, Tokens t) {
    return grammar.verbal("applying", verb(t)) && grammar.clauseEnding("applied-rule", object(t));
  }

  /** 应限期清偿, 由主管部门负责, 责令改正: whether it says by itself that something is to be done. */
  boolean decides(Grammar grammar, Tokens t) {
    boolean light = hasVerb() && verbs.stream().anyMatch(v -> t.is("light", v.from()));
    return deontic.isPresent()
        || light
        || marker.filter(m -> grammar.is("doer-preposition", m)).isPresent()
        || grammar.verbal("consequence", verb(t));
  }

  String verb(Tokens t) {
    return verbs.isEmpty() ? "" : t.text(verbs.get(0).from(), verbs.get(0).to());
  }

  String object(Tokens t) {
    return object.map(r -> t.text(r.from(), r.to())).orElse("");
  }
}
