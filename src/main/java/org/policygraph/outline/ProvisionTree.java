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
    return units.stream()
        .filter(u -> layout.parts().get(u.line()) == Layout.Part.BODY)
        .anyMatch(u -> u.mark().isPresent() || ANNOUNCES.matcher(u.span().in(text)).find());
  }

  private void body(int index) {
    Unit unit = units.get(index);
    if (unit.mark().isPresent()) {
      announced = true;
      numbered(index);
    } else if (open != null) {
      add(open, unit.body());
    } else {
      paragraph(unit);
    }
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
    while (parent != null && !holds(parent, mark)) {
      parent = parent.parent;
    }
    boolean goesOn =
        index + 1 < units.size()
            && units.get(index + 1).mark().isEmpty()
            && layout.parts().get(units.get(index + 1).line()) == Layout.Part.BODY;
    Optional<Span> heading =
        mark.style().kind() == Provision.Kind.POINT
            ? Optional.empty()
            : Headings.of(text, unit.body(), goesOn);
    List<Sentence> sentences = new ArrayList<>(holes.sentences(text, unit.body()));
    heading.ifPresent(h -> sentences.removeIf(s -> s.span().start() < h.end()));
    boolean article = mark.style().kind() == Provision.Kind.ARTICLE;
    boolean operative = !idle(sentences, article ? IDLE_ARTICLE : IDLE);
    Node node = new Node(mark.style().kind(), unit.mark(), parent, operative, unit.span());
    node.heading = heading;
    node.sentences.addAll(sentences);
    (parent == null ? roots : parent.children).add(node);
    node.reach(unit.span());
    open = node;
  }

  private static boolean holds(Node node, Numbering.Mark mark) {
    return node.mark.isEmpty() || node.mark.get().style().rank() < mark.style().rank();
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
