package org.policygraph.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.server.DocumentLoader.Result;
import org.policygraph.server.DocumentLoader.Upload;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Entry;

/**
 * The documents: {@code /api/documents} lists them and takes new ones, {@code /api/documents/ID}
 * tells of one, replaces and removes it, {@code /api/jobs/ID} tells how far a long load is.
 */
final class DocumentsApi implements Handler {

  static final String ROOT = "/api/documents";
  static final String JOBS = "/api/jobs/";

  /** The parameter by which files are read and not stored. */
  static final String PREVIEW = "preview";

  private static final Set<String> OVERRIDES = Set.of("title", "number", "date", "jurisdiction");
  private static final int MOST_FILES = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final EmbeddedStore store;
  private final DocumentLoader loader;
  private final ServerOptions options;
  private final Jobs jobs;
  private final Metrics metrics;
  private final Freshness freshness;

  DocumentsApi(
      EmbeddedStore store,
      DocumentLoader loader,
      ServerOptions options,
      Jobs jobs,
      Metrics metrics,
      Freshness freshness) {
    this.store = store;
    this.loader = loader;
    this.options = options;
    this.jobs = jobs;
    this.metrics = metrics;
    this.freshness = freshness;
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    String id = exchange.path().substring(ROOT.length()).replaceFirst("^/", "");
    switch (exchange.method()) {
      case "GET", "HEAD" -> {
        exchange.parameters().allow(List.of());
        if (!freshness.confirms(exchange, exchange.path(), Format.ROWS)) {
          exchange.send(200, "application/json", Json.write(id.isEmpty() ? list() : detail(id)));
        }
      }
      case "POST", "PUT", "DELETE" -> {
        Authority.check(exchange, options.token());
        change(exchange, id);
      }
      default -> throw Fault.method("GET, HEAD, POST, PUT, DELETE");
    }
  }

  /** Tells how far a job is. */
  void job(Exchange exchange) throws IOException {
    if (!exchange.reads()) {
      throw Fault.method("GET, HEAD");
    }
    Jobs.Job job =
        jobs.find(exchange.path().substring(JOBS.length()))
            .orElseThrow(() -> Fault.notFound("There is no such load."));
    exchange.set("Cache-Control", "no-store");
    exchange.send(200, "application/json", Json.write(state(job, Duration.ZERO)));
  }

  private void change(Exchange exchange, String id) throws IOException {
    if (id.isEmpty() != exchange.method().equals("POST")) {
      throw Fault.method(id.isEmpty() ? "GET, HEAD, POST" : "GET, HEAD, PUT, DELETE");
    }
    if (exchange.method().equals("DELETE")) {
      Entry entry = entry(id);
      send(exchange, begin(1, List.of(), entry.iri()));
      return;
    }
    List<Upload> files = uploads(exchange);
    if (exchange.parameters().on(PREVIEW)) {
      send(exchange, jobs.begin(files.size(), progress -> loader.preview(files, progress)));
    } else if (id.isEmpty()) {
      send(exchange, begin(files.size(), files, ""));
    } else if (files.size() == 1) {
      send(exchange, begin(1, files, entry(id).iri()));
    } else {
      throw Fault.badRequest("A document is replaced by one file.");
    }
  }

  /** Loads the files, then removes the document that they replace, unless it is one of theirs. */
  private Jobs.Job begin(int count, List<Upload> files, String replaced) {
    return jobs.begin(
        count,
        progress -> {
          long start = System.nanoTime();
          String outcome = "failed";
          try {
            List<Result> results = files.isEmpty() ? List.of() : loader.load(files, progress);
            boolean refused = results.stream().anyMatch(Result.Refused.class::isInstance);
            boolean kept = results.stream().anyMatch(r -> isOf(r, replaced));
            if (!replaced.isEmpty() && !refused && !kept) {
              loader.remove(replaced);
            }
            outcome = refused ? "refused" : files.isEmpty() ? "removed" : "loaded";
            return results;
          } finally {
            metrics.load(outcome, System.nanoTime() - start);
          }
        });
  }

  private static boolean isOf(Result result, String document) {
    return result instanceof Result.Loaded loaded && loaded.document().equals(document);
  }

