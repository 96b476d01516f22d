package org.policygraph.cli;

import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says in one line what is wrong with the arguments, and where help is. */
final class Misuse implements IParameterExceptionHandler {

  static final int EXIT = 2;

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    String what =
        String.valueOf(failure.getMessage())
            .strip()
            .replaceAll("\\s+", " ")
            .replace("option option", "option")
            .replaceAll("[.]$", "");
    String guess =
        failure instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream().findFirst().map(Misuse::guess).orElse("")
            : "";
    String remedy = guess + "See `" + command + " --help`";
    line.getErr().println(new Problem("misuse", Place.of(command), what, remedy));
    return EXIT;
  }

  private static String guess(String suggestion) {
    return "Did you mean " + suggestion + "? ";
  }
}
