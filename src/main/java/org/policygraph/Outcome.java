package org.policygraph;

import java.util.List;
import org.policygraph.problem.Problem;

/** What became of one file that was to be loaded. */
public sealed interface Outcome {

  /** The file as the user named it. */
  String file();

  /**
   * It is in the store.
   *
   * @param file the file
   * @param card what was read, removed, missing and found
   */
  record Loaded(String file, ReportCard card) implements Outcome {}

  /**
   * It was read only; the store holds what it held before.
   *
   * @param file the file
   * @param card what was read, removed, missing and found
   */
  record Read(String file, ReportCard card) implements Outcome {}

  /**
   * It is not, and the store holds what it held before.
   *
   * @param file the file
   * @param problems why, at least one
   */
  record Refused(String file, List<Problem> problems) implements Outcome {}
}
