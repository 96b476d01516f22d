package org.policygraph.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a {@link Coverage} is looked at.
 *
 * @param rows what its lines are
 * @param topic only this topic of the measure that is compared, by code
 * @param instrument only pairs with this instrument on either side, by code
 * @param relation only this relation, by code
 * @param actor only pairs with an actor of these words on either side
 */
public record CoverageView(
    Rows rows,
    Optional<String> topic,
    Optional<String> instrument,
    Optional<String> relation,
    Optional<String> actor) {

  /** What the lines of a matrix are. */
  public enum Rows {
    /** The parts of the reference. */
    SECTION,
    /** Topics. */
    TOPIC,
    /** The units of the reference that measures stand in. */
    PROVISION,
    /** The measures of the reference. */
    MEASURE
  }

  /** All of a comparison. */
  public static CoverageView of(Rows rows) {
    return new CoverageView(
        rows, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The codes that it is narrowed to, by facet. */
  Map<Facet, Set<String>> codes() {
    Map<Facet, Set<String>> codes = new EnumMap<>(Facet.class);
    topic.ifPresent(code -> codes.put(Facet.TOPIC, Set.of(code)));
    instrument.ifPresent(code -> codes.put(Facet.INSTRUMENT, Set.of(code)));
    relation.ifPresent(code -> codes.put(Facet.RELATION, Set.of(code)));
    return codes;
  }

  boolean shows(Counterpart pair) {
    return topic.stream().allMatch(t -> pair.about().values(Facet.TOPIC).contains(t))
        && instrument.stream().allMatch(i -> pair.has(Facet.INSTRUMENT, i))
        && relation.stream().allMatch(r -> pair.relation().equals(r))
        && actor.stream()
            .allMatch(words -> names(pair.local(), words) || names(pair.reference(), words));
  }

  private static boolean names(Optional<IndexedMeasure> measure, String words) {
    return measure.stream()
        .flatMap(m -> m.values(Facet.ACTOR).stream())
        .anyMatch(name -> name.contains(words));
  }
}
