package org.policygraph.finding;

import java.util.stream.IntStream;

/** Finds where a basis ends: 按照…要求, 按…费用的50%, 按照管理机构的统一调度. */
final class BasisEnd {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;
  private final ClosedAdverbial phrase;

  BasisEnd(Grammar grammar, Tokens t, int to, ClosedAdverbial phrase) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
    this.phrase = phrase;
  }

  /** One past the last word of the basis whose preposition stands at {@code p}, or 0. */
  int of(int p) {
    int ratio = ratioEnd(p);
    return ratio > 0 ? ratio : basisEnd(p);
  }

  /** 按实际支付费用的50%: one past the ratio or sum of what it is measured by, or 0. */
  private int ratioEnd(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      if (grammar.deontic(t, q, to).isPresent() || grammar.small("light", t, q)) {
        return 0;
      }
      if (grammar.of(t, q) && !t.enclosed(q)) {
        int end = q + 1;
        while (end < to && measured(end)) {
          end++;
        }
        if (end > q + 1 && (end == to || phrase.begins(end))) {
          return end;
        }
      }
    }
    return 0;
  }

  private boolean measured(int i) {
    String tag = t.tag(i);
    return tag.startsWith("m") || tag.startsWith("q") || tag.equals("nx");
  }

  /** 按照…要求, 根据…规定: up to the noun that names the basis. */
  private int basisEnd(int p) {
    int titled = p + 1;
    while (titled < to && t.enclosed(titled)) {
      titled++;
    }
    boolean named =
        titled > p + 1 && titled < to && !grammar.smallEnding("basis-noun", t.text(titled));
    if (named && phrase.begins(titled)) {
      return titled; // 按照《大纲》认真编制
    }
    for (int q = p + 1; q < to; q++) {
      if (!t.enclosed(q)
          && grammar.smallEnding("basis-noun", t.text(q))
          && !real(p, q)
          && !made(p, q)
          && (q + 1 == to
              || listed(q)
              || told(q)
              || (phrase.begins(q + 1) && !grammar.smallEnding("basis-noun", t.text(q + 1))))) {
        return listed(q) ? to : q + 1;
      }
    }
    return managed(p) ? to : ruled(p);
  }

  /** 根据所具备的条件和能力: whether nothing but nouns is joined to one that names the basis. */
  private boolean listed(int q) {
    return q + 2 < to
        && t.is("joiner", q + 1)
        && IntStream.range(q + 2, to).allMatch(i -> t.tag(i).startsWith("n") || t.is("joiner", i));
  }

  /** 依照章程规定的程序检查资料: whether a verb with its object follows what 的 leads to. */
  private boolean told(int noun) {
    return grammar.of(t, noun - 1)
        && noun + 2 < to
        && grammar.verb(t, noun + 1)
        && !grammar.smallEnding("basis-noun", t.text(noun + 1))
        && !grammar.smallEnding("basis-noun", t.text(to - 1))
        && (grammar.noun(t, noun + 2) || grammar.modifier(t, noun + 2));
  }

  /** 按照管理机构的统一调度: whether the clause ends with what somebody does, as a noun. */
  private boolean managed(int p) {
    int last = to - 1;
    boolean joint = last - 1 > p && !grammar.of(t, last - 1) && t.is("joint-adverb", last - 1);
    int of = joint ? last - 2 : last - 1;
    return of > p + 1
        && grammar.of(t, of)
        && grammar.verb(t, last)
        && IntStream.range(p + 2, of).noneMatch(q -> grammar.strongVerb(t, q));
  }

  /** 按照协议制定措施: whether a verb behind what it goes by makes the noun. */
  private boolean made(int p, int noun) {
    if (t.is("undrawn", noun) && noun + 1 == to) {
      return false;
    }
    for (int q = p + 2; q < noun; q++) {
      boolean draws = t.is("drawing-up", q) && !t.tag(q + 1).startsWith("f");
      if (draws && grammar.noun(t, q - 1) && !t.holdsOf(q, noun)) {
        return true;
      }
    }
    return false;
  }

  /** 按照有关规定配套建设设施: up to the rule, where a verb of doing and what it bears on follow. */
  private int ruled(int p) {
    for (int q = p + 1; q + 2 < to; q++) {
      if (grammar.mark(t, q) || grammar.of(t, q)) {
        return 0;
      }
      if (grammar.clauseEnding("rule-noun", t.text(q)) && t.tag(q + 1).equals("vn")) {
        int verb = q + 1;
        while (verb < to && (t.tag(verb).equals("vn") || t.is("joiner", verb))) {
          verb++;
        }
        boolean object =
            verb < to && verb > q + 1 && (t.tag(verb).startsWith("n") || grammar.modifier(t, verb));
        return object && !grammar.smallEnding("basis-noun", t.text(to - 1)) ? q + 1 : 0;
      }
    }
    return 0;
  }

  /** 按实际支付…: what is real is told behind. */
  private boolean real(int p, int q) {
    return q == p + 1
        && q + 1 < to
        && t.is("way-preposition", p)
        && t.is("real", q)
        && grammar.onlyVerb(t, q + 1);
  }
}
