package org.policygraph.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.policygraph.graph.Compared;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Run;
import org.policygraph.graph.Vocabulary;
import org.policygraph.language.Words;

class AlignmentsTest {

  private static final String CODE = "https://w3id.org/policy-graph/concept/jurisdiction/";
  private static final Model NO_LINKS = ModelFactory.createDefaultModel();
  private static final Aligner ALIGNER = new Aligner(new Words());

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
              "urn:" + name + ":" + d.key(),
              "urn:" + name,
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
    return new LoadedDocument("urn:" + name, name, CODE + code, date, measures, List.of());
  }

  private static Alignments alignments() {
    return new Alignments(ALIGNER, new Run("1", "a"));
  }

  private static Model derive(Alignments alignments, LoadedDocument... documents) {
    return alignments.derive(Iris.DEFAULT, List.of(documents), NO_LINKS);
  }

  @Test
  void loadingOneByOneGivesTheSameGraphAsLoadingAllAtOnce() {
    Alignments oneByOne = alignments();
    derive(oneByOne, WUHAN);
    derive(oneByOne, GUIZHOU, WUHAN);
    Model last = derive(oneByOne, GUIZHOU, WUHAN, CENTRAL);

    Model atOnce = derive(alignments(), CENTRAL, WUHAN, GUIZHOU);

    assertThat(last.isIsomorphicWith(atOnce)).isTrue();
    assertThat(last.size()).isPositive();
  }

  @Test
  void anotherProcessTakesUpWhatWasFoundAndEndsWithTheSameGraph() {
    Model before = derive(alignments(), WUHAN, CENTRAL);
    Alignments later = alignments();
    later.recall(before, List.of(WUHAN, CENTRAL));

    Model last = derive(later, CENTRAL, WUHAN, GUIZHOU);

    assertThat(last.isIsomorphicWith(derive(alignments(), CENTRAL, WUHAN, GUIZHOU))).isTrue();
  }

  @Test
  void whatWasFoundIsNotFoundAgainUnlessTheProgramIsAnother() {
    Model before = derive(alignments(), WUHAN, CENTRAL);
    Resource pair = before.listSubjectsWithProperty(Vocabulary.RULE).next();
    pair.removeAll(Vocabulary.RULE).addProperty(Vocabulary.RULE, "by-hand");

    Alignments same = alignments();
    same.recall(before, List.of(WUHAN, CENTRAL));
    Alignments other = new Alignments(ALIGNER, new Run("2", "a"));
    other.recall(before, List.of(WUHAN, CENTRAL));

    assertThat(derive(same, WUHAN, CENTRAL).contains(null, Vocabulary.RULE, "by-hand")).isTrue();
    assertThat(derive(other, WUHAN, CENTRAL).contains(null, Vocabulary.RULE, "by-hand")).isFalse();
  }

  @Test
  void theBestSourceMayBeAnEarlierPeer() {
    Model graph = derive(alignments(), CENTRAL, WUHAN, GUIZHOU);

    List<String> sources =
        graph
            .listObjectsOfProperty(Compared.BEST_SOURCE)
            .mapWith(n -> n.asResource().getURI())
            .toList();

    assertThat(sources).anyMatch(s -> s.startsWith("urn:central:"));
    assertThat(sources).anyMatch(s -> s.startsWith("urn:wuhan:"));
    assertThat(sources).noneMatch(s -> s.startsWith("urn:guizhou:"));
  }

  @Test
  void aSingleDocumentHasNoAlignments() {
    assertThat(derive(alignments(), WUHAN).isEmpty()).isTrue();
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
    Lineage lineage = new Lineage(NO_LINKS);

    assertThat(lineage.earlier(WUHAN, GUIZHOU)).contains(WUHAN);
    assertThat(lineage.earlier(WUHAN, CENTRAL)).contains(CENTRAL);
    assertThat(lineage.earlier(WUHAN, WUHAN)).isEmpty();
  }
}
