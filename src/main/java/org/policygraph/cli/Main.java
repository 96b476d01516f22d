package org.policygraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, {@code policy-graph}. */
@Command(
    name = "policy-graph",
    mixinStandardHelpOptions = true,
    version = "policy-graph 0.1.0",
    description = "Reads policy texts into a graph and compares their measures.")
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
