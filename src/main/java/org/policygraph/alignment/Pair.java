package org.policygraph.alignment;

import java.util.List;

/**
 * A local measure and a measure of the reference that it is the counterpart of; as a candidate, one
 * that it was found too unlike.
 *
 * @param local the local measure
 * @param reference the measure of the reference
 * @param relation what the local text does with it
 * @param score how likely the two are counterparts, 0 to 1
 * @param rule the rule that decided
 * @param changes slot by slot
 */
public record Pair(
    Directive local,
    Directive reference,
    Relation relation,
    double score,
    String rule,
    List<Change> changes) {}
