package org.policygraph.finding;

import org.policygraph.finding.Runs.View;
import org.policygraph.language.Lexicon;

/** Tells where a name begins in its run of nouns. */
final class NameStart {

  /** How many words an age has: 六十, 周岁, 以上. */
  private static final int AGE = 3;

  private final Lexicon actors = Lexicon.load("actors");
  private final Heads heads;

  NameStart(Heads heads) {
    this.heads = heads;
  }

  /** Whether a word begins a new name, unless it stands inside one that is known as a whole. */
  boolean begins(View g, int at) {
    return g.words().actor("beginning", at) && !g.fixed().get(at) && !g.bound().get(at);
  }

  /**
   * The first word of a name: articles are cut off, modifying verbs taken in.
   *
   * @param from first word of the run that the name stands in
   * @param end one past its head
   * @param limit the first word that it may begin with
   */
  int of(View g, int from, Heads.Head head, int end, int limit) {
    int start = from;
    for (int i = from; i < head.from(); i++) {
      boolean task = i == head.from() - 1 && head.kind() != Mention.Kind.PEOPLE && i > from;
      boolean cut =
          (g.words().mark("article", i)
                  && !(task && g.words().mark("task", i))
                  && !g.words().enclosed(i))
              || (i == start && g.words().mark("bound", i))
              || (g.words().tag(i).startsWith("q")
                  && !heads.level(g.words(), i)
                  && !g.bound().get(i));
      boolean beginning = begins(g, i);
      boolean object = i == from && i > 0 && g.verbs().get(i - 1);
      start = cut || governs(g, i, head, end, object) ? i + 1 : beginning ? i : start;
    }
    while (start > limit
        && start == from
        && modifies(g.words(), start - 1, head)
        && !g.closed().get(start - 1)) {
      start--;
      from = start;
      if (owned(g, start, limit, head)) {
        start--;
        from = start;
      }
    }
    return aged(g.words(), start, limit) ? start - AGE : start;
  }

  /** 六十周岁以上老年人: whether an age stands before a name. */
  private static boolean aged(Tokens words, int start, int limit) {
    return start - AGE >= limit
        && words.mark("bound", start - 1)
        && words.mark("age", start - 2)
        && words.tag(start - AGE).startsWith("m");
  }

  /** Whether a noun before the trade that a name begins with belongs to it: 房屋 in 房屋使用责任人. */
  private boolean owned(View g, int start, int limit, Heads.Head head) {
    return start > limit
        && g.words().tag(start).startsWith("v")
        && start < head.from()
        && g.words().tag(start - 1).equals("n")
        && !g.closed().get(start - 1)
        && heads.before(g.words(), start - 1, start).isEmpty();
  }

  /** Whether a word that is no noun belongs to the name behind it: 失业 before 人员, 领航 before 型企业. */
  private static boolean modifies(Tokens words, int at, Heads.Head head) {
    boolean state = words.tag(at).equals("vi") && words.text(at).length() == 2;
    return words.actor("modifier", at)
        || words.actor("sort", at + 1)
        || (state && head.kind() == Mention.Kind.PEOPLE && !words.actor("govern", at));
  }

  /**
   * Whether a word governs the head behind it rather than telling what it does, 问责机关, or what was
   * done to it, 被调整干部.
   *
   * @param object whether the word stands directly behind the act's verb: 评价使用干部
   */
  private boolean governs(View g, int at, Heads.Head head, int end, boolean object) {
    boolean suffers = at > 0 && g.words().actor("suffering", at - 1);
    boolean plain = actors.has("governed", g.words().text(head.from(), end));
    boolean modifies = g.words().actor("modifier", at) && !object && !plain;
    boolean named = g.words().tag(at).equals("n") && !g.words().actor("verbal-noun", at); // 报告
    if (suffers || modifies || named || g.bound().get(at) || !g.words().actor("govern", at)) {
      return false;
    }
    boolean field =
        at > 0
            && g.words().tag(at).equals("vn")
            && g.words().tag(at - 1).startsWith("n")
            && !object
            && g.words().mark("summing", at + 1); // 保护 in 遗址保护有关部门
    boolean task =
        at == head.from() - 1
            && g.words().tag(at).equals("vn")
            && actors.has("office", g.words().text(head.from(), end));
    return !task && !field;
  }
}
