package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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
    return load(Map.of());
  }

  /**
   * The shipped schemes and the user's.
   *
   * @param extra further schemes, or cues for the shipped ones, by the name of what holds them
   * @throws ProblemException if one brings neither a scheme nor cues, or a name that is taken
   */
  public static List<Scheme> load(Map<String, Model> extra) {
    Model model = Ontology.concepts();
    extra.values().forEach(model::add);
    List<Scheme> schemes =
        iris(model).stream()
            .map(scheme -> read(model, model.getResource(scheme)))
            .sorted(Comparator.comparing(Scheme::name))
            .toList();
    extra.forEach((holder, given) -> check(holder, given, schemes));
    return schemes;
  }

  /** The IRIs of the schemes that measures are sorted into. */
  public static SortedSet<String> iris(Model model) {
    SortedSet<String> iris = new TreeSet<>();
    model
        .listSubjectsWithProperty(Vocabulary.FALLBACK)
        .forEachRemaining(scheme -> iris.add(scheme.getURI()));
    return iris;
  }

  /** What the user gives must be a scheme to sort by, or cues; and have a name that is free. */
  private static void check(String holder, Model given, List<Scheme> schemes) {
    if (!given.contains(null, Vocabulary.FALLBACK)
        && !given.contains(null, Vocabulary.CORE_CUE)
        && PARTS.values().stream().noneMatch(property -> given.contains(null, property))) {
      throw refused(
          holder,
          "scheme-without-cues",
          "There is no scheme with pg:fallback and no cue word in it",
          "Write the scheme like the example in docs/data-model.md");
    }
    for (String iri : iris(given)) {
      String name = name(iri);
      if (schemes.stream().filter(s -> s.name().equals(name)).count() > 1) {
        throw refused(
            holder,
            "scheme-name-taken",
            "Another scheme is called " + name + " already",
            "Give the scheme an IRI with another last segment");
      }
    }
  }

  private static ProblemException refused(String holder, String code, String what, String remedy) {
    return new ProblemException(new Problem(code, Place.of(holder), what, remedy));
  }

  private static Scheme read(Model model, Resource scheme) {
    List<Scheme.Concept> concepts =
        model.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream()
            .sorted(Comparator.comparingInt(Schemes::order).thenComparing(Resource::getURI))
            .map(Schemes::concept)
            .toList();
    Resource fallback = scheme.getRequiredProperty(Vocabulary.FALLBACK).getResource();
    return new Scheme(
        name(scheme.getURI()),
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
    return new Scheme.Concept(name(concept.getURI()), concept.getURI(), List.copyOf(cues));
  }

  private static int order(Resource concept) {
    Statement order = concept.getProperty(Vocabulary.ORDER);
    return order == null ? Integer.MAX_VALUE : order.getInt();
  }

  /** The last segment of the IRI. */
  private static String name(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static List<String> strings(Resource subject, Property property) {
    List<String> values = new ArrayList<>();
    subject.listProperties(property).forEach(statement -> values.add(statement.getString()));
    values.sort(Comparator.naturalOrder());
    return values;
  }
}
