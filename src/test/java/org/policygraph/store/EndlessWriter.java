package org.policygraph.store;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** A process that replaces two graphs of a store in one transaction, over and over. */
final class EndlessWriter {

  static final String ONE = "https://w3id.org/policy-graph/id/document/one";
  static final String OTHER = "https://w3id.org/policy-graph/id/document/other";
  static final int SIZE = 400;

  private EndlessWriter() {}

  /** Takes the store's folder and the first generation to write; tells when it begins each. */
  public static void main(String[] arguments) {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      for (int generation = Integer.parseInt(arguments[1]); ; generation++) {
        System.out.println(generation);
        System.out.flush();
        store.replace(Map.of(ONE, graph(generation), OTHER, graph(generation)));
      }
    }
  }

  private static Model graph(int generation) {
    Model model = ModelFactory.createDefaultModel();
    for (int i = 0; i < SIZE; i++) {
      model
          .createResource("http://example.org/" + i)
          .addLiteral(model.createProperty("http://example.org/generation"), generation);
    }
    return model;
  }
}
