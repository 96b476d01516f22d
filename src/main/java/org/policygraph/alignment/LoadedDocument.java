package org.policygraph.alignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Types;
import org.policygraph.graph.Vocabulary;

/**
 * A document as alignment sees it, read from its graph.
 *
 * @param iri its IRI
 * @param title its title
 * @param jurisdiction IRI of its jurisdiction, or the empty string
 * @param date when it was made, as far as its files say
 * @param measures its measures, in reading order
 * @param gaps where text is lost that may have held measures, in order of place
 */
public record LoadedDocument(
    String iri,
    String title,
    String jurisdiction,
    Optional<LocalDate> date,
    List<Directive> measures,
    List<Hidden> gaps) {

  private static final Set<String> HIDING = Set.of("missing", "cut_off", "illegible", "empty_page");

  /**
   * A place where text is lost.
   *
   * @param gap IRI of the data gap
   * @param behind how many measures stand before it
   */
  public record Hidden(String gap, int behind) {}

  /**
   * Reads a document from its graph.
   *
   * @param graph the graph
   * @param iri the graph's name, the IRI of the document
   */
  public static LoadedDocument read(Model graph, String iri) {
    Resource document = graph.getResource(iri);
    List<Resource> measures =
        graph
            .listSubjectsWithProperty(Vocabulary.IN_DOCUMENT, document)
            .filterKeep(node -> node.hasProperty(Vocabulary.MODALITY))
            .toList()
            .stream()
            .sorted(Comparator.comparing(LoadedDocument::order).thenComparing(Resource::getURI))
            .toList();
    List<Hidden> gaps =
        graph
            .listSubjectsWithProperty(Vocabulary.GAP_KIND)
            .filterKeep(gap -> HIDING.contains(name(gap, Vocabulary.GAP_KIND)))
            .toList()
            .stream()
            .map(gap -> hidden(gap, measures))
            .sorted(Comparator.comparing(Hidden::behind).thenComparing(Hidden::gap))
            .toList();
    return new LoadedDocument(
        iri,
        string(document, Eli.TITLE),
        resource(document, Eli.JURISDICTION).map(Resource::getURI).orElse(""),
        date(document),
        measures.stream().map(node -> directive(node, iri)).toList(),
        gaps);
  }

  private static Optional<LocalDate> date(Resource document) {
    return document.listProperties(Eli.DATE_DOCUMENT).toList().stream()
        .map(statement -> statement.getLiteral().getLexicalForm())
        .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(LocalDate::parse)
        .min(Comparator.naturalOrder());
  }

  private static Hidden hidden(Resource gap, List<Resource> measures) {
    Optional<Resource> version = resource(gap, Vocabulary.IN_VERSION);
    OptionalInt start = version.map(v -> start(gap, OA.hasTarget, v)).orElse(OptionalInt.empty());
    long behind =
        measures.stream()
            .filter(
                measure -> {
                  OptionalInt place =
                      version
                          .map(v -> start(measure, Vocabulary.EVIDENCE, v))
                          .orElse(OptionalInt.empty());
                  return place.isPresent()
                      && start.isPresent()
                      && place.getAsInt() < start.getAsInt();
                })
            .count();
    return new Hidden(gap.getURI(), (int) behind);
  }

  /** Where in a version something stands, in code points. */
  private static OptionalInt start(Resource subject, Property property, Resource version) {
    return subject.listProperties(property).toList().stream()
        .map(Statement::getResource)
        .filter(evidence -> evidence.hasProperty(OA.hasSource, version))
        .flatMap(evidence -> evidence.listProperties(OA.hasSelector).toList().stream())
        .map(Statement::getResource)
        .filter(selector -> selector.hasProperty(OA.start))
        .mapToInt(selector -> selector.getProperty(OA.start).getInt())
        .min();
  }

  private static Directive directive(Resource measure, String document) {
    return new Directive(
        measure.getURI(),
        document,
        resource(measure, Vocabulary.IN_PROVISION)
            .map(provision -> string(provision, Vocabulary.CODING_LABEL))
            .orElse(""),
        Directive.plain(string(measure, Vocabulary.QUOTE)),
        actions(measure),
        Directive.plain(string(measure, Vocabulary.OBJECT)),
        ordered(measure, Vocabulary.PARTICIPATION).stream()
            .filter(p -> p.getProperty(Vocabulary.EXPLICIT).getBoolean())
            .map(
                p ->
                    new Directive.Participant(
                        name(p, Vocabulary.ROLE), Directive.plain(string(p, Vocabulary.MENTION))))
            .toList(),
        ordered(measure, Vocabulary.CRITERION).stream()
            .map(
                c -> new Directive.Condition(type(c), Directive.plain(string(c, Vocabulary.QUOTE))))
            .toList(),
        name(measure, Vocabulary.MODALITY),
        name(measure, Vocabulary.TOPIC),
        name(measure, Vocabulary.INSTRUMENT));
  }

  /** The verbs in the order in which the measure prints them. */
  private static List<String> actions(Resource measure) {
    String quote = Directive.plain(string(measure, Vocabulary.QUOTE));
    return measure.listProperties(Vocabulary.ACTION).toList().stream()
        .map(statement -> Directive.plain(statement.getString()))
        .sorted(
            Comparator.comparingInt((String verb) -> quote.indexOf(verb))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static List<Resource> ordered(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(Statement::getResource)
        .sorted(Comparator.comparing(LoadedDocument::order).thenComparing(Resource::getURI))
        .toList();
  }

  private static int order(Resource node) {
    return node.hasProperty(Vocabulary.ORDER) ? node.getProperty(Vocabulary.ORDER).getInt() : 0;
  }

  private static String type(Resource criterion) {
    if (criterion.hasProperty(RDF.type, Types.QUANTITY)) {
      return "quantity";
    }
    if (criterion.hasProperty(RDF.type, Types.TIME_LIMIT)) {
      return "time";
    }
    return criterion.hasProperty(RDF.type, Types.STANDARD) ? "standard" : "condition";
  }

  private static String string(Resource subject, Property property) {
    return Optional.ofNullable(subject.getProperty(property)).map(Statement::getString).orElse("");
  }

  private static Optional<Resource> resource(Resource subject, Property property) {
    return Optional.ofNullable(subject.getProperty(property)).map(Statement::getResource);
  }

  /** The last segment of a concept's IRI. */
  private static String name(Resource subject, Property property) {
    return resource(subject, property)
        .map(Resource::getURI)
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .orElse("");
  }
}
