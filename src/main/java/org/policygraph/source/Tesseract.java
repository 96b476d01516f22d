package org.policygraph.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.policygraph.problem.ProblemException;

/** The Tesseract program with its simplified Chinese, where it is installed. */
final class Tesseract {

  private static final String LANGUAGE = "chi_sim";
  private static final int ILLEGIBLE = 40;
  private static final int SECONDS_TO_ANSWER = 20;
  private static final String[] COMMAND = {"tesseract"};

  private final Limits limits;
  private @Nullable Boolean installed;

  Tesseract(Limits limits) {
    this.limits = limits;
  }

  /** Whether the program and its Chinese answer. */
  synchronized boolean isInstalled() {
    if (installed == null) {
      installed = asks();
    }
    return installed;
  }

  private static boolean asks() {
    try {
      Process process =
          new ProcessBuilder(COMMAND[0], "--list-langs").redirectErrorStream(true).start();
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
          && answer.lines().anyMatch(LANGUAGE::equals);
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The problem that a file needs the program and it is not there. */
  ProblemException missing(Source source, String what) {
    return source.problem(
        "no-recognition",
        what + ", and Tesseract with " + LANGUAGE + " is not installed",
        "Install it (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-chi-sim; Fedora:"
            + " dnf install tesseract tesseract-langpack-chi_sim; macOS: brew install tesseract"
            + " tesseract-lang)");
  }

  /** Recognizes one picture that is already in memory. */
  void read(Source source, BufferedImage image, String what, Transcript out) {
    Path file = null;
    try {
      file = Files.createTempFile("policy-graph", ".png");
      ImageIO.write(image, "png", file.toFile());
      read(source, file, what, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  /** Recognizes a picture of any kind that the program knows, all its pages. */
  void read(Source source, String extension, Transcript out) {
    Path file = null;
    try {
      file = Files.createTempFile("policy-graph", "." + extension);
      Files.write(file, source.bytes());
      read(source, file, "the picture", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  private static void delete(@Nullable Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void read(Source source, Path picture, String what, Transcript out) throws IOException {
    Path table = Files.createTempFile("policy-graph", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              COMMAND[0], picture.toString(), "stdout", "-l", LANGUAGE, "--psm", "3", "tsv");
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectOutput(table.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
      Process process = builder.start();
      if (!process.waitFor(limits.recognition().toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw tooSlow(source, what);
      }
      if (process.exitValue() != 0) {
        throw source.damaged("picture");
      }
      RecognizedPage.write(Files.readString(table), ILLEGIBLE, what, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw tooSlow(source, what);
    } finally {
      delete(table);
    }
  }

  private ProblemException tooSlow(Source source, String what) {
    return source.problem(
        "slow-recognition",
        "reading " + what + " took longer than " + limits.recognition().toSeconds() + " s",
        "Scan it at 300 dots an inch, or allow more with -Dpolicy-graph.recognition-seconds=600");
  }
}
