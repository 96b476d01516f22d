package org.policygraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.export.Cell;
import org.policygraph.export.CsvTable;
import org.policygraph.export.Table;
import org.policygraph.finding.Actor;
import org.policygraph.finding.Measure;
import org.policygraph.finding.Role;
import org.policygraph.graph.Version;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** The measures of documents as a table, one a row, with places in Unicode code points. */
final class FindingsCsv {

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "provision",
          "start",
          "end",
          "quote",
          "action",
          "object",
          "modality",
          "topic",
          "instrument",
          "responsible",
          "supporting",
          "target",
          "criteria",
          "confidence");

  private FindingsCsv() {}

  static String of(List<Version> versions) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Version version : versions) {
      Text text = version.outline().text();
      version.measures().forEach(measure -> rows.add(row(text, measure)));
    }
    return new CsvTable(false).of(new Table("Measures", COLUMNS, rows));
  }

  private static List<Cell> row(Text text, Measure measure) {
    Span place = text.codePoints(measure.quote());
    return List.of(
        Cell.of(text.file()),
        Cell.of(measure.provision().label()),
        Cell.of(place.start()),
        Cell.of(place.end()),
        Cell.of(text.in(measure.quote())),
        Cell.of(String.join(" ", measure.actions().stream().map(text::in).toList())),
        Cell.of(measure.object().map(text::in).orElse("")),
        Cell.of(measure.modality().id()),
        Cell.of(measure.topic()),
        Cell.of(measure.instrument()),
        actors(measure, Role.RESPONSIBLE),
        actors(measure, Role.SUPPORTING),
        actors(measure, Role.TARGET),
        Cell.of(
            String.join(
                " | ",
                measure.criteria().stream()
                    .map(c -> c.type().id() + " " + text.in(c.quote()))
                    .toList())),
        Cell.of(java.math.BigDecimal.valueOf(measure.confidence())));
  }

  private static Cell actors(Measure measure, Role role) {
    return Cell.of(
        String.join(
            " | ",
            measure.actors().stream()
                .filter(a -> a.role() == role && a.explicit())
                .map(Actor::name)
                .toList()));
  }
}
