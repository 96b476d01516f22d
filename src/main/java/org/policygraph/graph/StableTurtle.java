package org.policygraph.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a model as Turtle with subjects, predicates and objects sorted, the type first: equal data
 * are equal bytes, and a change of data is a change of few lines.
 */
public final class StableTurtle {

  private static final PrefixMap PREFIXES = PrefixMapFactory.create(Prefixes.ALL);

  private StableTurtle() {}

  /** Writes a model; blank nodes are written by their labels, so a model should have none. */
  public static void write(Model model, Appendable out) throws IOException {
    SortedMap<String, SortedMap<String, SortedSet<String>>> subjects = new TreeMap<>();
    model
        .getGraph()
        .find()
        .forEachRemaining(
            triple ->
                subjects
                    .computeIfAbsent(term(triple.getSubject()), s -> new TreeMap<>())
                    .computeIfAbsent(predicate(triple), p -> new TreeSet<>())
                    .add(term(triple.getObject())));
    for (Map.Entry<String, String> prefix : new TreeMap<>(PREFIXES.getMapping()).entrySet()) {
      out.append("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
    for (Map.Entry<String, SortedMap<String, SortedSet<String>>> subject : subjects.entrySet()) {
      out.append('\n').append(subject.getKey());
      List<String> lines = new ArrayList<>();
      subject
          .getValue()
          .forEach((p, objects) -> lines.add(" " + p.strip() + " " + String.join(", ", objects)));
      out.append(String.join(" ;\n ", lines)).append(" .\n");
    }
  }

  /** A blank sorts the type before all other predicates. */
  private static String predicate(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode()) ? " a" : term(triple.getPredicate());
  }

  private static String term(Node node) {
    return NodeFmtLib.str(node, null, PREFIXES);
  }
}
