package org.policygraph.alignment;

import java.util.List;
import org.policygraph.language.Lexicon;

/** What a measure is about: subjects, rising, each with how much its cue words tell, 0 to 1. */
final class About {

  /** What a measure may be about, each subject numbered by its place. */
  static final List<String> SUBJECTS =
      Lexicon.load("alignment-subjects").concepts().stream().sorted().toList();

  private final int[] subjects;
  private final double[] strengths;

  /**
   * What cue words tell.
   *
   * @param all how much those of each subject tell
   */
  About(double[] all) {
    int size = 0;
    for (double strength : all) {
      size += strength > 0 ? 1 : 0;
    }
    subjects = new int[size];
    strengths = new double[size];
    int place = 0;
    for (int subject = 0; subject < all.length; subject++) {
      if (all[subject] > 0) {
        subjects[place] = subject;
        strengths[place] = all[subject];
        place++;
      }
    }
  }

  /** How many subjects it has. */
  int size() {
    return subjects.length;
  }

  int subject(int place) {
    return subjects[place];
  }

  double strength(int place) {
    return strengths[place];
  }
}
