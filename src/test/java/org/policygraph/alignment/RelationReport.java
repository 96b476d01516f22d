package org.policygraph.alignment;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policygraph.evaluation.AlignmentScore.Indices;

/**
 * Prints how well the rules tell the relations of all coded pairs of measures, found by alignment
 * or not: apart for the pairs of documents that were in sight when the rules were written and for
 * those that were coded afterwards, which say what to expect of others.
 */
final class RelationReport {

  /** The pairs of documents that were coded after the rules had been written. */
  private static final Set<String> LATER =
      Set.of(
          "guizhou-wuhan",
          "zhongshan-data-aba-data",
          "animal-disease-animal-emergency",
          "beijing-patents-chongqing-patents",
          "epidemic-audit-epidemic-funds",
          "shandong-township-beijing-subdistricts",
          "wildlife-ban-wildlife-trade",
          "epidemic-jobs-labour-epidemic",
          "farm-links-joint-supply",
          "guigang-report-qinzhou-report",
          "hubei-developers-shandong-realestate",
          "luoyang-trees-kaifeng-greening",
          "medical-sewage-medical-waste",
          "pengshui-tourism-shanghai-tourism",
          "priority-transport-supply-transport",
          "private-clinics-private-hospitals",
          "sme-recovery-culture-firms");

  private final Aligner aligner = new Aligner();
  private final Slots slots = new Slots(new DifferenceWords());
  private final Relations relations = new Relations(new DifferenceWords());
  private final Map<String, Long> taken = new TreeMap<>();
  private final Map<String, Tally> rules = new TreeMap<>();

  /** How often a rule decided, and how often rightly. */
  private record Tally(int decided, int right) {
    Tally and(boolean isRight) {
      return new Tally(decided + 1, right + (isRight ? 1 : 0));
    }
  }

  private RelationReport() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RelationReport before = new RelationReport();
    RelationReport later = new RelationReport();
    for (CodedPair pair : CodedPair.all(Path.of("data/gold"))) {
      (LATER.contains(pair.name()) ? later : before).add(pair);
    }
    before.print(out, "in sight when the rules were written");
    later.print(out, "coded afterwards");
  }

  private void add(CodedPair pair) {
    Measures local = aligner.measures(pair.local());
    Measures reference = aligner.measures(pair.reference());
    Relations.Between between = relations.between(OwnWords.of(local, reference, ""));
    for (Map.Entry<Indices, String> coded : pair.relations().entrySet()) {
      int l = coded.getKey().local();
      int r = coded.getKey().reference();
      Relations.Decision decision =
          between.decide(local.said(l), reference.said(r), slots.changes(local, l, reference, r));
      String found = decision.relation().id();
      taken.merge(AlignmentReport.cell(coded.getValue(), found), 1L, Long::sum);
      rules.compute(
          decision.rule(),
          (rule, known) ->
              (known == null ? new Tally(0, 0) : known).and(found.equals(coded.getValue())));
    }
  }

  private void print(PrintStream out, String what) {
    int decided = rules.values().stream().mapToInt(Tally::decided).sum();
    int right = rules.values().stream().mapToInt(Tally::right).sum();
    out.printf(
        Locale.ROOT, "%s: %d of %d right, %.3f%n", what, right, decided, (double) right / decided);
    AlignmentReport.printMatrix(out, taken);
    rules.forEach(
        (rule, tally) -> out.printf("  %-20s%5d of %3d%n", rule, tally.right, tally.decided));
  }
}
