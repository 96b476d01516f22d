package org.policygraph.cli;

import org.policygraph.Release;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"policy-graph " + Release.version()};
  }
}
