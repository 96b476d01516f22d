package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader must know to read a comparison rightly, one sentence each. */
final class Remarks {

  private Remarks() {}

  /** On two lists of measures and the counterparts found. */
  static List<String> on(List<Directive> local, List<Directive> reference, List<Pair> pairs) {
    List<String> remarks = new ArrayList<>();
    if (local.isEmpty() || reference.isEmpty()) {
      remarks.add(
          "There is nothing to compare: %s holds no measure."
              .formatted(local.isEmpty() ? "the local document" : "the reference"));
    } else if (quotes(local).equals(quotes(reference))) {
      remarks.add("The two hold the same measures: a text is compared with itself.");
    } else if (topics(local).stream().noneMatch(topics(reference)::contains)) {
      remarks.add("The two documents have no topic in common.");
    } else if (pairs.isEmpty()) {
      remarks.add("No measure of the one has a counterpart in the other.");
    }
    return List.copyOf(remarks);
  }

  /** On two loaded documents: also their dates and gaps. */
  static List<String> on(LoadedDocument local, LoadedDocument reference, Comparison comparison) {
    List<String> remarks = new ArrayList<>(comparison.remarks());
    if (local.date().isEmpty() || reference.date().isEmpty()) {
      remarks.add(
          "%s has no date: that the local document came later is taken from the order given or"
                  .formatted(local.date().isEmpty() ? "The local document" : "The reference")
              + " from the levels of the two, not from dates.");
    } else if (local.date().equals(reference.date())) {
      remarks.add(
          "Both documents are of %s: no direction of change.".formatted(local.date().get()));
    } else if (local.date().get().isBefore(reference.date().get())) {
      remarks.add("The local document is older than the reference.");
    }
    long illegible =
        comparison.notTakenUp().stream()
            .filter(u -> u.why() == Comparison.Absence.ILLEGIBLE)
            .count();
    if (!local.gaps().isEmpty()) {
      remarks.add(
          "The local text has %d gaps%s; a measure that is not found may be lost, not left out."
              .formatted(
                  local.gaps().size(),
                  local.gaps().size() > local.measures().size() ? ", more than measures" : ""));
    }
    if (illegible > 0) {
      remarks.add("%d measures of the reference may stand in a gap.".formatted(illegible));
    }
    return List.copyOf(remarks);
  }

  private static List<String> quotes(List<Directive> measures) {
    return measures.stream().map(Directive::quote).toList();
  }

  private static Set<String> topics(List<Directive> measures) {
    return measures.stream().map(Directive::topic).collect(Collectors.toSet());
  }
}