  private void send(Exchange exchange, Jobs.Job job) throws IOException {
    boolean hurried =
        exchange.header("Prefer").filter(p -> p.contains("respond-async")).isPresent();
    ObjectNode state = state(job, hurried ? Duration.ZERO : PATIENCE);
    exchange.set("Cache-Control", "no-store");
    if (!job.isDone()) {
      exchange.set("Location", JOBS + job.id());
      exchange.send(202, "application/json", Json.write(state));
      return;
    }
    if (job.failure().isPresent()) {
      throw job.failure().get();
    }
    boolean refused =
        job.results(PATIENCE).orElse(List.of()).stream().anyMatch(Result.Refused.class::isInstance);
    boolean stored = exchange.method().equals("POST") && !exchange.parameters().on(PREVIEW);
    int done = stored ? 201 : 200;
    exchange.send(refused ? 422 : done, "application/json", Json.write(state));
  }

  private ObjectNode state(Jobs.Job job, Duration patience) {
    ObjectNode state = Json.object().put("job", JOBS + job.id());
    var results = job.results(patience);
    String running = job.failure().isPresent() ? "failed" : "running";
    state.put("state", results.isPresent() ? "done" : running);
    job.failure().ifPresent(failure -> state.put("message", failure.text()));
    state.put("done", results.isPresent() ? job.all() : job.done()).put("all", job.all());
    results.ifPresent(r -> state.set("results", Json.array(r, this::result)));
    return state;
  }

  private JsonNode result(Result result) {
    ObjectNode node = Json.object().put("file", result.file());
    if (result instanceof Result.Loaded loaded) {
      node.put("outcome", "loaded").put("document", loaded.document());
      node.put("href", ROOT + "/" + id(loaded.document()));
      node.set("card", Json.read(loaded.card()));
    } else if (result instanceof Result.Read read) {
      node.put("outcome", "read").put("document", read.document());
      node.set("card", Json.read(read.card()));
    } else if (result instanceof Result.Refused refused) {
      node.put("outcome", "refused");
      node.set("problems", Json.array(refused.problems(), Json::problem));
    }
    return node;
  }

  private List<Upload> uploads(Exchange exchange) throws IOException {
    List<Part> files = new ArrayList<>();
    Map<String, String> overrides = new HashMap<>();
    for (String name : OVERRIDES) {
      exchange.parameters().one(name).ifPresent(value -> overrides.put(name, value));
    }
    for (Part part : Part.of(exchange, options.uploadBytes())) {
      if (OVERRIDES.contains(part.field()) && part.fileName().isEmpty()) {
        overrides.put(part.field(), part.text());
      } else if (!part.fileName().isEmpty()) {
        files.add(part);
      } else {
        throw Fault.badRequest(
            part.field().isEmpty()
                ? "Send the files as multipart/form-data, each with its name."
                : "There is no field '%s'; there is title, number, date, jurisdiction."
                    .formatted(part.field()));
      }
    }
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw Fault.badRequest("Send between 1 and %d files.".formatted(MOST_FILES));
    }
    return files.stream().map(p -> new Upload(p.fileName(), p.bytes(), overrides)).toList();
  }

  private JsonNode list() {
    ObjectNode list = Json.object();
    list.set("documents", Json.array(store.list(), this::described));
    return list;
  }

  private JsonNode detail(String id) {
    return described(entry(id));
  }

  private ObjectNode described(Entry entry) {
    ObjectNode node = Json.object().put("iri", entry.iri()).put("title", entry.title());
    entry.number().ifPresent(number -> node.put("number", number));
    entry.date().ifPresent(date -> node.put("date", date));
    return node.put("jurisdiction", entry.jurisdiction())
        .put("files", entry.files())
        .put("measures", entry.measures())
        .put("gaps", entry.gaps())
        .put("href", ROOT + "/" + id(entry.iri()))
        .put("page", "/id/document/" + id(entry.iri()));
  }

  private Entry entry(String id) {
    String iri = store.iris().base() + "document/" + id;
    return store.list().stream()
        .filter(entry -> entry.iri().equals(iri))
        .findFirst()
        .orElseThrow(() -> Fault.notFound("There is no document of this name."));
  }

  private String id(String document) {
    return document.substring(document.lastIndexOf('/') + 1);
  }
}
