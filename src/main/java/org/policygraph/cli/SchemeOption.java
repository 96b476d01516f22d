package org.policygraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.store.Store;
import picocli.CommandLine.Option;

/** Further schemes of concepts that measures are sorted into. */
final class SchemeOption {

  @Option(
      names = "--scheme",
      paramLabel = "TURTLE",
      description =
          "A further SKOS scheme with cue words (repeatable), see docs/data-model.md; without one,"
              + " those that the store keeps.")
  private List<Path> files = new ArrayList<>();

  List<Path> files() {
    return List.copyOf(files);
  }

  /** These schemes beside those of a store that documents are to be read into. */
  StoreSchemes beside(Store store) {
    return StoreSchemes.of(store, files());
  }
}
