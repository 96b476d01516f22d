package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.Runs.Run;
import org.policygraph.language.Lexicon;

/**
 * Gives names in a list that have no head of their own the head of the name that ends the list: 宣传
 * in 宣传、财政部门.
 */
final class SharedHeads {

  /** How many words a name has at most that shares the head of another. */
  private static final int LONGEST_SHARER = 4;

  /** How long a head is at most that can be shared, in characters. */
  private static final int LONGEST_HEAD = 6;

  /** From how many characters on a listed name stands for itself without the head of the sum. */
  private static final int FULL_NAME = 6;

  private final Lexicon actors = Lexicon.load("actors");

  /** A run's name with the head of the run that ends its list. */
  Optional<Mention> name(Tokens words, Run run, Run owning) {
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
        || (!sums && (others(words, owner) || each(words, run, owner)))
        || (!owner.trail().isEmpty() && !tier && !sums)
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
    boolean acting = actors.suffix("acting-head", own).isPresent();
    boolean firm = owner.kind() != Mention.Kind.PEOPLE && unknown(words, from, run.to());
    boolean full =
        sums
            && (own.length() >= FULL_NAME || acting || firm)
            && !joint
            && !actors.has("shared-head", owner.head());
    String end =
        actors
            .suffix("long-tail", owner.name())
            .or(() -> actors.suffix("shared-head", owner.head()).filter(office -> !tier))
            .orElseGet(() -> sums ? sum(words, owner) : owner.head());
    String name = places ? own + rest : full || own.endsWith(owner.head()) ? own : own + end;
    return Optional.of(
        new Mention(run.from(), run.to(), name, owner.head(), owner.kind(), "", true));
  }

  /** 甲乙丙: whether a listed name is cut into single characters, as are names of firms. */
  private static boolean unknown(Tokens words, int from, int to) {
    return words.text(from, to).length() > 2
        && IntStream.range(from + 1, to)
            .anyMatch(i -> words.text(i - 1).length() == 1 && words.text(i).length() == 1);
  }

  /** What listed names share of a name that sums them up: 公共服务单位 in 等公共服务单位, 企业 in 等重点企业. */
  private String sum(Tokens words, Mention sum) {
    if (!actors.has("plain-head", sum.head())) {
      return sum.head();
    }
    int from = sum.from();
    while (from < sum.to() - 1 && which(words, from)) {
      from++;
    }
    return words.text(from, sum.to());
  }

  /** Whether a word only tells which are meant: 有关, 大型. */
  private boolean which(Tokens words, int at) {
    return words.mark("summing", at)
        || words.actor("others", at)
        || words.actor("beginning", at)
        || !actors.has("noun-tag", words.tag(at).substring(0, 1));
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

  /** 维护市场秩序、安置分流人员: whether each of two names in a list has a verb of its own. */
  private static boolean each(Tokens words, Run run, Mention owner) {
    return run.from() > 0
        && words.tag(run.from() - 1).equals("v")
        && owner.from() > run.to() + 1
        && words.mark("joint", run.to())
        && words.tag(run.to() + 1).startsWith("v");
  }

  /** Whether a name at the end of a list means others than the list: 学校、医院及其他单位. */
  private boolean others(Tokens words, Mention owner) {
    return words.actor("others", owner.from())
        && actors.suffix("shared-head", owner.head()).isEmpty();
  }

  private int beginning(Tokens words, Run run) {
    for (int i = run.to() - 1; i > run.from(); i--) {
      if (words.actor("beginning", i) && !words.actor("level", i - 1)) {
        return i;
      }
    }
    return run.from();
  }

  /** Whether a run names the place of an office that shares its head: 滨海新区科技 in 滨海新区科技、教育部门. */
  boolean seated(Tokens words, Run run) {
    return run.mention()
        .filter(m -> !m.trail().isEmpty())
        .filter(
            m -> words.tag(m.to() - 1).equals("ns") || actors.suffix("seat", m.name()).isPresent())
        .isPresent();
  }

  /** Whether a run sums up the names before it: 等相关职能部门. */
  boolean sums(Tokens words, Optional<Run> run) {
    return run.filter(r -> r.from() > 0 && words.mark("etc", r.from() - 1)).isPresent();
  }
}
