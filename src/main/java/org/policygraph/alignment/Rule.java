package org.policygraph.alignment;

import java.util.function.Predicate;

/**
 * A rule for the relation of a pair.
 *
 * @param id its name in published data
 * @param relation the relation it gives
 * @param holds when it holds
 */
record Rule(String id, Relation relation, Predicate<Difference> holds) {}
