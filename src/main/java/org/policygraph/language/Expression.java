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

  /**
   * Hands on the matches of each expression, as if it were alone, with its number; those of the
   * first expression first.
   */
  void eachOfAll(String text, ObjIntConsumer<Matcher> found) {
    Search search = new Search(text);
    for (int number : search.numbers()) {
      for (int at = 0; search.next(at, number); ) {
        Matcher matcher = search.matcher();
        found.accept(matcher, number);
        at = Math.max(matcher.end(), matcher.start() + 1);
      }
    }
  }

  /** The way through one text. */
  private final class Search {
    private final String text;
    private final Openings.Places places;
    private @Nullable Matcher matcher;

    Search(String text) {
      this.text = text;
      this.places = openings.in(text);
    }

    /** The numbers of the expressions that can begin somewhere. */
    int[] numbers() {
      return places.numbers();
    }

    /** Goes on to the first match that begins at a place or behind it. */
    boolean next(int from) {
      for (int at = places.next(from); at >= 0; at = places.next(at + 1)) {
        for (int number : places.at(at)) {
          if (fits(number, at)) {
            return true;
          }
        }
      }
      return false;
    }

    /** The same for one expression. */
    boolean next(int from, int wanted) {
      for (int at = places.next(from); at >= 0; at = places.next(at + 1)) {
        for (int number : places.at(at)) {
          if (number == wanted && fits(number, at)) {
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

    Matcher matcher() {
      return Objects.requireNonNull(matcher);
    }
  }
}
