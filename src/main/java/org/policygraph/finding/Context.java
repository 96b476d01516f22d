package org.policygraph.finding;

import java.util.List;

/**
 * Where an act stands and what the act before it in the same sentence left to be carried on (D7).
 *
 * @param plain the plain text of the document
 * @param headings the headings it stands under, the nearest first
 * @param row the row of a table that divides work in which it stands
 * @param actors who takes part in the act before it; empty for the first of its sentence
 * @param criteria what narrows the act before it; empty for the first of its sentence
 */
record Context(
    String plain,
    List<String> headings,
    TaskRow row,
    List<Actor> actors,
    List<Criterion> criteria) {

  /** The same place behind an act of the same sentence. */
  Context after(List<Actor> actors, List<Criterion> criteria) {
    return new Context(plain, headings, row, actors, criteria);
  }
}
