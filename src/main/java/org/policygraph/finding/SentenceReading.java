package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.finding.Predication.Range;
import org.policygraph.language.Word;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;

/**
 * Groups the clauses of one sentence into acts: what waits is taken up by the next act, a result
 * goes to the act before it, an exhortation takes its chain.
 */
final class SentenceReading {

  /** How many acts a sentence has before its short clauses are taken for a list of acts. */
  private static final int LIST = 5;

  /** How many characters 发挥…作用 has at most that speaks of the act before it. */
  private static final int BRIEF = 8;

  private final Grammar grammar;
  private final Tokens t;
  private final Provision provision;
  private final Sentence sentence;
  private final List<Word> words;
  private final List<Act> acts = new ArrayList<>();
  private final List<Predication> waiting = new ArrayList<>();
  private final List<Predication> conditionParts = new ArrayList<>();
  private boolean waitingBasis;
  private boolean situation;
  private Optional<Grammar.Deontic> permission = Optional.empty();
  private @Nullable Building current;

  SentenceReading(
      Grammar grammar, Tokens t, Provision provision, Sentence sentence, List<Word> words) {
    this.grammar = grammar;
    this.t = t;
    this.provision = provision;
    this.sentence = sentence;
    this.words = words;
  }

  /** An act that may still grow. */
  private static final class Building {
    final Predication head;
    final String rule;
    final Modality modality;
    final List<Predication> before;
    final List<Predication> after = new ArrayList<>();
    final List<Predication> chain = new ArrayList<>();
    List<Range> verbs;
    Optional<Range> object;

    Building(Predication head, String rule, Modality modality, List<Predication> before) {
      this.head = head;
      this.rule = rule;
      this.modality = modality;
      this.before = List.copyOf(before);
      this.verbs = head.verbs();
      this.object = head.object();
    }
  }

  /** Takes the next clause; says what it turned out to be in its sentence. */
  Judgement add(Predication p, Judgement judgement) {
    Judgement settled = settle(p, judgement);
    switch (settled.kind()) {
      case ACT -> start(p, settled.rule());
      case RESULT -> Objects.requireNonNull(current).after.add(p);
      case CONTINUATION -> Objects.requireNonNull(current).chain.add(p);
      case BASIS -> {
        waiting.add(p);
        waitingBasis = true;
      }
      case SETTING -> {
        waiting.add(p);
        if (settled.rule().equals("condition-part")) {
          conditionParts.add(p);
        }
        situation |= grammar.clause("situation", t.text(p.body()));
      }
      case LEAD_IN -> flush();
      case STATEMENT -> {
        if (settled.rule().equals("fact") && grammar.clause("benefit", t.text(p.body()))) {
          current = null;
        }
        close();
        waiting.clear();
        waitingBasis = false;
      }
    }
    boolean conditionOpen = current == null && settled.rule().equals("condition");
    if (p.clause().mark().equals("；") && !conditionOpen) {
      flush();
      permission = Optional.empty();
    }
    return settled;
  }

  private Judgement settle(Predication p, Judgement j) {
    Building open = current;
    if (open != null && waiting.isEmpty() && j.kind() != ClauseKind.STATEMENT) {
      if (repeats(open, p)) {
        open.verbs = join(open.verbs, p.verbs());
        return new Judgement(ClauseKind.CONTINUATION, "repeated");
      }
      if (addsToObject(p) || unclosed(open)) {
        return new Judgement(ClauseKind.CONTINUATION, "object");
      }
      if (continues(open, p, j)) {
        return new Judgement(ClauseKind.CONTINUATION, "chain");
      }
    }
    if (open != null && conducts(p) && !open.rule.equals("causative")) {
      open.after.addAll(waiting);
      waiting.clear();
      waitingBasis = false;
      return new Judgement(ClauseKind.RESULT, "conduct");
    }
    if (j.rule().equals("state") && acts.size() >= LIST) {
      return new Judgement(ClauseKind.ACT, "state-in-list");
    }
    if (open != null && waiting.isEmpty() && counts(p)) {
      return new Judgement(ClauseKind.RESULT, "count");
    }
    boolean joins = open != null && waiting.isEmpty() && idle(p) && idle(open.head);
    if (open != null && joins && j.kind() == ClauseKind.ACT) {
      open.verbs = join(open.verbs, p.verbs());
      return new Judgement(ClauseKind.RESULT, "without-object");
    }
    if (j.kind() == ClauseKind.RESULT
        && grammar.clause("playing", p.verb(t))
        && open != null
        && grammar.clauseEnding("part-noun", p.object(t))) {
      return ownPart(p) ? result(p, j, open) : new Judgement(ClauseKind.ACT, "playing-part");
    }
    if (j.kind() == ClauseKind.RESULT) {
      return result(p, j, open);
    }
    if (situation
        && j.kind() == ClauseKind.ACT
        && p.deontic().isEmpty()
        && p.subject().isPresent()) {
      return new Judgement(ClauseKind.STATEMENT, "situation");
    }
    return j;
  }

