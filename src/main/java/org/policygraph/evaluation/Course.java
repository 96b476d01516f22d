package org.policygraph.evaluation;

import java.nio.file.Path;
import org.policygraph.finding.TraitWeights;

/** What coded documents teach of one question that is answered by the weights of traits. */
public interface Course {

  /** The name of the lexicon table that holds the weights. */
  String table();

  /** What it is about, as the title of a table of figures. */
  String title();

  /** Takes what stands beside the codings of a folder; nothing if a course has no use for that. */
  default void addFolder(Path folder) {}

  /** Takes a coded document. */
  void add(Coded document);

  /** What all documents teach. */
  TraitWeights learn();

  /** How well the answers of one document are told by what the others teach. */
  Agreement leftOut(String document);
}
