package org.policygraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.policygraph.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
  static ParameterException missing(CommandLine line) {
    return new ParameterException(line, "No store is named: add --store DIR");
  }

  /** The store the user named; else one that lasts as long as the command. */
  Store open() {
    return folder.map(path -> (Store) Store.open(path)).orElseGet(Store::memory);
  }
}
