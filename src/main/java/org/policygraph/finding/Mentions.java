package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.Mention.Group;
import org.policygraph.finding.Runs.Run;
import org.policygraph.language.Lexicon;

/**
 * Finds the bodies and groups of people that a sentence names, grouped as they are joined. What is
 * joined to a name without having a head of its own shares the head: 宣传、财政 before 人社部门.
 */
final class Mentions {

  /** How many words a name has at most that shares the head of another. */
  private static final int LONGEST_SHARER = 4;

  /** How long a head is at most that can be shared, in characters. */
  private static final int LONGEST_HEAD = 6;

  /** From how many characters on a listed name stands for itself without the head of the sum. */
  private static final int FULL_NAME = 6;

  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon marks = Lexicon.load("phrase-marks");
  private final Runs runs = new Runs();
  private final LevelledNames levelled = new LevelledNames();

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
    if (trailed(a) && !seated(words, a) && !words.actor("tier", a.to() - 1)) {
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
      Optional<Mention> sharer = owner.flatMap(o -> shared(words, run, o));
      boolean part = owner.filter(o -> part(words, run, o)).isPresent();
      if (trailed(run) && !(part && sharer.isPresent())) {
        close(words, open, groups, at);
        owner = Optional.of(run);
        open.add(run.mention().get());
      } else if (owner.isPresent() && sums(words, Optional.of(run)) && sum(run)) {
        owner = Optional.of(run);
      } else if (run.mention().isPresent() && !(part && sharer.isPresent())) {
        open.add(0, run.mention().get());
        owner = sums(words, owner) ? owner : Optional.of(run);
        if (between(words, run)) {
          break; // 党政机关、企业之间干部: the names before are no more than the ends of something
        }
      } else if (sharer.isPresent()) {
        open.add(0, sharer.get());
      } else if (levels(words, chain, run)) {
        open.add(0, level(words, run));
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
    boolean office = seated(words, run) && actors.suffix("shared-head", body.head()).isPresent();
    int last = run.to() - 1;
    boolean each =
        (LevelledNames.each(words, last) || (trailed(run) && words.actor("tier", last)))
            && words.actor("tier", body.from());
    return office || ((place || level || each) && !body.name().equals(words.text(body.from())));
  }

  private static boolean trailed(Run run) {
    return run.mention().filter(m -> !m.trail().isEmpty()).isPresent();
  }

  /** Whether a run names the place of an office that shares its head: 滨海新区科技 in 滨海新区科技、教育部门. */
  private boolean seated(Tokens words, Run run) {
    return run.mention()
        .filter(m -> !m.trail().isEmpty())
        .filter(
            m -> words.tag(m.to() - 1).equals("ns") || actors.suffix("seat", m.name()).isPresent())
        .isPresent();
  }

  /** Whether a run is no more than what sums up a list: 部门 in 财政、教育等部门以及海关. */
  private boolean sum(Run run) {
    return run.mention().filter(m -> actors.has("summed", m.name())).isPresent();
  }

  /** Whether a run is a level of government in a list of such, 县 in 各市、州、县 or 省、市、县应当. */
  private boolean levels(Tokens words, List<Run> chain, Run run) {
    Run last = chain.get(chain.size() - 1);
    int behind = last.to();
    boolean all = chain.stream().allMatch(r -> tier(words, r));
    boolean binds = behind < words.size() && words.role("binding", behind);
    boolean each = actors.prefix("beginning", words.text(chain.get(0).from())).isPresent();
    boolean named = tier(words, last) || last.mention().isPresent();
    return tier(words, run) && ((each && named) || (all && binds));
  }

  private static boolean tier(Tokens words, Run run) {
    return run.to() == run.from() + 1 && words.actor("tier", run.from());
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
    boolean owned = last.kind() == Mention.Kind.PEOPLE && open.get(0).kind() != last.kind();
    if (open.size() > 1 && sum && owned) {
      open.removeIf(m -> m.kind() != Mention.Kind.PEOPLE);
    } else if (open.size() > 1 && sum) {
      open.remove(last);
    }
    groups.add(at, new Group(levelled.of(words, open), from, to));
    open.clear();
  }

  /** Whether a run sums up the names before it: 等相关职能部门. */
  private boolean sums(Tokens words, Optional<Run> run) {
    return run.filter(r -> r.from() > 0 && words.mark("etc", r.from() - 1)).isPresent();
  }

  /** A run's name with the head of the run that ends its list. */
  private Optional<Mention> shared(Tokens words, Run run, Run owning) {
    Mention owner = owning.mention().orElseThrow();
    boolean sums = sums(words, Optional.of(owning));
    boolean single = owner.name().equals(owner.head());
    Optional<String> tail = single && !sums ? tail(words, run, owner) : Optional.empty();
    if (tail.isPresent()) {
      String name = words.text(beginning(words, run), run.to()) + tail.get();
      return Optional.of(
          new Mention(run.from(), run.to(), name, owner.head(), owner.kind(), "", true));
    }
    boolean tier = words.actor("tier", run.to() - 1) || LevelledNames.each(words, run.to() - 1);
    if ((single && !sums)
        || (!owner.trail().isEmpty() && !tier)
        || (owner.head().length() > LONGEST_HEAD && !tier)
        || (length(words, run) > LONGEST_SHARER && !tier && !seated(words, run))) {
      return Optional.empty();
    }
    int from = beginning(words, run);
    String own = words.text(from, run.to());
    boolean place = words.tag(run.to() - 1).equals("ns");
    int behind =
        tier ? Math.min(LevelledNames.behind(words, owner.from()), owner.to()) : owner.from();
    boolean tiers = behind > owner.from();
    boolean places = tiers || (place && words.tag(owner.from()).equals("ns"));
    String rest = words.text(tiers ? behind : owner.from() + 1, owner.to());
    boolean joint = IntStream.range(from, run.to()).anyMatch(i -> words.mark("joint", i));
    boolean full =
        sums && own.length() >= FULL_NAME && !joint && !actors.has("shared-head", owner.head());
    String end =
        actors
            .suffix("long-tail", owner.name())
            .or(() -> actors.suffix("shared-head", owner.head()).filter(office -> !tier))
            .orElse(owner.head());
    String name = places ? own + rest : full || own.endsWith(owner.head()) ? own : own + end;
    return Optional.of(
        new Mention(run.from(), run.to(), name, owner.head(), owner.kind(), "", true));
  }

  /** How many words a run has, those in brackets not counted. */
  private int length(Tokens words, Run run) {
    int length = 0;
    boolean open = false;
    for (int i = run.from(); i < run.to(); i++) {
      open |= words.mark("bracket-open", i);
      length += open ? 0 : 1;
      open &= !words.mark("bracket-close", i);
    }
    return length;
  }

  /**
   * What trades in a list share with the compound that ends it, 单位 in 设计、施工、监理单位, and whatever
   * offices in a list do, 部门 in 财政、教育部门.
   */
  private Optional<String> tail(Tokens words, Run run, Mention owner) {
    boolean trade = words.tag(run.to() - 1).startsWith("v");
    return actors
        .suffix("shared-tail", owner.head())
        .filter(t -> t.length() < owner.head().length() && owner.trail().isEmpty())
        .filter(t -> trade || actors.has("shared-head", t));
  }

  private int beginning(Tokens words, Run run) {
    for (int i = run.to() - 1; i > run.from(); i--) {
      if (words.actor("beginning", i) && !words.actor("level", i - 1)) {
        return i;
      }
    }
    return run.from();
  }
}
