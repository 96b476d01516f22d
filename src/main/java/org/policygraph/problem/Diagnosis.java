package org.policygraph.problem;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to say of whatever was thrown: what its owner can act on, else that the program failed. */
public final class Diagnosis {

  /** What systems say in English and Chinese when a disk, or somebody's share of it, is full. */
  private static final List<String> FULL =
      List.of(
          "no space left",
          "not enough space",
          "quota exceeded",
          "\u6ca1\u6709\u7a7a\u95f4",
          "\u7a7a\u95f4\u4e0d\u8db3",
          "\u8d85\u51fa\u78c1\u76d8\u9650\u989d");

  /** What the JVM says when a page of a mapped file cannot be written. */
  private static final String MAPPED = "unsafe memory access operation";

  private Diagnosis() {}

  /**
   * The problems behind a failure, at least one.
   *
   * @param place the file or command that failed
   */
  public static List<Problem> of(Place place, @Nullable Throwable failure) {
    if (failure instanceof ProblemException known) {
      return known.problems();
    }
    return List.of(ofMachine(place, failure).orElseGet(() -> Problem.fault(place, failure)));
  }

  /** What the machine lacks, if that is why something failed. */
  public static Optional<Problem> ofMachine(Place place, @Nullable Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return Optional.of(Problem.outOfMemory(place));
    }
    boolean full =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .anyMatch(Diagnosis::full);
    return full ? Optional.of(Problem.diskFull(place)) : Optional.empty();
  }

  private static boolean full(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return cause instanceof InternalError
        ? message.contains(MAPPED)
        : cause instanceof IOException && FULL.stream().anyMatch(message::contains);
  }
}
