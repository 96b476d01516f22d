package org.policygraph.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions of which the first that fits counts. They are tried only where a text holds
 * what they can begin with; together they find what {@link Matcher#find()} would.
 */
public final class Expression {

  /** What those begin with that are not watched. */
  private final BitSet openings = new BitSet(Openings.END + 1);

  /** Those that could begin almost anywhere, or stand alone, and so are looked at one by one. */
  private final List<Alternative> watched = new ArrayList<>();

  private final Map<Integer, Pattern> named = new HashMap<>();
  private final Pattern unnamed;

  /** Reads expressions in the syntax of {@link Pattern}, in the order in which they are tried. */
  public Expression(Collection<String> alternatives) {
    List<Alternative> all = alternatives.stream().map(Alternative::of).toList();
    BitSet known = Openings.named(String.join("", alternatives));
    for (Alternative one : all) {
      if (all.size() == 1 || wide(one, known)) {
        watched.add(one);
      } else {
        openings.or(one.openings());
      }
    }
    Map<BitSet, Pattern> joined = new HashMap<>();
    known.stream()
        .filter(c -> all.stream().anyMatch(one -> one.openings().get(c)))
        .forEach(
            c -> named.put(c, joined.computeIfAbsent(that(all, c), some -> joined(all, some))));
    BitSet others = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      others.set(i, wide(all.get(i), known));
    }
    unnamed = joined(all, others);
  }

  /** Whether an expression can begin with a character that it does not name. */
  private static boolean wide(Alternative one, BitSet known) {
    BitSet others = (BitSet) one.openings().clone();
    others.andNot(known);
    return !others.isEmpty();
  }

  /** Which alternatives can begin with a character. */
  private static BitSet that(List<Alternative> all, int character) {
    BitSet some = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      some.set(i, all.get(i).openings().get(character));
    }
    return some;
  }

  private static Pattern joined(List<Alternative> all, BitSet some) {
    return Pattern.compile(
        Alternatives.of(some.stream().mapToObj(i -> all.get(i).expression()).toList()));
  }

  /** All matches in a text, in order, none overlapping another. */
  public List<MatchResult> in(String text) {
    List<MatchResult> found = new ArrayList<>();
    each(text, matcher -> found.add(matcher.toMatchResult()));
    return found;
  }

  /** Whether it matches anywhere in a text. */
  public boolean isIn(String text) {
    return new Search(text).next(0);
  }

  /** Hands on the matches in a text one by one, each in the matcher that found it. */
  public void each(String text, Consumer<Matcher> found) {
    Search search = new Search(text);
    for (int at = 0; search.next(at); ) {
      Matcher matcher = search.matcher();
      found.accept(matcher);
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
  }

  /** The way through one text. */
  private final class Search {
    private final String text;
    private final List<Alternative> live = new ArrayList<>(2);
    private @Nullable Matcher matcher;

    Search(String text) {
      this.text = text;
      for (Alternative one : watched) {
        if (one.canBeIn(text)) {
          live.add(one);
        }
      }
    }

    /** Goes on to the first match that begins at a place or behind it. */
    boolean next(int from) {
      if (live.isEmpty() && openings.isEmpty()) {
        return false;
      }
      for (int at = from; at <= text.length(); at++) {
        int character = at < text.length() ? text.charAt(at) : Openings.END;
        if ((openings.get(character) || canBegin(at, character)) && fits(at, character)) {
          return true;
        }
      }
      return false;
    }

    private boolean canBegin(int at, int character) {
      int previous = at > 0 ? text.charAt(at - 1) : Openings.END;
      for (Alternative one : live) {
        if (one.canBegin(previous, character)) {
          return true;
        }
      }
      return false;
    }

    private boolean fits(int at, int character) {
      Pattern pattern = named.getOrDefault(character, unnamed);
      Matcher known = matcher;
      if (known == null) {
        known = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        matcher = known;
      } else if (known.pattern() != pattern) {
        known.usePattern(pattern);
      }
      return known.region(at, text.length()).lookingAt();
    }

    Matcher matcher() {
      return Objects.requireNonNull(matcher);
    }
  }
}
