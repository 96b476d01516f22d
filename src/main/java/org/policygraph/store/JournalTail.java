package org.policygraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Logger;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * The end of a database's journal. A process that is killed while it writes an entry leaves a part
 * of it, which TDB2 refuses to read. What such an entry belongs to was never committed, since the
 * commit is written last: it is cut off.
 *
 * <p>An entry is its length (4 bytes, -1 for one without data), a checksum (4), its kind (4), the
 * component it is for and its data, as {@code org.apache.jena.dboe.transaction.txn.journal} has it.
 */
final class JournalTail {

  private static final Logger LOG = Logger.getLogger(JournalTail.class.getName());
  private static final int KIND = 2 * Integer.BYTES;
  private static final int HEADER = 3 * Integer.BYTES + ComponentId.SIZE;
  private static final int COMMIT = 3;

  private JournalTail() {}

  /**
   * Cuts off what is no whole entry at the end of the journals of a folder, which nobody else may
   * have open meanwhile. A journal that ends with a commit is left as it is: where an entry of it
   * is not whole, it is damaged, not torn, and TDB2 would ask for as much memory as the entry
   * claims.
   *
   * @throws org.apache.jena.dboe.DBOpEnvException if another process has the folder open
   * @throws IOException if a journal cannot be read or written, or is damaged
   */
  static void cut(Path folder) throws IOException {
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder));
    try {
      lock.lockEx();
      for (Path part : DatabaseParts.of(folder)) {
        cutOne(part.resolve("journal.jrnl"));
      }
    } finally {
      ProcessFileLock.release(lock);
    }
  }

  private static void cutOne(Path journal) throws IOException {
    if (!Files.exists(journal)) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = channel.size();
      long whole = whole(channel);
      if (whole == size) {
        return;
      }
      if (isCommit(channel, size - HEADER)) {
        throw new IOException(
            "journal %s: the entry at byte %d is damaged".formatted(journal, whole));
      }
      channel.truncate(whole);
      channel.force(true);
      LOG.warning(
          "%s: a transaction that was cut off while it was written is left out".formatted(journal));
    }
  }

  /** Where the last whole entry ends. */
  private static long whole(FileChannel channel) throws IOException {
    long end = 0;
    while (end + HEADER <= channel.size()) {
      long next = end + HEADER + Math.max(0, number(channel, end));
      if (next > channel.size()) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static boolean isCommit(FileChannel channel, long entry) throws IOException {
    return entry >= 0 && number(channel, entry) == -1 && number(channel, entry + KIND) == COMMIT;
  }

  private static int number(FileChannel channel, long place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES);
    while (bytes.hasRemaining() && channel.read(bytes, place + bytes.position()) >= 0) {
      // a file may give less than was asked for
    }
    return bytes.getInt(0);
  }
}
