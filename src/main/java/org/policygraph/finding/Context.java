package org.policygraph.finding;

import java.util.List;

/**
 * Where an act stands and what is carried on to it (D7): from the act before it in the same
 * sentence, or to the first of a sentence from the lead-in that announces it.
 *
 * @param plain the plain text of the document
 * @param headings the headings it stands under, the nearest first
 * @param row the row of a table that divides work in which it stands
 * @param actors who takes part in that act; empty if there is none
 * @param criteria what narrows that act; empty if there is none
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
