package org.policygraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.NamedQueries;

/**
 * The named queries as they are now: those of the program, and those of the user's folder, which is
 * read again when a file in it has changed. A file that is wrong changes nothing but is told. Those
 * of the program are read when they are first asked for, so that a service starts at once.
 */
final class Catalogue {

  private static final Logger LOG = Logger.getLogger(Catalogue.class.getName());

  private final Optional<Path> folder;
  private Optional<NamedQueries> queries = Optional.empty();
  private List<Problem> problems = List.of();
  private String seen;

  /**
   * The catalogue.
   *
   * @throws ProblemException if the folder cannot be read
   */
  Catalogue(Optional<Path> folder) {
    this.folder = folder;
    this.seen = state();
    folder.ifPresent(this::read);
  }

  /** The queries, after a look at the folder. */
  synchronized NamedQueries queries() {
    String now = state();
    if (folder.isPresent() && !now.equals(seen)) {
      seen = now;
      try {
        read(folder.get());
      } catch (ProblemException e) {
        problems = e.problems();
      }
    }
    if (queries.isEmpty()) {
      queries = Optional.of(NamedQueries.shipped());
    }
    return queries.get();
  }

  /** What is wrong with the files of the folder. */
  synchronized List<Problem> problems() {
    queries();
    return problems;
  }

  private synchronized void read(Path own) {
    NamedQueries now = NamedQueries.read(own, queries);
    queries = Optional.of(now);
    problems = now.problems();
    problems.forEach(problem -> LOG.warning(problem.toString()));
  }

  private String state() {
    return folder.map(Catalogue::state).orElse("");
  }

  private static String state(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Catalogue::stamp).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "unreadable";
    }
  }

  private static String stamp(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
