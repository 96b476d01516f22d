package org.policygraph.finding;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Lexicon;

/**
 * Grammatical subjects: they do the act, cooperate in it or, in a passive, have it done to them.
 */
final class Subjects {

  /** The rule of a subject that does the act. */
  static final String SUBJECT = "subject";

  /** The rule of a subject that cooperates in it. */
  static final String COOPERATING = "cooperating-subject";

  /** The rule of whoever has the duties that an act tells. */
  private static final String CHARGED = "charged";

  /** The rule of an act that sets a figure to be reached. */
  private static final String FIGURE = "target";

  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon verbs = Lexicon.load("verbs");
  private final Pattern joint = roles.pattern("joint-effort");

  /** The place of names before the act, if they are the subject of it or of a condition. */
  Optional<Place> place(Act act, ActWords w, Candidate c) {
    Range clause = w.clause(c.from());
    if (!opens(w, clause.from(), c)) {
      return Optional.empty();
    }
    if (charged(w, c)) {
      return Optional.of(new Place(Role.RESPONSIBLE, CHARGED));
    }
    if (done(w, c, clause)) {
      boolean bears =
          !c.trailed() && act.object().filter(w.span(c.start(), c.to())::equals).isPresent();
      return bears ? Optional.of(new Place(Role.TARGET, "done-to")) : Optional.empty();
    }
    if (!c.trailed() && followed(w, c, clause) && settled(w, clause)) {
      return suffers(w, c)
          ? Optional.of(new Place(Role.TARGET, "condition-subject"))
          : Optional.empty();
    }
    if (roles.has("punishing", w.action()) && violates(w, c, clause)) {
      return Optional.of(new Place(Role.TARGET, "condition-subject"));
    }
    boolean place = c.organ() && c.trailed();
    if (act.rule().equals(FIGURE) && !place && w.clause(w.firstAction()).equals(clause)) {
      return Optional.of(new Place(Role.TARGET, "figure-subject"));
    }
    boolean favoured = verbs.has("receiving", w.action());
    boolean undergoes =
        roles.has("passive", w.action())
            && !fronted(w, c)
            && !active(act, w)
            && !w.role("receipt", clause.from());
    boolean passive = favoured || undergoes;
    boolean condition = w.role("of", clause.to() - 1);
    if (c.trailed() && condition && w.tag(c.to()).equals("vn") && bound(w, clause) && !passive) {
      return Optional.of(doing(w, c)); // 企业办理登记的，应当…
    }
    if (c.trailed() && !mutual(w, c)) {
      return c.people() && passive
          ? Optional.of(new Place(Role.TARGET, "passive-subject"))
          : Optional.empty();
    }
    if (!followed(w, c, clause) && !joined(w, c, clause)) {
      return Optional.empty();
    }
    if (condition) {
      return ofCondition(w, c, clause, passive);
    }
    if (favoured || (c.people() && passive) || rewarded(w, c, clause)) {
      return Optional.of(new Place(Role.TARGET, "passive-subject"));
    }
    return Optional.of(doing(w, c));
  }

  /** 管委会的主要职责是…: whether an act tells what duties names have. */
  private boolean charged(ActWords w, Candidate c) {
    int duty = w.firstAction() - 1;
    int from = w.role("of", c.to()) ? c.to() + 1 : c.to();
    return duty >= from
        && w.role("duty", duty)
        && verbs.has("constitutive", w.action())
        && IntStream.range(from, duty).allMatch(i -> roles.has("which", w.tag(i).substring(0, 1)));
  }

  /** Whether names only tell who made or chose what the act is about: 省政府批准的项目由…. */
  private static boolean made(ActWords w, Candidate c) {
    int behind = c.to();
    while (w.tag(behind).equals("v") && !w.actions().get(behind)) {
      behind++;
    }
    return behind > c.to() && w.tag(behind).equals("ude1") && behind + 1 < w.firstAction();
  }

  /** Whether 由 puts somebody else before the act, in the clause or behind what names made. */
  private boolean done(ActWords w, Candidate c, Range clause) {
    int end = made(w, c) ? w.firstAction() : Math.min(clause.to(), w.firstAction());
    return IntStream.range(c.to(), end)
        .filter(i -> w.role("doer", i) && w.tag(i).equals("p"))
        .anyMatch(i -> w.named(i + 1, w.quote().to()));
  }

  /** 企业停业，逾期不恢复的，由主管部门…: whether somebody else settles the case that a clause tells. */
  private boolean settled(ActWords w, Range clause) {
    return IntStream.range(clause.to(), w.firstAction())
        .filter(i -> w.role("of", i - 2) || w.role("of", i - 1))
        .filter(i -> w.role("doer", i) && w.tag(i).equals("p"))
        .anyMatch(i -> w.named(i + 1, w.quote().to()));
  }

  /**
   * Whether names break a rule in a clause of their own, and are bound to nothing: 经营者违反规定，责令改正.
   */
  private boolean violates(ActWords w, Candidate c, Range clause) {
    return clause.to() < w.firstAction()
        && IntStream.range(c.to(), clause.to()).anyMatch(i -> w.role("violating", i))
        && IntStream.range(clause.to(), w.firstAction()).noneMatch(i -> w.role("binding", i));
  }

  /** Whether an act is done to whoever a condition tells of: to people, and to bodies a penalty. */
  private boolean suffers(ActWords w, Candidate c) {
    return (c.people() && !roles.has("no-target", w.action()))
        || roles.has("punishing", w.action());
  }

