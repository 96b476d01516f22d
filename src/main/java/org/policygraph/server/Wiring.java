package org.policygraph.server;

import java.net.URI;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.LiveIndex;

/**
 * Which part answers which path, and what the parts share.
 *
 * @param data the dataset
 * @param version a number that changes with every commit to it
 * @param library the store and the loader, where there are documents and named queries
 */
record Wiring(
    DatasetGraph data, LongSupplier version, ServerOptions options, Optional<Library> library) {

  /** A store and how files come into it. */
  record Library(EmbeddedStore store, DocumentLoader loader) {}

  static Wiring of(EmbeddedStore store, ServerOptions options, DocumentLoader loader) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    return new Wiring(data, store::version, options, Optional.of(new Library(store, loader)));
  }

  static Wiring of(DatasetGraph data, LongSupplier version, ServerOptions options) {
    return new Wiring(data, version, options, Optional.empty());
  }

  /** The server with all its paths, not yet started. */
  FusekiServer server(Jobs jobs, Supplier<URI> base) {
    Metrics metrics = new Metrics();
    Turns turns = Turns.ofThisMachine();
    Executions executions = new Executions();
    Enclosure enclosure = new Enclosure(options.allowService());
    Freshness freshness = new Freshness(version);
    Answering answering =
        new Answering(
            data, options, enclosure, executions, metrics, new TextSearch(data, version), turns);
    metrics.gauge("policygraph.queries.running", "Queries that run now", answering::running);
    metrics.gauge("policygraph.triples", "Triples of the dataset", this::triples);
    SelfDescription self = new SelfDescription(base, this::triples);
    Operations operations = new Operations(metrics, executions, options);
    Assembly assembly =
        new Assembly(options, metrics, turns)
            .path("/$/ping", operations::ping)
            .path("/$/metrics", operations::metrics)
            .path(Operations.QUERIES + "/*", operations::queries)
            .path("/.well-known/void", self::dataset)
            .path("/*", new StaticSite());
    library.ifPresent(
        l -> {
          documents(assembly, l, jobs, metrics, freshness);
          measures(assembly, l, freshness);
          queries(assembly, l, answering, freshness, base);
          linkedData(assembly, l, freshness);
        });
    return assembly.server(
        data,
        new SparqlEndpoint(options, answering, freshness, self::endpoint),
        new UpdateEndpoint(data, options, enclosure),
        new GraphStore(data, options));
  }

  private void documents(
      Assembly assembly, Library library, Jobs jobs, Metrics metrics, Freshness freshness) {
    DocumentsApi documents =
        new DocumentsApi(library.store(), library.loader(), options, jobs, metrics, freshness);
    assembly
        .path(DocumentsApi.ROOT + "/*", documents)
        .path(DocumentsApi.JOBS + "*", documents::job);
  }

  private static void measures(Assembly assembly, Library library, Freshness freshness) {
    LiveIndex index = new LiveIndex(library.store());
    assembly
        .path(MeasuresApi.ROOT + "/*", MeasuresApi.of(index, freshness))
        .path(CoverageApi.ROOT + "/*", CoverageApi.of(index, freshness));
  }

  private void queries(
      Assembly assembly,
      Library library,
      Answering answering,
      Freshness freshness,
      Supplier<URI> base) {
    Catalogue catalogue = new Catalogue(options.userQueries());
    QueriesApi queries = new QueriesApi(catalogue, library.store(), options, answering, freshness);
    assembly.path(QueriesApi.ROOT + "/*", queries);
    assembly.path(
        "/api/openapi.json",
        exchange ->
            exchange.send(
                200,
                "application/json",
                Json.write(new OpenApi(catalogue, base.get()).document())));
  }

  private void linkedData(Assembly assembly, Library library, Freshness freshness) {
    LinkedData linked =
        new LinkedData(data, new Addresses(library.store().iris()), options, freshness);
    assembly
        .path("/id/*", linked)
        .path("/concept/*", linked)
        .path("/ontology", linked)
        .path(LinkedData.ABOUT + "/*", linked);
  }

  private long triples() {
    data.begin(TxnType.READ);
    try {
      return DefaultGraph.of(data).size();
    } finally {
      data.end();
    }
  }
}
