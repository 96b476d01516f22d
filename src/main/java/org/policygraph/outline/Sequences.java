package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sequences that numbers form: within the unit above them, or, where they run on there, through
 * the whole document. Attachments count by themselves, and what they leave out hides nothing.
 * Whether numbers run on is told by what is to be done, not by an account of what was done before.
 */
final class Sequences {

  /**
   * Numbers that a sequence leaves out.
   *
   * @param labels the labels they would have, as measures are coded by
   * @param place where the next number stands
   */
  record Missing(List<String> labels, int place) {}

  private static final Pattern ACCOUNT = Cues.load("labels").pattern("account");

  private final String text;

  /** By series, whether it runs on where that could be told. */
  private final @Nullable Boolean[] runsOn = new @Nullable Boolean[Numbering.series()];

  private final List<Missing> missing = new ArrayList<>();

  private Sequences(String text) {
    this.text = text;
  }

  static Sequences of(String text, List<Node> all) {
    List<Node> roots = all.stream().filter(root -> root.kind != Provision.Kind.ATTACHMENT).toList();
    Sequences sequences = new Sequences(text);
    @Nullable Node[] before = new @Nullable Node[Numbering.series()];
    roots.forEach(root -> sequences.learn(root, before));
    sequences.learnWithinOne(roots);
    sequences.compare(roots, null, new int[Numbering.series()]);
    return sequences;
  }

  /** Whether the numbers of a style run on where the unit above them changes. */
  boolean runOn(Numbering.Style style) {
    return style.kind() == Provision.Kind.ARTICLE
        || style.decimal()
        || Boolean.TRUE.equals(runsOn[style.series()]);
  }

  /** What is left out, in order of place. */
  List<Missing> missing() {
    return missing;
  }

  private void learn(Node node, @Nullable Node[] before) {
    if (node.mark.isPresent()) {
      Numbering.Mark mark = node.mark.get();
      int series = mark.style().series();
      Node previous = before[series];
      if (previous != null && previous.parent != node.parent) {
        runsOn[series] = mark.value() > 1 && !Boolean.FALSE.equals(runsOn[series]);
      }
      before[series] = node;
    }
    if (!account(node)) {
      node.children.forEach(child -> learn(child, before));
    }
  }

  /** Whether its heading announces an account of what was done. */
  private boolean account(Node node) {
    return node.heading.filter(heading -> ACCOUNT.matcher(heading.in(text)).find()).isPresent();
  }

  /**
   * Where one numbered unit holds all others, accounts apart, the numbers in it run through the
   * document, but for those of points (一是). Beside an account it may stand with units that hold no
   * numbers.
   */
  private void learnWithinOne(List<Node> roots) {
    boolean accounts = roots.stream().anyMatch(this::account);
    List<Node> numbered =
        roots.stream()
            .filter(node -> node.mark.isPresent() && !account(node))
            .filter(node -> !accounts || node.children.stream().anyMatch(c -> c.mark.isPresent()))
            .toList();
    if (numbered.size() == 1) {
      for (Node child : numbered.get(0).children) {
        child
            .mark
            .filter(mark -> mark.style().kind() != Provision.Kind.POINT)
            .map(mark -> mark.style().series())
            .ifPresent(this::runsOnWithinOne);
      }
    }
  }

  private void runsOnWithinOne(int series) {
    if (runsOn[series] == null) {
      runsOn[series] = true;
    }
  }

  private void compare(List<Node> nodes, @Nullable Node parent, int[] through) {
    if (nodes.isEmpty()) {
      return;
    }
    int[] here = new int[Numbering.series()];
    for (Node node : nodes) {
      if (node.mark.isPresent()) {
        Numbering.Mark mark = node.mark.get();
        int[] last = runOn(mark.style()) ? through : here;
        int expected = last[mark.style().series()] + 1;
        if (mark.value() > expected && !(expected == 1 && runOn(mark.style()))) {
          missing.add(new Missing(labels(mark, expected, parent), mark.span().start()));
        }
        last[mark.style().series()] = mark.value();
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
      labels.add(above + mark.with(value));
    }
    return labels;
  }
}
