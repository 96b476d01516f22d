package org.policygraph.alignment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.policygraph.evaluation.AlignmentScore;
import org.policygraph.evaluation.AlignmentScore.Indices;
import org.policygraph.language.Words;

/**
 * Fits the weights of alignment on the coded pairs of {@code data/gold/alignments} and writes the
 * table {@code alignment-weights.tsv}; with {@code check} it prints what weights fitted on the
 * other pairs reach on each, and what they reach when the measures of the reference are held out
 * too (those about cadres have one reference, whose measures could be learned by heart).
 *
 * <p>In two stages: each pair of measures alone, then in its context.
 */
final class WeightFitting {

  private static final Path GOLD = Path.of("data/gold");

  /** The coded pairs that the weights are fitted on, local document and reference. */
  private static final Map<String, String> FITTED =
      Map.of("wuhan", "central", "guizhou", "central", "wenzhou", "central");

  /** Those of other subjects, which are only taken into the check. */
  private static final Map<String, String> FURTHER =
      Map.of("psychiatric", "welfare", "shaoguan", "guangdong");

  private static final double[] PENALTIES = {5, 10};
  private static final double CUT = .01;

  private static final String ANY = "-any-subject";

  /** The sets of weights by the end of their names, each with its signals. */
  private static final Map<String, List<Signal>> KINDS =
      new TreeMap<>(
          Map.of(
              "",
              List.of(Signal.values()),
              ANY,
              Arrays.stream(Signal.values()).filter(s -> !s.ofSubject()).toList()));

  /** One pair of documents, with the values of all signals for each pair of measures. */
  private record Sample(
      String name,
      List<String> provisions,
      List<List<double[]>> values,
      Set<Indices> gold,
      int references) {}

  private record Model(Logistic alone, Logistic inContext) {}

