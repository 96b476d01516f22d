package org.policygraph.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Vocabulary;
import org.policygraph.store.Store;

/**
 * Makes a large store out of a small one: every local document is issued again by other cities,
 * with its measures, evidence and alignments, so that the site meets the shapes of real graphs.
 */
final class ManyDocuments {

  private final Store store;
  private final String reference;
  private final List<Resource> cities;

  private ManyDocuments(Store store, String reference) {
    this.store = store;
    this.reference = reference;
    this.cities =
        Ontology.jurisdictions()
            .listSubjectsWithProperty(Vocabulary.LEVEL, Vocabulary.concept("level", "city"))
            .toList()
            .stream()
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .toList();
  }

  /**
   * Copies the local documents of a store until it holds so many measures.
   *
   * @param reference the document that is not copied and stays the reference of the copies
   */
  static void fill(Store store, String reference, int measures) {
    new ManyDocuments(store, reference).fill(measures);
  }

  private void fill(int wanted) {
    int there = store.list().stream().mapToInt(entry -> entry.measures()).sum();
    int local =
        store.list().stream()
            .filter(entry -> !entry.iri().equals(reference))
            .mapToInt(entry -> entry.measures())
            .sum();
    int copies = Math.max(0, (wanted - there + local - 1) / local);
    List<String> documents =
        store.graphs().stream()
            .filter(store.iris()::isDocument)
            .filter(name -> !name.equals(reference))
            .toList();
    Map<String, Model> sources = new TreeMap<>();
    documents.forEach(name -> sources.put(name, store.graph(name)));
    List<String> derived = List.of(store.iris().alignments(), store.iris().works());
    Map<String, Model> joined = new TreeMap<>();
    derived.forEach(name -> joined.put(name, store.graph(name)));
    List<String> shared = new ArrayList<>(derived);
    Map<String, Model> graphs = new TreeMap<>();
    for (int copy = 1; copy <= copies; copy++) {
      int nth = copy;
      UnaryOperator<String> renamed = iri -> renamed(iri, documents, nth);
      for (String document : documents) {
        graphs.put(renamed.apply(document), moved(copied(sources.get(document), renamed), nth));
      }
      for (String name : shared) {
        joined.get(name).add(copied(store.graph(name), renamed));
      }
    }
    graphs.putAll(joined);
    store.replace(graphs);
  }

  private String renamed(String iri, List<String> documents, int copy) {
    String base = store.iris().base();
    for (String document : documents) {
      if (iri.equals(document) || iri.startsWith(document + "/")) {
        return document + "~" + copy + iri.substring(document.length());
      }
    }
    boolean derived = iri.startsWith(base + "alignment/") || iri.startsWith(base + "unmatched/");
    return derived ? iri.replaceFirst("(alignment|unmatched)/", "$1/" + copy + "~") : iri;
  }

  private static Model copied(Model source, UnaryOperator<String> renamed) {
    Model copy = ModelFactory.createDefaultModel();
    source
        .listStatements()
        .forEach(s -> copy.add(node(s.getSubject(), renamed), s.getPredicate(), term(s, renamed)));
    return copy;
  }

  private static RDFNode term(Statement statement, UnaryOperator<String> renamed) {
    RDFNode object = statement.getObject();
    return object.isURIResource() ? node(object.asResource(), renamed) : object;
  }

  private static Resource node(Resource resource, UnaryOperator<String> renamed) {
    return resource.isURIResource()
        ? resource.getModel().createResource(renamed.apply(resource.getURI()))
        : resource;
  }

  /** The same issued by another city, which stands in title and number. */
  private Model moved(Model graph, int copy) {
    for (Statement home : graph.listStatements(null, Eli.JURISDICTION, (RDFNode) null).toList()) {
      int nth = Math.floorMod(home.getResource().getURI().hashCode() + copy * 7, cities.size());
      Resource city = cities.get(nth);
      String name = city.getProperty(SKOS.prefLabel, "zh").getString();
      graph.remove(home).add(home.getSubject(), Eli.JURISDICTION, city).add(city.listProperties());
      Statement number = home.getSubject().getProperty(Eli.ID_LOCAL);
      if (number != null) {
        graph.remove(number).add(number.getSubject(), Eli.ID_LOCAL, name + number.getString());
      }
    }
    return graph;
  }
}
