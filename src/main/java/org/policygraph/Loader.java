package org.policygraph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.policygraph.Outcome.Refused;
import org.policygraph.graph.TextVersions;
import org.policygraph.graph.Version;
import org.policygraph.graph.Works;
import org.policygraph.problem.Diagnosis;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.source.Text;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/**
 * Takes files through the {@link Pipeline} into a store. A document is loaded whole or not at all:
 * its graph and all that is derived from it change in one transaction. Many files are stored in
 * parts, a transaction each, so that memory holds no more than a part. Files are read on several
 * threads; neither their number nor the order of the files nor the parts change what is stored.
 */
public final class Loader {

  /** How many characters of text are read before what was read is stored. */
  private static final int PART = 50_000;

  /** How many files are read ahead of the one whose turn it is, for each thread. */
  private static final int AHEAD = 2;

  private static final Logger LOG = Logger.getLogger(Loader.class.getName());

  private final Pipeline pipeline;
  private final Store store;
  private final KeptTexts kept;
  private final int threads;
  private final int part;
  private Optional<Derivation> remembered = Optional.empty();

  /**
   * A loader into a store.
   *
   * @param threads how many files are read at the same time
   */
  public Loader(Pipeline pipeline, Store store, int threads) {
    this(pipeline, store, threads, PART);
  }

  /** The same with parts of another size, in characters. */
  Loader(Pipeline pipeline, Store store, int threads, int part) {
    this.pipeline = pipeline;
    this.store = store;
    this.kept = new KeptTexts(store, pipeline);
    this.threads = threads;
    this.part = part;
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
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      return load(inputs, pool, progress);
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Outcome> load(
      List<Input> inputs, ExecutorService pool, BiConsumer<Integer, Integer> progress) {
    Map<Integer, Outcome> outcomes = new TreeMap<>();
    ReadAhead<Version> reading = new ReadAhead<>(inputs, this::read, pool, AHEAD * threads);
    List<ReadFile> waiting = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      try {
        waiting.add(new ReadFile(i, input, reading.next().get()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (ExecutionException e) {
        outcomes.put(i, new Refused(input.name(), problems(input, e.getCause())));
      }
      progress.accept(i + 1, inputs.size());
      boolean full = waiting.stream().mapToInt(ReadFile::characters).sum() >= part;
      if (full || (i + 1 == inputs.size() && !waiting.isEmpty())) {
        outcomes.putAll(store(waiting));
        waiting.clear();
      }
    }
    return List.copyOf(outcomes.values());
  }

  private Map<Integer, Outcome> store(List<ReadFile> read) {
    Map<Integer, Outcome> outcomes = new TreeMap<>();
    change(derivation -> outcomes.putAll(write(read, derivation)));
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
      return new Outcome.Read(input.name(), ReportCard.of(key, version));
    } catch (RuntimeException e) {
      return new Refused(input.name(), problems(input, e));
    }
  }

  /**
   * Removes one file's version of a document; the others of its work are read anew.
   *
   * @param document IRI of the document, which has other versions
   * @param hash SHA-256 of the file
   */
  public synchronized void removeVersion(String document, String hash) {
    change(
        derivation -> {
          Set<String> touched = ofKey(kept.versions(document).get(0), derivation);
          List<Version> left =
              touched.stream()
                  .flatMap(iri -> kept.versions(iri).stream())
                  .filter(version -> !version.hash().equals(hash))
                  .toList();
          SortedMap<String, List<Version>> works = Works.group(store.iris(), left);
          touched.removeAll(works.keySet());
          put(derivation, works, touched);
        });
  }

  /** Removes documents with all that was derived from them; unknown names are left alone. */
  public synchronized void remove(Collection<String> documents) {
    change(
        derivation -> {
          Set<String> there = derivation.documents();
          documents.stream().filter(there::contains).forEach(derivation::remove);
        });
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
        versions.addAll(kept.versions(graph));
      }
    }
    SortedMap<String, List<Version>> works = Works.group(store.iris(), versions);
    before.removeAll(works.keySet());
    store.atOnce(
        () -> {
          store.replace(Map.of(store.iris().ontology(), EmbeddedStore.ontology(store.iris())));
          change(derivation -> put(derivation, works, before));
        });
    return new TreeSet<>(works.keySet());
  }

  /** Why a file is refused; a fault of the program costs the one file, not the batch. */
  static List<Problem> problems(Input input, @Nullable Throwable cause) {
    LOG.log(Level.FINE, input.name(), cause);
    return Diagnosis.of(Place.of(input.name()), cause);
  }

  private Version read(Input input) {
    Text text =
        input
            .content()
            .map(bytes -> pipeline.text(input.name(), bytes.bytes()))
            .orElseGet(() -> pipeline.text(input.path()));
    return pipeline.version(text, input.overrides()).heldBy(List.of(Version.digest(input.place())));
  }

  /** Groups what was read with what the store holds of the same works, and stores the works. */
  private Map<Integer, Outcome> write(List<ReadFile> read, Derivation derivation) {
    Gathered gathered = new Gathered(store.iris(), read);
    Set<String> touched = new TreeSet<>();
    read.forEach(one -> touched.addAll(sharing(one, derivation)));
    for (String document : touched) {
      TextVersions.read(store.graph(document)).forEach(kept -> gathered.keep(kept, pipeline));
    }
    SortedMap<String, List<Version>> works = gathered.works();
    touched.removeAll(works.keySet());
    put(derivation, works, touched);
    Map<Integer, Outcome> outcomes = new TreeMap<>();
    for (ReadFile one : read) {
      Set<String> documents = derivation.loadedFrom(one.place());
      outcomes.put(one.index(), one.stored(works, gathered.replacedBy(one), documents));
    }
    return outcomes;
  }

  private void put(
      Derivation derivation, Map<String, List<Version>> works, Collection<String> removed) {
    removed.forEach(derivation::remove);
    works.forEach((iri, all) -> derivation.put(iri, pipeline.graph(store.iris(), iri, all)));
  }

  /** The documents of the store that hold this file or share its key. */
  private Set<String> sharing(ReadFile one, Derivation derivation) {
    Set<String> documents = ofKey(one.version(), derivation);
    documents.addAll(derivation.holding(one.hash()));
    return documents;
  }

  private Set<String> ofKey(Version version, Derivation derivation) {
    String key = Works.key(store.iris(), version.outline().identity());
    Set<String> documents = new TreeSet<>(derivation.documents());
    documents.removeIf(document -> !Works.isOfKey(document, key));
    return documents;
  }

  /** Changes documents, and all that is derived from them, in one transaction. */
  private void change(Consumer<Derivation> changing) {
    Optional<Derivation> known = remembered;
    remembered = Optional.empty();
    AtomicReference<Derivation> used = new AtomicReference<>();
    store.atOnce(
        () -> {
          Derivation derivation =
              known.orElseGet(() -> new Derivation(store, pipeline.aligner(), pipeline.run()));
          changing.accept(derivation);
          derivation.follow();
          if (!pipeline.schemes().isEmpty()) {
            store.replace(Map.of(store.iris().schemes(), pipeline.schemes()));
          }
          used.set(derivation);
        });
    remembered = Optional.ofNullable(used.get());
  }
}
