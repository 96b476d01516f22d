package org.policygraph.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policygraph.graph.Gazetteers;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Gazetteer;
import org.policygraph.outline.Jurisdiction;

/**
 * Names of levels of government and of places. What a text names by its own level or place is no
 * other thing than what the reference names by that above: 省财政厅 and 市财政局, 国家 and 本省.
 */
final class Levels {

  /** What stands for any of them. */
  static final String ANY = "*";

  /** From the highest. */
  private static final List<String> RANKS =
      List.of("centre", "province", "city", "county", "township");

  private static final int UNKNOWN = -1;
  private static final int SHORTEST_PLACE = 3;
  private static final int SHORTEST_FIELD = 2;

  private final Lexicon words = Lexicon.load("alignment-levels");
  private final Gazetteer places = Gazetteers.load();

  /**
   * A name taken apart.
   *
   * @param before what stands before its level, as 各
   * @param rank the place of its level from above, -1 if it names none
   * @param field what it is a body for, or the rest of the name
   */
  private record Name(String before, int rank, String field) {}

  /** A level or a place at a place of a text. */
  private record Level(int rank, int length) {}

  /** A text in which the names of levels and places are one sign. */
  String without(String text) {
    StringBuilder rest = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      Optional<Level> level = at(text, i).filter(l -> l.length > 1);
      int skipped = level.isPresent() ? 0 : other(text, i);
      if (level.isPresent()) {
        rest.append(ANY);
      } else {
        rest.append(text, i, i + Math.max(1, skipped));
      }
      i += level.map(Level::length).orElse(Math.max(1, skipped));
    }
    return rest.toString();
  }

  /** Whether what one text names is what the other names, of its own level or one further down. */
  boolean fits(String local, String reference) {
    Name here = name(local);
    Name there = name(reference);
    boolean same =
        here.before.equals(there.before) && without(here.field).equals(without(there.field));
    boolean ranked = here.rank != UNKNOWN && there.rank != UNKNOWN;
    return same
        && (ranked
            ? here.rank >= there.rank
            : here.field.length() >= SHORTEST_FIELD && (isBody(local, here) || isPlace(here)));
  }

  /** Whether something stands in a name that another place calls otherwise. */
  private boolean isPlace(Name name) {
    return !without(name.field).equals(name.field);
  }

  /** Whether a name says more of a body than its field. */
  private static boolean isBody(String text, Name name) {
    return text.length() > name.before.length() + name.field.length();
  }

  private Name name(String text) {
    int i = 0;
    while (i < text.length()) {
      Optional<Level> level = begins(text, i) ? at(text, i) : Optional.empty();
      if (level.isPresent()) {
        int behind = i + level.get().length;
        Name rest = name(text.substring(behind));
        return rest.before.isEmpty() && rest.rank > level.get().rank
            ? new Name(text.substring(0, i), rest.rank, rest.field)
            : new Name(text.substring(0, i), level.get().rank, field(text.substring(behind)));
      }
      i += Math.max(1, other(text, i));
    }
    return new Name("", UNKNOWN, field(text));
  }

  /** Whether a name may begin with a level from here: 各省, 沿江各省, 有关县. */
  private boolean begins(String text, int place) {
    return place == 0 || words.suffix("before-level", text.substring(0, place)).isPresent();
  }

  /** The field of a body: 财政 of 人民政府财政部门. */
  private String field(String body) {
    String government = words.prefix("government", body).orElse("");
    String field = body.length() > government.length() ? body.substring(government.length()) : body;
    String end = words.suffix("body", field).orElse("");
    String bare = field.substring(0, field.length() - end.length());
    String told = bare.length() >= SHORTEST_FIELD ? bare : field;
    for (String joint : words.words("joining")) {
      told = told.replace(joint, "");
    }
    return told;
  }

  private Optional<Level> at(String text, int place) {
    Optional<String> name =
        places.nameAt(text, place).filter(n -> n.length() >= SHORTEST_PLACE && isLevel(n));
    if (name.isPresent()) {
      int rank = rank(places.named(name.get()).get(0));
      return Optional.of(new Level(rank, name.get().length()));
    }
    Level longest = null;
    for (int rank = 0; rank < RANKS.size(); rank++) {
      int length = words.at(RANKS.get(rank), text, place).map(String::length).orElse(0);
      if (length > other(text, place) && (longest == null || length > longest.length)) {
        longest = new Level(rank, length);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** A zone is of no other level than a county. */
  private static int rank(Jurisdiction place) {
    int rank = RANKS.indexOf(place.level().name().toLowerCase(Locale.ROOT));
    return rank < 0 ? RANKS.indexOf("county") : rank;
  }

  /** Whether the name of a place ends in its level. */
  private boolean isLevel(String name) {
    String last = name.substring(name.length() - 1);
    return RANKS.stream().anyMatch(rank -> words.has(rank, last));
  }

  /** How long the word is at a place that only looks like one of a level. */
  private int other(String text, int place) {
    return words.at("no-level", text, place).map(String::length).orElse(0);
  }
}
