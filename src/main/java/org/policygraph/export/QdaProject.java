package org.policygraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.policygraph.store.Store;

/**
 * A store as a REFI-QDA project ({@code .qdpx}, REFI-QDA 1.0), which programs for qualitative
 * analysis exchange: a zip of {@code project.qde} and the texts. The same store gives the same
 * bytes, as identifiers are made of names and nothing has a time.
 */
public final class QdaProject {

  private QdaProject() {}

  /** The project's bytes. */
  public static byte[] of(Store store) {
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("project.qde", QdaDocument.of(store));
    for (Answer text : Answer.of(store, "texts")) {
      entries.put(
          "sources/" + guid(text.text("version")) + ".txt",
          text.text("text").getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The identifier of what has a name. */
  static String guid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
