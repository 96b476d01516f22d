package org.policygraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.JenaException;
import org.jspecify.annotations.Nullable;
import org.policygraph.Outcome.Loaded;
import org.policygraph.Outcome.Refused;
import org.policygraph.alignment.Alignments;
import org.policygraph.graph.TextVersions;
import org.policygraph.graph.Version;
import org.policygraph.graph.Works;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/**
 * Takes files through the {@link Pipeline} into a store. A document is loaded whole or not at all:
 * its graph and all that is derived from it change in one transaction. Files are read on several
 * threads; neither their number nor the order of the files changes what is stored.
 */
public final class Loader {

  /** How many files are read before what was read is stored. */
  private static final int BATCH = 40;

  private static final Logger LOG = Logger.getLogger(Loader.class.getName());

  private final Pipeline pipeline;
  private final Store store;
  private final Derivation derivation;
  private final int threads;

  /**
   * A loader into a store.
   *
   * @param threads how many files are read at the same time
   */
  public Loader(Pipeline pipeline, Store store, int threads) {
    this.pipeline = pipeline;
    this.store = store;
    this.derivation = new Derivation(store, new Alignments(pipeline.aligner(), pipeline.run()));
    this.threads = threads;
  }

  private record Read(int index, Input input, Version version) {

    String hash() {
      return version.outline().text().hash();
    }

    boolean isOf(Version other) {
      return other.outline().text().hash().equals(hash());
    }
  }

