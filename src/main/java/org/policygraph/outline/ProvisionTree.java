package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.outline.Provision.Scope;
import org.policygraph.source.Cue;
import org.policygraph.source.Signs;
import org.policygraph.source.Span;

/** Grows the provisions of a document from its units and its layout. */
final class ProvisionTree {

  private static final Cues CUES = Cues.load("announcement");
  private static final Cue ANNOUNCES = CUES.cue("announces");
  private static final Cue RESOLVES = CUES.cue("resolves");
  private static final Cue IDLE = CUES.cue("idle");
  private static final Cue IDLE_ARTICLE = CUES.cue("idle-article");

  /** How many lines ahead a number is looked for that goes on. */
  private static final int FARTHEST = 40;

  private final String text;
  private final Signs signs;
  private final Layout layout;
  private final List<Unit> units;
  private final Sentences cutter;

  /** The sentences of each unit, its number left out. */
  private final List<List<Sentence>> sentences;

  private final List<Node> roots = new ArrayList<>();
  private @Nullable Node open;
  private Layout.Part part = Layout.Part.FRONT;
  private boolean announced;

  private ProvisionTree(
      String text, Signs signs, Layout layout, List<Unit> units, Sentences cutter) {
    this.text = text;
    this.signs = signs;
    this.layout = layout;
    this.units = units;
    this.cutter = cutter;
    this.sentences = new ArrayList<>(units.size());
    units.forEach(unit -> sentences.add(cutter.of(unit)));
  }

  /** The outermost units, grown. */
  static List<Node> of(
      String text, Signs signs, Layout layout, List<Unit> units, Sentences cutter) {
    ProvisionTree tree = new ProvisionTree(text, signs, layout, units, cutter);
    tree.grow();
    Headings.settle(tree.roots);
    return tree.roots;
  }

  private void grow() {
    announced = !hasBeginning();
    for (int i = 0; i < units.size(); i++) {
      Layout.Part next = layout.parts().get(units.get(i).line());
      if (next != part) {
        open = null;
        part = next;
      }
      switch (part) {
        case BODY -> body(i);
        case ATTACHMENT -> attached(i);
        default -> paragraph(units.get(i).span(), whole(i), part.scope());
      }
    }
  }

  /** The sentences of a unit, its number among them. */
  private List<Sentence> whole(int index) {
    Unit unit = units.get(index);
    return unit.mark().isPresent() ? cutter.of(unit.span()) : sentences.get(index);
  }

  /** Whether a number or an announcement tells where the operative body begins. */
  private boolean hasBeginning() {
    boolean announced = false;
    for (Unit unit : units) {
      if (layout.parts().get(unit.line()) == Layout.Part.BODY) {
        if (unit.mark().isPresent() && !isInner(unit)) {
          return true;
        }
        announced = announced || ANNOUNCES.in(text, unit.span());
      }
    }
    return announced;
  }

  private void body(int index) {
    Unit unit = units.get(index);
    if (isInner(unit) && !announced) {
      paragraphs(whole(index));
    } else if (unit.mark().isPresent()) {
      announced = true;
      numbered(index);
    } else if (Rows.has(signs, unit.span())) {
      row(index);
    } else if (idle(sentences.get(index), IDLE) && (open == null || !open.isHeadingAlone())) {
      paragraph(unit.span(), sentences.get(index), Scope.FORMULA);
    } else if (open != null) {
      unnumbered(open, index);
    } else {
      paragraphs(sentences.get(index));
    }
  }

  /** A unit of an attachment, which is built like a body but holds no measures. */
  private void attached(int index) {
    Unit unit = units.get(index);
    if (open == null || layout.isAttachmentHead(unit.line())) {
      Node node =
          new Node(
              Provision.Kind.ATTACHMENT, Optional.empty(), null, Scope.ATTACHMENT, unit.span());
      node.heading = Optional.of(unit.span());
      roots.add(node);
      open = node;
    } else if (unit.mark().isPresent()) {
      numbered(index);
    } else if (Rows.has(signs, unit.span())) {
      row(index);
    } else {
      unnumbered(open, index);
    }
  }

  /** A line without number: a paragraph (款) of an article, or part of the unit that is open. */
  private void unnumbered(Node within, int index) {
    Span span = units.get(index).span();
    Optional<Node> article = within.article().filter(a -> !goesOnBehind(index));
    if (article.isPresent()) {
      articleParagraph(article.get(), span, sentences.get(index));
    } else {
      within.add(span, sentences.get(index));
    }
  }

  /**
   * Whether a number of the article that is open goes on behind a line: then the line belongs to
   * the unit before it, and is no paragraph (款) of the article.
   */
  private boolean goesOnBehind(int index) {
    int most = Math.min(units.size(), index + FARTHEST);
    for (int i = index + 1; i < most && layout.parts().get(units.get(i).line()) == part; i++) {
      Optional<Numbering.Mark> mark = units.get(i).mark();
      Optional<Numbering.Mark> last = mark.flatMap(this::openInStyleOf);
      if (last.isPresent() || mark.filter(m -> !inArticle(m)).isPresent()) {
        return last.filter(before -> mark.get().follows(before)).isPresent();
      }
    }
    return false;
  }

  private static boolean inArticle(Numbering.Mark mark) {
    return mark.style().kind().compareTo(Provision.Kind.ARTICLE) > 0
        || mark.style().kind() == Provision.Kind.SUBSECTION;
  }

  /** The number of the same style of a unit that is open below its article. */
  private Optional<Numbering.Mark> openInStyleOf(Numbering.Mark mark) {
    Node node = open;
    while (node != null && node.kind != Provision.Kind.ARTICLE) {
      if (node.mark.filter(m -> m.style().name().equals(mark.style().name())).isPresent()) {
        return node.mark;
      }
      node = node.parent;
    }
    return Optional.empty();
  }

