package org.policygraph;

import java.nio.file.Path;
import java.util.Optional;
import org.policygraph.outline.Overrides;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * A file that is to be loaded.
 *
 * @param name the file as the user named it
 * @param content its bytes, where they did not come from a file of this machine
 * @param overrides what the user says about it
 */
public record Input(String name, Optional<Bytes> content, Overrides overrides) {

  /** The bytes of a file that came over the network. */
  public static final class Bytes {

    private final byte[] bytes;

    /** Keeps the bytes; they are not changed afterwards. */
    public Bytes(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /**
   * The file of this machine.
   *
   * @throws ProblemException if its name cannot be told in this locale
   */
  public Path path() {
    if (Problem.isUnreadable(name)) {
      throw new ProblemException(Problem.unreadableName(Place.of(name)));
    }
    return Path.of(name);
  }

  /**
   * The place it comes from: the path of a file of this machine, whatever the working directory is,
   * else its name.
   */
  String place() {
    return content.isPresent() ? "name " + name : "path " + path().toAbsolutePath().normalize();
  }

  /** A file of this machine. */
  public static Input of(Path file, Overrides overrides) {
    return new Input(file.toString(), Optional.empty(), overrides);
  }
}
