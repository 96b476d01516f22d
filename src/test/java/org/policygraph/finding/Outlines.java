package org.policygraph.finding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.outline.Gazetteer;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Outliner;
import org.policygraph.source.TextReader;

/** Outlines of documents, for tests to whom it does not matter where these were issued. */
final class Outlines {

  private static final TextReader READER = new TextReader();
  private static final Outliner OUTLINER =
      new Outliner(
          new Gazetteer(
              List.of(
                  new Jurisdiction("000000", "国家", Jurisdiction.Level.CENTRE, Optional.empty())),
              Map.of()));

  private Outlines() {}

  /** The outline of a text. */
  static Outline of(String document) {
    return OUTLINER.outline(READER.read("example.txt", document.getBytes(StandardCharsets.UTF_8)));
  }

  /** The outline of a file. */
  static Outline of(Path document) {
    return OUTLINER.outline(READER.read(document));
  }
}
