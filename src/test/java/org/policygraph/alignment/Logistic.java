package org.policygraph.alignment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression, fitted with a quadratic penalty by Newton's method (iteratively reweighted
 * least squares).
 *
 * @param weights what each signal speaks for a pair
 * @param constant what is added
 */
record Logistic(Map<Signal, Double> weights, double constant) {

  /** What speaks for nothing. */
  static final Logistic NONE = new Logistic(Map.of(), 0);

  double judge(double[] values) {
    return 1 / (1 + Math.exp(-odds(values)));
  }

  /** Logarithm of the odds. */
  double odds(double[] values) {
    double sum = constant;
    for (Map.Entry<Signal, Double> weight : weights.entrySet()) {
      sum += weight.getValue() * values[weight.getKey().place()];
    }
    return sum;
  }

  /**
   * Fits.
   *
   * @param signals what the columns of the rows are
   * @param rows the values, one row a pair of measures
   * @param targets 1 for a pair of counterparts, else 0
   * @param penalty how dear weights are that are far from those presumed
   * @param presumed what is presumed of weights; a signal that it does not weigh is presumed to
   *     weigh nothing
   */
  static Logistic fit(
      List<Signal> signals,
      List<double[]> rows,
      List<Double> targets,
      double penalty,
      Logistic presumed) {
    int n = signals.size();
    double[] mean = new double[n];
    double[] deviation = new double[n];
    for (int i = 0; i < n; i++) {
      int signal = i;
      mean[i] = rows.stream().mapToDouble(row -> row[signal]).average().orElse(0);
      deviation[i] =
          Math.sqrt(
                  rows.stream()
                      .mapToDouble(row -> Math.pow(row[signal] - mean[signal], 2))
                      .average()
                      .orElse(0))
              + 1e-9;
    }
    double[] prior = new double[n];
    for (int i = 0; i < n; i++) {
      prior[i] = presumed.weights.getOrDefault(signals.get(i), 0.0) * deviation[i];
    }
    double[] b = Arrays.copyOf(prior, n + 1);
    b[n] = presumed.odds(mean(signals, mean));
    for (int step = 0; step < 30; step++) {
      double[][] hessian = new double[n + 1][n + 2];
      for (int i = 0; i < n; i++) {
        hessian[i][i] = penalty;
        hessian[i][n + 1] = -penalty * (b[i] - prior[i]);
      }
      for (int k = 0; k < rows.size(); k++) {
        double[] z = new double[n + 1];
        z[n] = 1;
        double sum = b[n];
        for (int i = 0; i < n; i++) {
          z[i] = (rows.get(k)[i] - mean[i]) / deviation[i];
          sum += b[i] * z[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        for (int i = 0; i <= n; i++) {
          for (int j = 0; j <= n; j++) {
            hessian[i][j] += p * (1 - p) * z[i] * z[j];
          }
          hessian[i][n + 1] += (targets.get(k) - p) * z[i];
        }
      }
      double[] delta = solve(hessian);
      for (int i = 0; i <= n; i++) {
        b[i] += delta[i];
      }
    }
    double constant = b[n];
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    for (int i = 0; i < n; i++) {
      weights.put(signals.get(i), b[i] / deviation[i]);
      constant -= b[i] / deviation[i] * mean[i];
    }
    return new Logistic(weights, constant);
  }

  /** The means of signals, by the places of these. */
  private static double[] mean(List<Signal> signals, double[] means) {
    double[] placed = new double[Signal.COUNT];
    for (int i = 0; i < means.length; i++) {
      placed[signals.get(i).place()] = means[i];
    }
    return placed;
  }

  /** Gaussian elimination with pivoting; the last column is the right-hand side. */
  private static double[] solve(double[][] m) {
    int n = m.length;
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int k = i + 1; k < n; k++) {
        pivot = Math.abs(m[k][i]) > Math.abs(m[pivot][i]) ? k : pivot;
      }
      double[] swap = m[i];
      m[i] = m[pivot];
      m[pivot] = swap;
      for (int k = 0; k < n; k++) {
        double factor = k == i ? 0 : m[k][i] / m[i][i];
        for (int j = i; factor != 0 && j <= n; j++) {
          m[k][j] -= factor * m[i][j];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = m[i][n] / m[i][i];
    }
    return x;
  }
}
