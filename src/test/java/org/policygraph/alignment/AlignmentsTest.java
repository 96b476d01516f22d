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

  private static final String DIKES =
      "加固圩堤，疏浚河道，栽植护坡草皮，查处非法采砂，修建泵站，储备编织袋，观测水位，轮换闸门，拆除碍洪房屋，培训巡堤队员，公布汛情，转移低洼地带居民";
  private static final String MUSEUMS =
      "建立藏品总账，延长夜间开放时间，修缮古戏台，招募讲解志愿者，举办巡回展览，出版图录，免收学生门票，鉴定馆藏字画，复制青铜器，开设研学课程，征集民间剪纸，安装恒温展柜";

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
  void whereHardlyAMeasureIsACounterpartOnlyThatADocumentFollowsAnotherMakesItsMeasuresNew() {
    LoadedDocument one = saying(DIKES, LocalDate.of(2018, 1, 5), "对在圩堤上取土的处五千元罚款");
    LoadedDocument later = saying(MUSEUMS, LocalDate.of(2019, 1, 5), "对在圩堤上取土的处五千元罚款");
    Model follows = ModelFactory.createDefaultModel();
    follows
        .createResource(later.iri())
        .addProperty(Eli.IMPLEMENTS, follows.createResource(one.iri()));
    assertThat(Holdings.ALIGNER.compare(later, one).pairs()).hasSize(1);
    Holdings two = holdings().put(one, later);
    assertThat(two.graph.isEmpty()).isTrue();

    two.follow(Map.of(), follows);
    assertThat(two.graph.listObjectsOfProperty(Compared.RELATION).toList())
        .contains(
            Vocabulary.concept("relation", "new"),
            Vocabulary.concept("relation", "copied"),
            Vocabulary.concept("relation", "notTakenUp"));

    two.follow(Map.of(), Holdings.NO_LINKS);
    assertThat(two.graph.isEmpty()).isTrue();
  }

  @Test
  void whereATenthOfTheMeasuresAreCounterpartsTheOthersAreNewOrNotTakenUp() {
    LoadedDocument one = saying(DIKES, LocalDate.of(2018, 1, 5), "对在圩堤上取土的处五千元罚款", "每年汛前加固圩堤");
    LoadedDocument later = saying(MUSEUMS, LocalDate.of(2019, 1, 5), "对在圩堤上取土的处五千元罚款", "每年汛前加固圩堤");

    assertThat(holdings().put(one, later).graph.listSubjectsWithProperty(Compared.LOCAL).toList())
        .hasSizeGreaterThanOrEqualTo(2);
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

  /** A document of these measures, separated by commas, and of others. */
  private static LoadedDocument saying(String measures, LocalDate date, String... others) {
    String iri = DOCUMENT + date;
    List<String> quotes = new ArrayList<>(List.of(measures.split("，")));
    quotes.addAll(List.of(others));
    return new LoadedDocument(
        iri,
        quotes.get(0),
        CODE + "420100",
        Optional.of(date),
        quotes.stream()
            .map(quote -> measure(iri, iri + "/measure/" + quotes.indexOf(quote), quote))
            .toList(),
        List.of());
  }

  private static Directive measure(String document, String iri, String quote) {
    return new Directive(
        iri,
        document,
        "一",
        quote,
        List.of(quote.substring(0, 2)),
        quote.substring(2),
        List.of(),
        List.of(),
        "obligation",
        "other",
        "other");
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
