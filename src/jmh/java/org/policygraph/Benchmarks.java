package org.policygraph;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks and prints the ratios that matter, which stand on a busy machine too. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Takes JMH's options. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
    Map<String, Double> scores = new TreeMap<>();
    for (RunResult result : results) {
      scores.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    print("triples to segmentation alone (wanted 0.5)", scores, "triples", "segmentation");
    print("two threads to one (wanted 1.8)", scores, "triplesByTwo", "triples");
    print("reading to segmentation alone (wanted 10)", scores, "reading", "segmentation");
    print("aligning to making the triples (wanted 10)", scores, "aligning", "triples");
  }

  private static void print(String what, Map<String, Double> scores, String one, String other) {
    if (scores.containsKey(one) && scores.containsKey(other)) {
      double ratio = scores.get(one) / scores.get(other);
      System.out.println(String.format(Locale.ROOT, "%-45s %6.2f", what, ratio));
    }
  }
}
