package org.policygraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store; it is made if it is not there.")
  private Optional<Path> folder = Optional.empty();

  /** Whether the user named a store. */
  boolean named() {
    return folder.isPresent();
  }

  /** What a command that keeps something says when no store is named. */
  static ProblemException missing(String command) {
    return new ProblemException(
        new Problem(
            "no-store",
            Place.of(command),
            "No store is named",
            "Add --store DIR; the folder is made if it is not there"));
  }

  /** The store the user named; else one that lasts as long as the command. */
  Store open() {
    return folder.map(path -> (Store) Store.open(path)).orElseGet(Store::memory);
  }
}
