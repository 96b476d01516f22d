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

  /** How many expressions share a pass over a text. */
  private final int shared;

  /** Where those of each pass can begin, numbered from 0 in each. */
  private final List<Openings> passes = new ArrayList<>();

  /** Reads expressions in the syntax of {@link Pattern}, in the order in which they are tried. */
  public Expression(Collection<String> alternatives) {
    this(alternatives, Math.max(1, alternatives.size()));
  }

  /**
   * Reads expressions that are looked for in several passes.
   *
   * @param shared how many share a pass at most
   */
  Expression(Collection<String> alternatives, int shared) {
    this.patterns = alternatives.stream().map(Pattern::compile).toList();
    this.shared = shared;
    List<String> all = List.copyOf(alternatives);
    for (int first = 0; first < all.size() || first == 0; first += shared) {
      passes.add(new Openings(all.subList(first, Math.min(all.size(), first + shared))));
    }
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

  /** Whether a match can begin anywhere in a text, as far as its characters tell. */
  boolean mayBegin(String text) {
    for (Openings pass : passes) {
      if (pass.in(text).next(0) >= 0) {
        return true;
      }
    }
    return false;
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
    for (int pass = 0; pass < passes.size(); pass++) {
      for (int of : search.places(pass).numbers()) {
        int number = pass * shared + of;
        search.each(number, number + 1, matcher -> found.accept(matcher, number));
      }
    }
  }

  /** The way through one text. */
  Search search(String text) {
    return new Search(text);
  }

  /** The way through one text, for all expressions or for those of some successive numbers. */
  final class Search {
    private final String text;

    /** Where the expressions of each pass can begin, once they were asked for. */
    private final Openings.@Nullable Places[] places = new Openings.Places[passes.size()];

    private @Nullable Matcher matcher;

    private Search(String text) {
      this.text = text;
    }

    private Openings.Places places(int pass) {
      Openings.Places known = places[pass];
      Openings.Places found = known == null ? passes.get(pass).in(text) : known;
      places[pass] = found;
      return found;
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
      for (int at = place(from, first, end); at >= 0; at = place(at + 1, first, end)) {
        for (int pass = first / shared; pass * shared < end; pass++) {
          for (int of : places(pass).at(at)) {
            int number = pass * shared + of;
            if (number >= first && number < end && fits(number, at)) {
              return true;
            }
          }
        }
      }
      return false;
    }

    /** The first place from one on where one of these expressions may begin, or -1. */
    private int place(int from, int first, int end) {
      int nearest = -1;
      for (int pass = first / shared; pass * shared < end; pass++) {
        int place = places(pass).next(from);
        nearest = nearest < 0 || (place >= 0 && place < nearest) ? place : nearest;
      }
      return nearest;
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
