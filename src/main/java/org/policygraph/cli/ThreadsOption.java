package org.policygraph.cli;

import picocli.CommandLine.Option;

/** How many documents are read at the same time. */
final class ThreadsOption {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents are read at the same time; by default one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  int number() {
    return Math.max(1, threads);
  }
}
