package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  /**
   * The files behind the arguments, folders walked through, each with what is said about it.
   *
   * @param err is told what was left out
   */
  List<Input> inputs(List<Path> arguments, PrintWriter err) {
    Overrides all = new Overrides(title, number, date, jurisdiction);
    List<Path> files = DocumentFiles.of(arguments, err);
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
}
