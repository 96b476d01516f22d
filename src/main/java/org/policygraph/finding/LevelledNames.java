package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.language.Lexicon;

/**
 * Gives the names of a list the levels of government that stand before them: 省级财政、教育部门 are two
 * names, 市、区民政、财政部门 four.
 */
final class LevelledNames {

  private final Lexicon actors = Lexicon.load("actors");

  /**
   * The names with their levels.
   *
   * @param names those of a list, in order, at least one
   */
  List<Mention> of(Tokens words, List<Mention> names) {
    int bare = 0;
    while (bare < names.size() && isLevel(words, names.get(bare))) {
      bare++;
    }
    if (bare == 0 || bare == names.size()) {
      return ranked(words, names);
    }
    Mention first = names.get(bare);
    String last = words.text(first.from(), seat(words, first));
    List<Mention> further = names.subList(bare + 1, names.size());
    boolean levels = further.stream().anyMatch(m -> behind(words, m.from()) > m.from());
    boolean seated = !last.isEmpty() && first.name().startsWith(last);
    if (levels || !seated || first.name().equals(last)) {
      return ranked(words, names);
    }
    List<String> fields = new ArrayList<>(List.of(first.name().substring(last.length())));
    String government = first.shared() ? words.text(first.from(), behindSeat(words, first)) : last;
    String before = government.substring(Math.min(last.length(), government.length()));
    List<Mention> others = new ArrayList<>();
    for (Mention m : further) {
      if (m.head().equals(first.head())) {
        fields.add(before + m.name());
      } else {
        others.add(m);
      }
    }
    List<Mention> levelled = new ArrayList<>();
    for (Mention level : names.subList(0, bare + 1)) {
      String own = level.equals(first) ? last : words.text(level.from(), level.to());
      fields.forEach(field -> levelled.add(named(level, own + field)));
    }
    levelled.addAll(others);
    return List.copyOf(levelled);
  }

  /** One past the level or the place that a name begins with, 滨海新区 in 滨海新区科技部门. */
  private int seat(Tokens words, Mention name) {
    int from = words.actor("modifier", name.from()) ? name.from() + 1 : name.from();
    int level = behind(words, from);
    if (level > from) {
      return level;
    }
    int place = from + (words.actor("tier", from + 1) ? 2 : 1);
    if (words.tag(from).equals("ns")
        && actors.suffix("tier", words.text(from, place)).isPresent()) {
      return place;
    }
    return seats(words, from, name.to()).findFirst().orElse(name.from());
  }

  /** One past each body or place that a name begins with, the shortest first. */
  private IntStream seats(Tokens words, int from, int to) {
    return IntStream.range(from + 1, to)
        .takeWhile(end -> !words.mark("bracket-open", end))
        .filter(end -> actors.suffix("seat", words.text(from, end)).isPresent());
  }

  private static boolean isLevel(Tokens words, Mention name) {
    return behind(words, name.from()) == name.to();
  }

  /** One past a level that begins at a word, with others of its kind in brackets, or the word. */
  static int behind(Tokens words, int at) {
    if (!words.actor("tier", at) && !each(words, at)) {
      return at;
    }
    int close = at + 1;
    while (words.mark("bracket-open", at + 1)
        && close < words.size()
        && !words.mark("bracket-close", close)) {
      close++;
    }
    return close > at + 1 && close < words.size() ? close + 1 : at + 1;
  }

  /** Whether a word means every level of a kind: 各省. */
  static boolean each(Tokens words, int at) {
    return at >= 0 && words.actor("each-tier", at);
  }

  private static Mention named(Mention m, String name) {
    return new Mention(m.from(), m.to(), name, m.head(), m.kind(), m.trail(), m.shared());
  }

  /** The rank that stands before names with one head is that of all. */
  private List<Mention> ranked(Tokens words, List<Mention> names) {
    Optional<String> rank = names.get(0).shared() ? rank(words, names.get(0)) : Optional.empty();
    if (rank.isEmpty()) {
      return governed(names);
    }
    return names.stream()
        .map(
            m ->
                m.head().equals(names.get(0).head())
                        && !m.name().startsWith(rank.get())
                        && !owns(words, m)
                    ? named(m, rank.get() + m.name())
                    : m)
        .toList();
  }

  /** 当地党委和政府: the place or level of a party committee is that of the government behind it. */
  private List<Mention> governed(List<Mention> names) {
    List<Mention> governed = new ArrayList<>(names);
    for (int i = 1; i < names.size(); i++) {
      String party = names.get(i - 1).name();
      Mention government = names.get(i);
      Optional<String> committee = actors.suffix("party-committee", party);
      if (committee.isPresent() && actors.has("government-alone", government.name())) {
        String place = party.substring(0, party.length() - committee.get().length());
        governed.set(i, named(government, place + government.name()));
      }
    }
    return List.copyOf(governed);
  }

  /**
   * One past the body or place whose offices are listed, 市人民政府 in 市人民政府教育、民政部门; else where it
   * begins.
   */
  private int behindSeat(Tokens words, Mention name) {
    return seats(words, name.from(), name.to()).max().orElse(name.from());
  }

  /** The rank that a name begins with, others of its kind in brackets included: 县（市、区）. */
  private Optional<String> rank(Tokens words, Mention name) {
    int seat = behindSeat(words, name);
    int behind = Math.max(behind(words, name.from()), seat);
    return behind > name.from() + 1 || seat > name.from()
        ? Optional.of(words.text(name.from(), behind))
        : actors.prefix("rank", name.name()).filter(rank -> ends(words, name, rank));
  }

  /** Whether a word of a name ends where what it begins with does: 市 in 市财政, not in 市场. */
  private static boolean ends(Tokens words, Mention name, String beginning) {
    return IntStream.rangeClosed(name.from() + 1, name.to())
        .anyMatch(end -> words.text(name.from(), end).equals(beginning));
  }

  private boolean owns(Tokens words, Mention m) {
    return actors.prefix("rank", m.name()).filter(rank -> ends(words, m, rank)).isPresent()
        || actors.prefix("beginning", m.name()).isPresent();
  }
}
