package org.policygraph.cli;

import java.util.function.BooleanSupplier;
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
    if (debug.getAsBoolean()) {
      failure.printStackTrace(line.getErr());
    }
    if (failure instanceof ProblemException problems) {
      problems.problems().forEach(line.getErr()::println);
      return PROBLEMS;
    }
    if (!debug.getAsBoolean()) {
      String command = line.getCommandSpec().qualifiedName();
      line.getErr().println(fault(command, failure));
    }
    return FAULT;
  }

  private static Problem fault(String command, Exception failure) {
    return new Problem(
        "fault",
        Place.of(command),
        "The program failed: " + failure,
        "Run the command again with --debug and report what it prints");
  }
}
