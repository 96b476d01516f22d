package org.policygraph.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * What a catalogue says of one document; cells it leaves empty are empty strings.
 *
 * @param file its file name
 * @param title its title
 * @param issuer its issuers, as the catalogue separates them
 * @param number its 发文字号
 */
record CatalogueEntry(String file, String title, String issuer, String number) {

  static List<CatalogueEntry> read(Path manifest) {
    return TabTable.read(manifest, "catalogue", List.of("file", "title", "issuer", "number"))
        .rows()
        .stream()
        .map(
            row ->
                new CatalogueEntry(
                    row.get("file"), row.get("title"), row.get("issuer"), row.get("number")))
        .toList();
  }
}
