package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policygraph.problem.Diagnosis;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** A file that a command writes where the user wants it, and says so. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Writes it.
   *
   * @param said where it is said that it is written
   * @throws ProblemException if it cannot be written
   * @throws UncheckedIOException if the disk is full
   */
  static void write(Path file, byte[] bytes, PrintWriter said) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      if (Diagnosis.ofMachine(Place.of(file.toString()), e).isPresent()) {
        throw new UncheckedIOException(e);
      }
      throw unwritable(file, e);
    }
    said.println("written " + file);
  }

  /** Tells that a file or folder cannot be written. */
  static ProblemException unwritable(Path file, IOException e) {
    return new ProblemException(
        new Problem(
            "output-unwritable",
            Place.of(file.toString()),
            "it cannot be written: " + e.getMessage(),
            "Name a file in a folder that you may write to"));
  }
}
