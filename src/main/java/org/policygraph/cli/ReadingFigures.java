package org.policygraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.policygraph.evaluation.ReadingReport;
import org.policygraph.evaluation.ReadingReport.Share;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.graph.Gazetteers;
import org.policygraph.outline.Outliner;
import picocli.CommandLine;

/** Prints how well a catalogue's documents are read. */
final class ReadingFigures {

  private ReadingFigures() {}

  /** Prints the shares to the output and every miss and refusal to the error stream. */
  static int print(Path manifest, TableOption option, CommandLine line) {
    ReadingReport report = ReadingReport.of(manifest, new Outliner(Gazetteers.load()));
    report.misses().forEach(line.getErr()::println);
    report.refused().forEach(line.getErr()::println);
    long read = (long) report.files() - report.refused().size();
    List<List<Cell>> rows =
        List.of(
            row("files read", new Share(read, report.files())),
            row("numbers", report.numbers()),
            row("titles", report.titles()),
            row("issuers", report.issuers()),
            row("with structure", report.structured()),
            row("characters reached", report.reached()));
    List<String> columns = List.of("what", "right", "of", "share");
    option.print(new Table("Reading against a catalogue", columns, rows), line.getOut());
    return 0;
  }

  private static List<Cell> row(String what, Share share) {
    return List.of(
        Cell.of(what),
        Cell.of(share.hits()),
        Cell.of(share.all()),
        EvaluateCommand.share(share.rate()));
  }
}
