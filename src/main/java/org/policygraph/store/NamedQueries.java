package org.policygraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final SortedMap<String, NamedQuery> byName = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private NamedQueries() {
    for (String file : Shipped.list("queries", EXTENSION)) {
      String name = name(file.substring(file.lastIndexOf('/') + 1));
      byName.put(name, QueryHeader.read(name, file, Shipped.text(file)));
    }
  }

  /** The queries of the program. */
  public static NamedQueries shipped() {
    return new NamedQueries();
  }

  /**
   * The queries of the program and of a folder.
   *
   * @param folder the user's own {@code .rq} files
   * @throws ProblemException with all that is wrong with any of them
   */
  public static NamedQueries load(Optional<Path> folder) {
    NamedQueries queries =
        folder.map(own -> read(own, Optional.empty())).orElseGet(NamedQueries::shipped);
    if (!queries.problems.isEmpty()) {
      throw new ProblemException(queries.problems);
    }
    return queries;
  }

  /**
   * The queries of the program and those of a folder that are right.
   *
   * @param folder the user's own {@code .rq} files
   * @param before as the folder was read before: a query whose file is wrong now stays what it was
   * @throws ProblemException if the folder cannot be read
   */
  public static NamedQueries read(Path folder, Optional<NamedQueries> before) {
    NamedQueries queries = new NamedQueries();
    Set<String> taken = Set.copyOf(queries.byName.keySet());
    files(folder).forEach(file -> queries.add(file, taken, before));
    return queries;
  }

  /** What is wrong with files of the folder. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * The query in a file, with or without a header.
   *
   * @throws ProblemException if it cannot be read or is no query
   */
  public static NamedQuery file(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("[.]rq$", "");
    try {
      String text = text(file);
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

  private void add(Path file, Set<String> taken, Optional<NamedQueries> before) {
    String name = name(String.valueOf(file.getFileName()));
    if (taken.contains(name)) {
      problems.add(taken(file, name));
      return;
    }
    try {
      byName.put(name, QueryHeader.read(name, file.toString(), text(file)));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.add(unreadable(file, e));
    }
    before.map(queries -> queries.byName.get(name)).ifPresent(old -> byName.putIfAbsent(name, old));
  }

  /** The text of a file, without the mark that some editors put before UTF-8. */
  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException e) {
      throw new ProblemException(unreadable(folder, e));
    }
  }

  private static Problem taken(Path file, String name) {
    return new Problem(
        "query-name-taken",
        Place.of(file.toString()),
        "the program has a query of the name %s, which others ask".formatted(name),
        "Give the file another name");
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
