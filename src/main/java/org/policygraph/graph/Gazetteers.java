package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.outline.Gazetteer;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Jurisdiction.Level;

/** Reads the administrative divisions from their SKOS file. */
public final class Gazetteers {

  private Gazetteers() {}

  /** The shipped divisions. */
  public static Gazetteer load() {
    Model model = Ontology.jurisdictions();
    List<Jurisdiction> divisions = new ArrayList<>();
    Map<String, List<String>> others = new TreeMap<>();
    for (Resource concept : model.listSubjectsWithProperty(Vocabulary.LEVEL).toList()) {
      String code = code(concept);
      divisions.add(division(concept, code));
      others.put(code, names(concept));
    }
    divisions.sort(Comparator.comparing(Jurisdiction::code));
    return new Gazetteer(divisions, others);
  }

  private static Jurisdiction division(Resource concept, String code) {
    String level = concept.getRequiredProperty(Vocabulary.LEVEL).getResource().getURI();
    String id = level.substring(level.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    Optional<String> parent =
        Optional.ofNullable(concept.getProperty(SKOS.broader))
            .map(statement -> code(statement.getResource()));
    String name = concept.getRequiredProperty(SKOS.prefLabel, "zh").getString();
    return new Jurisdiction(code, name, Level.valueOf(id), parent);
  }

  private static String code(Resource concept) {
    return concept.getRequiredProperty(SKOS.notation).getString();
  }

  private static List<String> names(Resource concept) {
    return concept.listProperties(SKOS.altLabel).mapWith(Statement::getString).toList().stream()
        .sorted()
        .toList();
  }
}
