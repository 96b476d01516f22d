package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only where a match can begin, and of whose branches only those
 * that can. With what code units one can begin is found by trying: an attempt on a code unit alone
 * that fails without asking for more fails whatever follows. So nearly every place of a text is
 * passed by at one look. What every match holds or ends with is asked for before it is tried too.
 *
 * <p>An expression must need one character at least, and must not look behind itself for something
 * that has to be there. Groups are counted within each branch.
 */
public final class Cue {

  private final List<Branch> branches;
  private final BranchTable openings;
  private final BranchTable endings;
  private final long all;

  /** By branch, what the second code unit of its matches can be. */
  private final long[] seconds;

  /** The one branch, if it is known what every match holds. */
  private final long needing;

  /** Those whose matches begin where the text does. */
  private final long opening;

  /** How far before the end of a text a match begins at most. */
  private final int reach;

  /** A cue with an expression. */
  public Cue(Pattern pattern) {
    branches = Branch.of(pattern);
    openings = new BranchTable(branches, Branch::opensWith);
    endings = new BranchTable(branches, Branch::endsWith);
    all = (1L << branches.size()) - 1;
    seconds = branches.stream().map(Branch::pattern).mapToLong(Seconds::of).toArray();
    needing = branches.size() == 1 ? those(Branch::needs) : 0;
    opening = those(Branch::opensText);
    reach = branches.stream().mapToInt(Branch::reach).max().orElse(Integer.MAX_VALUE);
  }

  private long those(Predicate<Branch> sort) {
    return IntStream.range(0, branches.size())
        .filter(i -> sort.test(branches.get(i)))
        .mapToLong(i -> 1L << i)
        .sum();
  }

  /** Whether the whole text is a match. */
  public boolean is(String text) {
    long can = canBegin(text, 0, text.length());
    if (can != 0 && !text.isEmpty()) {
      can &= endings.of(text.charAt(text.length() - 1));
    }
    for (; can != 0; can &= can - 1) {
      Branch branch = first(can);
      if (goesOn(can, text, 0, text.length())
          && branch.canStandIn(text, 0, text.length())
          && branch.pattern().matcher(text).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a match begins a text. */
  public boolean begins(String text) {
    return at(text, 0, text.length()).isPresent();
  }

  /** Whether a match stands anywhere in a text. */
  public boolean in(String text) {
    return find(text, 0, text.length()).isPresent();
  }

  /** Whether a match stands anywhere in a stretch, which is a text by itself. */
  public boolean in(String text, Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    int from = Math.max(start, end - reach);
    int to = last(start, end);
    for (int at = openings.first(text, from, to); at < to; at = openings.first(text, at + 1, to)) {
      long there = at == start ? all : ~opening;
      for (long can = openings.of(text.charAt(at)) & there; can != 0; can &= can - 1) {
        if (goesOn(can, text, at, end)) {
          return in(text.substring(start, end));
        }
      }
    }
    return false;
  }

  /** The match that begins a stretch. */
  public Optional<Matcher> at(String text, int start, int end) {
    for (long can = canBegin(text, start, end); can != 0; can &= can - 1) {
      if (goesOn(can, text, start, end)) {
        Matcher matcher = first(can).pattern().matcher(text).region(start, end);
        if (matcher.lookingAt()) {
          return Optional.of(matcher);
        }
      }
    }
    return Optional.empty();
  }

  /** The first match in a stretch; {@code ^} and {@code $} are the ends of the whole text. */
  public Optional<Matcher> find(String text, int start, int end) {
    int from = Math.max(start, text.length() - reach);
    long there = from < end ? standing(text, from, end) : 0;
    if (there == 0) {
      return Optional.empty();
    }
    Matcher matcher = null;
    int to = last(0, end);
    for (int at = openings.first(text, from, to); at < to; at = openings.first(text, at + 1, to)) {
      there &= at == 0 ? all : ~opening;
      for (long can = openings.of(text.charAt(at)) & there; can != 0; can &= can - 1) {
        if (goesOn(can, text, at, end)) {
          matcher = matcher(matcher, text, first(can));
          if (matcher.region(at, end).lookingAt()) {
            return Optional.of(matcher);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What stands before, between and behind the matches in a text. */
  public List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    Optional<Matcher> next = find(text, at, text.length());
    while (next.isPresent()) {
      parts.add(text.substring(at, next.get().start()));
      at = next.get().end();
      next = find(text, at, text.length());
    }
    parts.add(text.substring(at));
    return parts;
  }

  /** One past the last place before the end of a stretch at which a match can begin. */
  private int last(int start, int end) {
    return opening == all ? Math.min(start + 1, end) : end;
  }

  /** The branches of which a stretch holds what every match holds. */
  private long standing(String text, int start, int end) {
    long there = all;
    for (long can = needing; can != 0; can &= can - 1) {
      if (!first(can).canStandIn(text, start, end)) {
        there &= ~Long.lowestOneBit(can);
      }
    }
    return there;
  }

  private long canBegin(String text, int start, int end) {
    return start < end ? openings.of(text.charAt(start)) : all;
  }

  /** Whether behind a place stands what can be second in a match of the first of some branches. */
  private boolean goesOn(long some, String text, int at, int end) {
    long second = seconds[Long.numberOfTrailingZeros(some)];
    return second == -1 || (second & Seconds.mark(text, at + 1, end)) != 0;
  }

  private Branch first(long some) {
    return branches.get(Long.numberOfTrailingZeros(some));
  }

  private static Matcher matcher(@Nullable Matcher last, String text, Branch branch) {
    if (last == null) {
      return branch.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
    return last.pattern() == branch.pattern() ? last : last.usePattern(branch.pattern());
  }
}
