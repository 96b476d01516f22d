package org.policygraph.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.policygraph.Input;
import org.policygraph.Loader;
import org.policygraph.Outcome;
import org.policygraph.Pipeline;
import org.policygraph.outline.Overrides;
import org.policygraph.server.DocumentLoader;
import org.policygraph.server.PolicyServer;
import org.policygraph.server.ServerOptions;
import org.policygraph.server.Token;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/** The service on a free port, with the documents of {@code data/documents} loaded. */
final class RunningService implements AutoCloseable {

  /** What allows uploads. */
  static final String TOKEN = "a-token-that-only-this-test-knows";

  private final EmbeddedStore store;
  private final PolicyServer server;

  private RunningService(EmbeddedStore store, PolicyServer server) {
    this.store = store;
    this.server = server;
  }

  /** Starts the service. */
  static RunningService start() {
    return withMeasures(0);
  }

  /** Starts the service with documents of one's own in place of those. */
  static RunningService with(List<Input> documents) {
    return serving(documents, 0);
  }

  /** Starts the service with at least so many measures: the documents are multiplied. */
  static RunningService withMeasures(int most) {
    return serving(documents(), most);
  }

  private static RunningService serving(List<Input> documents, int most) {
    EmbeddedStore store = Store.memory();
    Loader loader = new Loader(new Pipeline(), store, 2);
    loader.load(documents, (done, all) -> {});
    ManyDocuments.fill(store, store.list().get(0).iri(), most);
    ServerOptions options = ServerOptions.defaults().withPort(0).withToken(Token.of(TOKEN));
    return new RunningService(store, PolicyServer.start(store, options, new Uploads(loader)));
  }

  private static List<Input> documents() {
    try (Stream<Path> files = Files.list(Path.of("data", "documents"))) {
      return files.sorted().map(file -> Input.of(file, Overrides.NONE)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a path. */
  String at(String path) {
    return server.address().resolve("/" + path).toString();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  private record Uploads(Loader loader) implements DocumentLoader {

    private static final ObjectMapper CARDS = new ObjectMapper().registerModule(new Jdk8Module());

    @Override
    public List<Result> load(List<Upload> files, BiConsumer<Integer, Integer> progress) {
      return results(loader.load(files.stream().map(Uploads::input).toList(), progress));
    }

    @Override
    public List<Result> preview(List<Upload> files, BiConsumer<Integer, Integer> progress) {
      return results(loader.preview(files.stream().map(Uploads::input).toList(), progress));
    }

    private static List<Result> results(List<Outcome> outcomes) {
      return outcomes.stream().map(Uploads::result).toList();
    }

    @Override
    public void remove(String document) {
      loader.remove(List.of(document));
    }

    private static Input input(Upload file) {
      Input.Bytes bytes = new Input.Bytes(file.bytes());
      return new Input(file.name(), Optional.of(bytes), overrides(file.overrides()));
    }

    private static Overrides overrides(Map<String, String> said) {
      return new Overrides(
          Optional.ofNullable(said.get("title")),
          Optional.ofNullable(said.get("number")),
          Optional.ofNullable(said.get("date")).map(LocalDate::parse),
          Optional.ofNullable(said.get("jurisdiction")));
    }

    private static Result result(Outcome outcome) {
      if (outcome instanceof Outcome.Refused refused) {
        return new Result.Refused(refused.file(), refused.problems());
      }
      try {
        if (outcome instanceof Outcome.Read read) {
          String card = CARDS.writeValueAsString(read.card());
          return new Result.Read(read.file(), read.card().document(), card);
        }
        Outcome.Loaded loaded = (Outcome.Loaded) outcome;
        String card = CARDS.writeValueAsString(loaded.card());
        return new Result.Loaded(loaded.file(), loaded.card().document(), card);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
