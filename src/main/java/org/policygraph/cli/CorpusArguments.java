package org.policygraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command reads whose arguments are documents: these, a store, or that of a program. */
final class CorpusArguments {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(arity = "0..*", paramLabel = "DOCUMENT", description = "Documents to load first.")
  private List<Path> documents = new ArrayList<>();

  @Mixin private CorpusOption corpus;
  @Mixin private RemoteOption remote;

  /** How many files and folders are named. */
  int named() {
    return documents.size();
  }

  /**
   * The store, with the documents loaded into it.
   *
   * @throws ProblemException if nothing can be loaded
   */
  Store open() {
    return corpus.open(documents, remote, command.commandLine());
  }
}