  /**
   * Loads files; those that cannot be read leave the store as it was.
   *
   * @param inputs the files
   * @param progress is told how many of how many have been read
   * @return what became of each, in the order of the files
   */
  public synchronized List<Outcome> load(
      List<Input> inputs, BiConsumer<Integer, Integer> progress) {
    List<Outcome> outcomes = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int from = 0; from < inputs.size(); from += BATCH) {
        List<Input> batch = inputs.subList(from, Math.min(inputs.size(), from + BATCH));
        outcomes.addAll(load(batch, pool));
        progress.accept(outcomes.size(), inputs.size());
      }
    } finally {
      pool.shutdownNow();
    }
    return outcomes;
  }

  /**
   * Reads files as {@link #load} does, and stores nothing.
   *
   * @param inputs the files
   * @param progress is told how many of how many have been read
   * @return what was read of each, in the order of the files
   */
  public synchronized List<Outcome> preview(
      List<Input> inputs, BiConsumer<Integer, Integer> progress) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Input input : inputs) {
      outcomes.add(preview(input));
      progress.accept(outcomes.size(), inputs.size());
    }
    return outcomes;
  }

  private Outcome preview(Input input) {
    try {
      Version version = read(input);
      String key = Works.key(store.iris(), version.outline().identity());
      return new Outcome.Read(input.name(), ReportCard.of(key, version, 0));
    } catch (RuntimeException e) {
      return new Refused(input.name(), problems(input, e));
    }
  }

  /** Removes documents with all that was derived from them; unknown names are left alone. */
  public synchronized void remove(Collection<String> documents) {
    store(Map.of(), documents);
  }

  /**
   * Reads all documents of the store again, from the texts that it keeps, and writes them with the
   * vocabulary of this program: all of them or, if one cannot be read, none. What people wrote into
   * graphs of their own stays as it is.
   *
   * @return the IRIs of the documents
   * @throws ProblemException if a document keeps no text that this program reads
   */
  public synchronized SortedSet<String> loadAgain() {
    Set<String> before = new TreeSet<>();
    List<Version> versions = new ArrayList<>();
    for (String graph : store.graphs()) {
      if (store.iris().isDocument(graph)) {
        before.add(graph);
        versions.addAll(kept(graph));
      }
    }
    SortedMap<String, List<Version>> works = Works.group(store.iris(), versions);
    Map<String, Model> graphs = new TreeMap<>();
    works.forEach((iri, all) -> graphs.put(iri, pipeline.graph(store.iris(), iri, all)));
    before.removeAll(works.keySet());
    graphs.putAll(derivation.after(graphs, before));
    graphs.put(store.iris().ontology(), EmbeddedStore.ontology(store.iris()));
    store.replace(graphs, before);
    return new TreeSet<>(works.keySet());
  }

  private List<Version> kept(String document) {
    List<Version> versions = new ArrayList<>();
    for (TextVersions.Stored stored : texts(document)) {
      versions.add(pipeline.version(stored.text(), Given.overrides(stored.given())));
    }
    return versions;
  }

  private List<TextVersions.Stored> texts(String document) {
    try {
      List<TextVersions.Stored> texts = TextVersions.read(store.graph(document));
      if (!texts.isEmpty()) {
        return texts;
      }
    } catch (JenaException | IllegalArgumentException e) {
      LOG.log(Level.FINE, document, e);
    }
    throw new ProblemException(
        new Problem(
            "no-text-kept",
            Place.of(document),
            "The store keeps no text of this document that this program reads",
            "Load its file into a new store; this one is as it was"));
  }

  private List<Outcome> load(List<Input> batch, ExecutorService pool) {
    List<Future<Version>> reading =
        batch.stream().map(input -> pool.submit(() -> read(input))).toList();
    List<Read> read = new ArrayList<>();
    Map<Integer, Outcome> outcomes = new TreeMap<>();
    for (int i = 0; i < batch.size(); i++) {
      Input input = batch.get(i);
      try {
        read.add(new Read(i, input, reading.get(i).get()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (ExecutionException e) {
        outcomes.put(i, new Refused(input.name(), problems(input, e.getCause())));
      }
    }
    Map<String, List<Version>> works = write(read);
    for (Read one : read) {
      outcomes.put(one.index, loaded(one, works));
    }
    return List.copyOf(outcomes.values());
  }

  /** Why a file is refused; a fault of the program costs the one file, not the batch. */
  private static List<Problem> problems(Input input, @Nullable Throwable cause) {
    if (cause instanceof ProblemException known) {
      return known.problems();
    }
    LOG.log(Level.FINE, input.name(), cause);
    return List.of(
        new Problem(
            "fault",
            Place.of(input.name()),
            "The program failed on this file: " + cause,
            "Report it with the file; the store is as it was, and other files are not affected"));
  }

  private Version read(Input input) {
    return pipeline.version(
        input
            .content()
            .map(bytes -> pipeline.text(input.name(), bytes.bytes()))
            .orElseGet(() -> pipeline.text(Path.of(input.name()))),
        input.overrides());
  }

  /** Groups what was read with what the store holds of the same works, and stores the works. */
  private Map<String, List<Version>> write(List<Read> read) {
    Set<String> touched = new TreeSet<>();
    Map<String, Version> versions = new TreeMap<>();
    for (Read one : read) {
      versions.put(one.hash(), one.version);
      touched.addAll(sharing(one));
    }
    for (String document : touched) {
      for (TextVersions.Stored stored : TextVersions.read(store.graph(document))) {
        versions.computeIfAbsent(
            stored.text().hash(),
            hash -> pipeline.version(stored.text(), Given.overrides(stored.given())));
      }
    }
    Map<String, List<Version>> works = Works.group(store.iris(), versions.values());
    Map<String, Model> graphs = new TreeMap<>();
    works.forEach((iri, all) -> graphs.put(iri, pipeline.graph(store.iris(), iri, all)));
    touched.removeAll(works.keySet());
    store(graphs, touched);
    return works;
  }

  /** The documents of the store that hold this file or share its key. */
  private Collection<String> sharing(Read one) {
    String key = Works.key(store.iris(), one.version.outline().identity());
    Set<String> documents = derivation.holding(one.hash());
    derivation.documents().stream()
        .filter(document -> Works.isOfKey(document, key))
        .forEach(documents::add);
    return documents;
  }

  private void store(Map<String, Model> documents, Collection<String> removed) {
    Map<String, Model> graphs = new TreeMap<>(documents);
    graphs.putAll(derivation.after(documents, removed));
    if (!pipeline.schemes().isEmpty()) {
      graphs.put(store.iris().schemes(), pipeline.schemes());
    }
    store.replace(graphs, removed);
  }

  private static Outcome loaded(Read one, Map<String, List<Version>> works) {
    for (Map.Entry<String, List<Version>> work : works.entrySet()) {
      if (work.getValue().stream().anyMatch(one::isOf)) {
        int versions = work.getValue().size();
        return new Loaded(one.input.name(), ReportCard.of(work.getKey(), one.version, versions));
      }
    }
    throw new IllegalStateException("not stored: " + one.input.name());
  }
}
