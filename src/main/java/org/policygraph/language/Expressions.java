package org.policygraph.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Several expressions, each by its name, that are looked for in the same texts: one pass over a
 * text tells where any of a few can begin.
 */
public final class Expressions {

  /**
   * How many alternatives share a pass at most, unless one name has more. What may still follow of
   * each is a part of the state of a pass, so that the states of many are too many to be kept.
   */
  private static final int SHARED = 24;

  /** The alternatives that belong to a name, by number, and the pass that looks for them. */
  private record Slice(int pass, int first, int end) {}

  private final List<Expression> passes;
  private final Map<String, Slice> slices = new HashMap<>();

  /** Reads expressions that match any of a concept's words, each a regular expression itself. */
  Expressions(Lexicon lexicon, String... concepts) {
    List<List<String>> shared = new ArrayList<>();
    for (String concept : concepts) {
      Set<String> words = lexicon.words(concept);
      int pass = 0;
      while (pass < shared.size() && shared.get(pass).size() + words.size() > SHARED) {
        pass++;
      }
      if (pass == shared.size()) {
        shared.add(new ArrayList<>());
      }
      List<String> alternatives = shared.get(pass);
      int first = alternatives.size();
      alternatives.addAll(words);
      slices.put(concept, new Slice(pass, first, alternatives.size()));
    }
    passes = shared.stream().map(Expression::new).toList();
  }

  /** A text in which the expressions are looked for. */
  public Sought in(String text) {
    return new Sought(text);
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
    private final String text;
    private final Expression.@Nullable Search[] searches = new Expression.Search[passes.size()];

    private Sought(String text) {
      this.text = text;
    }

    private Expression.Search search(Slice slice) {
      Expression.Search known = searches[slice.pass];
      Expression.Search search = known == null ? passes.get(slice.pass).search(text) : known;
      searches[slice.pass] = search;
      return search;
    }

    /** All matches of an expression, in order, none overlapping another. */
    public List<MatchResult> all(String name) {
      Slice slice = slice(name);
      return search(slice).all(slice.first, slice.end);
    }

    /** Whether an expression matches anywhere. */
    public boolean has(String name) {
      Slice slice = slice(name);
      return search(slice).next(0, slice.first, slice.end);
    }

    /** Hands on the matches of an expression one by one, each in the matcher that found it. */
    public void each(String name, Consumer<Matcher> found) {
      Slice slice = slice(name);
      search(slice).each(slice.first, slice.end, found);
    }
  }
}
