package org.policygraph.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.outline.Clause;
import org.policygraph.outline.Outline;
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

  /** Units that stand beside others of their kind. */
  private static final Set<Provision.Kind> SERIES =
      EnumSet.of(Provision.Kind.SECTION, Provision.Kind.SUBSECTION, Provision.Kind.ITEM);

  private final Grammar grammar;

  Headings(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Whether the only sentence of a provision is the title of the items below it. Behind a heading
   * that can only be the rest of it, which no stop ends.
   */
  boolean title(Text text, Provision provision) {
    boolean group =
        provision.kind() == Provision.Kind.SECTION
            || provision.kind() == Provision.Kind.SUBSECTION
            || provision.kind() == Provision.Kind.CHAPTER;
    return group
        && !provision.children().isEmpty()
        && provision.sentences().size() == 1
        && (provision.heading().isEmpty() || open(provision.sentences().get(0)))
        && provision.sentences().get(0).span().length() < LONGEST_TITLE
        && !grammar.announcing(text.in(provision.sentences().get(0).span()).strip())
        && !grammar.pointers().enumerate(text.in(provision.sentences().get(0).span()));
  }

  private static boolean open(Sentence sentence) {
    int last = sentence.clauses().size() - 1;
    return sentence.clauses().get(last).span().end() == sentence.span().end();
  }

  /** The heading of a provision as a sentence, where it is one. */
  Optional<Sentence> sentence(Text text, Provision provision, Set<Span> stating) {
    boolean article = provision.kind() == Provision.Kind.ARTICLE;
    boolean alone =
        provision.kind() != Provision.Kind.CHAPTER
            && provision.sentences().isEmpty()
            && provision.children().isEmpty();
    return provision
        .heading()
        .filter(h -> (article && titleless(h)) || alone || stating.contains(h))
        .map(h -> sentence(text, h));
  }

  /**
   * The headings that are what is laid on somebody: at the beginning of a paragraph those of a
   * series in which others have none, and those below which nothing but who does it and by when is
   * told.
   *
   * @param rows what is told so
   */
  Set<Span> stating(Outline outline, Map<Provision, TaskRow> rows) {
    Set<Span> stating = new HashSet<>(stating(outline.text(), outline.provisions()));
    outline.provisions().stream()
        .flatMap(Provision::walk)
        .forEach(p -> stating.addAll(stating(outline.text(), p.children())));
    rows.forEach(
        (unit, row) -> {
          boolean bare = unit.sentences().stream().noneMatch(s -> row.lays(s.span()));
          unit.heading().filter(h -> bare && row.lays(h)).ifPresent(stating::add);
        });
    return stating;
  }

  private List<Span> stating(Text text, List<Provision> beside) {
    Set<Provision.Kind> mixed =
        beside.stream()
            .filter(p -> p.operative() && p.heading().isEmpty() && p.sentences().size() > 1)
            .map(Provision::kind)
            .filter(SERIES::contains)
            .collect(Collectors.toSet());
    return beside.stream()
        .filter(p -> p.operative() && mixed.contains(p.kind()))
        .flatMap(p -> p.heading().stream())
        .filter(h -> runsIn(text.plain(), h))
        .toList();
  }

  /** Whether a heading stands at the beginning of a paragraph, closed by a mark. */
  private boolean runsIn(String plain, Span heading) {
    return heading.end() < plain.length()
        && grammar.finalMark(plain.charAt(heading.end()))
        && !Character.isWhitespace(plain.charAt(heading.end()));
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
