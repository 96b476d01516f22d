package org.policygraph.finding;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Lexicon;

/**
 * Names whose part in an act is told by the word before them: 由 the doer, 会同 the partner, 对 and 给
 * those it is done to; or by the word behind them: 在…指导下.
 */
final class LedNames {

  /** The rule of those that a word before them says an act is done by. */
  static final String BY = "by";

  /** The rule of those that a word before them says an act is done to or for. */
  static final String MARKED = "to";

  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon actors = Lexicon.load("actors");
  private final Pattern joint = roles.pattern("joint-work");
  private final Pattern effort = roles.pattern("joint-effort");
  private final Pattern approval = roles.pattern("approval");
  private final Pattern attestation = roles.pattern("attestation");
  private final Pattern under = roles.pattern("under");

  /** The place of names that a word before or behind them gives one. */
  Optional<Place> place(ActWords w, Candidate c) {
    String before = w.text(c.start() - (w.role("pronoun", c.start() - 1) ? 2 : 1));
    Range clause = w.clause(c.from());
    if (roles.has("of", before)) {
      before = w.text(opener(w, c, clause));
    }
    String behind = c.group().trail() + w.text(c.trailEnd(w), clause.to());
    if (roles.has("doer", before) && !owns(w, c, clause)) {
      return Optional.of(new Place(Role.RESPONSIBLE, BY));
    }
    if (under.matcher(behind).lookingAt()) {
      return Optional.of(new Place(Role.SUPPORTING, "under"));
    }
    if (abstraction(c)) {
      return Optional.empty();
    }
    int last = c.start() > 1 && w.role("direction", c.start() - 1) ? c.start() - 2 : c.start() - 1;
    boolean action = last >= 0 && w.actions().get(last);
    String verb = action ? verb(w, c.start()) : "";
    if (action && roles.has("strengthening", verb) && effort.matcher(behind).lookingAt()) {
      return Optional.of(new Place(Role.SUPPORTING, "joint"));
    }
    if (roles.has("assisting", verb)) {
      return Optional.of(new Place(Role.TARGET, "assisted"));
    }
    Optional<Place> receiver = receiver(w, c, behind);
    if (receiver.isPresent()) {
      return receiver;
    }
    if (roles.has("visit", before) && roles.has("visiting", w.action()) && plainBody(c)) {
      return Optional.of(new Place(Role.TARGET, "visited"));
    }
    if ((roles.has("handing", verb) || roles.has("entrusting", before)) && !c.people()) {
      return Optional.of(new Place(Role.SUPPORTING, "handed"));
    }
    boolean town = c.trailed() && w.tag(c.to() - 1).equals("ns");
    boolean other =
        c.trailed()
            && IntStream.range(c.to(), clause.to()).anyMatch(i -> w.role("of", i)); // 企业专项资金的作用
    if (action && !town && !other && worksThrough(w, behind)) {
      return Optional.of(new Place(Role.SUPPORTING, "through"));
    }
    return partner(w, c, before, behind, action);
  }

  /** The 与 before the modifier of names: 与费率较低的机构开展合作; else the word before them. */
  private static int opener(ActWords w, Candidate c, Range clause) {
    return IntStream.iterate(c.start() - 1, i -> i >= clause.from(), i -> i - 1)
        .takeWhile(i -> !w.actions().get(i))
        .filter(i -> w.role("joint-partner", i))
        .filter(i -> w.names(i + 1, c.from()).isEmpty())
        .findFirst()
        .orElse(c.start() - 1);
  }

  /** Whether names only tell whose the doer, or whose the object is: 由小区的业主委员会, 建立由政府牵头的制度. */
  private boolean owns(ActWords w, Candidate c, Range clause) {
    int of = c.to();
    boolean object = c.start() > 1 && w.actions().get(c.start() - 2);
    boolean modifies =
        object
            && (c.modified()
                || IntStream.range(of, clause.to() - 1).anyMatch(i -> w.role("of", i)));
    boolean owner = w.role("of", of) && w.named(of + 1, clause.to()) && !w.actions().get(of + 1);
    return modifies || owner;
  }

  /** Whether a body stands without other nouns behind it: 到民政部门登记. */
  private static boolean plainBody(Candidate c) {
    return !c.people() && !c.trailed();
  }

  /** Whoever something is submitted to: one who decides on it is consulted, others receive it. */
  private Optional<Place> receiver(ActWords w, Candidate c, String behind) {
    int at = c.start() - (w.role("direction", c.start() - 1) ? 2 : 1);
    boolean consents = w.role("consent", at);
    boolean approves =
        approval.matcher(behind).lookingAt()
            || (consents && attestation.matcher(behind).lookingAt());
    boolean submitted = w.role("submitting", at) && !c.trailed();
    boolean people = c.people() && !consents;
    if (people || !(submitted || (consents && approves))) {
      return Optional.empty();
    }
    return approves
        ? Optional.of(new Place(Role.SUPPORTING, "with"))
        : Optional.of(new Place(Role.TARGET, "reported"));
  }

