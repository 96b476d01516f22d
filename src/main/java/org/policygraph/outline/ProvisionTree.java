package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygraph.source.Span;

/** Grows the provisions of a document from its units and its layout. */
final class ProvisionTree {

  private static final Cues CUES = Cues.load("announcement");
  private static final Pattern ANNOUNCES = CUES.pattern("announces");
  private static final Pattern IDLE = CUES.pattern("idle");
  private static final Pattern IDLE_ARTICLE = CUES.pattern("idle-article");

  private static final char CELL = '\t';

  private final String text;
  private final Layout layout;
  private final List<Unit> units;
  private final Holes holes;
  private final List<Node> roots = new ArrayList<>();
  private @Nullable Node open;
  private boolean announced;

  private ProvisionTree(String text, Layout layout, List<Unit> units, Holes holes) {
    this.text = text;
    this.layout = layout;
    this.units = units;
    this.holes = holes;
  }

  /** The outermost units, grown. */
  static List<Node> of(String text, Layout layout, List<Unit> units, Holes holes) {
    ProvisionTree tree = new ProvisionTree(text, layout, units, holes);
    tree.grow();
    Headings.settle(tree.roots);
    return tree.roots;
  }

  private void grow() {
    announced = !hasBeginning();
    Layout.Part part = Layout.Part.FRONT;
    for (int i = 0; i < units.size(); i++) {
      Layout.Part next = layout.parts().get(units.get(i).line());
      if (next != part) {
        open = null;
        part = next;
      }
      if (part == Layout.Part.BODY) {
        body(i);
      } else {
        aside(units.get(i), part);
      }
    }
  }

  /** Whether a number or an announcement tells where the operative body begins. */
  private boolean hasBeginning() {
    List<Unit> body =
        units.stream().filter(u -> layout.parts().get(u.line()) == Layout.Part.BODY).toList();
    return body.stream().anyMatch(u -> u.mark().isPresent())
        || body.stream().anyMatch(u -> ANNOUNCES.matcher(u.span().in(text)).find());
  }

  private void body(int index) {
    Unit unit = units.get(index);
    if (unit.mark().isPresent()) {
      announced = true;
      numbered(index);
    } else if (unit.span().in(text).indexOf(CELL) >= 0) {
      row(unit);
    } else if (idle(holes.sentences(text, unit.span()), IDLE)) {
      closing(unit);
    } else if (open != null && open.article().isPresent()) {
      articleParagraph(open.article().get(), unit);
    } else if (open != null) {
      add(open, unit.body());
    } else {
      paragraph(unit);
    }
  }

  /** A paragraph that says no more than when the document comes into force, and such. */
  private void closing(Unit unit) {
    Node node = new Node(Provision.Kind.PARAGRAPH, Optional.empty(), null, false, unit.span());
    node.sentences.addAll(holes.sentences(text, unit.span()));
    roots.add(node);
  }

  /** A row of a table: one sentence, each cell a clause. */
  private void row(Unit unit) {
    Node parent = open;
    Node node = new Node(Provision.Kind.ROW, Optional.empty(), parent, announced, unit.span());
    List<Clause> cells = new ArrayList<>();
    int start = unit.span().start();
    while (start <= unit.span().end()) {
      int tab = text.indexOf(CELL, start);
      int end = tab < 0 ? unit.span().end() : Math.min(tab, unit.span().end());
      Span cell = Spans.trim(text, new Span(start, end));
      if (cell.length() > 0) {
        cells.add(new Clause(cell, ""));
      }
      start = end + 1;
    }
    if (!cells.isEmpty()) {
      node.sentences.add(new Sentence(unit.span(), List.copyOf(cells)));
    }
    (parent == null ? roots : parent.children).add(node);
    node.reach(unit.span());
  }

  /** A further paragraph (款) of an article; what the article held so far becomes the first. */
  private void articleParagraph(Node article, Unit unit) {
    if (article.children.stream().noneMatch(c -> c.kind == Provision.Kind.PARAGRAPH)) {
      Node first =
          new Node(
              Provision.Kind.PARAGRAPH, Optional.empty(), article, article.operative, article.span);
      first.sentences.addAll(article.sentences);
      first.children = article.children;
      first.children.forEach(child -> child.parent = first);
      article.sentences.clear();
      article.children = new ArrayList<>(List.of(first));
    }
    Node next =
        new Node(
            Provision.Kind.PARAGRAPH, Optional.empty(), article, article.operative, unit.span());
    next.sentences.addAll(holes.sentences(text, unit.span()));
    article.children.add(next);
    next.reach(unit.span());
    open = next;
  }

