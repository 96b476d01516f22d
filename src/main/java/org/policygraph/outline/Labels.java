package org.policygraph.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.source.Span;

/** Gives grown provisions their labels. */
final class Labels {

  /** Stands between the labels of a unit and of the unit above it: {@code 二·4}. */
  static final String STEP = "\u00b7";

  private static final String PARAGRAPH = "\u00b6";

  private final String text;
  private final Sequences sequences;
  private final Map<String, Integer> used = new HashMap<>();
  private int paragraphs;

  private Labels(String text, Sequences sequences) {
    this.text = text;
    this.sequences = sequences;
  }

  static List<Provision> of(String text, List<Node> roots, Sequences sequences) {
    Labels labels = new Labels(text, sequences);
    return roots.stream().map(root -> labels.provision(root, "", "")).toList();
  }

  private Provision provision(Node node, String above, String coding) {
    String label = unique(printed(node, above));
    String number = node.mark.map(Numbering.Mark::number).orElse("");
    boolean own = coding.isEmpty() || node.mark.filter(m -> sequences.runOn(m.style())).isPresent();
    String code = own && !number.isEmpty() ? number : coding;
    return new Provision(
        label,
        number,
        code,
        node.kind,
        node.operative,
        node.heading,
        node.span,
        List.copyOf(node.sentences),
        node.children.stream().map(child -> provision(child, label, code)).toList());
  }

  private String printed(Node node, String above) {
    if (node.mark.isEmpty()) {
      return node.heading
          .map((Span heading) -> Spans.tight(heading.in(text)))
          .orElseGet(() -> PARAGRAPH + ++paragraphs);
    }
    Numbering.Mark mark = node.mark.get();
    boolean article = node.kind == Provision.Kind.ARTICLE;
    return article || above.isEmpty() ? mark.label(text) : above + STEP + mark.label(text);
  }

  private String unique(String label) {
    int count = used.merge(label, 1, Integer::sum);
    return count == 1 ? label : label + "-" + count;
  }
}
