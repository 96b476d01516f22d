package org.policygraph.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
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
  private final Store store;

  ParameterValue(String query, Parameter parameter, Store store) {
    this.query = query;
    this.parameter = parameter;
    this.store = store;
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
    String whole = written.contains("://") ? written : store.iris().base() + written;
    return NodeFactory.createURI(IRIx.create(whole).str());
  }

  private Node concept(String written) {
    String scheme = Vocabulary.CONCEPTS + parameter.scheme();
    List<String> known =
        Ontology.concepts()
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
    if (CODE.matcher(written).matches()) {
      return NodeFactory.createURI(Vocabulary.CONCEPTS + "jurisdiction/" + written);
    }
    List<Node> named = new JurisdictionNames(store).find(written);
    if (named.size() > 1) {
      throw bad(written, "Several are called so, write one of " + JurisdictionNames.list(named));
    }
    return named.stream()
        .findFirst()
        .orElseThrow(
            () ->
                bad(
                    written,
                    "Write the full name of a division or of a zone that documents here belong to,"
                        + " or a code like 420100"));
  }

  private ProblemException bad(String written, String remedy) {
    String what = "\"%s\" is no value for the parameter %s".formatted(written, parameter.name());
    return new ProblemException(new Problem("bad-parameter", Place.of(query), what, remedy));
  }
}
