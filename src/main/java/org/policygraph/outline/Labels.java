package org.policygraph.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygraph.source.Span;

/** Gives grown provisions their labels. */
final class Labels {

  /** Stands between the labels of a unit and of the unit above it: {@code 二·4}. */
  static final String STEP = "\u00b7";

  private static final Cues CUES = Cues.load("labels");
  private static final Form CLAUSE = Form.of(CUES.word("paragraph"));
  private static final Form ITEM = Form.of(CUES.word("item"));
  private static final Form SUBITEM = Form.of(CUES.word("subitem"));
  private static final Pattern ATTACHMENT = CUES.pattern("attachment");
  private static final Form ROW = Form.of(CUES.word("row"));
  private static final String PARAGRAPH = "\u00b6";

  private final String text;
  private final Sequences sequences;
  private final Map<String, Integer> used = new HashMap<>();
  private int paragraphs;

  private Labels(String text, Sequences sequences) {
    this.text = text;
    this.sequences = sequences;
  }

  /**
   * What stands around provisions.
   *
   * @param label of the provision that holds them
   * @param coding what measures in them are coded by, as far as it is settled
   * @param attachment label of the attachment they stand in
   */
  private record Around(String label, String coding, String attachment) {
    static final Around NOTHING = new Around("", "", "");
  }

  static List<Provision> of(String text, List<Node> roots, Sequences sequences) {
    return new Labels(text, sequences).provisions(roots, Around.NOTHING);
  }

  private List<Provision> provisions(List<Node> nodes, Around around) {
    List<Provision> provisions = new ArrayList<>();
    Map<Provision.Kind, Integer> unnumbered = new EnumMap<>(Provision.Kind.class);
    for (Node node : nodes) {
      int nth = node.mark.isPresent() ? 0 : unnumbered.merge(node.kind, 1, Integer::sum);
      provisions.add(provision(node, nth, around));
    }
    return List.copyOf(provisions);
  }

  private Provision provision(Node node, int nth, Around around) {
    String label = unique(printed(node, nth, around));
    String attachment =
        node.kind == Provision.Kind.ATTACHMENT && around.label.isEmpty()
            ? label
            : around.attachment;
    String code = attachment.isEmpty() ? coding(node, around) : label;
    return new Provision(
        label,
        node.mark.map(Numbering.Mark::number).orElse(""),
        code,
        node.kind,
        node.scope,
        node.heading,
        node.span,
        List.copyOf(node.sentences),
        provisions(node.children, new Around(label, code, attachment)));
  }

  private String coding(Node node, Around around) {
    String number = node.mark.map(Labels::bare).orElse("");
    boolean own =
        around.coding.isEmpty() || node.mark.filter(m -> sequences.runOn(m.style())).isPresent();
    return own && !number.isEmpty() ? number : around.coding;
  }

  /** The number as coders write it: 一 for 一是. */
  private static String bare(Numbering.Mark mark) {
    return mark.style().kind() == Provision.Kind.POINT ? mark.digits() : mark.number();
  }

  private String printed(Node node, int nth, Around around) {
    String above = around.label;
    if (node.mark.isEmpty()) {
      return unnumbered(node, nth, above);
    }
    Numbering.Mark mark = node.mark.get();
    if (node.kind == Provision.Kind.ARTICLE) {
      return (around.attachment.isEmpty() ? "" : around.attachment + STEP) + mark.label(text);
    }
    if (above.isEmpty() || mark.style().decimal()) {
      return mark.label(text);
    }
    if (node.article().isPresent()) {
      Form form = inItem(node.parent) ? SUBITEM : ITEM;
      return above + form.with(Numerals.chinese(mark.value()));
    }
    return above + STEP + mark.label(text);
  }

  private static boolean inItem(@Nullable Node above) {
    return above != null && above.mark.isPresent() && above.kind != Provision.Kind.ARTICLE;
  }

  private String unnumbered(Node node, int nth, String above) {
    if (node.kind == Provision.Kind.ROW) {
      return (above.isEmpty() ? "" : above + STEP) + ROW.with(nth);
    }
    if (node.kind == Provision.Kind.PARAGRAPH && !above.isEmpty()) {
      return above + CLAUSE.with(Numerals.chinese(nth));
    }
    return node.heading
        .map((Span heading) -> ATTACHMENT.matcher(Spans.tight(heading.in(text))).replaceFirst("$1"))
        .orElseGet(() -> PARAGRAPH + ++paragraphs);
  }

  private String unique(String label) {
    int count = used.merge(label, 1, Integer::sum);
    return count == 1 ? label : label + "-" + count;
  }
}
