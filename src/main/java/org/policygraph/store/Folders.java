package org.policygraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** The folders of stores: each has one owner at a time. */
final class Folders {

  private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();

  private Folders() {}

  /** Makes a folder's database ours. */
  static DatasetGraph claim(Path folder) {
    check(folder);
    Path real = real(folder);
    if (!OWNED.add(real)) {
      throw inUse(folder, "this process");
    }
    try {
      checkLock(real);
      JournalTail.cut(real);
      return DatabaseMgr.connectDatasetGraph(Location.create(real));
    } catch (ProblemException e) {
      OWNED.remove(real);
      throw e;
    } catch (DBOpEnvException e) {
      OWNED.remove(real);
      throw inUse(folder, "another process");
    } catch (JenaException | IOException e) {
      letGo(real);
      OWNED.remove(real);
      throw problem(
          "store-unreadable",
          folder,
          "its database cannot be opened: " + e.getMessage(),
          "Name another folder, or restore a backup into a new one");
    }
  }

  /** Gives a folder's database back. */
  static void release(Path folder, DatasetGraph graphs) {
    TDBInternal.expel(graphs);
    OWNED.remove(real(folder));
  }

  /** Unlocks a folder whose database could not be opened. */
  private static void letGo(Path folder) {
    ChannelManager.releaseAll(folder.toString());
    try {
      DatabaseParts.of(folder).forEach(Folders::unlock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    unlock(folder);
  }

  private static void unlock(Path folder) {
    ProcessFileLock.release(DatabaseConnection.lockForLocation(Location.create(folder)));
  }

  /** Refuses a database that another version of the vocabulary wrote. */
  static void checkVocabulary(Path folder, String version) {
    checkNotNewer(folder, version);
    if (!version.equals(Vocabulary.VERSION)) {
      throw otherVocabulary(
          folder, version, "Bring it up to date: policy-graph migrate --store " + folder);
    }
  }

  /** Refuses a database that a newer version of the vocabulary wrote. */
  static void checkNotNewer(Path folder, String version) {
    if (number(version) > number(Vocabulary.VERSION)) {
      throw otherVocabulary(folder, version, "Use the newer program that wrote it");
    }
  }

  /** Versions of the vocabulary are whole numbers; what is none is older than all. */
  private static int number(String version) {
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
  }

  private static ProblemException otherVocabulary(Path folder, String version, String remedy) {
    String what =
        "it was written with version %s of the vocabulary, this program writes version %s"
            .formatted(version, Vocabulary.VERSION);
    return problem("store-vocabulary", folder, what, remedy);
  }

  private static void check(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw problem("store-no-folder", folder, "it is a file", "Name a folder");
    }
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        boolean empty = files.findAny().isEmpty();
        if (!empty && !DatabaseParts.in(folder)) {
          throw problem(
              "store-foreign",
              folder,
              "it holds files that are no store",
              "Name an empty or a new folder");
        }
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Refuses a folder whose lock cannot be taken, as that of a disk that may only be read. */
  private static void checkLock(Path folder) {
    Path lock = folder.resolve(Names.TDB_LOCK_FILE);
    try {
      FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static ProblemException unwritable(Path folder, IOException e) {
    return problem(
        "store-unwritable",
        folder,
        "it cannot be written, and who reads a store locks it: " + reason(e),
        "Name a folder that you may write to, or copy this one to such a place");
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  private static ProblemException inUse(Path folder, String whose) {
    return problem(
        "store-in-use",
        folder,
        "%s has it open".formatted(whose),
        "Stop the other program, or if it is a running serve, name that instead of the folder:"
            + " --remote http://localhost:3030/policy");
  }

  private static ProblemException problem(String code, Path folder, String what, String remedy) {
    return new ProblemException(new Problem(code, Place.of(folder.toString()), what, remedy));
  }
}
