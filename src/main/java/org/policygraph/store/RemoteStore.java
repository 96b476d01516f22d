package org.policygraph.store;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.http.HttpLib;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Prefixes;
import org.policygraph.graph.Shipped;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * A store behind the SPARQL 1.1 Protocol ({@code …/sparql}) and the Graph Store Protocol ({@code
 * …/data}). The graph store protocol writes one graph at a time: each document is written whole,
 * and the derived graphs after all documents. Where the other store's default graph is not the
 * union of its graphs, queries name all graphs.
 */
public final class RemoteStore implements Store {

  private static final Query ABOUT = query("about");
  private static final Query GRAPHS = query("graphs");
  private static final Query UNION = query("union");

  private final String address;
  private final String token;
  private final Iris iris;

  RemoteStore(URI dataset, String token, Iris wanted) {
    this.address = dataset.toString().replaceFirst("/+$", "");
    this.token = token;
    RowSet about = ask(ABOUT, BindingFactory.empty());
    Optional<Binding> row = about.hasNext() ? Optional.of(about.next()) : Optional.empty();
    this.iris = row.map(r -> new Iris(text(r, "base"))).orElse(wanted);
    row.map(r -> text(r, "vocabulary")).ifPresent(this::checkVocabulary);
    if (row.isEmpty()) {
      replace(Map.of(iris.ontology(), EmbeddedStore.ontology(iris)));
    }
  }

  private void checkVocabulary(String version) {
    if (!version.equals(Vocabulary.VERSION)) {
      throw problem(
          "store-vocabulary",
          "it was written with version %s of the vocabulary, this program writes version %s"
              .formatted(version, Vocabulary.VERSION),
          "Restore its backup into a folder and bring that up to date with policy-graph migrate, or use the "
              + "program that wrote it");
    }
  }

  @Override
  public Iris iris() {
    return iris;
  }

  @Override
  public RowSet select(Query query, Binding values) {
    Query whole = query.cloneQuery();
    if (!ask(UNION, BindingFactory.empty()).hasNext()) {
      for (String graph : graphs()) {
        whole.addGraphURI(graph);
        whole.addNamedGraphURI(graph);
      }
    }
    return ask(whole, values);
  }

  @Override
  public Model graph(String name) {
    Model copy = ModelFactory.createDefaultModel();
    copy.setNsPrefixes(Prefixes.ALL);
    if (graphs().contains(name)) {
      Graph graph = attempt(() -> data(name).GET());
      graph.find().forEachRemaining(copy.getGraph()::add);
    }
    return copy;
  }

  @Override
  public <T> T union(Function<Graph, T> reading) {
    Graph all = GraphFactory.createDefaultGraph();
    graphs().forEach(name -> GraphUtil.addInto(all, graph(name).getGraph()));
    return reading.apply(all);
  }

  @Override
  public SortedSet<String> graphs() {
    SortedSet<String> names = new TreeSet<>();
    ask(GRAPHS, BindingFactory.empty()).forEachRemaining(row -> names.add(text(row, "graph")));
    return names;
  }

  @Override
  public void replace(Map<String, Model> content, Collection<String> removed) {
    Set<String> there = graphs();
    removed.stream()
        .filter(there::contains)
        .forEach(name -> attempt(() -> done(() -> delete(name))));
    content.keySet().stream()
        .sorted(
            Comparator.comparing((String name) -> !iris.isDocument(name))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(name -> put(name, content.getOrDefault(name, ModelFactory.createDefaultModel())));
  }

  /** The protocol changes no part of a graph: it is fetched, and put back if it was changed. */
  @Override
  public void edit(String name, Consumer<Graph> editing) {
    Model copy = graph(name);
    Set<Triple> before = copy.getGraph().find().toSet();
    editing.accept(copy.getGraph());
    if (!before.equals(copy.getGraph().find().toSet())) {
      put(name, copy);
    }
  }

  /** The protocol knows no transactions: the changes are made one after the other. */
  @Override
  public void atOnce(Runnable changes) {
    changes.run();
  }

  /** By hand: Jena's client deletes without the header that carries the token. */
  private void delete(String name) {
    String url = address + "/data?graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).DELETE();
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpLib.handleResponseNoBody(HttpLib.execute(HttpEnv.getDftHttpClient(), request.build()));
  }

  private void put(String name, Model model) {
    attempt(() -> done(() -> data(name).PUT(model.getGraph())));
  }

  @Override
  public Status status() {
    return Overview.status(this, address, 0);
  }

  @Override
  public void backup(Path file) {
    DatasetGraph all = DatasetGraphFactory.create();
    for (String name : graphs()) {
      all.addGraph(NodeFactory.createURI(name), graph(name).getGraph());
    }
    Backups.write(all, file);
  }

  @Override
  public void restore(Path file) {
    DatasetGraph saved = Backups.read(file);
    Map<String, Model> content = new TreeMap<>();
    saved
        .listGraphNodes()
        .forEachRemaining(
            node ->
                content.put(node.getURI(), ModelFactory.createModelForGraph(saved.getGraph(node))));
    SortedSet<String> removed = graphs();
    removed.removeAll(content.keySet());
    replace(content, removed);
  }

  @Override
  public void close() {
    // each request closes its own connection
  }

  private RowSet ask(Query query, Binding values) {
    QueryExecHTTPBuilder request =
        QueryExecHTTPBuilder.create().endpoint(address + "/sparql").postQuery();
    if (!token.isEmpty()) {
      request.httpHeader("Authorization", "Bearer " + token);
    }
    return attempt(
        () -> {
          try (QueryExec execution = request.query(query).substitution(values).build()) {
            return execution.select().materialize();
          }
        });
  }

  private GSP data(String graph) {
    GSP request = GSP.service(address + "/data").graphName(graph);
    return token.isEmpty() ? request : request.httpHeader("Authorization", "Bearer " + token);
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }

  private <T> T attempt(Supplier<T> request) {
    try {
      return request.get();
    } catch (QueryExceptionHTTP e) {
      throw failed(e.getStatusCode(), e);
    } catch (HttpException e) {
      throw failed(e.getStatusCode(), e);
    }
  }

  private ProblemException failed(int status, RuntimeException e) {
    return switch (status) {
      case 401, 403 ->
          problem(
              "store-refused",
              "the store refuses this (%d)".formatted(status),
              "Give the token that it asks for");
      case 404, 405 ->
          problem(
              "store-unknown",
              "there is no store of that name (%d)".formatted(status),
              "Check the address; it ends in the name of the dataset, as in http://localhost:3030/policy");
      default ->
          status > 0
              ? problem(
                  "store-failed",
                  "the store answers %d: %s".formatted(status, firstLine(e)),
                  "Look into the log of the store")
              : problem(
                  "store-unreachable",
                  "there is no answer: " + firstLine(e),
                  "Start the store, or check the address");
    };
  }

  private static String firstLine(RuntimeException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private ProblemException problem(String code, String what, String remedy) {
    return new ProblemException(new Problem(code, Place.of(address), what, remedy));
  }

  private static String text(Binding row, String column) {
    Node node = row.get(column);
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static Query query(String name) {
    return QueryFactory.create(Shipped.text("org/policygraph/store/" + name + ".rq"));
  }
}
