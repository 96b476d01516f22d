package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;

/** Reads the coordinated verbs of a predicate and what they govern. */
final class VerbGroup {

  /** Tags of words that tell how, before a verb. */
  private static final Set<String> MANNERS = Set.of("a", "an", "b", "c");

  /** Tags of words that tell what something is like. */
  private static final Set<String> QUALITIES = Set.of("a", "an", "ad");

  private final Grammar grammar;

  VerbGroup(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The verbs and the object behind them. */
  record Found(List<Range> verbs, Optional<Range> object) {}

  /** Reads from the first verb to the end of the clause. */
  Found read(Tokens t, int first, int to, Optional<Range> topic, boolean fronted) {
    int end = bracketNote(t, first, to);
    int p = accompanied(t, first, end) ? first + 1 : first;
    List<Range> verbs = new ArrayList<>();
    int q = joined(t, p, end);
    verbs.add(new Range(p, q));
    while (q < end) {
      int next = coordinated(t, q, end);
      if (next < 0) {
        break;
      }
      int after = joined(t, next, end);
      verbs.add(new Range(next, after));
      q = after;
    }
    Grants grants = new Grants(grammar, t);
    if (grants.at(q - 1, end)) {
      return new Found(List.copyOf(verbs), grants.receiver(q, end).or(() -> topic));
    }
    Optional<Found> light =
        t.acts(p) ? Optional.empty() : new LightVerb(grammar, t).read(p, q, end, topic);
    if (light.isPresent()) {
      return light.get();
    }
    while (q < end && (t.tag(q).equals("ule") || (q + 1 == end && t.is("attained", q)))) {
      q++;
    }
    ObjectTail tail = new ObjectTail(grammar, t);
    ObjectTail.Cut cut = tail.cut(p, q, end);
    verbs.addAll(cut.verbs());
    int given = t.is("light", p) ? grants.named(q, cut.end()).map(Range::to).orElse(q) : q;
    Optional<Range> object =
        given < cut.end() && !tail.receives(p, q, cut.end())
            ? Optional.of(new Range(given, cut.end()))
            : Optional.empty();
    object.ifPresent(o -> verbs.addAll(new FurtherActs(grammar, t).of(verbs, o)));
    if (topic.isPresent()
        && (object.isEmpty()
            || (fronted
                && (framed(t, verbs.get(0)) || reaches(t, p, q) || receives(t, object.get()))))) {
      object = topic;
    }
    return new Found(List.copyOf(verbs), object);
  }

  /** 配套建设设施: a verb that only says how the next is done. */
  private boolean accompanied(Tokens t, int p, int end) {
    return p + 2 < end
        && t.verbal("accompanying", p)
        && (grammar.strongVerb(t, p + 1) || t.verbal("making", p + 1))
        && !grammar.of(t, p + 2)
        && !t.is("joiner", p + 2);
  }

  /** 统一到…, 用在…: the verb with its complement takes what 把 puts before it as object. */
  private boolean reaches(Tokens t, int p, int q) {
    return t.is("reaching", q - 1) || (q < t.size() && q > p && t.is("reaching", q));
  }

  /** 将结果反馈投诉人: behind the verb stands no more than who receives what 将 puts before it. */
  private boolean receives(Tokens t, Range object) {
    return grammar.agent(t.text(object.to() - 1));
  }

  private boolean framed(Tokens t, Range verb) {
    String word = t.text(verb.from(), verb.to());
    return grammar.verbal("frame", word) || grammar.smallEnding("frame-end", word);
  }

  /** The end without a note in brackets about who is responsible. */
  private int bracketNote(Tokens t, int p, int to) {
    int q = to;
    while (q > p && t.enclosed(q - 1)) {
      q--;
    }
    return q < to && q > p && grammar.note(t.text(q, to)) ? q : to;
  }

  /** One past a verb, with the complement (好, 到, 为, 至) that belongs to it. */
  private int joined(Tokens t, int p, int to) {
    for (int length = Math.min(3, to - p); length > 1; length--) {
      if (grammar.verbal("joined", t.text(p, p + length))) {
        return p + length;
      }
    }
    return p + 1 < to && grammar.small("complement", t, p + 1) && completed(t, p, to)
        ? p + 2
        : p + 1;
  }

  /** 抓好, 落实到; not 推动成都发展, 推广好的做法. */
  private boolean completed(Tokens t, int p, int to) {
    boolean moves =
        t.verbal("quickening", p) || (t.verbal("causative", p) && !t.verbal("acting-coverb", p));
    return !moves && !(p + 2 < to && grammar.of(t, p + 2));
  }

  /** The next verb that shares the object, or -1. */
  private int coordinated(Tokens t, int q, int to) {
    int n = q;
    boolean joined = false;
    boolean pairing = q < to && t.is("pairing", q);
    while (n < to && t.is("joiner", n)) {
      n++;
      joined = true;
    }
    if (pairing && (n >= to || !grammar.strongVerb(t, n))) {
      return -1; // 理顺与挂靠单位的关系
    }
    int bound = joined && n < to ? grammar.deontic(t, n, to).map(d -> d.length()).orElse(0) : 0;
    n += n + bound < to ? bound : 0;
    if (joined && qualities(t, n, to)) {
      return n;
    }
    n = joined ? pastManner(t, n, to) : n;
    int act = n;
    while (act < to && grammar.adverb(t, act)) {
      act++;
    }
    if (act < to && t.acts(act)) {
      return act;
    }
    if (n >= to || !grammar.verb(t, n) || names(t, n, to)) {
      return -1;
    }
    if (joined) {
      return n;
    }
    String pair = t.text(q - 1) + t.text(n);
    boolean both = t.verbal("causative", q - 1) && t.verbal("causative", n);
    if (grammar.verbal("pair", pair) || (both && grammar.onlyVerb(t, n))) {
      return n;
    }
    boolean governs = n + 1 < to && !grammar.of(t, n + 1);
    String word = t.text(n);
    boolean acts =
        governs && (grammar.strongVerb(t, n) || grammar.onlyVerb(t, n) || !helps(t.text(q - 1)));
    boolean helping = t.verbal("serial-first", q - 1) && acts;
    boolean coupled =
        t.verbal("coupling", q - 1) && governs && !paper(t, n, to) && object(t, n, to);
    String before = t.text(q - 1);
    boolean twin = word.length() == before.length() && word.charAt(0) == before.charAt(0);
    boolean ends = n + 1 == to || (t.is("choice", n + 1) && verbsOnly(t, n + 1, to));
    if (!twin && ends && pairs(t, n)) {
      return n;
    }
    boolean serial =
        governs
            && grammar.verbal("serial", word)
            && !agentBehindModifier(t, n, to)
            && !paper(t, n, to)
            && t.verbal("series", q - 1);
    boolean encouraged =
        governs
            && grammar.encouraging(before)
            && (t.verbal("encouraged", n) || (grammar.strongVerb(t, n) && grammar.onlyVerb(t, n)))
            && !agentBehindModifier(t, n, to);
    return twin || serial || helping || coupled || encouraged || planned(t, n, to) ? n : -1;
  }

  /** 分解细化目标任务: whether a verb beside another bears on a noun, not 优化服务流程. */
  private boolean object(Tokens t, int n, int to) {
    return (t.tag(n).equals("v") || grammar.strongVerb(t, n))
        && t.text(n).length() > 1
        && grammar.noun(t, n + 1)
        && !grammar.verb(t, n + 1)
        && !agentBehindModifier(t, n, to);
  }

  /** 研究支持企业, 研究试点建设: what is planned, not 研究推进…的措施. */
  private boolean planned(Tokens t, int n, int to) {
    boolean acts = grammar.strongVerb(t, n) || t.verbal("making", n);
    boolean tries = n + 1 < to && t.verbal("making", n + 1);
    boolean tried =
        n > 1
            && t.verbal("planning", n - 2)
            && t.verbal("making", n)
            && !grammar.strongVerb(t, n - 1);
    return (tried || (t.verbal("planning", n - 1) && (acts || tries)))
        && n + 1 < to
        && !grammar.of(t, n + 1)
        && !paper(t, n, to);
  }

  /** 或者以其他方式转让, 或者少占, 同时验收: one past how the next verb's act is done. */
  private int pastManner(Tokens t, int from, int to) {
    int n = from;
    while (n < to && grammar.adverb(t, n) && !t.verbal("verb", n)) {
      n++;
    }
    boolean chosen = n < to && grammar.small("choice-manner", t, n) && t.is("choice", from - 1);
    boolean told = n < to && t.is("telling-preposition", n) && t.verbal("publishing", to - 1);
    if (chosen || told) {
      int end = new Adverbial(grammar, t, to).end(n);
      while (end < to && grammar.pureAdverb(t, end)) {
        end++;
      }
      return end < to && grammar.verb(t, end) ? end : n;
    }
    boolean manner =
        n + 1 < to && !grammar.verb(t, n) && MANNERS.contains(t.tag(n)) && !t.enclosed(n);
    boolean closes = n + 2 == to || (n + 2 < to && t.is("joiner", n + 2));
    boolean acts = manner && (closes ? grammar.verb(t, n + 1) : grammar.onlyVerb(t, n + 1));
    return acts && !(n + 2 < to && grammar.of(t, n + 2)) ? n + 1 : n;
  }

  private boolean verbsOnly(Tokens t, int from, int to) {
    return IntStream.range(from, to)
        .allMatch(i -> grammar.verb(t, i) || grammar.adverb(t, i) || t.is("joiner", i));
  }

  /** 真实、准确、完整: nothing but what something is to be. */
  private boolean qualities(Tokens t, int from, int to) {
    return from < to
        && IntStream.range(from, to)
            .allMatch(i -> QUALITIES.contains(t.tag(i)) || t.is("joiner", i))
        && !t.is("joiner", to - 1);
  }

  /** 帮助防控力量薄弱机构: a causative, whose verb must be one for sure; not 协助. */
  private boolean helps(String verb) {
    return grammar.verbal("exhorting", verb);
  }

  /** 公布实施, 登记管理: two verbs and nothing behind them, the first none that governs another. */
  private boolean pairs(Tokens t, int n) {
    String first = t.text(n - 1);
    boolean governs =
        grammar.verbal("nominal", first)
            || grammar.verbal("governing", first)
            || grammar.encouraging(first);
    boolean led =
        n < 2 || t.is("joiner", n - 2) || (grammar.verb(t, n - 2) && !grammar.binds(t.text(n - 2)));
    boolean doings =
        !led
            && t.tag(n - 1).equals("vn")
            && t.tag(n).startsWith("v")
            && !t.is("attained", n)
            && !t.verbal("unpaired", n);
    return !governs
        && !t.verbal("announced", n)
        && (doings || (grammar.onlyVerb(t, n - 1) && grammar.onlyVerb(t, n)));
  }

  /** 配合发展改革、财政等部门: a verb that begins the names of bodies. */
  private boolean names(Tokens t, int n, int to) {
    return !grammar.strongVerb(t, n)
        && !t.verbal("serial", n)
        && grammar.listOfAgents(t, n, to) > 0;
  }

  /** 支持承担项目的高校…: whoever a modifier tells apart. */
  private boolean agentBehindModifier(Tokens t, int from, int to) {
    boolean modified = false;
    for (int i = from; i < to; i++) {
      modified |= grammar.of(t, i);
      boolean ends = i + 1 == to || !grammar.noun(t, i + 1);
      if (modified && ends && grammar.agent(t.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** 制定贯彻落实条例的意见: a paper that a modifier tells apart. */
  private boolean paper(Tokens t, int from, int to) {
    return grammar.clauseEnding("paper-noun", t.text(to - 1)) && t.holdsOf(from, to);
  }
}