  /** 每年至少召开一次: nothing but how often. */
  private boolean counts(Predication p) {
    if (p.object().isEmpty() || p.deontic().isPresent()) {
      return false;
    }
    for (int i = p.object().get().from(); i < p.object().get().to(); i++) {
      String tag = t.tag(i);
      if (!tag.startsWith("m") && !tag.startsWith("q")) {
        return false;
      }
    }
    return true;
  }

  /** 积极配合, 周密安排: a verb and nothing else. */
  private boolean idle(Predication p) {
    return p.hasVerb()
        && p.object().isEmpty()
        && p.subject().isEmpty()
        && p.topic().isEmpty()
        && p.marker().isEmpty()
        && p.deontic().isEmpty()
        && !p.negated()
        && p.to() - p.body() <= 3;
  }

  /** 发挥社会监督作用, 发挥交流对干部的激励作用: the part that the act itself plays. */
  private boolean ownPart(Predication p) {
    String object = p.object(t);
    boolean brief = object.length() <= BRIEF && !object.contains(grammar.ofWord());
    return brief
        || p.object()
            .filter(o -> grammar.is("topic-preposition", t.text(o.from() + 1)))
            .isPresent();
  }

  /** A result goes to the act before it; behind principles alone it waits with them. */
  private Judgement result(Predication p, Judgement j, @Nullable Building open) {
    if (waitingBasis && grammar.clause("act-behind-principle", p.verb(t))) {
      return new Judgement(ClauseKind.ACT, j.rule() + "-behind-principle");
    }
    if (open != null) {
      open.after.addAll(waiting);
      waiting.clear();
      waitingBasis = false;
      return j;
    }
    return waitingBasis
        ? new Judgement(ClauseKind.SETTING, "result-of-principle")
        : new Judgement(ClauseKind.ACT, j.rule() + "-alone");
  }

  /** 带头…，带头…: the same word again. */
  private boolean repeats(Building open, Predication p) {
    String first = t.text(p.body());
    return grammar.verbal("repeated", first)
        && t.text(open.head.body(), open.head.to()).contains(first);
  }

