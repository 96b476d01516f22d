package org.policygraph.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.source.Span;

/** Gives grown provisions their labels. */
final class Labels {

  /** Stands between the labels of a unit and of the unit above it: {@code 二·4}. */
  static final String STEP = "\u00b7";

  private static final Cues CUES = Cues.load("labels");
  private static final String CLAUSE = CUES.word("paragraph");
  private static final String ITEM = CUES.word("item");
  private static final String SUBITEM = CUES.word("subitem");
  private static final String ROW = CUES.word("row");
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
    return labels.provisions(roots, "", "");
  }

  private List<Provision> provisions(List<Node> nodes, String above, String coding) {
    List<Provision> provisions = new ArrayList<>();
    Map<Provision.Kind, Integer> unnumbered = new EnumMap<>(Provision.Kind.class);
    for (Node node : nodes) {
      int nth = node.mark.isPresent() ? 0 : unnumbered.merge(node.kind, 1, Integer::sum);
      provisions.add(provision(node, nth, above, coding));
    }
    return List.copyOf(provisions);
  }

  private Provision provision(Node node, int nth, String above, String coding) {
    String label = unique(printed(node, nth, above));
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
        provisions(node.children, label, code));
  }

  private String printed(Node node, int nth, String above) {
    if (node.mark.isEmpty()) {
      return unnumbered(node, nth, above);
    }
    Numbering.Mark mark = node.mark.get();
    if (node.kind == Provision.Kind.ARTICLE || above.isEmpty()) {
      return mark.label(text);
    }
    if (node.article().isPresent()) {
      String form = inItem(node.parent) ? SUBITEM : ITEM;
      return above + form.formatted(Numerals.chinese(mark.value()));
    }
    return above + STEP + mark.label(text);
  }

  private static boolean inItem(@Nullable Node above) {
    return above != null && above.mark.isPresent() && above.kind != Provision.Kind.ARTICLE;
  }

  private String unnumbered(Node node, int nth, String above) {
    if (node.kind == Provision.Kind.ROW) {
      return (above.isEmpty() ? "" : above + STEP) + ROW.formatted(nth);
    }
    if (node.kind == Provision.Kind.PARAGRAPH && !above.isEmpty()) {
      return above + CLAUSE.formatted(Numerals.chinese(nth));
    }
    return node.heading
        .map((Span heading) -> Spans.tight(heading.in(text)))
        .orElseGet(() -> PARAGRAPH + ++paragraphs);
  }

  private String unique(String label) {
    int count = used.merge(label, 1, Integer::sum);
    return count == 1 ? label : label + "-" + count;
  }
}