  private Place doing(ActWords w, Candidate c) {
    int behind = w.actions().nextClearBit(w.firstAction());
    boolean effort =
        roles.has("strengthening", w.action())
            && joint.matcher(w.text(behind, w.quote().to())).lookingAt();
    boolean cooperates =
        effort
            || roles.has("cooperating", w.action())
            || w.role("cooperating", w.firstAction() - 1)
            || w.role("joining", c.to());
    return cooperates
        ? new Place(Role.SUPPORTING, COOPERATING)
        : new Place(Role.RESPONSIBLE, SUBJECT);
  }

  /** The subject of a condition is bound by the rule behind it, or has it done to them. */
  private Optional<Place> ofCondition(ActWords w, Candidate c, Range clause, boolean passive) {
    if (bound(w, clause) && !passive) {
      return Optional.of(doing(w, c));
    }
    return suffers(w, c)
        ? Optional.of(new Place(Role.TARGET, "condition-subject"))
        : Optional.empty();
  }

  private boolean bound(ActWords w, Range condition) {
    return w.role("binding", condition.to() + 1);
  }

  /** 经营者应当使用…食材: whether what somebody would do to the subject bears on a thing behind. */
  private boolean active(Act act, ActWords w) {
    return roles.has("transitive", w.action())
        && act.object().filter(o -> w.range(o).from() > w.firstAction()).isPresent();
  }

  /** Whether 把 or 将 stands between a subject and the act, which so is no passive. */
  private boolean fronted(ActWords w, Candidate c) {
    return IntStream.range(c.to(), w.firstAction()).anyMatch(i -> w.role("fronted", i));
  }

  /** Whether nothing but adverbs, times, conjunctions and a modifier stands before a subject. */
  private boolean opens(ActWords w, int from, Candidate c) {
    int to = c.from();
    if (to > from && w.role("joint-partner", to - 1)) {
      return false; // 与环保部门联网
    }
    if (to > from && w.role("of", to - 1)) {
      if (w.placing(from, c.to())) {
        return false;
      }
      boolean marked =
          IntStream.range(from, to).anyMatch(i -> w.role("bearer", i) && !w.role("whoever", i));
      boolean bound = (!c.people() || w.role("receipt", from)) && w.role("binding", c.to());
      boolean event = w.role("event", from) && !bound;
      boolean dealt = IntStream.range(from, to).anyMatch(i -> dealing(w, from, i));
      return !marked && !event && !dealt && to - from > 1 && !w.role("of", from);
    }
    if (BoundSubjects.opens(w, from, c)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      String word = w.text(i);
      boolean light = roles.has("light", w.tag(i).substring(0, 1)) || roles.has("polite", word);
      if (!light || roles.has("bearer", word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause of its own names those who are given something: 通过认定的企业，给予奖励. */
  private boolean rewarded(ActWords w, Candidate c, Range clause) {
    return c.modified()
        && c.to() == clause.to()
        && clause.to() <= w.firstAction()
        && roles.has("rewarding", w.action())
        && IntStream.range(clause.to(), w.firstAction()).noneMatch(i -> w.role("binding", i));
  }

  /** Whether names do something among themselves: 部门之间应当共享. */
  private boolean mutual(ActWords w, Candidate c) {
    return roles.has("between", c.group().trail()) && !w.role("of", c.to() + 1);
  }

  /** Whether 与 opens a clause, after adverbs at most: 优先与费率低的机构开展合作. */
  private static boolean dealing(ActWords w, int from, int at) {
    return w.role("joint-partner", at)
        && IntStream.range(from, at)
            .allMatch(i -> w.tag(i).startsWith("d") || w.tag(i).startsWith("a"));
  }

  /** Whether the modifier before a name has a predicate and so may be the act itself. */
  private static boolean tells(ActWords w, Candidate c, Range clause) {
    return IntStream.range(clause.from(), c.from()).anyMatch(i -> w.tag(i).startsWith("v"));
  }

  /** Whether somebody with a modifier, who is a subject, is joined to names: 机关和…授权的组织. */
  private boolean joined(ActWords w, Candidate c, Range clause) {
    int last = Math.min(clause.to(), w.firstAction());
    return w.role("joint", c.to())
        && w.names(c.to() + 1, Math.max(last, c.to() + 1)).stream()
            .filter(g -> w.role("of", g.from() - 1) && g.trail().isEmpty())
            .anyMatch(g -> followed(w, new Candidate(g, g.from(), true), clause));
  }

  private boolean followed(ActWords w, Candidate c, Range clause) {
    int next = mutual(w, c) ? c.to() + 1 : c.to();
    while (next < w.quote().to() && w.role("behind-name", next)) {
      next++;
    }
    next = w.behindBracket(next);
    if (next >= clause.to()) {
      next += w.tag(next).startsWith("w") ? 1 : 0;
    }
    boolean deontic = w.role("deontic", next) || w.role("deontic", c.to());
    boolean early = clause.to() <= w.firstAction();
    if (c.modified() && tells(w, c, clause) && !deontic && !(early && w.role("adverbial", next))) {
      return false;
    }
    boolean kind = w.tag(next).startsWith("v") && w.tag(next + 1).startsWith("n"); // 企业认定标准
    boolean rules = kind && w.tag(next + 2).equals("p");
    return w.actions().get(next)
        || w.role("adverbial", next)
        || w.role("submitting", next)
        || w.tag(next).startsWith("d")
        || (w.tag(next).startsWith("v") && !rules)
        || ((w.tag(next).equals("a") || w.actor("verbal-noun", next)) && w.actions().get(next + 1));
  }
}
