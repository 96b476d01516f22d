package org.policygraph.evaluation;

import java.util.List;
import org.policygraph.evaluation.ChoiceLessons.Lesson;
import org.policygraph.finding.TraitWeights;

/** What coded documents teach of a choice between alternatives. */
abstract class ChoiceCourse implements Course {

  private final String table;
  private final String title;
  private final ChoiceLessons taught;

  /**
   * Nothing taught yet.
   *
   * @param table the name of the lexicon table that holds the weights
   * @param title what it is about
   * @param taught takes what documents teach
   */
  ChoiceCourse(String table, String title, ChoiceLessons taught) {
    this.table = table;
    this.title = title;
    this.taught = taught;
  }

  /** The choices of a document with what its coder chose. */
  abstract List<Lesson> lessons(Coded document);

  @Override
  public String table() {
    return table;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void add(Coded document) {
    taught.add(document.name(), lessons(document));
  }

  @Override
  public TraitWeights learn() {
    return taught.learn();
  }

  /** How often what the others teach chooses as the coder of a document did. */
  @Override
  public Agreement leftOut(String document) {
    return taught.leftOut(document);
  }
}
