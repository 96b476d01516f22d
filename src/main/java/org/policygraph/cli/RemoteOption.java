package org.policygraph.cli;

import java.net.URI;
import java.util.Optional;
import org.policygraph.store.RemoteStore;
import org.policygraph.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store of another program that a command works on. */
final class RemoteOption {

  @Option(
      names = "--remote",
      paramLabel = "URL",
      description =
          "Another SPARQL 1.1 store instead of a folder: queries at URL/sparql, graphs at URL/data.")
  private Optional<URI> address = Optional.empty();

  @Mixin private TokenOption token;

  /** Whether the user named one. */
  boolean named() {
    return address.isPresent();
  }

  /** The store, if the user named one. */
  Optional<RemoteStore> open() {
    return address.map(a -> Store.remote(a, token.text().orElse("")));
  }
}
