package org.policygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.Input;
import org.policygraph.Loader;
import org.policygraph.Pipeline;
import org.policygraph.outline.Overrides;

/** The documents of {@code data/documents}, as the program reads them. */
final class FiveDocuments {

  static final Path FOLDER = Path.of("data/documents");

  private FiveDocuments() {}

  /** Loads them into a store. */
  static void into(EmbeddedStore store) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Input> inputs = files.sorted().map(file -> Input.of(file, Overrides.NONE)).toList();
      new Loader(new Pipeline(), store, 2).load(inputs, (done, all) -> {});
    }
  }
}
