package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.policygraph.alignment.Alignments.Change;
import org.policygraph.graph.Compared;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Run;
import org.policygraph.graph.Vocabulary;

class AlignmentsTest {

  private static final String CODE = "https://w3id.org/policy-graph/concept/jurisdiction/";

  private static final String DOCUMENT = "https://w3id.org/policy-graph/id/document/";
  private static final Run RUN = new Run("1", "a");

  private static final LoadedDocument CENTRAL = document("central", "000000", Optional.empty());
  private static final LoadedDocument WUHAN =
      document("wuhan", "420100", Optional.of(LocalDate.of(2018, 8, 10)));
  private static final LoadedDocument GUIZHOU =
      document("guizhou", "520000", Optional.of(LocalDate.of(2018, 9, 30)));

  /** A coded document as if it had been loaded; its keys are made IRIs. */
  private static LoadedDocument document(String name, String code, Optional<LocalDate> date) {
    List<Directive> measures = new ArrayList<>();
    for (Directive d : CodingFiles.read(Path.of("data/gold", name + ".json"))) {
      measures.add(
          new Directive(
              DOCUMENT + name + "/measure/" + d.key(),
              DOCUMENT + name,
              d.provision(),
              d.quote(),
              d.actions(),
              d.object(),
              d.participants(),
              d.criteria(),
              d.modality(),
              d.topic(),
              d.instrument()));
    }
    return new LoadedDocument(DOCUMENT + name, name, CODE + code, date, measures, List.of());
  }

  private static Holdings holdings() {
    return new Holdings(ModelFactory.createDefaultModel(), RUN);
  }

  private static Model all() {
    return holdings().put(CENTRAL, WUHAN, GUIZHOU).graph;
  }

  @Test
  void loadingOneByOneGivesTheSameGraphAsLoadingAllAtOnce() {
    Model last = holdings().put(WUHAN).put(GUIZHOU).put(CENTRAL).graph;

    assertThat(last.isIsomorphicWith(all())).isTrue();
    assertThat(last.size()).isPositive();
  }

  @Test
  void anotherProcessTakesUpWhatWasFoundAndEndsWithTheSameGraph() {
    Model before = holdings().put(WUHAN, CENTRAL).graph;
    Holdings later = new Holdings(before, RUN, WUHAN, CENTRAL).put(GUIZHOU);

    assertThat(later.graph.isIsomorphicWith(all())).isTrue();
    assertThat(later.added).allMatch(pair -> pair.local().equals(GUIZHOU.iri()));
  }

  @Test
  void whatWasFoundIsNotFoundAgainUnlessTheProgramIsAnother() {
    Model before = holdings().put(WUHAN, CENTRAL).graph;
    Resource pair = before.listSubjectsWithProperty(Vocabulary.RULE).next();
    pair.removeAll(Vocabulary.RULE).addProperty(Vocabulary.RULE, "by-hand");

    Model same = new Holdings(before, RUN, WUHAN, CENTRAL).put(GUIZHOU).graph;
    assertThat(same.contains(null, Vocabulary.RULE, "by-hand")).isTrue();
    Model other = new Holdings(before, new Run("2", "a"), WUHAN, CENTRAL).put(GUIZHOU).graph;
    assertThat(other.contains(null, Vocabulary.RULE, "by-hand")).isFalse();
    assertThat(other.listSubjectsWithProperty(Vocabulary.RULE).toList())
        .hasSameSizeAs(all().listSubjectsWithProperty(Vocabulary.RULE).toList());
  }

  @Test
  void whatIsTakenOutLeavesTheGraphAsIfItHadNeverBeenThere() {
    Model twoOfThree = holdings().put(CENTRAL, WUHAN, GUIZHOU).remove(WUHAN).graph;

    assertThat(twoOfThree.isIsomorphicWith(holdings().put(CENTRAL, GUIZHOU).graph)).isTrue();
    assertThat(holdings().put(CENTRAL, WUHAN).remove(WUHAN).graph.isEmpty()).isTrue();
  }

