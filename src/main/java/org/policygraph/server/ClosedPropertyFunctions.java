package org.policygraph.server;

import java.util.Set;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.vocabulary.ListPFunction;
import org.jspecify.annotations.Nullable;

/** The predicates that are computed: members of lists, and the search in the text. No others. */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {

  private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

  private static final Set<String> OPEN =
      Set.of(
          ListPFunction.member.getURI(),
          ListPFunction.index.getURI(),
          ListPFunction.length.getURI(),
          TEXT_QUERY);

  ClosedPropertyFunctions() {
    PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
    for (String iri : OPEN) {
      if (standard.manages(iri)) {
        put(iri, standard.get(iri));
      }
    }
  }

  @Override
  public boolean manages(String iri) {
    return OPEN.contains(iri) && super.manages(iri);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return OPEN.contains(iri) ? super.get(iri) : null;
  }
}
