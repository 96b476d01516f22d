package org.policygraph.alignment;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Prints what the index of candidates finds of what comparing all documents with all finds, and
 * what one more document costs, at 10, 100 and 400 documents.
 *
 * <p>Takes a folder of coding files. Where there are more pairs of documents than it may compare,
 * it compares a sample of those that the index finds and a sample of the others, and scales both.
 */
final class IndexReport {

  private static final List<Integer> SIZES = List.of(10, 100, 400);
  private static final long SEED = 7;
  private static final int LAST = 20;

  private final Aligner aligner = new Aligner();
  private final List<LoadedDocument> documents = new ArrayList<>();
  private final List<Measures> measures = new ArrayList<>();

  /** Two documents by their places. */
  private record Two(int local, int reference) {}

  /** What comparing a sample of documents came to. */
  private record Kept(
      int documents, int compared, int pairs, int withPairs, int formulas, double millis) {
    double scaled(double sampled) {
      return compared == 0 ? 0 : sampled * documents / compared;
    }
  }

  private IndexReport(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = new ArrayList<>(all.filter(f -> f.toString().endsWith(".json")).sorted().toList());
    }
    Collections.shuffle(files, new Random(SEED));
    for (Path file : files.subList(0, Math.min(files.size(), SIZES.get(SIZES.size() - 1)))) {
      String name = String.valueOf(file.getFileName());
      documents.add(
          new LoadedDocument(name, name, "", Optional.empty(), CodingFiles.read(file), List.of()));
      measures.add(aligner.measures(documents.get(documents.size() - 1)));
    }
  }

  /** Takes the folder and how many pairs of documents of a sort may be compared (1000). */
  public static void main(String[] arguments) throws IOException {
    IndexReport report = new IndexReport(Path.of(arguments[0]));
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int size : SIZES) {
      if (size <= report.documents.size()) {
        report.print(out, size, most);
      }
    }
  }

  private void print(PrintStream out, int size, int most) {
    CandidateIndex index = aligner.index();
    long last = 0;
    for (int i = 0; i < size; i++) {
      long begin = time();
      index.add(documents.get(i).iri(), measures.get(i));
      last += i >= size - LAST ? time() - begin : 0;
    }
    List<Two> found = new ArrayList<>();
    List<Two> left = new ArrayList<>();
    for (int l = 0; l < size; l++) {
      for (int r = 0; r < l; r++) {
        boolean related = index.related(documents.get(l).iri()).contains(documents.get(r).iri());
        (related ? found : left).add(new Two(l, r));
      }
    }
    Kept here = compare(found, most);
    Kept elsewhere = compare(left, most);
    double pairs = here.scaled(here.pairs);
    double missed = elsewhere.scaled(elsewhere.pairs);
    out.printf(
        Locale.ROOT,
        "%d documents, %d measures: %d of %d pairs of documents found (compared %d and %d others)%n",
        size,
        measures.subList(0, size).stream().mapToInt(Measures::size).sum(),
        found.size(),
        found.size() + left.size(),
        here.compared,
        elsewhere.compared);
    out.printf(
        Locale.ROOT,
        "  pairs of measures kept by all with all %.0f, by the index %.0f, recall %.3f;"
            + " documents that keep any %.0f and %.0f of the others%n",
        pairs + missed,
        pairs,
        pairs + missed == 0 ? 1 : pairs / (pairs + missed),
        here.scaled(here.withPairs),
        elsewhere.scaled(elsewhere.withPairs));
    out.printf(
        Locale.ROOT,
        "  likely by score, not counted for want of shared matter: %.0f, in documents that the index"
            + " leaves out %.0f%n",
        here.scaled(here.formulas) + elsewhere.scaled(elsewhere.formulas),
        elsewhere.scaled(elsewhere.formulas));
    out.printf(
        Locale.ROOT,
        "  one more document: %.1f ms in the index, %.1f comparisons of documents, %.0f ms"
            + " (all with all: %d, %.0f ms)%n",
        last / 1e6 / Math.min(LAST, size),
        2.0 * found.size() / size,
        2.0 * here.scaled(here.millis) / size,
        size - 1,
        2.0 * (here.scaled(here.millis) + elsewhere.scaled(elsewhere.millis)) / size);
  }

  /** Processor time of this thread, in nanoseconds: a busy machine weighs little on it. */
  private static long time() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Kept compare(List<Two> all, int most) {
    List<Two> sample = new ArrayList<>(all);
    Collections.shuffle(sample, new Random(SEED));
    sample = sample.subList(0, Math.min(most, sample.size()));
    int pairs = 0;
    int withPairs = 0;
    int formulas = 0;
    long begin = time();
    for (Two two : sample) {
      Counterparts found =
          aligner.counterparts(measures.get(two.local), measures.get(two.reference));
      Comparison comparison =
          aligner.compare(documents.get(two.local), documents.get(two.reference), found);
      int kept = found.many() ? comparison.pairs().size() : 0;
      formulas +=
          (int) comparison.candidates().stream().filter(p -> p.score() >= Cut.LEAST).count();
      pairs += kept;
      withPairs += kept > 0 ? 1 : 0;
    }
    double millis = (time() - begin) / 1e6;
    return new Kept(all.size(), sample.size(), pairs, withPairs, formulas, millis);
  }
}
