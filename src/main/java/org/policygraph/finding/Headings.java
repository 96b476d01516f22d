package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.outline.Clause;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Headings that are text: of an article, whose first sentence is never a title, and of an item that
 * has nothing else.
 */
final class Headings {

  private static final int LONGEST_TITLE = 40;

  private final Grammar grammar;

  Headings(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Whether the only sentence of a provision is the title of the items below it. */
  boolean title(Text text, Provision provision) {
    boolean group =
        provision.kind() == Provision.Kind.SECTION
            || provision.kind() == Provision.Kind.SUBSECTION
            || provision.kind() == Provision.Kind.CHAPTER;
    return group
        && !provision.children().isEmpty()
        && provision.sentences().size() == 1
        && provision.sentences().get(0).span().length() < LONGEST_TITLE
        && !grammar.announcing(text.in(provision.sentences().get(0).span()).strip());
  }

  /** The heading of a provision as a sentence, where it is one. */
  Optional<Sentence> sentence(Text text, Provision provision) {
    boolean article = provision.kind() == Provision.Kind.ARTICLE;
    boolean alone = provision.sentences().isEmpty() && provision.children().isEmpty();
    return provision
        .heading()
        .filter(h -> (article && titleless(h)) || alone)
        .map(h -> sentence(text, h));
  }

  private static boolean titleless(Span heading) {
    return heading.length() > 12;
  }

  private Sentence sentence(Text text, Span span) {
    List<Clause> clauses = new ArrayList<>();
    int from = span.start();
    int depth = 0;
    for (int i = span.start(); i < span.end(); i++) {
      String mark = String.valueOf(text.plain().charAt(i));
      depth += grammar.is("opening", mark) ? 1 : grammar.is("closing", mark) ? -1 : 0;
      if (depth <= 0 && grammar.is("clause-mark", mark)) {
        if (i > from) {
          clauses.add(new Clause(new Span(from, i), mark));
        }
        from = i + 1;
      }
    }
    if (from < span.end() || clauses.isEmpty()) {
      clauses.add(new Clause(new Span(from, span.end()), ""));
    }
    return new Sentence(span, List.copyOf(clauses));
  }
}
