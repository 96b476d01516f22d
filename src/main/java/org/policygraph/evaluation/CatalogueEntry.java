package org.policygraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

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
    try {
      List<String> lines = Files.readAllLines(manifest);
      List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
      for (String column : List.of("file", "title", "issuer", "number")) {
        if (!header.contains(column)) {
          throw problem(
              manifest, "lacks the column " + column, "Name the columns in its first line");
        }
      }
      return lines.stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(CatalogueEntry::cells)
          .map(
              row ->
                  new CatalogueEntry(
                      cell(row, header.indexOf("file")),
                      cell(row, header.indexOf("title")),
                      cell(row, header.indexOf("issuer")),
                      cell(row, header.indexOf("number"))))
          .toList();
    } catch (NoSuchFileException e) {
      throw problem(manifest, "there is no such file", "Check the path");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  private static ProblemException problem(Path manifest, String what, String remedy) {
    return new ProblemException(
        new Problem("catalogue", Place.of(manifest.toString()), what, remedy));
  }
}