  private static List<Range> join(List<Range> some, List<Range> more) {
    List<Range> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** An idiom of conduct, 敢抓敢管、锐意进取, goes with the act before it. */
  private boolean conducts(Predication p) {
    if (grammar.verbal("conduct-behind-result", t.text(p.body()))) {
      return p.deontic().isEmpty() && !Objects.requireNonNull(current).after.isEmpty();
    }
    return p.deontic().isEmpty()
        && (grammar.verbal("conduct", t.text(p.body())) || grammar.verbal("conduct", p.verb(t)));
  }

  /** 以及…, 又看…: more of the object. */
  private boolean addsToObject(Predication p) {
    String link = t.text(p.from());
    if (grammar.is("whether", t.text(p.body()))) {
      return true;
    }
    if (p.body() == p.from() || p.deontic().isPresent()) {
      return false;
    }
    return (grammar.is("object-link", link) && (!p.hasVerb() || grammar.is("noun-link", link)))
        || (grammar.is("second-link", link) && opened("first-link"));
  }

  /** 建设一支…: an object with a measure word that has not come to its noun yet. */
  private boolean unclosed(Building open) {
    Range object = open.object.orElse(new Range(0, 0));
    boolean measured =
        object.to() - object.from() > 2
            && (t.tag(object.from()).equals("mq")
                || (t.tag(object.from()).equals("m") && t.tag(object.from() + 1).startsWith("q")));
    int end = open.chain.isEmpty() ? open.head.to() : open.chain.get(open.chain.size() - 1).to();
    return measured
        && !t.tag(open.head.to() - 1).startsWith("n")
        && open.after.isEmpty()
        && !t.text(object.from(), end).contains(grammar.ofWord());
  }

  private boolean opened(String concept) {
    Building open = Objects.requireNonNull(current);
    return grammar.is(concept, t.text(open.head.from()));
  }

  /** What somebody is made to do goes on: 引导干部…，坚定…; 支持企业开展…，举办…. */
  private boolean continues(Building open, Predication p, Judgement j) {
    if (!open.rule.equals("causative") || p.deontic().isPresent()) {
      return false;
    }
    String verb = p.verb(t);
    if (grammar.verbal("causative", verb)) {
      return false;
    }
    if (grammar.verbal("exhorting", open.head.verb(t))) {
      return j.kind() == ClauseKind.SETTING
          || grammar.verbal("virtue", verb)
          || grammar.verbal("virtue", t.text(p.body()));
    }
    return !grammar.verbal("ending-chain", verb)
        && leads(open)
        && j.kind() == ClauseKind.ACT
        && p.subject().isEmpty()
        && p.topic().isEmpty();
  }

  /** 支持企业…, 指导部门…: the causative has somebody who acts. */
  private boolean leads(Building open) {
    if (!grammar.verbal("leading", open.head.verb(t))) {
      return false;
    }
    Range object = open.object.orElse(new Range(0, 0));
    if (object.to() == object.from() || grammar.verb(t, object.from())) {
      return false;
    }
    for (int i = object.from() + 1; i + 1 < object.to(); i++) {
      boolean governs = grammar.agent(t.text(i - 1)) && grammar.verb(t, i);
      if ((grammar.strongVerb(t, i) || governs) && !grammar.of(t, i + 1)) {
        return true;
      }
    }
    return grammar.verbal("gathering", open.head.verb(t))
        && grammar.person(t.text(object.to() - 1));
  }

  private void start(Predication p, String rule) {
    close();
    current = new Building(p, rule, modality(p), waiting);
    int from = p.body();
    if (rule.endsWith("-alone") && grammar.is("making", t.text(from)) && from + 1 < p.to()) {
      current.verbs = List.of(new Range(from, from + 1));
      current.object = Optional.of(new Range(from + 1, p.to()));
    }
    waiting.clear();
    waitingBasis = false;
  }

  private Modality modality(Predication p) {
    String verb = p.verb(t);
    Optional<Grammar.Deontic> deontic = p.deontic();
    for (int i = waiting.size() - 1; i >= 0 && deontic.isEmpty(); i--) {
      if (!grammar.of(t, waiting.get(i).to() - 1)) {
        deontic = waiting.get(i).deontic();
      }
    }
    if (deontic.isEmpty() && p.subject().isEmpty() && waiting.isEmpty() && !p.negated()) {
      deontic = permission;
    }
    permission = deontic.filter(d -> d.modality() == Modality.PERMISSION);
    if (deontic.isPresent()) {
      Modality modality = deontic.get().modality();
      if (modality == Modality.OBLIGATION && grammar.encouraging(verb)) {
        return Modality.ENCOURAGEMENT;
      }
      return modality == Modality.OBLIGATION && p.negated() ? Modality.PROHIBITION : modality;
    }
    boolean encouraged =
        (grammar.encouraging(verb) && leadsClause(p))
            || p.coverb().map(c -> grammar.encouraging(t.text(c.from(), c.to()))).orElse(false);
    if (encouraged) {
      return Modality.ENCOURAGEMENT;
    }
    if (grammar.allowing(verb)) {
      return Modality.PERMISSION;
    }
    return (p.negated() && !grammar.suffering(verb)) || grammar.prohibiting(verb)
        ? Modality.PROHIBITION
        : Modality.OBLIGATION;
  }

  /** Not 给予支持, not 工作上支持: the verb is the first that the clause has to say. */
  private boolean leadsClause(Predication p) {
    int verb = p.verbs().get(0).from();
    for (int i = p.body(); i < verb; i++) {
      if (grammar.small("light", t, i)) {
        return false;
      }
    }
    return verb == p.body() || !t.tag(verb - 1).equals("f");
  }

  /** What waits at the end goes to the act before; principles alone are one act. */
  private void flush() {
    if (!waiting.isEmpty()) {
      if (current != null) {
        current.after.addAll(waiting);
      } else if (waitingBasis) {
        aloneBases();
      }
      waiting.clear();
      waitingBasis = false;
    }
    close();
  }

  private void aloneBases() {
    List<Predication> bases = waiting.stream().filter(Predication::hasVerb).toList();
    if (bases.isEmpty()) {
      return;
    }
    Predication head = bases.get(0);
    Building alone = new Building(head, "principles-alone", Modality.OBLIGATION, List.of());
    List<Range> verbs = new ArrayList<>();
    bases.forEach(b -> verbs.addAll(b.verbs()));
    alone.verbs = verbs;
    alone.object = span(bases);
    alone.after.addAll(waiting.subList(waiting.indexOf(head) + 1, waiting.size()));
    current = alone;
  }

  /** From the first object to the last. */
  private static Optional<Range> span(List<Predication> bases) {
    List<Range> objects = bases.stream().flatMap(b -> b.object().stream()).toList();
    return objects.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(objects.get(0).from(), objects.get(objects.size() - 1).to()));
  }

  private void close() {
    if (current != null) {
      acts.add(built(current));
      current = null;
    }
  }

