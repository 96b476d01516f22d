package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.source.Span;

/** A provision while it grows. */
final class Node {

  final Provision.Kind kind;
  final Optional<Numbering.Mark> mark;
  @Nullable Node parent;
  Provision.Scope scope;
  List<Node> children = new ArrayList<>();
  final List<Sentence> sentences = new ArrayList<>();
  Optional<Span> heading = Optional.empty();

  /** The first sentence, where it was taken for the heading. */
  Optional<Sentence> runIn = Optional.empty();

  Span span;

  Node(
      Provision.Kind kind,
      Optional<Numbering.Mark> mark,
      @Nullable Node parent,
      Provision.Scope scope,
      Span span) {
    this.kind = kind;
    this.mark = mark;
    this.parent = parent;
    this.scope = scope;
    this.span = span;
  }

  /** Whether it is an article of which nothing was read but its heading. */
  boolean isHeadingAlone() {
    return kind == Provision.Kind.ARTICLE && sentences.isEmpty() && children.isEmpty();
  }

  /** Whether its own text ends with a mark. */
  boolean endsWith(String mark) {
    if (sentences.isEmpty()) {
      return false;
    }
    List<Clause> clauses = sentences.get(sentences.size() - 1).clauses();
    return clauses.get(clauses.size() - 1).mark().equals(mark);
  }

  /** The article that this unit is or stands in. */
  Optional<Node> article() {
    Node node = this;
    while (node != null && node.kind != Provision.Kind.ARTICLE) {
      node = node.parent;
    }
    return Optional.ofNullable(node);
  }

  /** Whether a unit that begins with a number can stand in this one. */
  boolean holds(Numbering.Mark inner) {
    if (mark.isPresent()) {
      return mark.get().style().rank() < inner.style().rank();
    }
    return parent == null || parent.holds(inner);
  }

  /** Takes in sentences and reaches over their stretch. */
  void add(Span span, List<Sentence> more) {
    sentences.addAll(more);
    reach(span);
  }

  /** Lets this unit and those around it reach over a stretch. */
  void reach(Span more) {
    for (Node node = this; node != null; node = node.parent) {
      node.span = node.span.union(more);
    }
  }
}
