package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Lexicon;

/** Names in the object of an act or in a clause attached to it: those it is done to. */
final class ObjectNames {

  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon verbs = Lexicon.load("verbs");
  private final LedNames led;

  ObjectNames(LedNames led) {
    this.led = led;
  }

  /** The place of names in the object or in an attached clause. */
  Optional<Place> place(Act act, ActWords w, Candidate c) {
    if (roles.has("place-trail", c.group().trail()) || w.role("doer", c.start() - 1)) {
      return Optional.empty();
    }
    Optional<Range> object = act.object().map(w::range);
    if (object.isPresent() && object.get().holds(c.from())) {
      return inObject(w, c, object.get())
          ? Optional.of(new Place(Role.TARGET, "object"))
          : Optional.empty();
    }
    boolean core = w.range(act.core()).holds(c.from());
    int behind = w.actions().nextClearBit(w.firstAction());
    boolean fronted = object.filter(o -> o.to() <= w.firstAction()).isPresent();
    boolean becomes = roles.suffix("becoming", w.text(behind - 1)).isPresent();
    boolean receives = fronted && !becomes && !roles.has("no-target", w.action());
    if ((object.isEmpty() || receives) && core && listedFrom(w, behind, c) && !c.trailed()) {
      return Optional.of(new Place(Role.TARGET, "object"));
    }
    boolean institution = actors.suffix("institution", c.group().trail()).isPresent();
    boolean result = c.from() > w.firstAction() || c.to() == w.clause(c.from()).to();
    boolean vague = c.trailed() && roles.has("vague", c.group().head());
    boolean served = !c.organ() && !vague && w.role("serving", c.start() - 1);
    if (core && c.start() == behind && roles.has("naming", w.action()) && judged(w, c)) {
      return Optional.of(new Place(Role.TARGET, "object"));
    }
    if (!core && result && (c.people() || served) && !institution && (served || !abstraction(c))) {
      return Optional.of(new Place(Role.TARGET, "attached"));
    }
    return Optional.empty();
  }

  /** Whether names stand at a place or are joined to some that do. */
  private static boolean listedFrom(ActWords w, int place, Candidate c) {
    int joint = c.start() - 1;
    return c.start() == place
        || (w.role("joint", joint)
            && w.names(place, joint).stream()
                .findFirst()
                .filter(g -> g.to() == joint && g.trail().isEmpty())
                .isPresent());
  }

  private boolean inObject(ActWords w, Candidate c, Range object) {
    boolean causative = causative(w);
    if (!c.trailed() && !c.organ() && roles.has("engaging", w.text(c.start() - 1))) {
      return true; // 鼓励企业吸纳农民工
    }
    boolean whole = institution(w, object);
    if (causative && acts(w, c) && !(whole && c.trailed())) {
      boolean behind =
          IntStream.range(object.from(), c.start())
              .anyMatch(i -> w.tag(i).equals("p") || (w.tag(i).equals("v") && !trade(w, c, i)));
      boolean first = led.first(w, object.from(), c) || listedFrom(w, object.from(), c);
      return first && (c.modified() || !behind);
    }
    boolean named = actors.words("institution").stream().anyMatch(c.group().trail()::contains);
    boolean making = roles.has("making", action(w, c.from())) && !causative;
    boolean made = making && !c.people() && !c.trailed() && !w.role("of", c.to());
    boolean manned = c.people() || roles.suffix("manned", c.group().head()).isPresent();
    boolean built = !manned && roles.suffix("building", c.group().trail()).isPresent();
    boolean prevented = roles.has("preventing", w.action()) && c.to() < object.to();
    boolean listed = w.role("etc", c.to()) && !c.people();
    boolean advanced = c.trailed() && roles.has("advancing", w.action());
    boolean none =
        whole || named || made || built || prevented || listed || advanced || abstraction(c);
    boolean mutual = roles.has("mutual", w.text(c.from(), c.to()));
    boolean itself = !c.trailed() && !w.role("of", c.to());
    boolean had = roles.has("having", w.action()) && !w.tag(c.to()).startsWith("v");
    boolean no =
        none
            || had
            || roles.has("no-target", w.action())
            || (itself && roles.has("filling", w.action()));
    if (mutual || (!provided(w, c) && no)) {
      return false;
    }
    boolean assists = roles.has("assisting", w.action());
    return (!causative
            || assists
            || led.first(w, object.from(), c)
            || listedFrom(w, object.from(), c))
        && (!c.organ() || c.to() == object.to());
  }

