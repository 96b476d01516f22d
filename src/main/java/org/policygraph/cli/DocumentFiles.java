package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Store;

/**
 * The files behind arguments: folders are walked through, without what is hidden. What else is left
 * out is said; a link that leads nowhere is refused as a file that is missing.
 */
final class DocumentFiles {

  private final List<Path> found = new ArrayList<>();
  private final List<Problem> leftOut = new ArrayList<>();

  private DocumentFiles() {}

  /**
   * The files, those of a folder in the order of their names; a folder without any stands for
   * itself, to be refused.
   *
   * @param err is told what was left out
   */
  static List<Path> of(List<Path> arguments, PrintWriter err) {
    List<Path> files = new ArrayList<>();
    for (Path argument : arguments) {
      DocumentFiles inside = new DocumentFiles();
      if (Files.isDirectory(argument)) {
        inside.walk(argument);
      }
      inside.leftOut.forEach(err::println);
      inside.found.sort(null);
      files.addAll(inside.found.isEmpty() ? List.of(argument) : inside.found);
    }
    return files;
  }

  private void walk(Path folder) {
    if (Store.isAt(folder)) {
      leaveOut("store-left-out", folder, "this folder is a store of this program");
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      entries.filter(entry -> !hidden(entry)).forEach(this::visit);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              "unreadable-folder",
              Place.of(folder.toString()),
              "The folder cannot be read",
              "Check who may read it, or name the files that you want"));
    }
  }

  private void visit(Path entry) {
    if (!Files.isDirectory(entry)) {
      boolean special = Files.exists(entry) && !Files.isRegularFile(entry);
      if (special) {
        leaveOut("special-left-out", entry, "this is neither a file nor a folder");
      } else {
        found.add(entry);
      }
    } else if (Files.isSymbolicLink(entry)) {
      leaveOut("link-left-out", entry, "this is a link to a folder, which is not followed");
    } else {
      walk(entry);
    }
  }

  private void leaveOut(String code, Path path, String what) {
    leftOut.add(
        new Problem(
            code,
            Place.of(path.toString()),
            what + "; it was left out",
            "If there are documents in it, name them"));
  }

  private static boolean hidden(Path entry) {
    return String.valueOf(entry.getFileName()).startsWith(".");
  }
}