  private WeightFitting() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, String> pairs = new TreeMap<>(FITTED);
    if (arguments.length > 0 && arguments[0].equals("check")) {
      pairs.putAll(FURTHER);
      List<Sample> samples = samples(pairs);
      KINDS.forEach((kind, signals) -> check(out, samples, kind, signals));
      return;
    }
    List<Sample> samples = samples(pairs);
    StringBuilder table =
        new StringBuilder(
            "# Fitted by WeightFitting on data/gold/alignments; how much each signal speaks for a"
                + " pair.\nstage\tsignal\tweight\n");
    KINDS.forEach(
        (kind, signals) -> {
          Model model = fit(samples, signals, r -> true);
          table.append(table("alone" + kind, model.alone));
          table.append(table("in-context" + kind, model.inContext));
          samples.forEach(s -> report(out, "in sample" + kind, s, scores(s, model)));
        });
    Files.writeString(Path.of("src/main/resources/lexicon/alignment-weights.tsv"), table);
  }

  private static void check(
      PrintStream out, List<Sample> samples, String kind, List<Signal> signals) {
    for (Sample held : samples) {
      List<Sample> others = samples.stream().filter(s -> !s.name.equals(held.name)).toList();
      Model model = fit(others, signals, r -> true);
      report(out, "by the other pairs" + kind, held, scores(held, model));
      report(out, "the reference unseen too" + kind, held, unseen(held, others, signals));
    }
  }

  private static List<Sample> samples(Map<String, String> pairs) throws IOException {
    Aligner aligner = new Aligner(new Words());
    List<Sample> samples = new ArrayList<>();
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      String name = pair.getKey();
      Measures local = aligner.measures(CodingFiles.read(GOLD.resolve(name + ".json")));
      Measures reference =
          aligner.measures(CodingFiles.read(GOLD.resolve(pair.getValue() + ".json")));
      samples.add(
          new Sample(
              name,
              local.provisions(),
              values(local, reference),
              AlignmentScore.read(
                      GOLD.resolve("alignments/" + name + "-" + pair.getValue() + ".json"))
                  .keySet(),
              reference.size()));
    }
    return samples;
  }

  private static List<List<double[]>> values(Measures local, Measures reference) {
    Signals signals = new Signals(local, reference);
    List<List<double[]>> values = new ArrayList<>();
    double[][] ofOne = new double[Signal.COUNT][reference.size()];
    for (int l = 0; l < local.size(); l++) {
      signals.read(l, ofOne);
      List<double[]> row = new ArrayList<>();
      for (int r = 0; r < reference.size(); r++) {
        int place = r;
        row.add(Arrays.stream(ofOne).mapToDouble(signal -> signal[place]).toArray());
      }
      values.add(row);
    }
    return values;
  }

  /** Fits on the measures of the reference that may be learned from. */
  private static Model fit(List<Sample> samples, List<Signal> signals, IntPredicate learned) {
    List<Signal> first = signals.stream().filter(Signal::alone).toList();
    Logistic alone = fit(samples, learned, first, PENALTIES[0], 0);
    samples.forEach(sample -> addContext(sample, alone));
    return new Model(alone, fit(samples, learned, signals, PENALTIES[1], CUT));
  }

  private static void addContext(Sample sample, Logistic alone) {
    double[][] first = new double[sample.values.size()][];
    for (int l = 0; l < first.length; l++) {
      first[l] = sample.values.get(l).stream().mapToDouble(alone::judge).toArray();
    }
    Context context = new Context(first, sample.provisions);
    for (int l = 0; l < first.length; l++) {
      for (int r = 0; r < sample.references; r++) {
        context.add(sample.values.get(l).get(r), l, r);
      }
    }
  }

  /** Fits on the pairs whose first verdict is at least {@code cut}. */
  private static Logistic fit(
      List<Sample> samples,
      IntPredicate learned,
      List<Signal> signals,
      double penalty,
      double cut) {
    List<double[]> rows = new ArrayList<>();
    List<Double> targets = new ArrayList<>();
    for (Sample sample : samples) {
      for (int l = 0; l < sample.values.size(); l++) {
        for (int r = 0; r < sample.references; r++) {
          double[] values = sample.values.get(l).get(r);
          if (learned.test(r) && (values[Signal.FIRST.place()] >= cut || cut == 0)) {
            rows.add(signals.stream().mapToDouble(s -> values[s.place()]).toArray());
            targets.add(sample.gold.contains(new Indices(l, r)) ? 1.0 : 0.0);
          }
        }
      }
    }
    return Logistic.fit(signals, rows, targets, penalty);
  }

  private static String table(String stage, Logistic model) {
    StringBuilder rows =
        new StringBuilder("%s\tconstant\t%.4f\n".formatted(stage, model.constant()));
    model
        .weights()
        .forEach(
            (signal, weight) ->
                rows.append("%s\t%s\t%.4f\n".formatted(stage, signal.id(), weight)));
    return rows.toString();
  }

  /** What is found in a sample, by the weights of a model. */
  private static double[][] scores(Sample sample, Model model) {
    addContext(sample, model.alone);
    double[][] scores = new double[sample.values.size()][sample.references];
    for (int l = 0; l < scores.length; l++) {
      for (int r = 0; r < sample.references; r++) {
        double[] values = sample.values.get(l).get(r);
        scores[l][r] = values[Signal.FIRST.place()] >= CUT ? model.inContext.judge(values) : 0;
      }
    }
    return scores;
  }

  /** The same, each third of the reference judged by weights that saw neither it nor the sample. */
  private static double[][] unseen(Sample held, List<Sample> others, List<Signal> signals) {
    double[][] scores = new double[held.values.size()][held.references];
    for (int third = 0; third < 3; third++) {
      int from = third * held.references / 3;
      int to = (third + 1) * held.references / 3;
      double[][] judged = scores(held, fit(others, signals, r -> r < from || r >= to));
      for (int l = 0; l < scores.length; l++) {
        System.arraycopy(judged[l], from, scores[l], from, to - from);
      }
    }
    return scores;
  }

  private static void report(PrintStream out, String what, Sample sample, double[][] scores) {
    Map<Indices, String> gold = new TreeMap<>();
    sample.gold.forEach(pair -> gold.put(pair, ""));
    Map<Indices, String> found = new TreeMap<>();
    Judgement judgement =
        what.endsWith(ANY) ? Judgement.ofAnySubject() : Judgement.ofKnownSubjects();
    for (int l = 0; l < scores.length; l++) {
      double enough = judgement.threshold(scores[l]);
      for (int r = 0; r < sample.references; r++) {
        if (scores[l][r] >= enough) {
          found.put(new Indices(l, r), "");
        }
      }
    }
    AlignmentScore score = AlignmentScore.of(gold, found, scores.length, sample.references);
    out.printf(
        Locale.ROOT,
        "%s %s: pairs P %.3f R %.3f F %.3f new P %.2f R %.2f not taken up P %.2f R %.2f%n",
        sample.name,
        what,
        score.pairs().precision(),
        score.pairs().recall(),
        score.pairs().f(),
        score.newOnes().precision(),
        score.newOnes().recall(),
        score.notTakenUp().precision(),
        score.notTakenUp().recall());
  }
}
