package org.policygraph.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.graph.Shipped;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/** Turns what a user writes for a parameter into an RDF term, or says why it cannot. */
final class ParameterValue {

  private static final Query KNOWN =
      QueryFactory.create(Shipped.text("org/policygraph/store/known.rq"));
  private static final Var VALUE = Var.alloc("value");
  private static final List<String> LANGUAGES = List.of("zh", "en");
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
        case DOCUMENT, MEASURE -> known(written);
        case LANGUAGE -> language(written);
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
      case DOCUMENT ->
          "the IRI of a loaded document, or its end like document/420100-0123456789; the query"
              + " documents lists them";
      case MEASURE -> "the IRI of a measure, as the query measures lists them";
      case LANGUAGE -> "one of " + String.join(", ", LANGUAGES);
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

  private Node known(String written) {
    Node value = iri(written);
    if (!is(value)) {
      throw bad(written, "Write " + expected());
    }
    return value;
  }

  /** Whether the store has a value as what the parameter asks for. */
  private boolean is(Node value) {
    String sort = parameter.type().name().toLowerCase(Locale.ROOT);
    Node is = store.select(KNOWN, BindingFactory.binding(VALUE, value)).next().get(sort);
    return Boolean.TRUE.equals(is.getLiteralValue());
  }

  private Node language(String written) {
    if (!LANGUAGES.contains(written)) {
      throw bad(written, "Write " + expected());
    }
    return NodeFactory.createLiteralString(written);
  }

  private Node concept(String written) {
    String scheme = Vocabulary.CONCEPTS + parameter.scheme() + "/";
    List<String> known = Codes.of(parameter.scheme());
    String code = written.startsWith(scheme) ? written.substring(scheme.length()) : written;
    if (!known.contains(code)) {
      throw bad(written, "Write one of " + String.join(", ", known));
    }
    return NodeFactory.createURI(scheme + code);
  }

  private Node jurisdiction(String written) {
    if (written.contains("://")) {
      return iri(written);
    }
    if (CODE.matcher(written).matches()) {
      Node place = NodeFactory.createURI(Vocabulary.CONCEPTS + "jurisdiction/" + written);
      if (!JurisdictionNames.isDivision(place) && !is(place)) {
        throw bad(written, "Write a code of GB/T 2260 like 420100, or a name");
      }
      return place;
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
