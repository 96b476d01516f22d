package org.policygraph.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sequences that numbers form: within the unit above them, or, where they run on there, through
 * the whole document. Attachments count by themselves, and what they leave out hides nothing.
 */
final class Sequences {

  /**
   * Numbers that a sequence leaves out.
   *
   * @param labels the labels they would have, as measures are coded by
   * @param place where the next number stands
   */
  record Missing(List<String> labels, int place) {}

  private final Map<String, Boolean> runsOn = new HashMap<>();
  private final List<Missing> missing = new ArrayList<>();

  private Sequences() {}

  static Sequences of(List<Node> all) {
    List<Node> roots = all.stream().filter(root -> root.kind != Provision.Kind.ATTACHMENT).toList();
    Sequences sequences = new Sequences();
    Map<String, Node> before = new HashMap<>();
    roots.forEach(root -> sequences.learn(root, before));
    sequences.learnWithinOne(roots);
    sequences.compare(roots, null, new HashMap<>());
    return sequences;
  }

  /** Whether the numbers of a style run on where the unit above them changes. */
  boolean runOn(Numbering.Style style) {
    return style.kind() == Provision.Kind.ARTICLE || runsOn.getOrDefault(style.name(), false);
  }

  /** What is left out, in order of place. */
  List<Missing> missing() {
    return missing;
  }

  private void learn(Node node, Map<String, Node> before) {
    node.mark.ifPresent(
        mark -> {
          Node previous = before.put(mark.style().name(), node);
          if (previous != null && previous.parent != node.parent) {
            runsOn.merge(mark.style().name(), mark.value() > 1, Boolean::logicalAnd);
          }
        });
    node.children.forEach(child -> learn(child, before));
  }

  /** Where one numbered unit holds all others, the numbers in it run through the document. */
  private void learnWithinOne(List<Node> roots) {
    List<Node> numbered = roots.stream().filter(node -> node.mark.isPresent()).toList();
    if (numbered.size() == 1) {
      for (Node child : numbered.get(0).children) {
        child.mark.ifPresent(mark -> runsOn.putIfAbsent(mark.style().name(), true));
      }
    }
  }

  private void compare(List<Node> nodes, @Nullable Node parent, Map<String, Integer> through) {
    Map<String, Integer> here = new HashMap<>();
    for (Node node : nodes) {
      if (node.mark.isPresent()) {
        Numbering.Mark mark = node.mark.get();
        Map<String, Integer> last = runOn(mark.style()) ? through : here;
        int expected = last.getOrDefault(mark.style().name(), 0) + 1;
        if (mark.value() > expected && !(expected == 1 && runOn(mark.style()))) {
          missing.add(new Missing(labels(mark, expected, parent), mark.span().start()));
        }
        last.put(mark.style().name(), mark.value());
      }
      compare(node.children, node, through);
    }
  }

  private List<String> labels(Numbering.Mark mark, int first, @Nullable Node parent) {
    String above =
        parent == null || runOn(mark.style())
            ? ""
            : parent.mark.map(m -> m.number() + Labels.STEP).orElse("");
    List<String> labels = new ArrayList<>();
    for (int value = first; value < mark.value(); value++) {
      labels.add(above + mark.number().replace(mark.digits(), Numerals.like(mark.digits(), value)));
    }
    return labels;
  }
}
