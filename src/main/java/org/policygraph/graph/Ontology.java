package org.policygraph.graph;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** The ontology, the schemes of concepts and the divisions, as the program ships them. */
public final class Ontology {

  private static final String FOLDER = "ontology";
  private static final String ERRORS = FOLDER + "/measured-errors.ttl";
  private static final String CUBE = FOLDER + "/coverage-cube.ttl";

  private Ontology() {}

  /**
   * Classes, properties, the structure of the coverage matrix, what is known of the errors of
   * comparisons, and schemes in one model.
   */
  public static Model load() {
    Model all = classesAndProperties();
    all.add(cube());
    all.add(shipped(ERRORS));
    all.add(concepts());
    all.setNsPrefixes(Prefixes.ALL);
    return all;
  }

  /** What tells this program's ontology from that of another, without reading it. */
  public static String digest() {
    StringBuilder all = new StringBuilder(Shipped.text(FOLDER + "/policy-graph.ttl"));
    all.append(Shipped.text(CUBE)).append(Shipped.text(ERRORS));
    Shipped.list(FOLDER + "/concepts", ".ttl").forEach(file -> all.append(Shipped.text(file)));
    return Digest.sha256(all.toString());
  }

  /** The classes and properties alone. */
  public static Model classesAndProperties() {
    return shipped(FOLDER + "/policy-graph.ttl");
  }

  /** The coverage matrix as a data cube: its dimensions, its measure, its cells. */
  public static Model cube() {
    return shipped(CUBE);
  }

  /** The shipped schemes of concepts. */
  public static Model concepts() {
    Model all = ModelFactory.createDefaultModel();
    Shipped.list(FOLDER + "/concepts", ".ttl").forEach(file -> all.add(shipped(file)));
    return all;
  }

  /**
   * The schemes of the user alone, as a store keeps them: without blank nodes, which no two stores
   * would name alike.
   *
   * @param extra Turtle files of the user with further schemes, or with cues for the shipped ones
   * @throws ProblemException if a file is missing or is no Turtle
   */
  public static Model schemes(List<Path> extra) {
    Model all = ModelFactory.createDefaultModel();
    extra.forEach(
        file ->
            given(file).listStatements().toList().stream()
                .filter(s -> !s.getSubject().isAnon() && !s.getObject().isAnon())
                .forEach(all::add));
    all.setNsPrefixes(Prefixes.ALL);
    return all;
  }

  /**
   * The administrative divisions, all of them; a store holds those that its documents speak of.
   *
   * @return a model that is shared and not to be changed
   */
  public static Model jurisdictions() {
    return Divisions.MODEL;
  }

  /** Read once, when first asked for. */
  private static final class Divisions {
    static final Model MODEL = shipped(FOLDER + "/jurisdictions.ttl");
  }

  /** The SHACL shapes. */
  public static Model shapes() {
    return shipped(FOLDER + "/shapes.ttl");
  }

  private static Model shipped(String path) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(Shipped.text(path)), null, Lang.TURTLE);
    return model;
  }

  private static Model given(Path file) {
    List<Problem> problems = new ArrayList<>();
    Model model = ModelFactory.createDefaultModel();
    Place place = Place.of(file.toString());
    if (!Files.isReadable(file)) {
      problems.add(
          new Problem("scheme-missing", place, "there is no such file to read", "Check the path"));
    } else {
      try {
        RDFParser.source(file)
            .lang(Lang.TURTLE)
            .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
            .parse(model);
      } catch (RiotException e) {
        problems.add(
            new Problem(
                "scheme-not-turtle",
                place,
                "it is not Turtle: " + e.getMessage(),
                "Write the scheme like the files in ontology/concepts"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return model;
  }
}
