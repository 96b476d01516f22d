package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How well confidences keep what they say: whether of the findings with a confidence of 0.8 eight
 * in ten are right.
 *
 * @param steps the findings by tenths of confidence, the lowest first, those without any left out
 * @param all all findings together
 */
public record Reliability(List<Step> steps, Step all) {

  private static final int STEPS = 10;

  /**
   * One finding against the coding.
   *
   * @param confidence what its confidence says, 0 to 1
   * @param right whether the coder found it too
   */
  public record Judged(double confidence, boolean right) {}

  /**
   * Findings of like confidence.
   *
   * @param from the least confidence of the step
   * @param to the confidence at which the next begins
   * @param count how many findings there are
   * @param confidence their mean confidence
   * @param share the share of them that was right
   * @param brier the mean squared distance of confidence and truth, 0 at best (Brier 1950)
   */
  public record Step(
      double from, double to, int count, double confidence, double share, double brier) {}

  /** The reliability of findings. */
  public static Reliability of(List<Judged> judged) {
    List<List<Judged>> tenths = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      tenths.add(new ArrayList<>());
    }
    judged.forEach(j -> tenths.get(Math.min(STEPS - 1, (int) (j.confidence * STEPS))).add(j));
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      if (!tenths.get(i).isEmpty()) {
        steps.add(step((double) i / STEPS, (i + 1.0) / STEPS, tenths.get(i)));
      }
    }
    return new Reliability(List.copyOf(steps), step(0, 1, judged));
  }

  private static Step step(double from, double to, List<Judged> judged) {
    double brier =
        judged.stream()
            .mapToDouble(j -> j.confidence - (j.right ? 1 : 0))
            .map(distance -> distance * distance)
            .average()
            .orElse(0);
    return new Step(
        from,
        to,
        judged.size(),
        judged.stream().mapToDouble(Judged::confidence).average().orElse(0),
        judged.stream().mapToDouble(j -> j.right ? 1 : 0).average().orElse(0),
        brier);
  }

  /**
   * The expected calibration error: how far confidence and share lie apart, over the steps by the
   * number of their findings (Naeini, Cooper and Hauskrecht 2015).
   */
  public double error() {
    return steps.stream().mapToDouble(s -> s.count * Math.abs(s.confidence - s.share)).sum()
        / Math.max(1, all.count);
  }
}
