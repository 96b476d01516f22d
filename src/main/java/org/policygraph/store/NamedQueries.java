package org.policygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policygraph.graph.Shipped;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** The questions that can be asked by name: those of the program and those of the user's folder. */
public final class NamedQueries {

  private static final String EXTENSION = ".rq";

  private final SortedMap<String, NamedQuery> byName;

  private NamedQueries(SortedMap<String, NamedQuery> byName) {
    this.byName = byName;
  }

  /** The queries of the program. */
  public static NamedQueries shipped() {
    return load(Optional.empty());
  }

  /**
   * The queries of the program and of a folder; one of the folder stands in for one of the program
   * that has its name.
   *
   * @param folder the user's own {@code .rq} files
   * @throws ProblemException with all that is wrong with any of them
   */
  public static NamedQueries load(Optional<Path> folder) {
    SortedMap<String, NamedQuery> byName = new TreeMap<>();
    for (String file : Shipped.list("queries", EXTENSION)) {
      String name = name(file.substring(file.lastIndexOf('/') + 1));
      byName.put(name, QueryHeader.read(name, file, Shipped.text(file)));
    }
    List<Problem> problems = new ArrayList<>();
    folder.ifPresent(own -> files(own).forEach(file -> add(byName, file, problems)));
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new NamedQueries(byName);
  }

  /**
   * The query in a file, with or without a header.
   *
   * @throws ProblemException if it cannot be read or is no query
   */
  public static NamedQuery file(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("[.]rq$", "");
    try {
      String text = Files.readString(file);
      return text.lines().anyMatch(line -> line.startsWith("# title"))
          ? QueryHeader.read(name, file.toString(), text)
          : QueryHeader.bare(name, file.toString(), text);
    } catch (IOException e) {
      throw new ProblemException(unreadable(file, e));
    }
  }

  /** All queries, by name. */
  public Collection<NamedQuery> all() {
    return byName.values();
  }

  /**
   * The query of a name.
   *
   * @throws ProblemException if there is none; it lists those that there are
   */
  public NamedQuery get(String name) {
    NamedQuery query = byName.get(name);
    if (query == null) {
      throw new ProblemException(
          new Problem(
              "unknown-query",
              Place.of(name),
              "there is no query of that name",
              "There are " + String.join(", ", byName.keySet())));
    }
    return query;
  }

  private static void add(SortedMap<String, NamedQuery> byName, Path file, List<Problem> problems) {
    String name = name(String.valueOf(file.getFileName()));
    try {
      byName.put(name, QueryHeader.read(name, file.toString(), Files.readString(file)));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.add(unreadable(file, e));
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException e) {
      throw new ProblemException(unreadable(folder, e));
    }
  }

  private static Problem unreadable(Path path, IOException e) {
    return new Problem(
        "query-unreadable",
        Place.of(path.toString()),
        "it cannot be read: " + e.getMessage(),
        "Check the path; query files are UTF-8");
  }

  private static String name(String file) {
    return file.substring(0, file.length() - EXTENSION.length());
  }
}
