package org.policygraph;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.policygraph.alignment.Aligner;
import org.policygraph.alignment.Alignments;
import org.policygraph.alignment.LoadedDocument;
import org.policygraph.graph.DocumentFacts;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Links;
import org.policygraph.graph.Version;
import org.policygraph.graph.Works;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Overrides;
import org.policygraph.source.Text;

/**
 * The shipped documents, all of them once an operation: cut into tagged words by HanLP alone, read
 * and outlined, made into triples, aligned.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-Dfile.encoding=UTF-8"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PipelineBenchmark {

  private static final Iris IRIS = Iris.DEFAULT;

  private record Source(String name, byte[] bytes) {}

  private final List<Source> sources = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private final List<LoadedDocument> loaded = new ArrayList<>();
  private Segment segment;
  private Pipeline pipeline;
  private Aligner aligner;
  private Model works;

  /** Reads the documents, and makes what is aligned. */
  @Setup
  public void load() throws IOException {
    segment = HanLP.newSegment();
    pipeline = new Pipeline();
    aligner = pipeline.aligner();
    try (Stream<Path> files = Files.list(Path.of("data", "documents"))) {
      files.sorted().forEach(file -> sources.add(source(file)));
    }
    for (Source source : sources) {
      plain.add(pipeline.text(source.name, source.bytes).plain());
    }
    Map<String, DocumentFacts> facts = new TreeMap<>();
    graphs()
        .forEach(
            (iri, graph) -> {
              facts.put(iri, DocumentFacts.read(graph, iri));
              loaded.add(LoadedDocument.read(graph, iri));
            });
    works = Links.derive(IRIS, facts.values());
  }

  private static Source source(Path file) {
    try {
      return new Source(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** HanLP's segmentation with tags, as it comes. */
  @Benchmark
  public List<List<Term>> segmentation() {
    return plain.stream().map(segment::seg).toList();
  }

  /** From bytes to outlines. */
  @Benchmark
  public List<Outline> reading() {
    return sources.stream().map(source -> pipeline.outline(text(source), Overrides.NONE)).toList();
  }

  /** From bytes to triples. */
  @Benchmark
  public Map<String, Model> triples() {
    return graphs();
  }

  /** The same by two threads at a time. */
  @Benchmark
  @Threads(2)
  public Map<String, Model> triplesByTwo() {
    return graphs();
  }

  /** The alignments of all documents anew, none remembered. */
  @Benchmark
  public Model aligning() {
    Map<String, LoadedDocument> documents = new TreeMap<>();
    Map<String, Alignments.Change> changes = new TreeMap<>();
    for (LoadedDocument document : loaded) {
      documents.put(document.iri(), document);
      changes.put(document.iri(), new Alignments.Change(Optional.empty(), Optional.of(document)));
    }
    Model graph = ModelFactory.createModelForGraph(new GraphMem2Fast());
    new Alignments(
            aligner, IRIS, pipeline.run(), iri -> Objects.requireNonNull(documents.get(iri), iri))
        .follow(graph.getGraph(), changes, works, Alignments.Watcher.NONE);
    return graph;
  }

  private Text text(Source source) {
    return pipeline.text(source.name, source.bytes);
  }

  /** The graphs, each with its triples told apart, which it puts off until it is asked. */
  private Map<String, Model> graphs() {
    List<Version> versions =
        sources.stream().map(source -> pipeline.version(text(source), Overrides.NONE)).toList();
    Map<String, Model> graphs = new TreeMap<>();
    Works.group(IRIS, versions)
        .forEach((iri, all) -> graphs.put(iri, pipeline.graph(IRIS, iri, all)));
    graphs.values().forEach(Model::size);
    return graphs;
  }
}