  @Test
  void aDocumentThatChangedIsComparedAnewWithAllOthers() {
    LoadedDocument shorter =
        new LoadedDocument(
            WUHAN.iri(),
            WUHAN.title(),
            WUHAN.jurisdiction(),
            WUHAN.date(),
            WUHAN.measures().subList(0, 9),
            List.of());
    Model changed = holdings().put(CENTRAL, WUHAN, GUIZHOU).put(shorter).graph;

    assertThat(changed.isIsomorphicWith(holdings().put(CENTRAL, shorter, GUIZHOU).graph)).isTrue();
  }

  @Test
  void aLinkThatTurnsUpTurnsTheComparisonOfUnchangedDocuments() {
    Model works = ModelFactory.createDefaultModel();
    works
        .createResource(WUHAN.iri())
        .addProperty(Eli.IMPLEMENTS, works.createResource(GUIZHOU.iri()));
    Holdings turned = holdings().put(WUHAN, GUIZHOU, CENTRAL).follow(Map.of(), works);

    Holdings atOnce = holdings();
    List.of(WUHAN, GUIZHOU, CENTRAL).forEach(d -> atOnce.documents.put(d.iri(), d));
    Map<String, Change> changes = new TreeMap<>();
    atOnce.documents.forEach(
        (iri, d) -> changes.put(iri, new Change(Optional.empty(), Optional.of(d))));
    atOnce.follow(changes, works);

    assertThat(turned.added).containsExactlyInAnyOrderElementsOf(atOnce.added);
    assertThat(turned.added).contains(new ComparedDocuments(WUHAN.iri(), GUIZHOU.iri(), true));
    assertThat(turned.graph.isIsomorphicWith(atOnce.graph)).isTrue();
  }

  @Test
  void whereNothingIsACounterpartOnlyThatADocumentFollowsAnotherMakesItsMeasuresNew() {
    LoadedDocument other = about("圩堤", LocalDate.of(2018, 1, 5));
    LoadedDocument later = about("蜂箱", LocalDate.of(2019, 1, 5));
    Model follows = ModelFactory.createDefaultModel();
    follows
        .createResource(later.iri())
        .addProperty(Eli.IMPLEMENTS, follows.createResource(other.iri()));
    Holdings two = holdings().put(other, later);
    assertThat(two.graph.isEmpty()).isTrue();

    two.follow(Map.of(), follows);
    assertThat(two.graph.listObjectsOfProperty(Compared.RELATION).toList())
        .contains(
            Vocabulary.concept("relation", "new"), Vocabulary.concept("relation", "notTakenUp"));

    two.follow(Map.of(), Holdings.NO_LINKS);
    assertThat(two.graph.isEmpty()).isTrue();
  }

  @Test
  void ofDocumentsThatShareWordsButNoMeasureNothingIsKept() {
    LoadedDocument one = about("圩堤", LocalDate.of(2018, 1, 5));
    LoadedDocument other = about("蜂箱", LocalDate.of(2019, 1, 5));
    Comparison comparison = Holdings.ALIGNER.compare(other, one);

    assertThat(comparison.newOnes()).isNotEmpty();
    assertThat(kept(comparison, other, one, false).isEmpty()).isTrue();
    assertThat(kept(comparison, other, one, true).unmatched()).isNotEmpty();
  }

  @Test
  void whatChangedIsKeptOfCounterpartsOnly() {
    Model graph = all();

    Map<Boolean, List<Resource>> byCandidate =
        graph.listSubjectsWithProperty(Compared.CANDIDATE).toList().stream()
            .collect(
                Collectors.partitioningBy(
                    pair -> pair.getProperty(Compared.CANDIDATE).getBoolean()));
    assertThat(byCandidate.get(true)).isNotEmpty();
    assertThat(byCandidate.get(true)).noneMatch(pair -> pair.hasProperty(Compared.CHANGE));
    assertThat(byCandidate.get(false)).anyMatch(pair -> pair.hasProperty(Compared.CHANGE));
  }

