package org.policygraph.alignment;

import java.util.List;

/** What the measures of a document are about: for each subject its measures. */
final class Subjects {

  private final int[] starts;
  private final int[] told;
  private final double[] strengths;

  /**
   * The measures by subject.
   *
   * @param measures what each measure is about
   */
  Subjects(List<About> measures) {
    int subjects = About.SUBJECTS.size();
    starts = new int[subjects + 1];
    for (About about : measures) {
      for (int i = 0; i < about.size(); i++) {
        starts[about.subject(i) + 1]++;
      }
    }
    for (int subject = 0; subject < subjects; subject++) {
      starts[subject + 1] += starts[subject];
    }
    told = new int[starts[subjects]];
    strengths = new double[told.length];
    int[] next = starts.clone();
    for (int measure = 0; measure < measures.size(); measure++) {
      About about = measures.get(measure);
      for (int i = 0; i < about.size(); i++) {
        int place = next[about.subject(i)]++;
        told[place] = measure;
        strengths[place] = about.strength(i);
      }
    }
  }

  /** How many measures are about a subject. */
  int frequency(int subject) {
    return starts[subject + 1] - starts[subject];
  }

  /** Adds to each measure the weight of what it and another one are both about. */
  void share(About other, double[] weights, double[] shared) {
    for (int i = 0; i < other.size(); i++) {
      int subject = other.subject(i);
      double strength = other.strength(i);
      for (int j = starts[subject]; j < starts[subject + 1]; j++) {
        double both = strength * strengths[j];
        shared[told[j]] += both == 1 ? weights[subject] : weights[subject] * Math.sqrt(both);
      }
    }
  }
}