  private Optional<Place> partner(
      ActWords w, Candidate c, String before, String behind, boolean action) {
    if (!roles.has("partner", before)) {
      return Optional.empty();
    }
    if (roles.has("joint-partner", before)) {
      if (joint.matcher(behind).lookingAt()) {
        return Optional.of(new Place(Role.SUPPORTING, "with"));
      }
      boolean dealing = w.tag(c.start() - 1).equals("p") || w.actions().get(c.to());
      if (roles.has("contracting", w.action()) && c.to() <= w.firstAction()) {
        return Optional.of(new Place(Role.TARGET, "dealt-with"));
      }
      boolean opens = c.start() - 1 == w.clause(c.from()).from();
      return c.people() && !c.trailed() && (dealing || opens) && c.to() <= w.firstAction()
          ? Optional.of(new Place(Role.TARGET, "dealt-with"))
          : Optional.empty();
    }
    boolean means = roles.has("channel", before);
    boolean doing = roles.has("joint-doing", before) && w.tag(c.to()).equals("vn");
    if (roles.suffix("platform", w.text(c.from(), c.to())).isPresent()) {
      return Optional.empty();
    }
    boolean body =
        !c.people() || means || roles.has("consulting", before) || roles.has("submitting", before);
    boolean whole = !c.trailed() || doing || !(means || roles.has("instrumental", before));
    return body && whole && !(action && roles.has("instrumental", before))
        ? Optional.of(new Place(Role.SUPPORTING, "with"))
        : Optional.empty();
  }

  /** 发挥…作用, 利用好…资源: whether an act works through those it names. */
  private boolean worksThrough(ActWords w, String behind) {
    return roles.has("instrumental", w.action())
        && roles.words("instrument-end").stream().anyMatch(behind::endsWith);
  }

  /** The verb that ends before a word, with where to: 转诊至. */
  private String verb(ActWords w, int end) {
    int from = end > 1 && roles.has("direction", w.text(end - 1)) ? end - 1 : end;
    while (from > 0 && w.actions().get(from - 1)) {
      from--;
    }
    return w.text(from, end);
  }

  private boolean abstraction(Candidate c) {
    return c.trailed() && actors.has("abstract", c.group().head());
  }

  // ---- those an act is done to

  /** The word before names that says that the act is done to or for them, or -1. */
  int marker(ActWords w, Candidate c) {
    Range clause = w.clause(c.from());
    for (int i = c.from() - 1; i >= clause.from(); i--) {
      boolean marks = w.role("letting", i) || w.role("bearer", i);
      boolean becomes = w.role("becoming", i) && becomes(w, clause.from(), i);
      if (marks && !w.tag(i).startsWith("n") && !becomes) {
        return i;
      }
      if (w.actions().get(i)) {
        return -1;
      }
    }
    return c.modified() && c.to() == clause.to() ? hanging(w, clause) : -1;
  }

  /** Whether the word that says so, if any, stands in the clause before. */
  boolean hangs(ActWords w, Candidate c, int marker) {
    return marker >= 0 && marker < w.clause(c.from()).from();
  }

  /** The 对 of the clause before, if nobody closes it there: 对增长快，质量优的企业，…; else -1. */
  private static int hanging(ActWords w, Range clause) {
    if (clause.from() - 1 <= w.quote().from()) {
      return -1;
    }
    Range before = w.clause(clause.from() - 2);
    boolean closed =
        w.names(before.from(), before.to()).stream().anyMatch(g -> g.to() == before.to())
            || IntStream.range(before.from(), before.to()).anyMatch(w.actions()::get);
    return w.role("topical", before.from()) && !closed ? before.from() : -1;
  }

  /** Whether 为 tells what something becomes or is: 公布为…, 征用为…, 以…为…. */
  private boolean becomes(ActWords w, int from, int at) {
    boolean bound = w.role("binding", at - 1) && w.firstAction() > at;
    boolean verb = at > from && w.tag(at - 1).startsWith("v") && !bound;
    return verb || IntStream.range(from, at).anyMatch(i -> w.role("with", i));
  }

  /** The place of names behind a marker: they are the first named there, or the head. */
  Optional<Place> marked(ActWords w, int marker, Candidate c) {
    boolean letting = w.role("letting", marker);
    Range clause = w.clause(c.from());
    boolean fits = letting ? first(w, marker + 1, c) : headed(w, marker + 1, c, clause);
    boolean fronting = w.role("fronting", marker);
    boolean possible = !(fronting && c.organ()) && !(abstraction(c) && c.people());
    boolean place = !c.people() && roles.has("place-trail", c.group().trail());
    return fits && possible && !place && !aimed(w, marker, c)
        ? Optional.of(new Place(Role.TARGET, MARKED))
        : Optional.empty();
  }

  /** Whether names are no more than what a purpose is about: 为加快建设园区. */
  private boolean aimed(ActWords w, int marker, Candidate c) {
    return w.role("aiming", marker)
        && w.tag(marker + 1).startsWith("v")
        && marker + 1 < c.start()
        && IntStream.range(marker + 1, c.start()).noneMatch(i -> w.role("of", i));
  }

  /** Whether nobody is named between a place and names with their modifier. */
  boolean first(ActWords w, int from, Candidate c) {
    return w.names(from, Math.max(from, c.start())).isEmpty();
  }

  /** Whether names are the head of what stands behind a preposition, or its owner. */
  private boolean headed(ActWords w, int from, Candidate c, Range clause) {
    int end = Math.max(c.to(), Math.min(clause.to(), w.firstAction()));
    boolean inModifier =
        w.names(c.to(), end).stream().anyMatch(later -> w.role("of", later.from() - 1));
    boolean added = w.role("adding", c.to()) || (c.organ() && w.role("choice", c.to()));
    boolean fronts = from - 1 <= clause.from() + 1;
    boolean closed = w.role("of", clause.to() - 1);
    boolean inCondition = closed && (c.from() > from || !fronts) && !c.modified();
    boolean owner = c.trailed() || w.role("of", c.to());
    boolean own = roles.has("own", w.text(c.from(), c.to()));
    return (added || !inModifier) && !inCondition && !(owner && (own || c.organ()));
  }
}
