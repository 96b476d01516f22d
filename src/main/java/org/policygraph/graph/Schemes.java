package org.policygraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.finding.Cue;
import org.policygraph.finding.Scheme;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** Reads from SKOS the schemes that measures are sorted into: those that name a fallback. */
public final class Schemes {

  /** The properties of a concept that hold its cues, by the part of a measure they speak from. */
  private static final Map<Cue.Part, Property> PARTS =
      new EnumMap<>(
          Map.of(
              Cue.Part.ANYWHERE, Vocabulary.CUE,
              Cue.Part.ACTION, Vocabulary.ACTION_CUE,
              Cue.Part.OBJECT, Vocabulary.OBJECT_CUE,
              Cue.Part.HEAD, Vocabulary.HEAD_CUE,
              Cue.Part.MODALITY, Vocabulary.MODALITY_CUE));

  private Schemes() {}

  /** The shipped schemes, by name. */
  public static List<Scheme> load() {
    return load(List.of());
  }

  /**
   * The shipped schemes and the user's.
   *
   * @param extra Turtle files with further schemes, or with cues for the shipped ones
   */
  public static List<Scheme> load(List<Path> extra) {
    Model model = Ontology.concepts(extra);
    List<Scheme> schemes =
        model.listSubjectsWithProperty(Vocabulary.FALLBACK).toList().stream()
            .map(scheme -> read(model, scheme))
            .sorted(Comparator.comparing(Scheme::name))
            .toList();
    extra.forEach(file -> check(file, schemes));
    return schemes;
  }

  /** A file of the user must bring a scheme to sort by, or cues; and a name that is free. */
  private static void check(Path file, List<Scheme> schemes) {
    Model given = Ontology.schemes(List.of(file));
    if (!given.contains(null, Vocabulary.FALLBACK)
        && !given.contains(null, Vocabulary.CORE_CUE)
        && PARTS.values().stream().noneMatch(property -> given.contains(null, property))) {
      throw refused(
          file,
          "scheme-without-cues",
          "There is no scheme with pg:fallback and no cue word in it",
          "Write the scheme like the example in docs/data-model.md");
    }
    for (Resource scheme : given.listSubjectsWithProperty(Vocabulary.FALLBACK).toList()) {
      if (schemes.stream().filter(s -> s.name().equals(name(scheme))).count() > 1) {
        throw refused(
            file,
            "scheme-name-taken",
            "Another scheme is called " + name(scheme) + " already",
            "Give the scheme an IRI with another last segment");
      }
    }
  }

  private static ProblemException refused(Path file, String code, String what, String remedy) {
    return new ProblemException(new Problem(code, Place.of(file.toString()), what, remedy));
  }

  private static Scheme read(Model model, Resource scheme) {
    List<Scheme.Concept> concepts =
        model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream()
            .sorted(Comparator.comparingInt(Schemes::order).thenComparing(Resource::getURI))
            .map(Schemes::concept)
            .toList();
    Resource fallback = scheme.getRequiredProperty(Vocabulary.FALLBACK).getResource();
    return new Scheme(
        name(scheme),
        concept(fallback),
        strings(scheme, Vocabulary.CUE),
        scheme.hasLiteral(Vocabulary.ACT_ALONE, true),
        strings(scheme, Vocabulary.WEIGHTS).stream().findFirst(),
        concepts);
  }

  private static Scheme.Concept concept(Resource concept) {
    List<Cue> cues = new ArrayList<>();
    PARTS.forEach(
        (part, property) ->
            strings(concept, property).forEach(written -> cues.add(Cue.of(part, written))));
    return new Scheme.Concept(name(concept), concept.getURI(), List.copyOf(cues));
  }

  private static int order(Resource concept) {
    Statement order = concept.getProperty(Vocabulary.ORDER);
    return order == null ? Integer.MAX_VALUE : order.getInt();
  }

  /** The last segment of the IRI. */
  private static String name(Resource resource) {
    String iri = resource.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static List<String> strings(Resource subject, Property property) {
    List<String> values = new ArrayList<>();
    subject.listProperties(property).forEach(statement -> values.add(statement.getString()));
    values.sort(Comparator.naturalOrder());
    return values;
  }
}
