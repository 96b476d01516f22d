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

  /** Below such a mean confidence a page may lie on its side or its head. */
  private static final int DOUBTFUL = 55;

  /** By how much more it has to be read with to be turned. */
  private static final int GAIN = 15;

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
    try {
      String table = table(source, image, what);
      write(upright(source, image, table, what), what, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Recognizes a picture of any kind that the program knows, all its pages. */
  void read(Source source, String extension, Transcript out) {
    String what = "the picture";
    Path file = null;
    try {
      file = Files.createTempFile("policy-graph", "." + extension);
      Files.write(file, source.bytes());
      String table = table(source, file, what);
      boolean turns = isDoubtful(table) && RecognizedPage.isOne(table);
      BufferedImage image = turns ? ImageIO.read(file.toFile()) : null;
      write(image == null ? table : upright(source, image, table, what), what, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  private static void write(String table, String what, Transcript out) {
    RecognizedPage.write(table, ILLEGIBLE, what, out);
  }

  private static boolean isDoubtful(String table) {
    return RecognizedPage.confidence(table) < DOUBTFUL;
  }

  /** The words of a picture as it is, or turned, if most of them were guessed and turned fewer. */
  private String upright(Source source, BufferedImage image, String table, String what)
      throws IOException {
    String best = table;
    for (int quarters = 2; isDoubtful(best) && quarters <= 4; quarters++) {
      String turned = table(source, Turned.by(quarters == 4 ? 1 : quarters, image), what);
      double gain = RecognizedPage.confidence(turned) - RecognizedPage.confidence(best);
      best = gain > GAIN ? turned : best;
    }
    return best;
  }

  private String table(Source source, BufferedImage image, String what) throws IOException {
    Path file = Files.createTempFile("policy-graph", ".png");
    try {
      ImageIO.write(image, "png", file.toFile());
      return table(source, file, what);
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

  /** The table of the words of a picture. */
  private String table(Source source, Path picture, String what) throws IOException {
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
      return Files.readString(table);
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
