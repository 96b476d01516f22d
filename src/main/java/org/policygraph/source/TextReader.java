package org.policygraph.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** Reads a file of any format it knows into a clean {@link Text}. */
public final class TextReader {

  private final CleanUp cleanUp = new CleanUp();

  /**
   * Reads a file.
   *
   * @throws ProblemException if it is missing, empty, a directory, or not a document
   */
  public Text read(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw problem("directory", name, "is a directory", "Name the files in it");
    }
    try {
      return read(name, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw problem("missing-file", name, "there is no such file", "Check the path");
    } catch (IOException e) {
      throw problem("unreadable-file", name, "cannot be read", "Check the rights of the file");
    }
  }

  /**
   * Reads a document from its bytes.
   *
   * @param name the file as the user named it
   * @throws ProblemException if they are empty or not a document
   */
  public Text read(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw problem("empty-file", name, "the file is empty", "Put the document's text into it");
    }
    Draft draft = new Draft(new String(bytes, StandardCharsets.UTF_8));
    cleanUp.clean(draft);
    return draft.finish(name, hash(bytes), "text/plain");
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static ProblemException problem(String code, String name, String what, String remedy) {
    return new ProblemException(new Problem(code, Place.of(name), what, remedy));
  }
}
