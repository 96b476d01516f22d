package org.policygraph.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions of which the first that fits counts. Each is tried only where its {@link
 * Openings} say that it can begin; together they find what {@link Matcher#find()} would find of all
 * of them joined by bars.
 */
public final class Expression {

  private final List<Pattern> patterns;
  private final Openings openings;

  /** Reads expressions in the syntax of {@link Pattern}, in the order in which they are tried. */
  public Expression(Collection<String> alternatives) {
    patterns = alternatives.stream().map(Pattern::compile).toList();
    openings = new Openings(List.copyOf(alternatives));
  }

  /** How many expressions there are. */
  int size() {
    return patterns.size();
  }

  /** All matches in a text, in order, none overlapping another. */
  public List<MatchResult> in(String text) {
    return search(text).all(0, size());
  }

  /** Whether it matches anywhere in a text. */
  public boolean isIn(String text) {
    return search(text).next(0, 0, size());
  }

  /** Hands on the matches in a text one by one, each in the matcher that found it. */
  public void each(String text, Consumer<Matcher> found) {
    search(text).each(0, size(), found);
  }

  /**
   * Hands on the matches of each expression, as if it were alone, with its number; those of the
   * first expression first.
   */
  void eachOfAll(String text, ObjIntConsumer<Matcher> found) {
    Search search = search(text);
    for (int number : search.places.numbers()) {
      search.each(number, number + 1, matcher -> found.accept(matcher, number));
    }
  }

  /** The way through one text. */
  Search search(String text) {
    return new Search(text);
  }

  /** The way through one text, for all expressions or for those of some successive numbers. */
  final class Search {
    private final String text;
    private final Openings.Places places;
    private @Nullable Matcher matcher;

    private Search(String text) {
      this.text = text;
      this.places = openings.in(text);
    }

    /** All matches of the expressions from one number up to another. */
    List<MatchResult> all(int first, int end) {
      List<MatchResult> found = new ArrayList<>();
      each(first, end, match -> found.add(match.toMatchResult()));
      return found;
    }

    /** Hands on these matches one by one. */
    void each(int first, int end, Consumer<Matcher> found) {
      for (int at = 0; next(at, first, end); ) {
        Matcher match = Objects.requireNonNull(matcher);
        found.accept(match);
        at = Math.max(match.end(), match.start() + 1);
      }
    }

    /** Goes on to the first of these matches that begins at a place or behind it. */
    boolean next(int from, int first, int end) {
      for (int at = places.next(from); at >= 0; at = places.next(at + 1)) {
        for (int number : places.at(at)) {
          if (number >= first && number < end && fits(number, at)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean fits(int number, int at) {
      Pattern pattern = patterns.get(number);
      Matcher known = matcher;
      if (known == null) {
        known = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        matcher = known;
      } else if (known.pattern() != pattern) {
        known.usePattern(pattern);
      }
      return known.region(at, text.length()).lookingAt();
    }
  }
}
