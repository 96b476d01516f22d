package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.policygraph.problem.Diagnosis;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Shows problems in the data one a line, and a fault of the program in one sentence. */
final class Failure implements IExecutionExceptionHandler {

  static final int PROBLEMS = 1;
  static final int FAULT = 3;

  private final BooleanSupplier debug;

  Failure(BooleanSupplier debug) {
    this.debug = debug;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    return say(failure, line.getCommandSpec().qualifiedName(), line.getErr());
  }

  /**
   * Says why a command failed.
   *
   * @return the code to end with
   */
  int say(Throwable failure, String command, PrintWriter err) {
    if (debug.getAsBoolean()) {
      failure.printStackTrace(err);
    }
    if (failure instanceof ProblemException problems) {
      problems.problems().forEach(err::println);
      return PROBLEMS;
    }
    Optional<Problem> machine = Diagnosis.ofMachine(Place.of(command), failure);
    if (machine.isPresent() || !debug.getAsBoolean()) {
      err.println(machine.orElseGet(() -> fault(command, failure)));
    }
    return failure instanceof OutOfMemoryError ? PROBLEMS : FAULT;
  }

  private static Problem fault(String command, Throwable failure) {
    return new Problem(
        "fault",
        Place.of(command),
        "The program failed: " + failure,
        "Run the command again with --debug and report what it prints");
  }
}
