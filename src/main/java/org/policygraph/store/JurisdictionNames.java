package org.policygraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Shipped;

/**
 * What people call a jurisdiction: first one that documents of a store belong to, zones among them,
 * then any division of the country.
 */
final class JurisdictionNames {

  private static final Query KNOWN =
      QueryFactory.create(Shipped.text("org/policygraph/store/jurisdictions.rq"));
  private static final int LISTED = 12;

  private final Store store;

  JurisdictionNames(Store store) {
    this.store = store;
  }

  /** All that bear the name, the first that the store knows, else full names before short ones. */
  List<Node> find(String name) {
    Set<String> found = new TreeSet<>();
    store
        .select(
            KNOWN, BindingFactory.binding(Var.alloc("name"), NodeFactory.createLiteralString(name)))
        .forEachRemaining(row -> found.add(row.get("place").getURI()));
    for (Property label : List.of(SKOS.prefLabel, SKOS.altLabel)) {
      for (String language : List.of("zh", "en")) {
        if (found.isEmpty()) {
          RDFNode value = Ontology.jurisdictions().createLiteral(name, language);
          Ontology.jurisdictions()
              .listSubjectsWithProperty(label, value)
              .forEachRemaining(place -> found.add(place.getURI()));
        }
      }
    }
    return found.stream().map(NodeFactory::createURI).toList();
  }

  /** Whether a place is a division of the country. */
  static boolean isDivision(Node place) {
    return Ontology.jurisdictions().getResource(place.getURI()).hasProperty(SKOS.prefLabel);
  }

  /** Codes with the names of the divisions that the places lie in. */
  static String list(List<Node> places) {
    String listed =
        places.stream()
            .limit(LISTED)
            .map(place -> code(place.getURI()) + " (" + path(place.getURI()) + ")")
            .collect(Collectors.joining(", "));
    return places.size() > LISTED
        ? listed + " and %d more".formatted(places.size() - LISTED)
        : listed;
  }

  private static String code(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** The names from the province down; of a zone those of the divisions it lies in, and its own. */
  private static String path(String place) {
    String code = code(place);
    int cut = code.indexOf('-');
    List<String> names = new ArrayList<>();
    if (cut > 0) {
      names.add(code.substring(cut + 1));
    }
    Resource division =
        Ontology.jurisdictions()
            .getResource(
                cut > 0 ? place.substring(0, place.length() - code.length() + cut) : place);
    while (division != null && division.hasProperty(SKOS.broader)) {
      Statement label = division.getProperty(SKOS.prefLabel, "zh");
      names.add(0, label == null ? code(division.getURI()) : label.getString());
      division = division.getPropertyResourceValue(SKOS.broader);
    }
    return String.join("", names);
  }
}
