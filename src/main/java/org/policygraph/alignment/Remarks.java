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

  private static List<String> quotes(List<Directive> measures) {
    return measures.stream().map(Directive::quote).toList();
  }

  private static Set<String> topics(List<Directive> measures) {
    return measures.stream().map(Directive::topic).collect(Collectors.toSet());
  }
}
