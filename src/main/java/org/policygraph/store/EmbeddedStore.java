package org.policygraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Prefixes;
import org.policygraph.graph.Vocabulary;

/** A database of this process: TDB2 in a folder, or in memory. */
public final class EmbeddedStore implements Store {

  private final TrackedGraphs graphs;
  private final Optional<Path> folder;
  private final Iris iris;
  private final UntilCommit<List<Entry>> documents =
      new UntilCommit<>(this::version, () -> List.copyOf(Overview.list(this)));

  private EmbeddedStore(TrackedGraphs graphs, Optional<Path> folder, Iris wanted) {
    this.graphs = graphs;
    this.folder = folder;
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
    this.iris = read(Descriptions::base).map(Iris::new).orElse(wanted);
  }

  static EmbeddedStore inMemory(Iris iris) {
    EmbeddedStore store = new EmbeddedStore(new MemoryGraphs(), Optional.empty(), iris);
    store.writeOntology();
    return store;
  }

  static EmbeddedStore onDisk(Path folder, Iris iris) {
    return claim(
        folder,
        iris,
        store -> {
          store.vocabulary().ifPresent(version -> Folders.checkVocabulary(folder, version));
          store.writeOntology();
        });
  }

  static EmbeddedStore old(Path folder) {
    return claim(
        folder,
        Iris.DEFAULT,
        store -> store.vocabulary().ifPresent(version -> Folders.checkNotNewer(folder, version)));
  }

  private static EmbeddedStore claim(Path folder, Iris iris, Consumer<EmbeddedStore> opening) {
    DatasetGraph graphs = Folders.claim(folder);
    try {
      EmbeddedStore store = new EmbeddedStore(new TrackedGraphs(graphs), Optional.of(folder), iris);
      opening.accept(store);
      return store;
    } catch (RuntimeException e) {
      Folders.release(folder, graphs);
      throw e;
    }
  }

  /** Version of the vocabulary it was written with; empty for a new store. */
  public Optional<String> vocabulary() {
    return read(Descriptions::vocabulary);
  }

  /** The database itself, for a server; whoever writes to it writes in transactions. */
  public Dataset dataset() {
    return DatasetFactory.wrap(graphs);
  }

  /**
   * The version of the data while this process lasts: a number that grows with every commit,
   * whoever makes it.
   */
  public long version() {
    return graphs.version();
  }

  /**
   * The subjects of which something was added or removed after a version; empty if that is not
   * known any more.
   */
  Optional<Set<Node>> touchedSince(long version) {
    return graphs.touchedSince(version);
  }

  @Override
  public Iris iris() {
    return iris;
  }

  @Override
  public RowSet select(Query query, Binding values) {
    return read(
        dataset -> {
          try (QueryExec execution =
              QueryExec.dataset(dataset).query(query).substitution(values).build()) {
            return whole(execution.select());
          }
        });
  }

  /** The rows with their terms fetched, which TDB2 puts off until they are looked at. */
  private static RowSet whole(RowSet rows) {
    List<Binding> fetched = new ArrayList<>();
    rows.forEachRemaining(row -> fetched.add(row.detach()));
    return RowSetStream.create(rows.getResultVars(), fetched.iterator());
  }

  @Override
  public Model graph(String name) {
    return read(
        dataset -> {
          Model copy = ModelFactory.createDefaultModel();
          copy.setNsPrefixes(Prefixes.ALL);
          dataset
              .getGraph(NodeFactory.createURI(name))
              .find()
              .forEachRemaining(copy.getGraph()::add);
          return copy;
        });
  }

  @Override
  public <T> T union(Function<Graph, T> reading) {
    return read(dataset -> reading.apply(dataset.getUnionGraph()));
  }

  @Override
  public SortedSet<String> graphs() {
    return read(
        dataset -> {
          SortedSet<String> names = new TreeSet<>();
          dataset.listGraphNodes().forEachRemaining(node -> names.add(node.getURI()));
          return names;
        });
  }

  @Override
  public void replace(Map<String, Model> content, Collection<String> removed) {
    Txn.executeWrite(
        graphs,
        () -> {
          removed.forEach(name -> graphs.removeGraph(NodeFactory.createURI(name)));
          content.forEach((name, model) -> replace(NodeFactory.createURI(name), model));
        });
  }

  @Override
  public void edit(String name, Consumer<Graph> editing) {
    Txn.executeWrite(graphs, () -> editing.accept(graphs.getGraph(NodeFactory.createURI(name))));
  }

  @Override
  public void atOnce(Runnable changes) {
    Txn.executeWrite(graphs, changes);
  }

  /** Writes the difference only, so that a document that is loaded again costs next to nothing. */
  private void replace(Node name, Model model) {
    Set<Triple> old = new HashSet<>();
    graphs.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> old.add(q.asTriple()));
    Set<Triple> now = new LinkedHashSet<>();
    model.getGraph().find().forEachRemaining(now::add);
    old.stream().filter(t -> !now.contains(t)).forEach(t -> graphs.delete(Quad.create(name, t)));
    now.stream().filter(t -> !old.contains(t)).forEach(t -> graphs.add(Quad.create(name, t)));
  }

  @Override
  public List<Entry> list() {
    return graphs.isInTransaction() ? Overview.list(this) : documents.get();
  }

  @Override
  public Status status() {
    return Overview.status(
        this, folder.map(Path::toString).orElse("memory"), folder.map(this::size).orElse(0L));
  }

  private long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void backup(Path file) {
    read(
        dataset -> {
          Backups.write(dataset, file);
          return true;
        });
  }

  @Override
  public void restore(Path file) {
    DatasetGraph saved = Backups.read(file);
    Txn.executeWrite(
        graphs,
        () -> {
          graphs.clear();
          saved.find().forEachRemaining(graphs::add);
        });
  }

  @Override
  public void close() {
    if (folder.isPresent()) {
      Folders.release(folder.get(), graphs.getWrapped());
    } else {
      graphs.close();
    }
  }

  private <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(graphs, () -> reading.apply(graphs));
  }

  /** Writes the ontology where there is none or that of another program. */
  private void writeOntology() {
    if (!read(Descriptions::digest).equals(Optional.of(Ontology.digest()))) {
      replace(Map.of(iris.ontology(), ontology(iris)));
    }
  }

  /** The ontology of this program, with what a store says of itself. */
  public static Model ontology(Iris iris) {
    Model ontology = Ontology.load();
    ontology
        .createResource(Vocabulary.ONTOLOGY)
        .addProperty(VOID.uriSpace, iris.base())
        .addProperty(DCTerms.identifier, Ontology.digest());
    return ontology;
  }
}
