package org.policygraph.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.sys.Names;

/**
 * The parts of a database in its folder, as TDB2 lays them out: a lock, and a numbered folder of
 * files for each time that it was compacted.
 */
final class DatabaseParts {

  private static final String NUMBERED = "Data-*";

  private DatabaseParts() {}

  /** The numbered folders of a database. */
  static List<Path> of(Path folder) throws IOException {
    List<Path> parts = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, NUMBERED)) {
      found.forEach(parts::add);
    }
    parts.sort(null);
    return List.copyOf(parts);
  }

  /** Whether a folder is that of a database and of nothing else, as far as can be seen. */
  static boolean isDatabase(Path folder) {
    try {
      return Files.exists(folder.resolve(Names.TDB_LOCK_FILE)) && !of(folder).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a folder holds a database, or one that was begun. */
  static boolean in(Path folder) throws IOException {
    return Files.exists(folder.resolve(Names.TDB_LOCK_FILE)) || !of(folder).isEmpty();
  }
}
