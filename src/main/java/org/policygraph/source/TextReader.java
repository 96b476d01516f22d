package org.policygraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads a file of any format it knows into a clean {@link Text}: plain text and Markdown in UTF-8,
 * UTF-16 or GB18030, HTML, Word (docx, doc, RTF), PDF, OFD, and pictures of pages where Tesseract
 * is installed. The format is found from the bytes, not from the name. May be used by several
 * threads.
 */
public final class TextReader {

  private final Limits limits;
  private final Formats formats;
  private final CleanUp cleanUp;

  /** A reader with the limits of the system properties. */
  public TextReader() {
    this(Limits.ofSystem());
  }

  /** A reader with limits of its own. */
  public TextReader(Limits limits) {
    Patterns patterns = Patterns.load("reading");
    Patterns characters = Patterns.load("reading-marks");
    this.limits = limits;
    formats = new Formats(limits, patterns, characters);
    cleanUp = new CleanUp(patterns, characters);
  }

  /**
   * Reads a file.
   *
   * @throws org.policygraph.problem.ProblemException if it is missing, a directory, empty, too
   *     large, damaged, encrypted, or no document
   */
  public Text read(Path file) {
    Source nothing = new Source(file.toString(), new byte[0]);
    if (Files.isDirectory(file)) {
      throw nothing.problem(
          "directory", "this is a directory", "Name a document, or put documents into it");
    }
    if (!Files.exists(file)) {
      throw nothing.problem("missing-file", "there is no such file", "Check the path");
    }
    try {
      requireSize(nothing, Files.size(file));
      return read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw nothing.problem(
          "unreadable-file", "the file cannot be read", "Check who may read it, and its disk");
    }
  }

  /**
   * Reads a document from its bytes.
   *
   * @param name the file as the user named it
   * @throws org.policygraph.problem.ProblemException if they are empty, too many, damaged,
   *     encrypted, or no document
   */
  public Text read(String name, byte[] bytes) {
    Source source = new Source(name, bytes);
    requireSize(source, bytes.length);
    if (bytes.length == 0) {
      throw source.problem("empty-file", "the file is empty", "Put the document's text into it");
    }
    Format format = formats.of(source);
    Transcript transcript = new Transcript();
    format.read(source, transcript);
    requireLength(source, transcript.length());
    Draft draft = transcript.draft();
    cleanUp.clean(draft, format.mediaType(source));
    Text text = draft.finish(name, hash(bytes), format.mediaType(source));
    if (text.plain().isBlank()) {
      throw source.problem(
          "no-text", "the file holds no text", "Check that it is the document you meant");
    }
    return text;
  }

  private void requireSize(Source source, long bytes) {
    if (limits.refuse(bytes)) {
      throw source.problem(
          "too-large",
          "the file has more than " + limits.megabytes() + " MB",
          "Split it, or allow more with -Dpolicy-graph.max-megabytes=" + ((bytes >> 20) + 1));
    }
  }

  private void requireLength(Source source, int characters) {
    if (characters > limits.characters()) {
      throw source.problem(
          "too-long",
          "the text has " + characters + " characters, more than one document can have",
          "Split it into its documents, or allow more with -Dpolicy-graph.max-characters="
              + characters);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
