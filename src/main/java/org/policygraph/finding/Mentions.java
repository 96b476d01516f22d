package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Mention.Group;
import org.policygraph.finding.Runs.Run;
import org.policygraph.language.Lexicon;

/**
 * Finds the bodies and groups of people that a sentence names, grouped as they are joined. What is
 * joined to a name without having a head of its own shares the head: 宣传、财政 before 人社部门.
 */
final class Mentions {

  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon marks = Lexicon.load("phrase-marks");
  private final Runs runs = new Runs();
  private final LevelledNames levelled = new LevelledNames();
  private final SharedHeads sharers = new SharedHeads();

  /** The words of a sentence, ready for names to be found among them. */
  Ground ground(Tokens words) {
    return runs.ground(words);
  }

  /**
   * The mentions in a stretch of a sentence, grouped as they are joined.
   *
   * @param ground the words of the sentence
   * @param from first word
   * @param to one past the last word
   * @param verbs words that are actions and so no part of a name
   */
  List<Group> in(Ground ground, int from, int to, BitSet verbs) {
    Tokens words = ground.words();
    List<Run> all = runs.in(ground, from, to, verbs);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < all.size(); ) {
      int end = i + 1;
      while (end < all.size() && joined(words, all.get(end - 1), all.get(end))) {
        end++;
      }
      groups(words, all.subList(i, end), groups);
      i = end;
    }
    return groups;
  }

  /** Whether two runs are joined by 、, 和, 及 or 等 and no noun stands behind the first's name. */
  private boolean joined(Tokens words, Run a, Run b) {
    if (trailed(a) && !sharers.seated(words, a) && !words.actor("tier", a.to() - 1)) {
      return false;
    }
    int next =
        a.mention()
            .flatMap(m -> b.mention())
            .map(m -> Math.min(m.from(), b.from()))
            .orElse(b.from());
    if (marks.has("joint", words.text(a.to(), next))) {
      return true;
    }
    for (int i = a.to(); i < next; i++) {
      if (!words.mark("joint", i) && !words.mark("etc", i)) {
        return false;
      }
    }
    return next > a.to() || words.actor("beginning", b.from());
  }

  /** Parts a chain of joined runs where one of them neither has a head nor shares one. */
  private void groups(Tokens words, List<Run> chain, List<Group> groups) {
    int at = groups.size();
    List<Mention> open = new ArrayList<>();
    Optional<Run> owner = Optional.empty();
    for (int i = chain.size() - 1; i >= 0; i--) {
      Run run = chain.get(i);
      Optional<Mention> sharer = owner.flatMap(o -> sharers.name(words, run, o));
      boolean part = owner.filter(o -> part(words, run, o)).isPresent();
      if (trailed(run) && !(part && sharer.isPresent())) {
        close(words, open, groups, at);
        owner = Optional.of(run);
        open.add(run.mention().get());
      } else if (owner.isPresent() && sharers.sums(words, Optional.of(run)) && sum(run)) {
        owner = Optional.of(run);
      } else if (run.mention().isPresent() && !(part && sharer.isPresent())) {
        open.add(0, run.mention().get());
        owner = sharers.sums(words, owner) ? owner : Optional.of(run);
        if (between(words, run)) {
          break; // 党政机关、企业之间干部: the names before are no more than the ends of something
        }
      } else if (sharer.isPresent()) {
        open.add(0, sharer.get());
      } else if (levels(words, chain, run)) {
        open.add(0, level(words, run));
      } else if (listed(words, chain, i)) {
        open.add(0, named(words, run));
        owner = Optional.empty();
      } else {
        close(words, open, groups, at);
        owner = Optional.empty();
      }
    }
    close(words, open, groups, at);
  }

  /**
   * Whether a run is a place or a level in a list of bodies by place or level: 北京 in 北京、天津自贸试验区,
   * 县（区） in 县（区）、乡（镇）人民政府.
   */
  private boolean part(Tokens words, Run run, Run owner) {
    Mention body = owner.mention().orElseThrow();
    boolean place =
        run.to() == run.from() + 1
            && words.tag(run.from()).equals("ns")
            && words.tag(body.from()).equals("ns");
    boolean level =
        run.mention().filter(m -> actors.has("tier", m.head())).isPresent()
            && (words.actor("tier", body.from()) || words.actor("modifier", body.from()));
    boolean office =
        sharers.seated(words, run) && actors.suffix("shared-head", body.head()).isPresent();
    int last = run.to() - 1;
    boolean each =
        (LevelledNames.each(words, last) || (trailed(run) && words.actor("tier", last)))
            && words.actor("tier", body.from());
    return office || ((place || level || each) && !body.name().equals(words.text(body.from())));
  }

  private static boolean trailed(Run run) {
    return run.mention().filter(m -> !m.trail().isEmpty()).isPresent();
  }

  /** Whether a run is no more than what sums up a list: 部门 in 财政、教育等部门以及海关. */
  private boolean sum(Run run) {
    return run.mention().filter(m -> actors.has("summed", m.name())).isPresent();
  }

  /**
   * Whether a run is a level of government in a list of such, 县 in 各市、州、县, or in 省、市、县应当 and
   * 由省、市规定.
   */
  private boolean levels(Tokens words, List<Run> chain, Run run) {
    Run last = chain.get(chain.size() - 1);
    int behind = last.to();
    boolean all = chain.stream().allMatch(r -> tier(words, r));
    boolean binds = behind < words.size() && acts(words, behind);
    boolean each = actors.prefix("beginning", words.text(chain.get(0).from())).isPresent();
    boolean named = tier(words, last) || last.mention().isPresent();
    int first = chain.get(0).from();
    boolean by = first > 0 && words.role("doer", first - 1);
    return tier(words, run) && ((each && named) || (all && (binds || by)));
  }

  private static boolean acts(Tokens words, int at) {
    return words.role("binding", at) || words.tag(at).startsWith("v");
  }

  private static boolean tier(Tokens words, Run run) {
    return run.to() == run.from() + 1 && words.actor("tier", run.from());
  }

  /**
   * Whether a run without a head is a name in a list of names: its last word is tagged as a name of
   * bodies or names them where they act, and a run beside it has a head.
   */
  private boolean listed(Tokens words, List<Run> chain, int i) {
    Run run = chain.get(i);
    int last = run.to() - 1;
    boolean body = actors.has("body-tag", words.tag(last));
    boolean acting = actors.suffix("acting-head", words.text(last)).isPresent();
    boolean many = words.actor("beginning", run.from()) && words.tag(last).startsWith("n");
    boolean beside =
        (i > 0 && named(chain.get(i - 1))) || (i + 1 < chain.size() && named(chain.get(i + 1)));
    return (body || acting || many) && beside && words.text(run.from(), run.to()).length() > 1;
  }

  private static boolean named(Run run) {
    return run.mention().filter(m -> m.trail().isEmpty()).isPresent();
  }

  private static Mention named(Tokens words, Run run) {
    String name = words.text(run.from(), run.to());
    String head = words.text(run.to() - 1);
    return new Mention(run.from(), run.to(), name, head, Mention.Kind.POSSIBLE, "", false);
  }

  private static Mention level(Tokens words, Run run) {
    String name = words.text(run.from(), run.to());
    return new Mention(run.from(), run.to(), name, name, Mention.Kind.ORGAN, "", false);
  }

  private boolean between(Tokens words, Run run) {
    int from = run.mention().map(Mention::from).orElse(run.from());
    return from > run.from() && words.mark("between", from - 1);
  }

  private void close(Tokens words, List<Mention> open, List<Group> groups, int at) {
    if (open.isEmpty()) {
      return;
    }
    int from = open.get(0).from();
    int to = open.get(open.size() - 1).to();
    Mention last = open.get(open.size() - 1);
    int etc = last.from() - 1;
    while (etc > 0 && words.mark("summing", etc)) {
      etc--;
    }
    boolean sum = etc > 0 && words.mark("etc", etc);
    boolean owned =
        last.kind() == Mention.Kind.PEOPLE
            && open.get(0).kind() != last.kind()
            && !actors.has("sum-people", last.head());
    if (open.size() > 1 && sum && owned) {
      open.removeIf(m -> m.kind() != Mention.Kind.PEOPLE);
    } else if (open.size() > 1 && sum) {
      open.remove(last);
    }
    groups.add(at, new Group(levelled.of(words, open), from, to));
    open.clear();
  }
}
