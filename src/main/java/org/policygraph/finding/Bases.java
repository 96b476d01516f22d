package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Lexicon;
import org.policygraph.source.Span;

/**
 * Bases named inside a clause: 按照, 根据 or 视 with all that stands up to the act, to an adverb or to
 * the end of the clause (D17).
 */
final class Bases {

  /** How many words a basis has at least, its preposition counted. */
  private static final int SHORTEST = 2;

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern bare = criteria.pattern("basis-bare");
  private final Pattern measured = criteria.pattern("basis-measured");
  private final Pattern weighed = criteria.pattern("basis-weighed");

  /** The bases in a clause of an act. */
  List<Span> in(ActWords w, Range clause, String plain) {
    List<Span> found = new ArrayList<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean opens =
          w.criterion("basis-word", i) && !w.tag(i).startsWith("n") && !named(w, i, clause);
      if (opens && !w.actions().get(i)) {
        int end = end(w, i + 1, clause.to());
        if (end == clause.to() && w.criterion("adding", end + 1)) {
          end = end(w, end + 1, w.clause(end + 1).to()); // 根据发展水平，以及实际情况
        }
        boolean condition = criteria.has("of", w.text(end - 1));
        if (end - i >= SHORTEST && !condition && holds(w.span(i, end).in(plain), w.text(i))) {
          found.add(w.span(i, end));
          i = end - 1;
        }
      }
    }
    return found;
  }

  /** 参考实验室: whether a word stands inside a name. */
  private static boolean named(ActWords w, int word, Range clause) {
    return w.tag(word).startsWith("v")
        && w.names(clause.from(), clause.to()).stream()
            .anyMatch(g -> g.from() <= word && word < g.to());
  }

  /** One past the basis that a preposition opens. */
  private int end(ActWords w, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += w.mark("enclosing-open", i) ? 1 : 0;
      boolean manner = criteria.has("manner", w.tag(i)) && w.actions().get(i + 1);
      boolean adverb = (w.tag(i).equals("d") || manner) && w.text(i).length() > 1;
      boolean closed =
          w.criterion("basis-noun", i - 1)
              && (w.tag(i).equals("v") || w.tag(i).equals("vi") || w.tag(i).equals("p"));
      boolean stops = w.actions().get(i) || w.criterion("basis-end", i) || adverb || closed;
      if (depth == 0 && i > from && stops && !modifies(w, i, to)) {
        return i;
      }
      depth -= w.mark("enclosing-close", i) && depth > 0 ? 1 : 0;
    }
    return to;
  }

  /** Whether an adverb stands in a modifier: 的 follows before the act does. */
  private boolean modifies(ActWords w, int at, int to) {
    for (int i = at; i < to && !w.actions().get(i); i++) {
      if (w.criterion("of", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String text, String word) {
    boolean weighs = criteria.has("weighing-word", word);
    return !bare.matcher(text).matches()
        && !measured.matcher(text).find()
        && (!weighs || weighed.matcher(text).find());
  }
}
