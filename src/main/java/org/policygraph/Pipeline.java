package org.policygraph;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.policygraph.alignment.Aligner;
import org.policygraph.finding.Finder;
import org.policygraph.finding.Scheme;
import org.policygraph.finding.Trace;
import org.policygraph.finding.Uncovered;
import org.policygraph.graph.DocumentGraph;
import org.policygraph.graph.Gazetteers;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Run;
import org.policygraph.graph.Schemes;
import org.policygraph.graph.TextVersions;
import org.policygraph.graph.Version;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Outliner;
import org.policygraph.outline.Overrides;
import org.policygraph.source.Text;
import org.policygraph.source.TextReader;

/**
 * The way of a document, one method a stage:
 *
 * <pre>
 * file ─▶ Text ─▶ Outline ─▶ Clause ─▶ Finding ─▶ RDF graph
 *       source   outline   language   finding     graph
 * </pre>
 *
 * {@link Loader} takes the graphs on to alignment and store. Thread-safe; it holds the dictionaries
 * and lexicons, so one is enough for a process.
 */
public final class Pipeline {

  private final TextReader reader = new TextReader();
  private final Outliner outliner;
  private final Finder finder;
  private final Run run;
  private final Words words = new Words();
  private final Model schemes;

  /** The pipeline with the shipped schemes. */
  public Pipeline() {
    this(List.of());
  }

  /**
   * A pipeline that sorts measures into further schemes as well.
   *
   * @param schemes Turtle files with SKOS schemes and their cue words
   */
  public Pipeline(List<Path> schemes) {
    this(files(schemes), Ontology.schemes(schemes));
  }

  private Pipeline(Map<String, Model> further, Model toKeep) {
    List<Scheme> all = Schemes.load(further);
    this.schemes = toKeep;
    this.outliner = new Outliner(Gazetteers.load());
    this.finder = new Finder(words, all);
    this.run = Release.run(all);
  }

  /**
   * A pipeline that sorts measures into the schemes that a store keeps.
   *
   * @param graph the name of the graph that holds them
   * @param kept what it holds; it stays as it is
   */
  public static Pipeline sortingBy(String graph, Model kept) {
    return kept.isEmpty()
        ? new Pipeline()
        : new Pipeline(Map.of(graph, kept), ModelFactory.createDefaultModel());
  }

  private static Map<String, Model> files(List<Path> schemes) {
    Map<String, Model> files = new LinkedHashMap<>();
    schemes.forEach(file -> files.put(file.toString(), Ontology.schemes(List.of(file))));
    return files;
  }

  /**
   * A file's text, cleaned.
   *
   * @throws org.policygraph.problem.ProblemException if it cannot be read
   */
  public Text text(Path file) {
    return reader.read(file);
  }

  /**
   * The text of a file that is not on this machine.
   *
   * @param name its name, for the kind of file and for messages
   * @param bytes what is in it
   * @throws org.policygraph.problem.ProblemException if it cannot be read
   */
  public Text text(String name, byte[] bytes) {
    return reader.read(name, bytes);
  }

  /** A text's identity, structure and gaps; what the user says counts for more than the text. */
  public Outline outline(Text text, Overrides overrides) {
    return outliner.outline(text, overrides);
  }

  /** One file's version of a work: its outline with the measures found in it. */
  public Version version(Text text, Overrides overrides) {
    Outline outline = outline(text, overrides);
    return new Version(outline, finder.find(outline), Given.strings(overrides), List.of());
  }

  /** A version that a store keeps, read again. */
  public Version version(TextVersions.Stored stored) {
    return version(stored.text(), Given.overrides(stored.given())).heldBy(stored.loadedFrom());
  }

  /** The stretches of a version that no measure covers, each with what it was taken for. */
  public List<Uncovered> uncovered(Version version) {
    return finder.uncovered(version.outline(), version.measures());
  }

  /** What was made of each clause, for an analyst who asks why. */
  public List<Trace> trace(Outline outline) {
    return finder.trace(outline);
  }

  /** Schemes that the user gave, for a store to keep beside the documents sorted into them. */
  public Model schemes() {
    return schemes;
  }

  /** What finds the counterparts of measures. */
  public Aligner aligner() {
    return new Aligner();
  }

  /** The version of program and lexicon. */
  public Run run() {
    return run;
  }

  /** The graph of a work, made of all its versions. */
  public Model graph(Iris iris, String document, List<Version> versions) {
    return new DocumentGraph(iris, run).write(document, versions);
  }
}
