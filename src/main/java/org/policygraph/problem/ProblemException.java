package org.policygraph.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Carries the problems of an input to whoever can show them; never used for faults of our own. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** One problem. */
  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  /** All the problems of one input, at least one. */
  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order they were found. */
  public List<Problem> problems() {
    return problems;
  }
}
