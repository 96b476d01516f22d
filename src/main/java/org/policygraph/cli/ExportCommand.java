package org.policygraph.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.policygraph.export.CsvTable;
import org.policygraph.export.Headings;
import org.policygraph.export.InstitutionalGrammar;
import org.policygraph.export.QdaProject;
import org.policygraph.export.Table;
import org.policygraph.export.TidyTables;
import org.policygraph.export.XlsxTable;
import org.policygraph.graph.StableNQuads;
import org.policygraph.graph.Vocabulary;
import org.policygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: a store in the formats of other tools. */
@Command(
    name = "export",
    description = "Writes what a store holds for other tools.",
    footer = {
      "  policy-graph export --format qdpx --output policies.qdpx",
      "  policy-graph export --format csv --output tables --store policies",
      "  policy-graph export --format igscript --output statements.csv"
    })
final class ExportCommand implements Callable<Integer> {

  /** The formats. */
  enum Format {
    QDPX,
    XLSX,
    CSV,
    IGSCRIPT,
    NQUADS
  }

  @Spec private CommandSpec spec;

  @Mixin private CorpusArguments corpus;

  @Option(
      names = "--format",
      required = true,
      description =
          "qdpx: REFI-QDA project; xlsx: workbook of tidy tables; csv: a folder of them; igscript:"
              + " CSV with one statement of the Institutional Grammar a measure; nquads: all graphs,"
              + " sorted.")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE|DIR",
      required = true,
      description = "The file to write; for csv the folder.")
  private Path output;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, for Excel.")
  private boolean bom;

  @Override
  public Integer call() {
    try (Store store = corpus.open()) {
      switch (format) {
        case QDPX -> write(output, QdaProject.of(store));
        case XLSX -> write(output, new XlsxTable(Headings.shipped()).of(TidyTables.of(store)));
        case CSV -> tables(TidyTables.of(store));
        case IGSCRIPT -> write(output, csv(InstitutionalGrammar.of(store)));
        case NQUADS -> write(output, nquads(store));
      }
    }
    return 0;
  }

  private void tables(List<Table> tables) {
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw OutputFile.unwritable(output, e);
    }
    tables.forEach(table -> write(output.resolve(table.title() + ".csv"), csv(table)));
  }

  private byte[] csv(Table table) {
    return new CsvTable(bom).of(table).getBytes(StandardCharsets.UTF_8);
  }

  /** All graphs but for where files were loaded from, which only the machine's own store is for. */
  private static byte[] nquads(Store store) {
    Dataset dataset = DatasetFactory.createGeneral();
    for (String name : store.graphs()) {
      Model graph = ModelFactory.createDefaultModel().add(store.graph(name));
      dataset.addNamedModel(name, graph.removeAll(null, Vocabulary.LOADED_FROM, null));
    }
    StringWriter text = new StringWriter();
    try {
      StableNQuads.write(dataset.asDatasetGraph(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Path file, byte[] bytes) {
    OutputFile.write(file, bytes, spec.commandLine().getErr());
  }
}