  private Act built(Building b) {
    Span core = start(b.head).union(end(b.head));
    Optional<Span> object = b.object.map(r -> t.span(r.from(), r.to()));
    for (Predication link : b.chain) {
      core = core.union(end(link));
      object = Optional.of(object.orElse(end(link)).union(end(link)));
    }
    if (object.isEmpty() || bounds(b)) {
      object = objectBefore(b);
    }
    Span quote = core;
    List<Span> attached = new ArrayList<>();
    for (Predication p : b.before) {
      quote = quote.union(start(p));
      attached.add(p.clause().span());
    }
    for (Predication p : b.after) {
      quote = quote.union(end(p));
      attached.add(p.clause().span());
    }
    attached.sort(null);
    b.head
        .coverb()
        .filter(c -> grammar.encouraging(t.text(c.from(), c.to())))
        .ifPresent(c -> b.verbs = join(List.of(c), b.verbs));
    List<Span> actions = b.verbs.stream().map(r -> t.span(r.from(), r.to())).toList();
    return new Act(
        provision,
        sentence,
        words,
        quote,
        core,
        List.copyOf(attached),
        actions,
        object,
        b.modality,
        b.rule,
        cues(b));
  }

  /**
   * What stands before a verb without object: its topic, the subject of a passive, 的 of a
   * condition.
   */
  private Optional<Span> objectBefore(Building b) {
    Optional<Range> subject = b.head.subject();
    boolean thing = subject.isPresent() && !grammar.agent(t.text(subject.get().to() - 1));
    if (thing && b.before.stream().noneMatch(p -> topicStart(p) >= 0)) {
      return subject.map(r -> t.span(r.from(), r.to()));
    }
    if (b.before.isEmpty() || b.rule.equals("light")) {
      return Optional.empty();
    }
    Predication last = b.before.get(b.before.size() - 1);
    for (Predication p : b.before) {
      int from = topicStart(p);
      if (from >= 0 && from < p.to()) {
        return Optional.of(t.span(from, Math.max(p.to(), settingEnd(b.before, p))));
      }
    }
    boolean passive = b.head.marker().filter(m -> grammar.is("agent-preposition", m)).isPresent();
    if (passive && last.subject().isPresent() && !last.hasVerb()) {
      return last.subject().map(r -> t.span(r.from(), r.to()));
    }
    return Optional.empty();
  }

  /** 不超过10％, 评定为优秀: what is bounded or becomes something is the subject. */
  private boolean bounds(Building b) {
    return b.head.subject().isPresent()
        && b.verbs.stream()
            .anyMatch(
                v ->
                    grammar.is("becoming", t.text(v.to() - 1))
                        || grammar.verbal("bound", t.text(v.from(), v.to())));
  }

  /** The first word behind a 对 that a waiting clause begins with, or -1. */
  private int topicStart(Predication p) {
    if (p.body() < p.to() && grammar.is("topic-preposition", t.text(p.body()))) {
      return p.body() + 1;
    }
    return p.topic().isPresent() && p.marker().filter(m -> grammar.is("fronting", m)).isPresent()
        ? p.topic().get().from()
        : -1;
  }

  /** One past the last clause that goes on with the topic of an earlier one. */
  private int settingEnd(List<Predication> before, Predication first) {
    int end = first.to();
    for (Predication p : before.subList(before.indexOf(first) + 1, before.size())) {
      if (!conditionParts.contains(p)) {
        return end;
      }
      end = p.to();
    }
    return end;
  }

  private List<String> cues(Building b) {
    List<String> cues = new ArrayList<>();
    b.head.deontic().ifPresent(d -> cues.add(d.word()));
    b.head.marker().ifPresent(cues::add);
    b.head.coverb().ifPresent(c -> cues.add(t.text(c.from(), c.to())));
    b.verbs.forEach(v -> cues.add(t.text(v.from(), v.to())));
    return List.copyOf(cues);
  }

  /** From the first word behind conjunction and ordinal to the end of the clause. */
  private Span start(Predication p) {
    int from = p.body() < p.to() ? p.body() : p.from();
    return from < p.to() ? t.span(from, p.to()) : p.clause().span();
  }

  private Span end(Predication p) {
    int to = noteStart(p);
    return p.from() < to ? t.span(p.from(), to) : p.clause().span();
  }

  /** The end of a clause without a bracket about who is responsible. */
  private int noteStart(Predication p) {
    int q = p.to();
    while (q > p.from() && t.enclosed(q - 1)) {
      q--;
    }
    return q < p.to() && q > p.from() && grammar.note(t.text(q, p.to())) ? q : p.to();
  }

  /** The acts of the sentence, once all its clauses are in. */
  List<Act> acts() {
    flush();
    return List.copyOf(acts);
  }
}
