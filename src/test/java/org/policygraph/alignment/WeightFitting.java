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

/**
 * Fits the weights of alignment on the coded pairs of {@code data/gold/alignments} and writes the
 * table {@code alignment-weights.tsv}: those that know topics and subjects on the documents whose
 * subject the scheme of topics knows, those of any subject on all. With {@code check} it prints
 * what weights fitted on the other pairs reach on each, and what they reach when the measures of
 * the reference are held out too (those about cadres have one reference, whose measures could be
 * learned by heart).
 *
 * <p>In two stages: each pair of measures alone, then in its context.
 */
final class WeightFitting {

  private static final Path GOLD = Path.of("data/gold");

  /**
   * The pairs that nothing is learnt of: they say what to expect of documents that nobody has seen.
   */
  private static final Set<String> HELD =
      Set.of(
          "guizhou-wuhan",
          "cicheng-oldtown-shangqiu-oldtown",
          "foreign-contracts-firms-abroad",
          "henan-sme-shandong-private",
          "kaifeng-greening-beijing-greening",
          "tax-matters-tax-services");

  private static final double[] PENALTIES = {40, 80};

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
      Measures local,
      Measures reference,
      List<List<double[]>> values,
      Set<Indices> gold) {

    int references() {
      return reference.size();
    }

    boolean known() {
      return Judgement.known(local) && Judgement.known(reference);
    }
  }

  private record Model(Logistic alone, Logistic inContext) {
    private static final Model NONE = new Model(Logistic.NONE, Logistic.NONE);
  }

  private WeightFitting() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Sample> all = samples();
    boolean check = arguments.length > 0 && arguments[0].equals("check");
    StringBuilder table =
        new StringBuilder(
            "# Fitted by WeightFitting on data/gold/alignments; how much each signal speaks for a"
                + " pair.\nstage\tsignal\tweight\n");
    KINDS
        .keySet()
        .forEach(
            kind -> {
              if (check) {
                check(out, all, kind);
              } else {
                Model model = fit(learnt(all, ""), kind, r -> true);
                table.append(table("alone" + kind, model.alone));
                table.append(table("in-context" + kind, model.inContext));
                of(kind, all).forEach(s -> report(out, "in sample" + kind, s, scores(s, model)));
              }
            });
    if (!check) {
      Files.writeString(Path.of("src/main/resources/lexicon/alignment-weights.tsv"), table);
    }
  }

  /** Those that may be learnt of where one is left out. */
  private static List<Sample> learnt(List<Sample> samples, String without) {
    return samples.stream().filter(s -> !s.name.equals(without) && !HELD.contains(s.name)).toList();
  }

  /** Those that a set of weights is for. */
  private static List<Sample> of(String kind, List<Sample> samples) {
    return samples.stream().filter(s -> kind.equals(ANY) || s.known()).toList();
  }

  private static void check(PrintStream out, List<Sample> all, String kind) {
    List<Sample> samples = of(kind, all);
    double sum = 0;
    for (Sample held : samples) {
      List<Sample> others = learnt(all, held.name);
      Model model = fit(others, kind, r -> true);
      sum += report(out, "by the other pairs" + kind, held, scores(held, model));
      report(out, "the reference unseen too" + kind, held, unseen(held, others, kind));
    }
    out.printf(Locale.ROOT, "mean by the other pairs%s: F %.3f%n", kind, sum / samples.size());
  }

  private static List<Sample> samples() throws IOException {
    Aligner aligner = new Aligner();
    List<Sample> samples = new ArrayList<>();
    for (CodedPair pair : CodedPair.all(GOLD)) {
      Measures local = aligner.measures(pair.local());
      Measures reference = aligner.measures(pair.reference());
      samples.add(
          new Sample(
              pair.name(), local, reference, values(local, reference), pair.relations().keySet()));
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

  /**
   * Fits on the measures of the reference that may be learned from. Of documents of known subject
   * there are few: what is presumed of their weights is what holds for documents of any.
   */
  private static Model fit(List<Sample> samples, String kind, IntPredicate learned) {
    Model any = fit(samples, KINDS.get(ANY), learned, Model.NONE);
    return kind.equals(ANY) ? any : fit(of(kind, samples), KINDS.get(kind), learned, any);
  }

  private static Model fit(
      List<Sample> samples, List<Signal> signals, IntPredicate learned, Model presumed) {
    List<Signal> first = signals.stream().filter(Signal::alone).toList();
    Logistic alone = fit(samples, learned, first, PENALTIES[0], presumed.alone);
    samples.forEach(sample -> addContext(sample, alone));
    return new Model(alone, fit(samples, learned, signals, PENALTIES[1], presumed.inContext));
  }

  private static void addContext(Sample sample, Logistic alone) {
    double[][] first = new double[sample.values.size()][];
    for (int l = 0; l < first.length; l++) {
      first[l] = sample.values.get(l).stream().mapToDouble(alone::odds).toArray();
      Weights.toVerdicts(first[l]);
    }
    Context context =
        new Context(first, sample.local.provisionOf(), sample.reference.provisionOf());
    for (int l = 0; l < first.length; l++) {
      for (int r = 0; r < sample.references(); r++) {
        context.add(sample.values.get(l).get(r), l, r);
      }
    }
  }

  /** Fits on the pairs that are possible at all, or on all. */
  private static Logistic fit(
      List<Sample> samples,
      IntPredicate learned,
      List<Signal> signals,
      double penalty,
      Logistic presumed) {
    boolean all = signals.stream().allMatch(Signal::alone);
    List<double[]> rows = new ArrayList<>();
    List<Double> targets = new ArrayList<>();
    for (Sample sample : samples) {
      for (int l = 0; l < sample.values.size(); l++) {
        for (int r = 0; r < sample.references(); r++) {
          double[] values = sample.values.get(l).get(r);
          if (learned.test(r) && (all || possible(values))) {
            rows.add(signals.stream().mapToDouble(s -> values[s.place()]).toArray());
            targets.add(sample.gold.contains(new Indices(l, r)) ? 1.0 : 0.0);
          }
        }
      }
    }
    return Logistic.fit(signals, rows, targets, penalty, presumed);
  }

  private static boolean possible(double[] values) {
    return values[Signal.FIRST.place()] >= Judgement.POSSIBLE;
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
    double[][] scores = new double[sample.values.size()][sample.references()];
    for (int l = 0; l < scores.length; l++) {
      for (int r = 0; r < sample.references(); r++) {
        double[] values = sample.values.get(l).get(r);
        scores[l][r] = possible(values) ? model.inContext.judge(values) : 0;
      }
    }
    return scores;
  }

  /** The same, each third of the reference judged by weights that saw neither it nor the sample. */
  private static double[][] unseen(Sample held, List<Sample> others, String kind) {
    double[][] scores = new double[held.values.size()][held.references()];
    for (int third = 0; third < 3; third++) {
      int from = third * held.references() / 3;
      int to = (third + 1) * held.references() / 3;
      double[][] judged = scores(held, fit(others, kind, r -> r < from || r >= to));
      for (int l = 0; l < scores.length; l++) {
        System.arraycopy(judged[l], from, scores[l], from, to - from);
      }
    }
    return scores;
  }

  /** Prints what scores reach on a sample, and tells the F1 of its pairs. */
  private static double report(PrintStream out, String what, Sample sample, double[][] scores) {
    Map<Indices, String> gold = new TreeMap<>();
    sample.gold.forEach(pair -> gold.put(pair, ""));
    Map<Indices, String> found = new TreeMap<>();
    Kinship kinship =
        sample.known()
            ? Kinship.near(sample.local, sample.reference)
            : Kinship.of(
                sample.local,
                sample.reference,
                scores,
                Kinship.alike(sample.local, sample.reference));
    Counterparts counterparts = new Counterparts(sample.local, sample.reference, scores, kinship);
    for (int l = 0; l < scores.length; l++) {
      for (int r = 0; r < sample.references(); r++) {
        if (counterparts.counts(l, r)) {
          found.put(new Indices(l, r), "");
        }
      }
    }
    AlignmentScore score = AlignmentScore.of(gold, found, scores.length, sample.references());
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
    return score.pairs().f();
  }
}
