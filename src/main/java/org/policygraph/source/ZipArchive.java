package org.policygraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.policygraph.problem.ProblemException;

/** What a ZIP archive holds, unpacked once into nothing to see that it is whole and not a bomb. */
final class ZipArchive {

  private static final int BUFFER = 1 << 16;

  /** The record that ends every archive, which a comment of up to 64 KB may follow. */
  private static final String END = "PK\u0005\u0006";

  private static final int END_LENGTH = 22;

  /** Parts that are read into memory whole; pictures are not. */
  private static final String XML = ".xml";

  private ZipArchive() {}

  /**
   * The names of the archive's entries.
   *
   * @throws org.policygraph.problem.ProblemException if it is damaged or holds more than the limits
   *     allow
   */
  static Set<String> entries(Source source, Limits limits) {
    if (!endsProperly(source)) {
      throw source.damaged("archive");
    }
    Set<String> names = new LinkedHashSet<>();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        long before = size;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          size += read;
          if (limits.refuseUnpacked(size)) {
            throw bomb(source, "file", limits.unpackedMegabytes(), "max-unpacked-megabytes");
          }
          if (entry.getName().endsWith(XML) && limits.refuse(size - before)) {
            throw bomb(source, "text of the file", limits.megabytes(), "max-megabytes");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw source.damaged("archive");
    }
    return names;
  }

  private static boolean endsProperly(Source source) {
    int last = source.bytes().length - END_LENGTH;
    for (int i = last; i >= Math.max(0, last - (1 << 16)); i--) {
      if (source.hasAt(i, END)) {
        return true;
      }
    }
    return false;
  }

  private static ProblemException bomb(Source source, String what, int megabytes, String limit) {
    return source.problem(
        "too-large-unpacked",
        "the " + what + " unpacks to more than " + megabytes + " MB",
        "Do not open it if you do not trust it, else allow more with -Dpolicy-graph."
            + limit
            + "="
            + 4 * megabytes);
  }
}
