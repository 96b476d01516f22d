package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.policygraph.Loader;
import org.policygraph.Outcome;
import org.policygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: adds documents to a store or replaces them, with a report card for each. */
@Command(
    name = "load",
    description = {
      "Adds documents to a store and prints a report card for each.",
      "A file replaces what was loaded from its path before, if that was of the same work; other"
          + " files of the work stay beside it (remove DOCUMENT --file NAME takes one out)."
    },
    footer = {
      "  policy-graph load opinion.docx notices/ --store policies",
      "  policy-graph load scan.pdf --store policies --date 2018-08-10 --jurisdiction 420100"
    })
final class LoadCommand implements Callable<Integer> {

  /** How report cards are written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "What to load.")
  private List<Path> files;

  @Mixin private StoreOption store;
  @Mixin private DocumentOptions documents;
  @Mixin private SchemeOption schemes;
  @Mixin private ThreadsOption threads;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "How to write the report cards: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try (Store opened = store.open(spec.commandLine());
        ProgressBar progress = new ProgressBar(err, "loading")) {
      StoreSchemes sorting = schemes.beside(opened);
      Loader loader = new Loader(sorting.pipeline(), opened, threads.number());
      List<Outcome> outcomes = loader.load(documents.inputs(files, err), progress);
      sorting.saySortedBefore(outcomes, err);
      return ReportCards.print(outcomes, format == Format.JSON, spec.commandLine());
    }
  }
}