  private static ComparisonFacts kept(
      Comparison comparison, LoadedDocument local, LoadedDocument reference, boolean follows) {
    return ComparisonFacts.of(
        new ComparedDocuments(local.iri(), reference.iri(), follows), comparison);
  }

  /** A document of one measure about a thing that no other document knows. */
  private static LoadedDocument about(String thing, LocalDate date) {
    String iri = DOCUMENT + date;
    Directive measure =
        new Directive(
            iri + "/measure/1",
            iri,
            "一",
            "修补" + thing,
            List.of("修补"),
            thing,
            List.of(),
            List.of(),
            "obligation",
            "other",
            "other");
    return new LoadedDocument(
        iri, thing, CODE + "420100", Optional.of(date), List.of(measure), List.of());
  }

  @Test
  void whatADocumentImplementsOverALevelBetweenIsMissingThere() {
    Model works = ModelFactory.createDefaultModel();
    String province = DOCUMENT + "hubei";
    works
        .createResource(WUHAN.iri())
        .addProperty(Eli.IMPLEMENTS, works.createResource(CENTRAL.iri()))
        .addProperty(Eli.IMPLEMENTS, works.createResource(province));
    works
        .createResource(province)
        .addProperty(Eli.JURISDICTION, works.createResource(CODE + "420000"));
    Holdings without = holdings().put(CENTRAL, WUHAN).follow(Map.of(), works);

    assertThat(missing(without.graph)).hasSize(CENTRAL.measures().size());
    assertThat(without.added).contains(new ComparedDocuments(province, CENTRAL.iri(), true));
    Model again = without.put(works, CENTRAL).graph;
    assertThat(missing(again)).hasSize(CENTRAL.measures().size());

    LoadedDocument loaded =
        new LoadedDocument(
            province,
            "hubei",
            CODE + "420000",
            Optional.of(LocalDate.of(2018, 7, 1)),
            List.of(),
            List.of());
    Model with = without.put(works, loaded).graph;
    assertThat(missing(with)).isEmpty();
  }

  private static List<Resource> missing(Model graph) {
    return graph
        .listSubjectsWithProperty(Compared.RELATION, Vocabulary.concept("relation", "notLoaded"))
        .toList();
  }

  @Test
  void theBestSourceMayBeAnEarlierPeer() {
    List<String> sources =
        all()
            .listObjectsOfProperty(Compared.BEST_SOURCE)
            .mapWith(n -> n.asResource().getURI())
            .toList();

    assertThat(sources).anyMatch(s -> s.startsWith(CENTRAL.iri()));
    assertThat(sources).anyMatch(s -> s.startsWith(WUHAN.iri()));
    assertThat(sources).noneMatch(s -> s.startsWith(GUIZHOU.iri()));
  }

  @Test
  void aSingleDocumentHasNoAlignments() {
    assertThat(holdings().put(WUHAN).graph.isEmpty()).isTrue();
  }

  @Test
  void aDocumentFollowsWhatItImplementsOverLevelsThatAreNotLoaded() {
    Model works = ModelFactory.createDefaultModel();
    works
        .createResource("urn:zone")
        .addProperty(Eli.IMPLEMENTS, works.createResource("urn:province"));
    works
        .createResource("urn:province")
        .addProperty(Eli.BASED_ON, works.createResource("urn:central"));

    assertThat(new Lineage(works).ancestors("urn:zone"))
        .containsExactly("urn:central", "urn:province");
  }

  @Test
  void ofTwoDocumentsTheEarlierIsTheReferenceElseTheHigher() {
    Lineage lineage = new Lineage(Holdings.NO_LINKS);

    assertThat(lineage.earlier(WUHAN, GUIZHOU)).contains(WUHAN);
    assertThat(lineage.earlier(WUHAN, CENTRAL)).contains(CENTRAL);
    assertThat(lineage.earlier(WUHAN, WUHAN)).isEmpty();
  }
}
