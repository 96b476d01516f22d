package org.policygraph.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.outline.Gap;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * Gathers what becomes of each stretch of a document, and tells what of it no measure covers. Only
 * numbers of units, marks and white space are left out: they say nothing.
 */
final class Remainder implements Witness {

  private static final int NOTHING = -1;

  private final Outline outline;
  private final List<Uncovered> taken = new ArrayList<>();

  /** The remainder of one document. */
  Remainder(Outline outline) {
    this.outline = outline;
    for (Gap gap : outline.gaps()) {
      if (gap.cutsOut(outline.text().plain())) {
        taken.add(new Uncovered("", gap.span(), false, Identifiers.of(gap.kind())));
      }
    }
  }

  @Override
  public void read(ReadSentence sentence) {
    for (int i = 0; i < sentence.clauses().size(); i++) {
      Predication p = sentence.clauses().get(i);
      Span stretch = sentence.t().span(p.from(), p.to());
      passed(sentence.provision(), stretch, reason(sentence.judgements().get(i)));
    }
  }

  @Override
  public void passed(Provision provision, Span stretch, String why) {
    taken.add(new Uncovered(provision.label(), stretch, provision.operative(), why));
  }

  private static String reason(Judgement judgement) {
    return switch (judgement.kind()) {
      case STATEMENT -> judgement.rule();
      case LEAD_IN, ACT -> Identifiers.of(judgement.kind());
      case BASIS, RESULT, SETTING, CONTINUATION -> "no-act";
    };
  }

  /** What no measure covers, in reading order; what was said last of a stretch counts. */
  List<Uncovered> without(List<Measure> measures) {
    String plain = outline.text().plain();
    int[] last = new int[plain.length()];
    Arrays.fill(last, NOTHING);
    for (int i = 0; i < taken.size(); i++) {
      Arrays.fill(last, taken.get(i).stretch().start(), taken.get(i).stretch().end(), i);
    }
    BitSet covered = Extent.covered(measures);
    List<Uncovered> left = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < last.length; i++) {
      if (Extent.says(plain, i)) {
        boolean goesOn = open;
        open = last[i] != NOTHING && !covered.get(i);
        if (open) {
          add(taken.get(last[i]).at(new Span(i, i + 1)), goesOn, left);
        }
      }
    }
    return List.copyOf(left);
  }

  /** Adds a character, to the stretch before it if that goes on with the same. */
  private static void add(Uncovered next, boolean goesOn, List<Uncovered> left) {
    int end = left.size() - 1;
    if (goesOn && next.continues(left.get(end))) {
      left.set(end, next.at(left.get(end).stretch().union(next.stretch())));
    } else {
      left.add(next);
    }
  }
}
