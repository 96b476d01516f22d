package org.policygraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.policygraph.Loader;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Entry;
import org.policygraph.store.Status;
import org.policygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands of a store's life that are not loading: short enough to stand together. */
final class StoreCommands {

  private StoreCommands() {}

  /** What all of them share: a store that must be named. */
  abstract static class OnStore implements Callable<Integer> {

    @Spec CommandSpec spec;
    @Mixin StoreOption store;

    @Override
    public final Integer call() {
      try (Store opened =
          makes() ? store.open(spec.commandLine()) : store.existing(spec.commandLine())) {
        run(opened);
        return 0;
      }
    }

    /** Whether a store that is not there is made. */
    boolean makes() {
      return false;
    }

    abstract void run(Store opened);

    final void print(String line) {
      spec.commandLine().getOut().println(line);
    }
  }

  /** {@code list}. */
  @Command(
      name = "list",
      description = "Lists the documents of a store.",
      footer = "  policy-graph list --store policies --format csv")
  static final class ListCommand extends OnStore {

    @Mixin private TableOption table;

    @Override
    void run(Store opened) {
      List<List<Cell>> rows = new ArrayList<>();
      for (Entry entry : opened.list()) {
        rows.add(
            List.of(
                Cell.of(entry.jurisdiction()),
                Cell.of(entry.date().orElse("")),
                Cell.of(entry.number().orElse("")),
                Cell.of(entry.title()),
                Cell.of(entry.files()),
                Cell.of(entry.measures()),
                Cell.of(entry.gaps()),
                Cell.of(entry.iri())));
      }
      List<String> columns =
          List.of(
              "jurisdiction", "date", "number", "title", "files", "measures", "gaps", "document");
      table.print(new Table("Documents", columns, rows), spec.commandLine().getOut());
    }
  }

  /** {@code status}. */
  @Command(
      name = "status",
      description = "Says what a store holds, how large it is and with which versions it was made.",
      footer = "  policy-graph status --store policies")
  static final class StatusCommand extends OnStore {

    @Override
    void run(Store opened) {
      Status status = opened.status();
      print("store       " + status.place());
      print("base        " + status.base());
      print("vocabulary  " + status.vocabulary());
      print("documents   " + status.documents());
      print("measures    " + status.measures());
      print("graphs      " + status.graphs());
      print("triples     " + status.triples());
      print(
          status.bytes() == 0
              ? "size        not known"
              : "size        %.1f MB".formatted(status.bytes() / 1e6));
    }
  }

  /** {@code remove}. */
  @Command(
      name = "remove",
      description =
          "Removes documents from a store, or one file of a document, with all that was derived"
              + " from them.",
      footer = {
        "  policy-graph list --store policies",
        "  policy-graph remove 420100-412955d51a --store policies",
        "  policy-graph remove 420100-412955d51a --file scan.pdf --store policies"
      })
  static final class RemoveCommand extends OnStore {

    @Parameters(
        arity = "1..*",
        paramLabel = "DOCUMENT",
        description = "A document's IRI or the end of it, its number, or its title.")
    private List<String> documents;

    @Option(
        names = "--file",
        paramLabel = "NAME",
        description =
            "Remove only this file of the document, by its name or the first digits of its hash;"
                + " the other files of the work stay.")
    private Optional<String> file = Optional.empty();

    @Override
    void run(Store opened) {
      SortedSet<String> found = new TreeSet<>();
      documents.forEach(name -> found.add(DocumentNames.find(opened, name)));
      if (file.isPresent() && found.size() > 1) {
        throw new ParameterException(spec.commandLine(), "--file is of one document; name one");
      }
      Loader loader = new Loader(StoreSchemes.of(opened, List.of()).pipeline(), opened, 1);
      if (file.isPresent()) {
        StoredFile one = StoredFile.find(opened, found.first(), file.get());
        loader.removeVersion(found.first(), one.hash());
        print("removed %s of %s".formatted(one, found.first()));
        return;
      }
      loader.remove(found);
      found.forEach(iri -> print("removed " + iri));
    }
  }

  /** {@code backup}. */
  @Command(
      name = "backup",
      description =
          "Writes a whole store as N-Quads. The store of a running service is named by --remote;"
              + " it goes on reading and writing meanwhile.",
      footer = {
        "  policy-graph backup policies.nq.gz --store policies",
        "  policy-graph backup policies.nq.gz --remote http://localhost:3030/policy"
      })
  static final class BackupCommand extends OnStore {

    @Parameters(paramLabel = "FILE", description = "Where to; compressed if it ends in .gz.")
    private Path file;

    @Override
    void run(Store opened) {
      opened.backup(file);
      print("written " + file);
    }
  }

  /** {@code restore}. */
  @Command(
      name = "restore",
      description = "Puts what a backup holds in the place of everything in a store.",
      footer = "  policy-graph restore policies.nq.gz --store policies")
  static final class RestoreCommand extends OnStore {

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Override
    boolean makes() {
      return true;
    }

    @Override
    void run(Store opened) {
      if (!Files.isRegularFile(file)) {
        throw new ProblemException(
            new Problem(
                "no-such-file",
                Place.of(file.toString()),
                "There is no such backup",
                "Name a file that `policy-graph backup` wrote"));
      }
      opened.restore(file);
      print("restored " + file);
      String vocabulary = opened.status().vocabulary();
      if (!vocabulary.equals(Vocabulary.VERSION)) {
        spec.commandLine()
            .getErr()
            .println(
                new Problem(
                    "store-vocabulary",
                    Place.of(file.toString()),
                    "it was written with version %s of the vocabulary".formatted(vocabulary),
                    "Bring the store up to date: policy-graph migrate --store DIR"));
      }
    }
  }
}
