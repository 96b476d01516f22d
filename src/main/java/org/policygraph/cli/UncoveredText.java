package org.policygraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.Pipeline;
import org.policygraph.export.Cell;
import org.policygraph.export.CsvTable;
import org.policygraph.export.Headings;
import org.policygraph.export.Table;
import org.policygraph.finding.Extent;
import org.policygraph.finding.Uncovered;
import org.policygraph.graph.Version;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** What of documents no measure covers, and why, with places in Unicode code points. */
final class UncoveredText {

  private static final List<String> COLUMNS =
      List.of("file", "provision", "start", "end", "text", "operative", "reason", "meaning");

  private final Pipeline pipeline;
  private final Headings reasons = Headings.reasons();

  UncoveredText(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Lines for reading: how much is covered, and what is not. */
  List<String> lines(Version version) {
    Text text = version.outline().text();
    List<String> lines = new ArrayList<>();
    lines.add(text.file() + ": " + share(Extent.of(version.outline(), version.measures())));
    for (Uncovered uncovered : pipeline.uncovered(version)) {
      Span place = text.codePoints(uncovered.stretch());
      lines.add(
          "%s [%d, %d) %s: %s"
              .formatted(
                  uncovered.provision(),
                  place.start(),
                  place.end(),
                  reasons.text(uncovered.reason()),
                  oneLine(text, uncovered)));
    }
    return lines;
  }

  /** How much is covered. */
  static String share(Extent extent) {
    return extent.operative() == 0
        ? "nothing operative"
        : "measures cover %d%% of %d operative characters"
            .formatted(100L * extent.covered() / extent.operative(), extent.operative());
  }

  /** A table, one stretch a row. */
  String csv(List<Version> versions) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Version version : versions) {
      Text text = version.outline().text();
      pipeline.uncovered(version).forEach(uncovered -> rows.add(row(text, uncovered)));
    }
    return new CsvTable(false).of(new Table("Uncovered", COLUMNS, rows));
  }

  private List<Cell> row(Text text, Uncovered uncovered) {
    Span place = text.codePoints(uncovered.stretch());
    return List.of(
        Cell.of(text.file()),
        Cell.of(uncovered.provision()),
        Cell.of(place.start()),
        Cell.of(place.end()),
        Cell.of(text.in(uncovered.stretch())),
        Cell.of(String.valueOf(uncovered.operative())),
        Cell.of(uncovered.reason()),
        Cell.of(reasons.text(uncovered.reason())));
  }

  private static String oneLine(Text text, Uncovered uncovered) {
    return text.in(uncovered.stretch()).replaceAll("\\s+", " ");
  }
}