  private void paragraph(List<Sentence> sentences, Scope scope) {
    if (!sentences.isEmpty()) {
      Span first = sentences.get(0).span();
      paragraph(first.union(sentences.get(sentences.size() - 1).span()), sentences, scope);
    }
  }

  private void paragraph(Span span, List<Sentence> sentences, Scope scope) {
    Node node = new Node(Provision.Kind.PARAGRAPH, Optional.empty(), null, scope, span);
    node.sentences.addAll(sentences);
    roots.add(node);
  }

  /** A row of a table; no sentence goes on from one cell to the next. */
  private void row(int index) {
    Span span = units.get(index).span();
    Node parent = open;
    announced |= ANNOUNCES.in(text, span);
    Scope scope = part == Layout.Part.BODY && !announced ? Scope.PREAMBLE : part.scope();
    Node node = new Node(Provision.Kind.ROW, Optional.empty(), parent, scope, span);
    sentences.get(index).forEach(s -> node.sentences.add(Rows.unnumbered(text, s)));
    (parent == null ? roots : parent.children).add(node);
    node.reach(span);
  }

  /**
   * A further paragraph (款) of an article; what the article held so far becomes the first. Below a
   * heading alone ({@code 第三条 【补助】}) the text of the article begins.
   */
  private void articleParagraph(Node article, Span span, List<Sentence> sentences) {
    if (article.isHeadingAlone()) {
      article.add(span, sentences);
      if (article.scope == Scope.OPERATIVE && idle(sentences, IDLE_ARTICLE)) {
        article.scope = Scope.FORMULA;
      }
      return;
    }
    if (article.children.stream().noneMatch(c -> c.kind == Provision.Kind.PARAGRAPH)) {
      Node first =
          new Node(
              Provision.Kind.PARAGRAPH, Optional.empty(), article, article.scope, article.span);
      first.sentences.addAll(article.sentences);
      first.children = article.children;
      first.children.forEach(child -> child.parent = first);
      article.sentences.clear();
      article.children = new ArrayList<>(List.of(first));
    }
    Node next = new Node(Provision.Kind.PARAGRAPH, Optional.empty(), article, article.scope, span);
    next.sentences.addAll(sentences);
    article.children.add(next);
    next.reach(span);
    open = next;
  }

  /** A paragraph before the first number: preamble, and from the announcement on operative. */
  private void paragraphs(List<Sentence> sentences) {
    List<Sentence> before = new ArrayList<>();
    List<Sentence> behind = new ArrayList<>();
    for (Sentence sentence : sentences) {
      announced |= layout.isMinutes() && RESOLVES.in(text, sentence.span());
      (announced ? behind : before).add(sentence);
      announced |= ANNOUNCES.in(text, sentence.span());
    }
    paragraph(before, Scope.PREAMBLE);
    paragraph(behind, idle(behind, IDLE) ? Scope.FORMULA : Scope.OPERATIVE);
  }

  private void numbered(int index) {
    Unit unit = units.get(index);
    Numbering.Mark mark = unit.mark().orElseThrow();
    Node parent = open;
    while (parent != null && !parent.holds(mark)) {
      parent = parent.parent;
    }
    boolean goesOn = index + 1 < units.size() && goesOn(mark, index + 1);
    boolean inArticle = parent != null && parent.article().isPresent();
    boolean article = unit.isArticle();
    Optional<Span> heading =
        !inArticle && !isInner(unit)
            ? Headings.of(text, unit.body(), sentences.get(index), goesOn, !article)
            : Optional.empty();
    List<Sentence> all = sentences.get(index);
    int end = heading.map(Span::end).orElse(0);
    int first = (int) all.stream().takeWhile(s -> s.span().start() < end).count();
    List<Sentence> own = all.subList(first, all.size());
    boolean formula = part == Layout.Part.BODY && idle(own, article ? IDLE_ARTICLE : IDLE);
    Scope scope = formula ? Scope.FORMULA : part.scope();
    Node node = new Node(mark.style().kind(), unit.mark(), parent, scope, unit.span());
    node.heading = heading;
    boolean runsIn = first > 0 && (all.size() > 1 || all.get(0).span().end() > end);
    node.runIn = runsIn ? Optional.of(all.get(0)) : Optional.empty();
    node.sentences.addAll(own);
    (parent == null ? roots : parent.children).add(node);
    node.reach(unit.span());
    open = node;
  }

  /** Whether a unit is one of the points that a sentence or a paragraph counts: 一是…；二是…. */
  private boolean isInner(Unit unit) {
    boolean point = unit.mark().filter(m -> m.style().kind() == Provision.Kind.POINT).isPresent();
    return point && layout.lines().get(unit.line()).span().start() < unit.span().start();
  }

  /** Whether what follows a unit belongs to it: lines without number, or inner units. */
  private boolean goesOn(Numbering.Mark mark, int index) {
    Unit next = units.get(index);
    if (layout.parts().get(next.line()) != part) {
      return false;
    }
    return next.mark()
        .map(
            inner ->
                inner.style().rank() > mark.style().rank()
                    && inner.style().kind() != Provision.Kind.POINT)
        .orElseGet(() -> !idle(sentences.get(index), IDLE));
  }

  private boolean idle(List<Sentence> sentences, Cue cue) {
    for (Sentence sentence : sentences) {
      if (!cue.in(text, sentence.span())) {
        return false;
      }
    }
    return !sentences.isEmpty();
  }
}
