package org.policygraph.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Several expressions, each by its name, that are looked for in the same texts: one pass over a
 * text tells where any of a few alternatives can begin.
 */
public final class Expressions {

  /**
   * How many alternatives share a pass at most. What may still follow of each is a part of the
   * state of a pass, so that the states of many are too many to be kept.
   */
  private static final int SHARED = 24;

  /** The alternatives that belong to a name, by number. */
  private record Slice(int first, int end) {}

  private final Expression all;
  private final Map<String, Slice> slices = new HashMap<>();

  /** Reads expressions that match any of a concept's words, each a regular expression itself. */
  Expressions(Lexicon lexicon, String... concepts) {
    List<String> alternatives = new ArrayList<>();
    for (String concept : concepts) {
      int first = alternatives.size();
      alternatives.addAll(lexicon.words(concept));
      slices.put(concept, new Slice(first, alternatives.size()));
    }
    all = new Expression(alternatives, SHARED);
  }

  /** A text in which the expressions are looked for. */
  public Sought in(String text) {
    return new Sought(all.search(text));
  }

  private Slice slice(String name) {
    Slice slice = slices.get(name);
    if (slice == null) {
      throw new IllegalStateException("no expression " + name);
    }
    return slice;
  }

  /** A text with the places where the expressions can begin, as far as they were asked for. */
  public final class Sought {
    private final Expression.Search search;

    private Sought(Expression.Search search) {
      this.search = search;
    }

    /** All matches of an expression, in order, none overlapping another. */
    public List<MatchResult> all(String name) {
      return search.all(slice(name).first, slice(name).end);
    }

    /** Whether an expression matches anywhere. */
    public boolean has(String name) {
      return search.next(0, slice(name).first, slice(name).end);
    }

    /** Hands on the matches of an expression one by one, each in the matcher that found it. */
    public void each(String name, Consumer<Matcher> found) {
      search.each(slice(name).first, slice(name).end, found);
    }
  }
}