  /** A paragraph before the first number: preamble, and behind the announcement operative. */
  private void paragraph(Unit unit) {
    List<Sentence> sentences = holes.sentences(text, unit.span());
    List<Sentence> before = new ArrayList<>();
    List<Sentence> behind = new ArrayList<>();
    for (Sentence sentence : sentences) {
      (announced ? behind : before).add(sentence);
      announced |= ANNOUNCES.matcher(sentence.span().in(text)).find();
    }
    for (List<Sentence> part : List.of(before, behind)) {
      if (!part.isEmpty()) {
        Span span = part.get(0).span().union(part.get(part.size() - 1).span());
        boolean operative = part == behind && !idle(part, IDLE);
        Node node = new Node(Provision.Kind.PARAGRAPH, Optional.empty(), null, operative, span);
        node.sentences.addAll(part);
        roots.add(node);
      }
    }
  }

  private void aside(Unit unit, Layout.Part part) {
    if (part == Layout.Part.ATTACHMENT && open == null) {
      Node node = new Node(Provision.Kind.ATTACHMENT, Optional.empty(), null, false, unit.span());
      node.heading = Optional.of(unit.span());
      roots.add(node);
      open = node;
      return;
    }
    if (open != null) {
      add(open, unit.span());
      return;
    }
    Node node = new Node(Provision.Kind.PARAGRAPH, Optional.empty(), null, false, unit.span());
    node.sentences.addAll(holes.sentences(text, unit.span()));
    roots.add(node);
  }

  private void numbered(int index) {
    Unit unit = units.get(index);
    Numbering.Mark mark = unit.mark().orElseThrow();
    Node parent = open;
    while (parent != null && !parent.holds(mark)) {
      parent = parent.parent;
    }
    boolean goesOn = index + 1 < units.size() && goesOn(mark, units.get(index + 1));
    boolean inArticle = parent != null && parent.article().isPresent();
    boolean article = mark.style().kind() == Provision.Kind.ARTICLE;
    boolean headed = !inArticle && mark.style().kind() != Provision.Kind.POINT;
    Optional<Span> heading =
        headed ? Headings.of(text, unit.body(), goesOn, !article) : Optional.empty();
    List<Sentence> sentences = new ArrayList<>(holes.sentences(text, unit.body()));
    Optional<Sentence> runIn =
        sentences.stream()
            .limit(sentences.size() > 1 ? 1 : 0)
            .filter(s -> heading.filter(h -> s.span().start() < h.end()).isPresent())
            .findFirst();
    heading.ifPresent(h -> sentences.removeIf(s -> s.span().start() < h.end()));
    boolean operative = !idle(sentences, article ? IDLE_ARTICLE : IDLE);
    Node node = new Node(mark.style().kind(), unit.mark(), parent, operative, unit.span());
    node.heading = heading;
    node.runIn = runIn;
    node.sentences.addAll(sentences);
    (parent == null ? roots : parent.children).add(node);
    node.reach(unit.span());
    open = node;
  }

  /**
   * Whether what follows a unit's first line belongs to it: lines without number, or inner units.
   */
  private boolean goesOn(Numbering.Mark mark, Unit next) {
    if (layout.parts().get(next.line()) != Layout.Part.BODY) {
      return false;
    }
    return next.mark()
        .map(
            inner ->
                inner.style().rank() > mark.style().rank()
                    && inner.style().kind() != Provision.Kind.POINT)
        .orElseGet(() -> !idle(holes.sentences(text, next.span()), IDLE));
  }

  private void add(Node node, Span span) {
    node.sentences.addAll(holes.sentences(text, span));
    node.reach(span);
  }

  private boolean idle(List<Sentence> sentences, Pattern pattern) {
    return !sentences.isEmpty()
        && sentences.stream().allMatch(s -> pattern.matcher(s.span().in(text)).find());
  }
}
