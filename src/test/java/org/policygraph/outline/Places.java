package org.policygraph.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The shipped gazetteer, read for tests. */
final class Places {

  static final Gazetteer GAZETTEER = read(model());

  private static final String LEVEL = "https://w3id.org/policy-graph/ontology#level";

  private Places() {}

  static Model model() {
    return RDFDataMgr.loadModel("ontology/jurisdictions.ttl");
  }

  private static Gazetteer read(Model model) {
    List<Jurisdiction> divisions = new ArrayList<>();
    Map<String, List<String>> otherNames = new HashMap<>();
    for (Resource place : model.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList()) {
      String code = place.getProperty(SKOS.notation).getString();
      divisions.add(
          new Jurisdiction(
              code,
              place.getProperty(SKOS.prefLabel, "zh").getString(),
              level(place),
              Optional.ofNullable(place.getPropertyResourceValue(SKOS.broader))
                  .map(Places::lastPart)));
      place
          .listProperties(SKOS.altLabel)
          .forEach(
              s -> otherNames.computeIfAbsent(code, any -> new ArrayList<>()).add(s.getString()));
    }
    return new Gazetteer(divisions, otherNames);
  }

  private static Jurisdiction.Level level(Resource place) {
    Resource level = place.getPropertyResourceValue(place.getModel().createProperty(LEVEL));
    return Jurisdiction.Level.valueOf(lastPart(level).toUpperCase(Locale.ROOT));
  }

  private static String lastPart(Resource resource) {
    return resource.getURI().substring(resource.getURI().lastIndexOf('/') + 1);
  }
}
