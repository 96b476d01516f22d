package org.policygraph.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.policygraph.graph.Iris;

/**
 * Where graphs rest. Queries see the union of all named graphs as the default graph. One writer and
 * any number of readers may work at once; readers see the last whole state.
 */
public sealed interface Store extends AutoCloseable permits EmbeddedStore, RemoteStore {

  /** A store that lasts as long as the process, with the shipped ontology in it. */
  static EmbeddedStore memory() {
    return memory(Iris.DEFAULT);
  }

  /** A store in memory whose IRIs begin with a base of one's own. */
  static EmbeddedStore memory(Iris iris) {
    return EmbeddedStore.inMemory(iris);
  }

  /**
   * A store in a folder, made if it is not there.
   *
   * @throws org.policygraph.problem.ProblemException if another process holds it, if it is no
   *     store, or if it was written with another version of the vocabulary
   */
  static EmbeddedStore open(Path folder) {
    return open(folder, Iris.DEFAULT);
  }

  /** A store in a folder; a new one gets IRIs with the given base, an old one keeps its own. */
  static EmbeddedStore open(Path folder, Iris iris) {
    return EmbeddedStore.onDisk(folder, iris);
  }

  /**
   * A store that was written with this or an older version of the vocabulary, as it is, to be
   * brought up to date.
   *
   * @throws org.policygraph.problem.ProblemException as {@link #open(Path)}, or if it was written
   *     with a newer version
   */
  static EmbeddedStore openOld(Path folder) {
    return EmbeddedStore.old(folder);
  }

  /**
   * Another SPARQL 1.1 store, through query and graph store protocol.
   *
   * @param dataset its address, for example {@code http://localhost:3030/policy}
   * @param token bearer token for writing, or the empty string
   */
  static RemoteStore remote(URI dataset, String token) {
    return new RemoteStore(dataset, token, Iris.DEFAULT);
  }

  /** Whether a folder is that of a store. */
  static boolean isAt(Path folder) {
    return DatabaseParts.isDatabase(folder);
  }

  /** Where the IRIs of this store come from. */
  Iris iris();

  /**
   * The rows of a SELECT query, all in memory.
   *
   * @param query the query
   * @param values terms that stand in for variables of it
   */
  RowSet select(Query query, Binding values);

  /** A copy of one named graph; empty if there is none of that name. */
  Model graph(String name);

  /**
   * What is worked out over the union of all graphs, in one state of the store.
   *
   * @param reading what to work out; it keeps nothing of the graph
   */
  <T> T union(Function<Graph, T> reading);

  /** The names of all graphs, sorted. */
  SortedSet<String> graphs();

  /**
   * Puts graphs in the place of those of the same names and removes others, all or nothing.
   *
   * @param graphs new content by name
   * @param removed names of graphs to remove
   */
  void replace(Map<String, Model> graphs, Collection<String> removed);

  /**
   * Changes one graph where it is, without holding it in memory where the store is of this process.
   *
   * @param name its name
   * @param editing reads and changes the graph; it keeps nothing of it
   */
  void edit(String name, Consumer<Graph> editing);

  /**
   * Makes several changes one: all or nothing, and others see none of them before the end. What is
   * read meanwhile on the same thread sees them.
   *
   * @param changes calls {@link #replace}, {@link #remove} and {@link #edit}
   */
  void atOnce(Runnable changes);

  /** Puts graphs in the place of those of the same names, all or nothing. */
  default void replace(Map<String, Model> graphs) {
    replace(graphs, List.of());
  }

  /** Removes graphs, all or nothing. */
  default void remove(Collection<String> names) {
    replace(Map.of(), names);
  }

  /** The loaded documents, in the order of their jurisdictions and dates. */
  default List<Entry> list() {
    return Overview.list(this);
  }

  /** How the store is. */
  Status status();

  /**
   * Writes the whole store as N-Quads, compressed where the name ends in {@code .gz}; readers and
   * writers go on meanwhile.
   */
  void backup(Path file);

  /** Puts what a backup holds in the place of everything that is here, all or nothing. */
  void restore(Path file);

  @Override
  void close();
}
