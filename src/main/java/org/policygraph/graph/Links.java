package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.graph.DocumentFacts.Said;

/**
 * Derives what works are to each other: a function of the set of all loaded documents. It also
 * describes the works that are only cited, and gives works the numbers by which others cite them.
 */
public final class Links {

  private static final String UNKNOWN = "unknown";

  private final Iris iris;
  private final Map<String, DocumentFacts> byIri = new TreeMap<>();
  private final Map<String, List<DocumentFacts>> byNumber = new HashMap<>();
  private final Map<String, List<DocumentFacts>> byTitle = new HashMap<>();

  private Links(Iris iris, Collection<DocumentFacts> documents) {
    this.iris = iris;
    documents.forEach(facts -> byIri.put(facts.iri(), facts));
    for (DocumentFacts facts : byIri.values()) {
      facts
          .number()
          .ifPresent(
              n -> byNumber.computeIfAbsent(comparable(n), k -> new ArrayList<>()).add(facts));
      byTitle
          .computeIfAbsent(TitleCore.comparable(facts.core()), k -> new ArrayList<>())
          .add(facts);
    }
  }

  /**
   * The graph of all links between works.
   *
   * @param iris where the IRIs come from
   * @param documents every loaded document, in any order
   */
  public static Model derive(Iris iris, Collection<DocumentFacts> documents) {
    return new Links(iris, documents).write();
  }

  private Model write() {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.ALL);
    SortedMap<String, List<Said>> toldOf = new TreeMap<>();
    for (DocumentFacts facts : byIri.values()) {
      Resource document = model.createResource(facts.iri());
      for (Said said : facts.said()) {
        String target = work(facts, said);
        if (target.equals(facts.iri())) {
          continue;
        }
        toldOf.computeIfAbsent(target, k -> new ArrayList<>()).add(said);
        Resource work = model.createResource(target);
        model.createResource(said.iri()).addProperty(Vocabulary.CITED, work);
        for (Property link : links(said.kind())) {
          document.addProperty(link, work);
        }
      }
    }
    toldOf.forEach((work, all) -> describe(model.createResource(work), all));
    Places.describe(model, mentioned());
    return model;
  }

  /** The jurisdictions that documents have or speak of. */
  private Set<String> mentioned() {
    Set<String> places = new TreeSet<>();
    for (DocumentFacts facts : byIri.values()) {
      places.add(facts.jurisdiction());
      facts.said().forEach(said -> said.jurisdiction().ifPresent(places::add));
    }
    return places;
  }

  /** The work that a reference means: by its number, else by its title. */
  private String work(DocumentFacts from, Said said) {
    String title = TitleCore.comparable(said.core());
    Optional<String> number = said.number().map(Links::comparable);
    List<DocumentFacts> numbered =
        number.map(n -> byNumber.getOrDefault(n, List.of())).orElse(List.of());
    if (!numbered.isEmpty()) {
      return numbered.stream()
          .filter(facts -> TitleCore.comparable(facts.core()).equals(title))
          .findFirst()
          .orElse(numbered.get(0))
          .iri();
    }
    List<DocumentFacts> titled =
        byTitle.getOrDefault(title, List.of()).stream()
            .filter(facts -> !facts.iri().equals(from.iri()))
            .filter(facts -> agree(facts.jurisdiction(), said.jurisdiction()))
            .filter(facts -> agree(facts.number().map(Links::comparable).orElse(""), number))
            .toList();
    if (titled.size() == 1) {
      return titled.get(0).iri();
    }
    String code = said.jurisdiction().map(j -> j.substring(j.lastIndexOf('/') + 1)).orElse(UNKNOWN);
    String key = iris.document(code, said.core());
    boolean taken = byIri.containsKey(key) && number.isPresent();
    return taken ? Iris.numbered(key, number.orElseThrow()) : key;
  }

  private static boolean agree(String known, Optional<String> wanted) {
    return known.isEmpty() || wanted.isEmpty() || wanted.get().equals(known);
  }

  private void describe(Resource work, List<Said> all) {
    DocumentFacts loaded = byIri.get(work.getURI());
    if (loaded == null) {
      stub(work, all);
    }
    if (loaded == null || loaded.number().isEmpty()) {
      learnNumber(work, all);
    }
  }

  private void stub(Resource work, List<Said> all) {
    Said first = all.stream().min(Comparator.comparing(Said::iri)).orElseThrow();
    work.addProperty(RDF.type, Types.POLICY_DOCUMENT)
        .addProperty(Eli.TITLE, first.core())
        .addProperty(Vocabulary.TITLE_CORE, first.core());
    all.stream()
        .flatMap(said -> said.jurisdiction().stream())
        .sorted()
        .findFirst()
        .ifPresent(
            home -> {
              work.addProperty(Eli.JURISDICTION, work.getModel().createResource(home));
              all.stream()
                  .flatMap(said -> said.issuer().stream())
                  .sorted()
                  .findFirst()
                  .ifPresent(name -> work.addProperty(Eli.PASSED_BY, issuer(work, home, name)));
            });
  }

  private Resource issuer(Resource work, String home, String name) {
    String code = home.substring(home.lastIndexOf('/') + 1);
    return work.getModel()
        .createResource(iris.actor(code, name))
        .addProperty(RDF.type, Types.ACTOR)
        .addProperty(FOAF.name, Iris.comparable(name))
        .addProperty(Vocabulary.JURISDICTION, work.getModel().createResource(home));
  }

  /** The number that most references give, the least of those that are as frequent. */
  private static void learnNumber(Resource work, List<Said> all) {
    SortedMap<String, List<Said>> numbers = new TreeMap<>();
    for (Said said : all) {
      said.number()
          .ifPresent(n -> numbers.computeIfAbsent(comparable(n), k -> new ArrayList<>()).add(said));
    }
    numbers.entrySet().stream()
        .max(
            Comparator.comparingInt(
                    (Map.Entry<String, List<Said>> entry) -> entry.getValue().size())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .ifPresent(
            entry -> {
              work.addProperty(Eli.ID_LOCAL, entry.getKey());
              for (Said said : entry.getValue()) {
                work.addProperty(
                    Vocabulary.NUMBER_FROM, work.getModel().createResource(said.iri()));
              }
            });
  }

  private static List<Property> links(String kind) {
    return switch (kind) {
      case "based_on" -> List.of(Eli.BASED_ON);
      case "implements" -> List.of(Eli.IMPLEMENTS, Eli.BASED_ON);
      case "repeals" -> List.of(Eli.REPEALS);
      case "amends" -> List.of(Eli.AMENDS);
      default -> List.of(Eli.CITES);
    };
  }

  private static String comparable(String number) {
    return Iris.comparable(number);
  }
}
