package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.policygraph.Loader;
import org.policygraph.graph.Vocabulary;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code migrate}: a store of an older program becomes one of this. */
@Command(
    name = "migrate",
    description = {
      "Brings a store that an older program wrote up to date: reads its documents again from the"
          + " texts that it keeps, all of them or none.",
      "Also after a change of lexicons or schemes, when the files are not at hand. Measures are"
          + " sorted by the schemes that the store keeps, or by those given alone."
    },
    footer = {
      "  policy-graph backup before.nq.gz --store policies   (with the older program)",
      "  policy-graph migrate --store policies"
    })
final class MigrateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the store.")
  private Path folder;

  @Mixin private SchemeOption schemes;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (EmbeddedStore store = Store.openOld(folder)) {
      String before = store.vocabulary().orElse("none");
      StoreSchemes sorting = schemes.beside(store);
      List<String> givenUp = sorting.givenUp();
      SortedSet<String> documents = new Loader(sorting.anew(), store, 1).loadAgain();
      documents.forEach(iri -> out.println("read again " + iri));
      givenUp.forEach(out::println);
      out.println(
          "%d documents, vocabulary %s, before %s"
              .formatted(documents.size(), Vocabulary.VERSION, before));
    }
    return 0;
  }
}
