package org.policygraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which store a command works on. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store; load and restore make it if it is not there.")
  private Optional<Path> folder = Optional.empty();

  @Mixin private RemoteOption remote;

  /**
   * The store that the user named.
   *
   * @throws ParameterException if none is named, or two
   */
  Store open(CommandLine line) {
    if (folder.isPresent() && remote.named()) {
      throw both(line);
    }
    return remote
        .open()
        .map(store -> (Store) store)
        .or(() -> folder.map(Store::open))
        .orElseThrow(
            () ->
                new ParameterException(line, "No store is named: add --store DIR or --remote URL"));
  }

  /**
   * The store that the user named, which must be there: what only reads makes no store.
   *
   * @throws ProblemException if its folder is not there
   */
  Store existing(CommandLine line) {
    folder.ifPresent(StoreOption::requireThere);
    return open(line);
  }

  /** Refuses the folder of a store that is not there. */
  static void requireThere(Path folder) {
    if (!Files.exists(folder)) {
      throw new ProblemException(
          new Problem(
              "no-store",
              Place.of(folder.toString()),
              "There is no store",
              "Check the path, or make one: policy-graph load DOCUMENT --store " + folder));
    }
  }

  /** What a command says when a folder and another store are named. */
  static ParameterException both(CommandLine line) {
    return new ParameterException(line, "Two stores are named: --store and --remote");
  }
}
