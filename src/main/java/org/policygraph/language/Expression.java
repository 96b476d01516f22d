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
 * Regular expressions of which the first that fits counts. Each is tried only where a text holds a
 * character that it can begin with; together they find what {@link Matcher#find()} would.
 */
public final class Expression {

  /** An alternative with the characters it can begin with. */
  private record Alternative(String expression, BitSet openings) {}

  private final BitSet openings = new BitSet(Openings.END + 1);
  private final Map<Integer, Pattern> named = new HashMap<>();
  private final Pattern unnamed;

  /** Reads expressions in the syntax of {@link Pattern}, in the order in which they are tried. */
  public Expression(Collection<String> alternatives) {
    List<Alternative> all =
        alternatives.stream().map(a -> new Alternative(a, Openings.of(a))).toList();
    all.forEach(a -> openings.or(a.openings));
    BitSet known = Openings.named(String.join("", alternatives));
    Map<BitSet, Pattern> joined = new HashMap<>();
    known.stream()
        .filter(openings::get)
        .forEach(
            c -> named.put(c, joined.computeIfAbsent(that(all, c), some -> joined(all, some))));
    BitSet others = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      BitSet left = (BitSet) all.get(i).openings.clone();
      left.andNot(known);
      others.set(i, !left.isEmpty());
    }
    unnamed = joined(all, others);
  }

  /** Which alternatives can begin with a character. */
  private static BitSet that(List<Alternative> all, int character) {
    BitSet some = new BitSet();
    for (int i = 0; i < all.size(); i++) {
      some.set(i, all.get(i).openings.get(character));
    }
    return some;
  }

  private static Pattern joined(List<Alternative> all, BitSet some) {
    return Pattern.compile(
        Alternatives.of(some.stream().mapToObj(i -> all.get(i).expression).toList()));
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
    private @Nullable Matcher matcher;

    Search(String text) {
      this.text = text;
    }

    /** Goes on to the first match that begins at a place or behind it. */
    boolean next(int from) {
      for (int at = from; at <= text.length(); at++) {
        int character = at < text.length() ? text.charAt(at) : Openings.END;
        if (openings.get(character) && fits(at, character)) {
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
