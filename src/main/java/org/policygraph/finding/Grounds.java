package org.policygraph.finding;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import org.policygraph.language.Expression;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Word;

/** Reads once for all the acts of a sentence where names can and cannot stand in it. */
final class Grounds {

  private static final int LONGEST_BRACKET = 5;

  /** How many words the names before a deontic have at most. */
  private static final int LONGEST_SUBJECT = 24;

  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon marks = Lexicon.load("phrase-marks");
  private final Lexicon roles = Lexicon.load("roles");
  private final Heads heads = new Heads();
  private final Expression phrases = actors.expression("phrase");
  private final Expression compounds = actors.expression("compound");

  Ground of(List<Word> words) {
    return new Ground(words, closed(words), fixed(words), bound(words));
  }

  /** What fixed names hold, without the prepositions before them. */
  private BitSet fixed(List<Word> words) {
    BitSet fixed = covered(words, compounds);
    for (int i = fixed.nextSetBit(0); i >= 0; i = fixed.nextSetBit(i + 1)) {
      boolean first = i == 0 || !fixed.get(i - 1);
      if (first && marks.has("leading-tag", words.get(i).tag())) {
        fixed.clear(i);
      }
    }
    return fixed;
  }

  /** Words in titles, in long brackets and in phrases whose bodies take no part. */
  private BitSet closed(List<Word> words) {
    BitSet closed = covered(words, phrases);
    close(words, "title-open", "title-close", 0, closed);
    close(words, "bracket-open", "bracket-close", LONGEST_BRACKET, closed);
    return closed;
  }

  /** The words that an expression covers, wholly or in part. */
  private static BitSet covered(List<Word> words, Expression expression) {
    BitSet covered = new BitSet();
    if (words.isEmpty()) {
      return covered;
    }
    int start = words.get(0).start();
    StringBuilder text = new StringBuilder();
    for (Word w : words) {
      text.append(" ".repeat(Math.max(0, w.start() - start - text.length()))).append(w.text());
    }
    for (MatchResult match : expression.in(text.toString())) {
      for (int i = 0; i < words.size(); i++) {
        Word w = words.get(i);
        if (w.start() - start < match.end() && match.start() < w.end() - start) {
          covered.set(i);
        }
      }
    }
    return covered;
  }

  /** Closes what stands between marks, if it is longer than so many words. */
  private void close(List<Word> words, String open, String close, int longest, BitSet closed) {
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (marks.has(open, words.get(i).text())) {
        opened.push(i);
      } else if (marks.has(close, words.get(i).text()) && !opened.isEmpty()) {
        int from = opened.pop();
        if (i - from - 1 > longest || marks.has("defining", words.get(from + 1).text())) {
          closed.set(from, i + 1);
        }
      }
    }
  }

  // ---- whom a deontic binds

  /** The words that name whom a deontic binds: 电梯维护保养单位 before 应当, though it holds verbs. */
  private BitSet bound(List<Word> words) {
    BitSet bound = new BitSet();
    for (int i = 1; i < words.size(); i++) {
      if (roles.has("binding", words.get(i).text()) || roles.has("charged", words.get(i).text())) {
        int from = subject(words, i);
        if (from < i && heads.before(words, from, i).isPresent()) {
          bound.set(from, i);
        }
      }
    }
    for (int i = bound.nextSetBit(0); i >= 0; i = bound.nextSetBit(i + 1)) {
      if (words.get(i).tag().startsWith("w") || words.get(i).tag().startsWith("c")) {
        bound.clear(i);
      }
    }
    return bound;
  }

  /** Where the names before a deontic begin; at the deontic if what stands there is no name. */
  private int subject(List<Word> words, int deontic) {
    int from = deontic;
    while (from > 0 && deontic - from < LONGEST_SUBJECT && !parts(words, from - 1)) {
      from--;
    }
    while (from < deontic && marks.has("leading-tag", words.get(from).tag())) {
      from++;
    }
    boolean clear =
        words.subList(from, deontic).stream()
            .noneMatch(w -> marks.has("unnamed-tag", w.tag()) || marks.has("unnamed", w.text()));
    boolean governed = from < deontic && actors.has("govern", words.get(from).text());
    return clear && !governed && deontic - from > 1 ? from : deontic;
  }

  /** Whether a mark ends the stretch that names stand in: any but 、 and brackets. */
  private boolean parts(List<Word> words, int at) {
    Word word = words.get(at);
    return word.tag().startsWith("w")
        && !marks.has("joint", word.text())
        && !marks.has("bracket-open", word.text())
        && !marks.has("bracket-close", word.text());
  }
}
