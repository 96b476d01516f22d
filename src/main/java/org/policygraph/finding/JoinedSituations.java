package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Lexicon;
import org.policygraph.source.Span;

/** Tells situations apart that are joined to one another: by 、 if one is negated, by 或. */
final class JoinedSituations {

  /** From how many characters on an alternative is a situation of its own. */
  private static final int FULL = 6;

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern choice = criteria.pattern("choice");

  /** The situations of a stretch that stand for themselves. */
  List<Span> parts(Span span, ActWords w, String plain) {
    Matcher either = choice.matcher(span.in(plain));
    if (either.matches()) {
      Span first = new Span(span.start() + either.start("a"), span.start() + either.end("a"));
      Span second = new Span(span.start() + either.start("b"), span.start() + either.end("b"));
      return List.of(first, second);
    }
    return alternatives(w, w.range(span)).orElseGet(() -> listed(span, plain));
  }

  /** Situations joined by 、 of which one is negated. */
  private List<Span> listed(Span span, String plain) {
    List<Span> parts = new ArrayList<>();
    String joint = criteria.words("joint").iterator().next();
    int at = span.start();
    boolean negated = false;
    for (String part : span.in(plain).split(joint, -1)) {
      parts.add(new Span(at, at + part.length()));
      negated |= criteria.prefix("negation", part).isPresent() && at > span.start();
      at += part.length() + joint.length();
    }
    return negated ? parts : List.of(span);
  }

  /**
   * Two situations of which the first is closed, 属于草种的或列入名单的, or the second has a subject of its
   * own, 长势不良或者环境影响生长的.
   */
  private Optional<List<Span>> alternatives(ActWords w, Range range) {
    for (int i = range.from() + 2; i < range.to() - 1; i++) {
      if (w.criterion("alternative", i)) {
        boolean closed = w.criterion("of", i - 1);
        Span second = w.span(i + 1, range.to());
        boolean full = second.length() >= FULL && verb(w, i - 1) && own(w, i + 1, range.to());
        if (closed || full) {
          return Optional.of(List.of(w.span(range.from(), closed ? i - 1 : i), second));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a subject and what is told of it begin at a word. */
  private boolean own(ActWords w, int from, int to) {
    int verb = IntStream.range(from, to).filter(i -> verb(w, i)).findFirst().orElse(from);
    return verb > from
        && IntStream.range(from, verb)
            .allMatch(i -> criteria.has("noun", w.tag(i).substring(0, 1)) || w.tag(i).equals("d"))
        && w.tag(from).startsWith("n");
  }

  private static boolean verb(ActWords w, int word) {
    return w.tag(word).startsWith("v") || w.tag(word).equals("a");
  }
}
