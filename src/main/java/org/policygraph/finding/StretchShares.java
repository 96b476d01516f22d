package org.policygraph.finding;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.policygraph.source.Span;

/**
 * How likely each of some stretches is one of those that are chosen, where no two that are chosen
 * overlap: a semi-Markov model (Sarawagi and Cohen 2004), summed up from both ends.
 */
public final class StretchShares {

  /** The numbers of the places where stretches begin and end. */
  private final int[] starts;

  private final int[] ends;

  /** The stretches in order of their ends, and of their starts. */
  private final int[] byEnd;

  private final int[] byStart;

  private final int places;

  /** Stretches among which is chosen. */
  public StretchShares(List<Span> stretches) {
    int[] bounds =
        stretches.stream()
            .flatMapToInt(stretch -> IntStream.of(stretch.start(), stretch.end()))
            .sorted()
            .distinct()
            .toArray();
    places = bounds.length;
    starts = numbers(stretches, bounds, Span::start);
    ends = numbers(stretches, bounds, Span::end);
    byEnd = ordered(ends);
    byStart = ordered(starts);
  }

  private static int[] numbers(List<Span> stretches, int[] places, ToIntFunction<Span> at) {
    int[] numbers = new int[stretches.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Arrays.binarySearch(places, at.applyAsInt(stretches.get(i)));
    }
    return numbers;
  }

  /** The stretches in the order of the places that they have, by counting how many have each. */
  private int[] ordered(int[] at) {
    int[] next = new int[places + 1];
    for (int place : at) {
      next[place + 1]++;
    }
    for (int place = 1; place < next.length; place++) {
      next[place] += next[place - 1];
    }
    int[] ordered = new int[at.length];
    for (int i = 0; i < at.length; i++) {
      ordered[next[at[i]]++] = i;
    }
    return ordered;
  }

  /**
   * Tells the share of each stretch.
   *
   * @param odds the logarithm of what speaks for each stretch
   * @param shares is filled with how likely each is chosen
   * @return the logarithm of what speaks for all choices together
   */
  public double tell(double[] odds, double[] shares) {
    if (places == 0) {
      return 0;
    }
    double[] before = before(odds);
    double[] behind = behind(odds);
    double all = before[places - 1];
    for (int i = 0; i < starts.length; i++) {
      shares[i] = Math.exp(before[starts[i]] + odds[i] + behind[ends[i]] - all);
    }
    return all;
  }

  /** What speaks for all choices up to each place. */
  private double[] before(double[] odds) {
    double[] sums = new double[places];
    int next = 0;
    for (int place = 1; place < places; place++) {
      double sum = sums[place - 1];
      for (; next < byEnd.length && ends[byEnd[next]] == place; next++) {
        int i = byEnd[next];
        sum = plus(sum, sums[starts[i]] + odds[i]);
      }
      sums[place] = sum;
    }
    return sums;
  }

  /** What speaks for all choices from each place on. */
  private double[] behind(double[] odds) {
    double[] sums = new double[places];
    int next = byStart.length - 1;
    for (int place = places - 2; place >= 0; place--) {
      double sum = sums[place + 1];
      for (; next >= 0 && starts[byStart[next]] == place; next--) {
        int i = byStart[next];
        sum = plus(sum, sums[ends[i]] + odds[i]);
      }
      sums[place] = sum;
    }
    return sums;
  }

  /** The logarithm of the sum of what two logarithms stand for. */
  public static double plus(double some, double other) {
    double more = Math.max(some, other);
    return more + Math.log1p(Math.exp(Math.min(some, other) - more));
  }
}
