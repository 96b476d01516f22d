package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    subjects = IntStream.range(0, all.length).filter(subject -> all[subject] > 0).toArray();
    strengths = Arrays.stream(subjects).mapToDouble(subject -> all[subject]).toArray();
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
