package org.policygraph.finding;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.policygraph.language.Expressions;
import org.policygraph.language.Expressions.Sought;
import org.policygraph.language.Lexicon;

/** Reads once for all the acts of a sentence where names can and cannot stand in it. */
final class Grounds {

  private static final int LONGEST_BRACKET = 5;

  /** How many words the names before a deontic have at most. */
  private static final int LONGEST_SUBJECT = 24;

  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon marks = Lexicon.load("phrase-marks");
  private final Heads heads = new Heads();
  private final Expressions known = actors.expressions("phrase", "compound");

  Ground of(Tokens words) {
    Sought sought = known.in(words.spaced());
    return new Ground(words, closed(words, sought), fixed(words, sought), bound(words));
  }

  /** What fixed names hold, without the prepositions before them. */
  private BitSet fixed(Tokens words, Sought sought) {
    BitSet fixed = covered(words, sought.all("compound"));
    for (int i = fixed.nextSetBit(0); i >= 0; i = fixed.nextSetBit(i + 1)) {
      boolean first = i == 0 || !fixed.get(i - 1);
      if (first && marks.has("leading-tag", words.tag(i))) {
        fixed.clear(i);
      }
    }
    return fixed;
  }

  /** Words in titles, in long brackets and in phrases whose bodies take no part. */
  private BitSet closed(Tokens words, Sought sought) {
    BitSet closed = covered(words, sought.all("phrase"));
    close(words, "title-open", "title-close", 0, closed);
    close(words, "bracket-open", "bracket-close", LONGEST_BRACKET, closed);
    return closed;
  }

  /** The words that matches cover, wholly or in part. */
  private static BitSet covered(Tokens words, List<MatchResult> matches) {
    BitSet covered = new BitSet();
    for (MatchResult match : matches) {
      int from = words.behind(words.start() + match.start());
      covered.set(from, Math.max(from, words.at(words.start() + match.end())));
    }
    return covered;
  }

  /** Closes what stands between marks, if it is longer than so many words. */
  private void close(Tokens words, String open, String close, int longest, BitSet closed) {
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.mark(open, i)) {
        opened.push(i);
      } else if (words.mark(close, i) && !opened.isEmpty()) {
        int from = opened.pop();
        if (i - from - 1 > longest || words.mark("defining", from + 1)) {
          closed.set(from, i + 1);
        }
      }
    }
  }

  // ---- whom a deontic binds

  /** The words that name whom a deontic binds: 电梯维护保养单位 before 应当, though it holds verbs. */
  private BitSet bound(Tokens words) {
    BitSet bound = new BitSet();
    for (int i = 1; i < words.size(); i++) {
      if (words.role("binding", i) || words.role("charged", i)) {
        int from = subject(words, i);
        if (from < i && heads.before(words, from, i).isPresent()) {
          bound.set(from, i);
        }
      }
    }
    for (int i = bound.nextSetBit(0); i >= 0; i = bound.nextSetBit(i + 1)) {
      if (words.tag(i).startsWith("w") || words.tag(i).startsWith("c")) {
        bound.clear(i);
      }
    }
    return bound;
  }

  /** Where the names before a deontic begin; at the deontic if what stands there is no name. */
  private int subject(Tokens words, int deontic) {
    int from = deontic;
    while (from > 0 && deontic - from < LONGEST_SUBJECT && !parts(words, from - 1)) {
      from--;
    }
    while (from < deontic && marks.has("leading-tag", words.tag(from))) {
      from++;
    }
    boolean clear =
        IntStream.range(from, deontic)
            .noneMatch(i -> marks.has("unnamed-tag", words.tag(i)) || words.mark("unnamed", i));
    boolean governed = from < deontic && words.actor("govern", from);
    return clear && !governed && deontic - from > 1 ? from : deontic;
  }

  /** Whether a mark ends the stretch that names stand in: any but 、 and brackets. */
  private boolean parts(Tokens words, int at) {
    return words.tag(at).startsWith("w")
        && !words.mark("joint", at)
        && !words.mark("bracket-open", at)
        && !words.mark("bracket-close", at);
  }
}
