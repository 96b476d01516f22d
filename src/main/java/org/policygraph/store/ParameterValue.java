package org.policygraph.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** Turns what a user writes for a parameter into an RDF term, or says why it cannot. */
final class ParameterValue {

  private static final Pattern CODE = Pattern.compile("[0-9]{6}(-.+)?");

  private final String query;
  private final Parameter parameter;
  private final Iris iris;

  ParameterValue(String query, Parameter parameter, Iris iris) {
    this.query = query;
    this.parameter = parameter;
    this.iris = iris;
  }

  /** The term; a problem names the parameter, what was written and what can be written. */
  Node read(String written) {
    try {
      return switch (parameter.type()) {
        case STRING -> NodeFactory.createLiteralString(written);
        case INTEGER -> literal(new BigInteger(written).toString(), XSDDatatype.XSDinteger);
        case DECIMAL -> literal(new BigDecimal(written).toPlainString(), XSDDatatype.XSDdecimal);
        case BOOLEAN -> truth(written);
        case DATE -> literal(LocalDate.parse(written).toString(), XSDDatatype.XSDdate);
        case IRI -> iri(written);
        case CONCEPT -> concept(written);
        case JURISDICTION -> jurisdiction(written);
      };
    } catch (NumberFormatException | DateTimeParseException | IRIException e) {
      throw bad(written, "Write " + expected());
    }
  }

  private String expected() {
    return switch (parameter.type()) {
      case INTEGER -> "a whole number, for example 5";
      case DECIMAL -> "a number, for example 0.5";
      case BOOLEAN -> "true or false";
      case DATE -> "a date like 2018-05-20";
      case IRI -> "an IRI, or its end like document/420100-0123456789";
      case STRING, CONCEPT, JURISDICTION -> "some words";
    };
  }

  private static Node literal(String form, XSDDatatype type) {
    return NodeFactory.createLiteralDT(form, type);
  }

  private Node truth(String written) {
    if (!written.equals("true") && !written.equals("false")) {
      throw bad(written, "Write " + expected());
    }
    return literal(written, XSDDatatype.XSDboolean);
  }

  private Node iri(String written) {
    String whole = written.contains("://") ? written : iris.base() + written;
    return NodeFactory.createURI(IRIx.create(whole).str());
  }

  private Node concept(String written) {
    String scheme = Vocabulary.CONCEPTS + parameter.scheme();
    List<String> known =
        Ontology.concepts(List.of())
            .listSubjectsWithProperty(
                SKOS.inScheme, org.apache.jena.rdf.model.ResourceFactory.createResource(scheme))
            .mapWith(Resource::getURI)
            .toList()
            .stream()
            .sorted()
            .toList();
    String wanted = written.contains("://") ? written : scheme + "/" + written;
    if (!known.contains(wanted)) {
      List<String> names =
          known.stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1)).toList();
      throw bad(written, "Write one of " + String.join(", ", names));
    }
    return NodeFactory.createURI(wanted);
  }

  private Node jurisdiction(String written) {
    if (written.contains("://")) {
      return iri(written);
    }
    String scheme = Vocabulary.CONCEPTS + "jurisdiction/";
    if (CODE.matcher(written).matches()) {
      return NodeFactory.createURI(scheme + written);
    }
    return named(written)
        .map(Resource::asNode)
        .orElseThrow(
            () ->
                bad(
                    written,
                    "Write the full name of a division, or its code, like 420100; of an area that"
                        + " has none, the code of the division it lies in and its name, like"
                        + " 420100-NAME"));
  }

  /** The division of a name; of several the one with the least code, which is the highest. */
  private static Optional<Resource> named(String name) {
    Model divisions = Ontology.jurisdictions();
    for (var label : List.of(SKOS.prefLabel, SKOS.altLabel)) {
      for (String language : List.of("zh", "en")) {
        RDFNode value = divisions.createLiteral(name, language);
        Optional<Resource> found =
            divisions.listSubjectsWithProperty(label, value).toList().stream()
                .min((one, other) -> one.getURI().compareTo(other.getURI()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private ProblemException bad(String written, String remedy) {
    String what = "\"%s\" is no value for the parameter %s".formatted(written, parameter.name());
    return new ProblemException(new Problem("bad-parameter", Place.of(query), what, remedy));
  }
}
