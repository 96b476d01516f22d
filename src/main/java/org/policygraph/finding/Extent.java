package org.policygraph.finding;

import java.util.BitSet;
import java.util.List;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * How much of a document its measures cover, in Unicode code points; white space and marks do not
 * count.
 *
 * @param operative what stands where measures can, headings left out
 * @param covered what stands in measures, their actors and criteria
 */
public record Extent(int operative, int covered) {

  /** The extent of the measures of a document. */
  public static Extent of(Outline outline, List<Measure> measures) {
    BitSet operative = new BitSet();
    outline
        .walk()
        .filter(Provision::operative)
        .flatMap(unit -> unit.sentences().stream())
        .forEach(sentence -> set(operative, sentence.span()));
    BitSet covered = covered(measures);
    operative.or(covered);
    String plain = outline.text().plain();
    return new Extent(count(plain, operative), count(plain, covered));
  }

  /** The characters that measures, and who takes part in them and what narrows them, stand in. */
  static BitSet covered(List<Measure> measures) {
    BitSet covered = new BitSet();
    for (Measure measure : measures) {
      set(covered, measure.quote());
      measure.actors().stream().filter(Actor::explicit).forEach(a -> set(covered, a.quote()));
      measure.criteria().forEach(criterion -> set(covered, criterion.quote()));
    }
    return covered;
  }

  private static void set(BitSet characters, Span span) {
    characters.set(span.start(), span.end());
  }

  private static int count(String plain, BitSet characters) {
    return (int) characters.stream().filter(i -> says(plain, i)).count();
  }

  /** Whether a character is the first of a letter or digit, and so neither blank nor mark. */
  static boolean says(String plain, int at) {
    return Character.isLetterOrDigit(plain.codePointAt(at));
  }
}
