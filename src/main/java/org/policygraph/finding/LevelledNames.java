package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      return ranked(names);
    }
    Mention first = names.get(bare);
    String last = words.text(first.from(), behind(words, first.from()));
    List<Mention> further = names.subList(bare + 1, names.size());
    boolean levels = further.stream().anyMatch(m -> behind(words, m.from()) > m.from());
    if (levels || last.isEmpty() || first.name().equals(last)) {
      return ranked(names);
    }
    List<String> fields = new ArrayList<>(List.of(first.name().substring(last.length())));
    further.forEach(m -> fields.add(m.name()));
    List<Mention> levelled = new ArrayList<>();
    for (Mention level : names.subList(0, bare + 1)) {
      String before = level.equals(first) ? last : words.text(level.from(), level.to());
      fields.forEach(field -> levelled.add(named(level, before + field)));
    }
    return List.copyOf(levelled);
  }

  private static boolean isLevel(Tokens words, Mention name) {
    return behind(words, name.from()) == name.to();
  }

  /** One past a level that begins at a word, with others of its kind in brackets, or the word. */
  static int behind(Tokens words, int at) {
    if (!words.actor("tier", at)) {
      return at;
    }
    int end = at + 1;
    if (end < words.size() && words.mark("bracket-open", end)) {
      while (end < words.size() && !words.mark("bracket-close", end)) {
        end++;
      }
      end++;
    }
    return end;
  }

  private static Mention named(Mention m, String name) {
    return new Mention(m.from(), m.to(), name, m.head(), m.kind(), m.trail(), m.shared());
  }

  /** The rank that stands before names with one head is that of all. */
  private List<Mention> ranked(List<Mention> names) {
    Optional<String> rank =
        names.get(0).shared() ? actors.prefix("rank", names.get(0).name()) : Optional.empty();
    if (rank.isEmpty()) {
      return List.copyOf(names);
    }
    return names.stream()
        .map(
            m ->
                m.head().equals(names.get(0).head()) && !owns(m)
                    ? named(m, rank.get() + m.name())
                    : m)
        .toList();
  }

  private boolean owns(Mention m) {
    return actors.prefix("rank", m.name()).isPresent()
        || actors.prefix("beginning", m.name()).isPresent();
  }
}
