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
  final @Nullable Node parent;
  final boolean operative;
  final List<Node> children = new ArrayList<>();
  final List<Sentence> sentences = new ArrayList<>();
  Optional<Span> heading = Optional.empty();
  Span span;

  Node(
      Provision.Kind kind,
      Optional<Numbering.Mark> mark,
      @Nullable Node parent,
      boolean operative,
      Span span) {
    this.kind = kind;
    this.mark = mark;
    this.parent = parent;
    this.operative = operative;
    this.span = span;
  }

  /** Lets this unit and those around it reach over a stretch. */
  void reach(Span more) {
    for (Node node = this; node != null; node = node.parent) {
      node.span = node.span.union(more);
    }
  }
}
