package org.policygraph.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states; {@code development} outside a jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"policy-graph " + text()};
  }

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
