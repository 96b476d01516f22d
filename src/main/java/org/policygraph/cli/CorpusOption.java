package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.Input;
import org.policygraph.Loader;
import org.policygraph.Outcome;
import org.policygraph.Pipeline;
import org.policygraph.outline.Overrides;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command reads: a store, or documents that are loaded for it alone. */
final class CorpusOption {

  private static final Path SHIPPED = Path.of("data", "documents");

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The folder of a store; without one the documents named, or those in data/documents,"
              + " are loaded into memory.")
  private Optional<Path> folder = Optional.empty();

  @Mixin private SchemeOption schemes;
  @Mixin private ThreadsOption threads;

  private Optional<Pipeline> pipeline = Optional.empty();

  /** The other store if the user named one, else the store of {@link #open(List, CommandLine)}. */
  Store open(List<Path> documents, RemoteOption remote, CommandLine line) {
    if (!remote.named()) {
      if (documents.isEmpty()) {
        folder.ifPresent(StoreOption::requireThere);
      }
      return open(documents, line);
    }
    if (folder.isPresent()) {
      throw StoreOption.both(line);
    }
    Store store = remote.open().orElseThrow();
    if (!documents.isEmpty()) {
      load(documents, store, line.getErr());
    }
    return store;
  }

  /**
   * The store, with the documents loaded into it.
   *
   * @param documents files and folders; those that cannot be read are reported, and the rest loaded
   * @throws ProblemException if nothing can be loaded
   */
  EmbeddedStore open(List<Path> documents, CommandLine line) {
    EmbeddedStore store = folder.map(Store::open).orElseGet(Store::memory);
    try {
      List<Path> wanted = documents.isEmpty() && folder.isEmpty() ? shipped() : documents;
      if (!wanted.isEmpty()) {
        load(wanted, store, line.getErr());
      }
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** The pipeline, made when it is first wanted: a service that only answers does without. */
  synchronized Pipeline pipeline(Store store) {
    if (pipeline.isEmpty()) {
      pipeline = Optional.of(sorting(store).pipeline());
    }
    return pipeline.get();
  }

  /** The schemes that measures of further documents are sorted into. */
  StoreSchemes sorting(Store store) {
    return schemes.beside(store);
  }

  private void load(List<Path> wanted, Store store, PrintWriter err) {
    List<Input> inputs =
        DocumentFiles.of(wanted, err).stream().map(f -> Input.of(f, Overrides.NONE)).toList();
    StoreSchemes sorting = sorting(store);
    List<Outcome> outcomes;
    try (ProgressBar progress = new ProgressBar(err, "loading")) {
      outcomes = new Loader(pipeline(store), store, threads.number()).load(inputs, progress);
    }
    sorting.saySortedBefore(outcomes, err);
    List<Problem> problems = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Refused refused) {
        problems.addAll(refused.problems());
      }
    }
    if (problems.size() > 0 && outcomes.stream().noneMatch(Outcome.Loaded.class::isInstance)) {
      throw new ProblemException(problems);
    }
    problems.forEach(err::println);
  }

  private static List<Path> shipped() {
    if (!Files.isDirectory(SHIPPED)) {
      throw new ProblemException(
          new Problem(
              "no-documents",
              Place.of(SHIPPED.toString()),
              "There is no store and no document to work on",
              "Name documents or --store DIR, or run this where data/documents is"));
    }
    return List.of(SHIPPED);
  }
}
