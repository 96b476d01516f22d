package org.policygraph.finding;

import org.policygraph.language.Lexicon.Entry;

/**
 * What the tables say of a word.
 *
 * @param grammar what {@code grammar} says
 * @param verbs what {@code verbs} says
 * @param clauses what {@code clauses} says
 * @param actors what {@code actors} says
 * @param marks what {@code phrase-marks} says
 * @param roles what {@code roles} says
 * @param criteria what {@code criteria} says
 */
record Lexeme(
    Entry grammar,
    Entry verbs,
    Entry clauses,
    Entry actors,
    Entry marks,
    Entry roles,
    Entry criteria) {}