  /** Whether the verb between a causative and those who are to act belongs to their name. */
  boolean named(ActWords w, Candidate c) {
    int trade = c.start() - 1;
    return w.tag(trade).equals("v")
        && w.actions().get(Math.max(trade - 1, 0))
        && !w.actions().get(trade)
        && causative(w)
        && trade(w, c, trade)
        && acts(w, c);
  }

  /** Whether a verb tells what those behind it are, rather than what is done: 引导承租驾驶人…. */
  private boolean trade(ActWords w, Candidate c, int at) {
    return at == c.start() - 1
        && !c.trailed()
        && !verbs.has("strong", w.text(at))
        && !roles.has("advancing", w.action());
  }

  /** Whether what is given to names is called by what it is: 落实村干部报酬. */
  private boolean provided(ActWords w, Candidate c) {
    return !c.organ()
        && roles.has("providing", w.action())
        && roles.suffix("benefit", c.group().trail()).isPresent();
  }

  /** Whether people are chosen or judged by what an act names: 作为干部选拔任用的依据. */
  private boolean judged(ActWords w, Candidate c) {
    return c.people()
        && (w.role("judging", c.to()) || roles.prefix("judging", c.group().trail()).isPresent());
  }

  /** The last action before a word: 设立 in 探索设立中心. */
  private static String action(ActWords w, int before) {
    int last = w.actions().previousSetBit(Math.max(before - 1, 0));
    return last < 0 ? w.action() : w.text(last);
  }

  /** Whether an object is the name of an institution or rule (D3). */
  private boolean institution(ActWords w, Range object) {
    return actors.suffix("institution-end", w.text(object.from(), object.to())).isPresent();
  }

  private boolean abstraction(Candidate c) {
    boolean between = roles.words("between").stream().anyMatch(c.group().trail()::startsWith);
    return c.trailed() && (between || actors.has("abstract", c.group().head()));
  }

  /** Whether names are themselves to act: a verb or an adverb follows them and 等. */
  private boolean acts(ActWords w, Candidate c) {
    boolean summed = w.role("etc", c.to());
    boolean made = roles.has("causative", action(w, c.from()));
    String tag = w.tag(summed ? (made ? behindSum(w, c.to() + 1) : c.to() + 1) : c.to());
    return c.trailed()
        || joinsModified(w, c)
        || (!tag.isEmpty() && roles.has("acting", tag.substring(0, 1)));
  }

  /** One past the nouns that sum up a list before what it does: 相关方 in 企业等利益相关方积极参与. */
  private static int behindSum(ActWords w, int at) {
    int end = at;
    while (w.tag(end).startsWith("n")) {
      end++;
    }
    return w.tag(end).isEmpty() || w.tag(end).equals("vn") ? at : end;
  }

  /** Whether somebody with a modifier follows in a list: 机关 in 机关和使用资金的单位. */
  private static boolean joinsModified(ActWords w, Candidate c) {
    Range clause = w.clause(c.from());
    return w.role("joint", c.to())
        && w.tag(c.to() + 1).startsWith("v")
        && w.names(c.to() + 1, clause.to()).stream().anyMatch(g -> w.role("of", g.from() - 1));
  }

  private boolean causative(ActWords w) {
    int end = w.actions().nextClearBit(w.firstAction());
    return roles.has("causative", w.action()) || w.role("causative", end - 1);
  }
}
