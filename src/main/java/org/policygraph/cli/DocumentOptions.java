package org.policygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.Input;
import org.policygraph.outline.Overrides;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import picocli.CommandLine.Option;

/** What the user may say about documents on loading them. */
final class DocumentOptions {

  @Option(names = "--title", paramLabel = "TEXT", description = "The document's title.")
  private Optional<String> title = Optional.empty();

  @Option(names = "--number", paramLabel = "TEXT", description = "Its number, as it is cited.")
  private Optional<String> number = Optional.empty();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Its date.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--jurisdiction",
      paramLabel = "CODE|NAME",
      description = "Whose it is: a code of GB/T 2260 or a name.")
  private Optional<String> jurisdiction = Optional.empty();

  @Option(
      names = "--manifest",
      paramLabel = "TABLE",
      description =
          "A table (csv, tsv, xlsx) with the columns file, title, number, date, jurisdiction;"
              + " what it says counts for the files it names, beside the table or where named.")
  private Optional<Path> manifest = Optional.empty();

  /** The files behind the arguments, folders walked through, each with what is said about it. */
  List<Input> inputs(List<Path> arguments) {
    Overrides all = new Overrides(title, number, date, jurisdiction);
    List<Path> files = new ArrayList<>();
    arguments.forEach(argument -> files.addAll(files(argument)));
    if (!all.equals(Overrides.NONE) && files.size() > 1) {
      throw new ProblemException(
          new Problem(
              "overrides-for-many",
              Place.of(files.get(1).toString()),
              "What is said of one document cannot be said of several",
              "Load it alone, or write a table and name it with --manifest"));
    }
    Manifest table = manifest.map(Manifest::read).orElse(Manifest.NONE);
    List<Input> inputs =
        files.stream().map(file -> Input.of(file, table.overrides(file).orElse(all))).toList();
    table.checkUsed(files);
    return inputs;
  }

  /**
   * The files of a folder in the order of their names, hidden ones left out; a file, or a folder
   * without files, itself.
   */
  static List<Path> files(Path argument) {
    if (!Files.isDirectory(argument)) {
      return List.of(argument);
    }
    try (Stream<Path> walk = Files.walk(argument)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !hidden(argument.relativize(file)))
              .sorted()
              .toList();
      return files.isEmpty() ? List.of(argument) : files; // refused like a file that is none
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
