package org.policygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that come with the program, from the class path: ontology, schemes, queries. */
public final class Shipped {

  private Shipped() {}

  /**
   * The files of a folder that end in an extension, sorted by name, as paths for {@link #text}.
   *
   * @param folder without slashes at its ends, for example {@code ontology/concepts}
   * @param extension with its dot
   */
  public static List<String> list(String folder, String extension) {
    URL url = Shipped.class.getResource("/" + folder);
    if (url == null) {
      throw new IllegalStateException("the program comes without " + folder);
    }
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return names(Path.of(uri), folder, extension);
      }
      String jar = uri.getSchemeSpecificPart().replaceFirst("!.*", "");
      try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar)), Map.of())) {
        return names(inside.getPath(folder), folder, extension);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text of a file. */
  public static String text(String path) {
    try (InputStream in = Shipped.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path directory, String folder, String extension)
      throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(extension))
          .sorted()
          .map(name -> folder + "/" + name)
          .toList();
    }
  }
}
