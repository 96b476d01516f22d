package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Lexicon;

/**
 * What stands before a name with 的. Behind 对 and 给 it is a condition, however short; elsewhere a
 * short one stays with the name and a long one is a condition (D4, D19); the qualities of those to
 * be chosen are a standard.
 */
final class Modifiers {

  /** From how many characters on a modifier is long whatever it holds. */
  private static final int LONG = 12;

  /** The same for the modifier of a subject. */
  private static final int LONG_SUBJECT = 9;

  /** The same for a modifier that tells how those it names have done. */
  private static final int ASSESSED = 6;

  /** What a modifier is. */
  enum Kind {
    /** Part of the name. */
    NAME,
    /** A condition of the act. */
    CONDITION,
    /** A standard of the choice. */
    STANDARD
  }

  /**
   * A modifier.
   *
   * @param from its first word
   * @param to one past its last word, where 的 stands
   * @param kind what it is
   */
  record Modifier(int from, int to, Kind kind) {}

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Lexicon clauses = Lexicon.load("clauses");

  /** The modifier of a group of names, if 的 parts one from it. */
  Optional<Modifier> of(Act act, ActWords w, Group group) {
    int of = group.from() - 1;
    Range clause = w.clause(group.from());
    if (!w.criterion("of", of) || of <= clause.from()) {
      return Optional.empty();
    }
    int opener = opener(w, of, clause);
    boolean follows =
        follows(w, group, clause) || (w.actions().get(group.to()) && !tells(w, clause.from(), of));
    boolean placed = w.placing(clause.from(), group.to());
    boolean subject = opener < 0 && group.to() <= w.firstAction() && follows && !placed;
    if (opener < 0 && !subject) {
      return Optional.empty();
    }
    int from = opener < 0 ? clause.from() : opener + 1;
    from += criteria.has("article", w.text(from, from + 2)) ? 2 : 0;
    boolean picked =
        w.criterion("selecting", from)
            || (!subject
                && criteria.has("qualified", w.text(from, of))
                && !w.criterion("wherever", group.from()));
    while (from < of && (w.criterion("article", from) || w.role("direction", from))) {
      from++;
    }
    int alone = from;
    from = behindNames(w, from, of);
    if (from >= of || causees(w, opener, from, of)) {
      return Optional.empty();
    }
    String before = opener < 0 ? "" : w.text(opener);
    boolean chosen = act.object().isPresent() && criteria.has("choosing", w.action());
    boolean direct = criteria.has("fronting-word", before) && !criteria.has("beneficiary", before);
    boolean tells = tells(w, from, of) || (direct && group.kind() == Mention.Kind.PEOPLE);
    Kind kind = Kind.NAME;
    if (criteria.suffix("place-end", w.text(of - 1)).isPresent() && !direct) {
      return Optional.of(new Modifier(from, of, kind));
    }
    if (picked || (tells && (direct || w.criterion("caused", from)))) {
      kind = Kind.CONDITION;
    } else if (chosen && opener >= 0 && w.actions().get(opener)) {
      kind = Kind.STANDARD;
    } else if (tells
        && ((state(w, from, of) && !(opener >= 0 && w.criterion("founding", opener)))
            || (wide(w, from, of, subject) && from == alone && narrows(w, opener, from, of)))) {
      kind = Kind.CONDITION;
    }
    return Optional.of(new Modifier(from, of, kind));
  }

  /** 鼓励企业建立多种形式的…: whether no modifier but those who are to act stand behind the act. */
  private boolean causees(ActWords w, int opener, int from, int of) {
    return opener >= 0
        && w.role("causative", opener)
        && w.names(from, of).stream()
            .anyMatch(
                g ->
                    g.from() == from
                        && IntStream.range(g.to(), of).anyMatch(i -> w.criterion("founding", i)));
  }

  /** The preposition or action that a modifier stands behind, or -1. */
  private int opener(ActWords w, int of, Range clause) {
    for (int i = of - 1; i >= clause.from(); i--) {
      if (w.actions().get(i)
          || w.criterion("fronting-word", i)
          || w.role("letting", i)
          || w.role("fronted", i)
          || w.role("doer", i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a modifier begins when other names stand before it in a list. */
  private int behindNames(ActWords w, int from, int of) {
    int start = from;
    for (Group other : w.names(from, of)) {
      int joint = other.to();
      while (joint < of && w.mark("etc", other.to()) && !w.mark("joint", joint)) {
        joint++;
      }
      if (other.trail().isEmpty() && w.mark("joint", joint)) {
        start = joint + 1;
      }
    }
    return start;
  }

  private boolean follows(ActWords w, Group group, Range clause) {
    return group.to() == clause.to()
        || w.criterion("predicate", group.to())
        || (w.tag(group.to()).equals("p") && state(w, clause.from(), group.from() - 1));
  }

  /**
   * Whether a modifier that no 对 announces narrows whom the act is for: one of a subject or of
   * those it favours or forbids, which tells what they do; not whose they are, 任务承担单位的负责人, nor who
   * made them, 省政府设立的机构.
   */
  private boolean narrows(ActWords w, int opener, int from, int of) {
    if (opener >= 0 && !w.criterion("treating", opener)) {
      return false;
    }
    int inner =
        IntStream.range(from, of)
            .filter(i -> w.criterion("of", i))
            .reduce((first, last) -> last)
            .orElse(from - 1);
    boolean made = criteria.suffix("making", w.text(of - 1)).isPresent() && w.named(from, of);
    return !made
        && IntStream.range(inner + 1, of)
            .anyMatch(i -> criteria.has("telling", w.tag(i).substring(0, 1)));
  }

  /**
   * Whether a modifier tells what those it names have come to or have not: 纳入试点的企业, 未参加培训的人员; not
   * what they are by trade, 收购废旧金属的企业.
   */
  private boolean state(ActWords w, int from, int of) {
    int verb = from;
    while (verb < of && (w.tag(verb).startsWith("d") || w.tag(verb).startsWith("t"))) {
      verb++;
    }
    boolean negated = verb > from && w.criterion("negation", verb - 1);
    boolean told = negated || w.criterion("status-verb", verb) || w.criterion("caused", verb);
    boolean single = IntStream.range(from, of).noneMatch(i -> w.criterion("of", i));
    return single && ((verb + 1 < of && told) || assessed(w, from, of));
  }

  /** 设备利用率良好: how those who are meant have done. */
  private boolean assessed(ActWords w, int from, int of) {
    return w.span(from, of).length() >= ASSESSED
        && !w.criterion("other", from)
        && clauses.suffix("assessed-end", w.text(of - 1)).isPresent();
  }

  /** Whether a modifier has a predicate. */
  private boolean tells(ActWords w, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> criteria.has("predicative", w.tag(i).substring(0, 1)));
  }

  private boolean wide(ActWords w, int from, int to, boolean subject) {
    int length = w.span(from, to).length();
    return subject ? length >= LONG_SUBJECT : length >= LONG || holdsPhrase(w, from, to);
  }

  /** Whether a modifier has a verb with an object of its own (D19). */
  private static boolean holdsPhrase(ActWords w, int from, int to) {
    return IntStream.range(from, to - 1)
        .anyMatch(i -> w.tag(i).equals("v") && w.tag(to - 1).startsWith("n"));
  }
}
