package org.policygraph.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.evaluation.Score;
import org.policygraph.outline.Sentence;

/** Actors and criteria read from the coded acts of the documents, apart from finding the acts. */
class CodedActsTest {

  @ParameterizedTest
  @CsvSource({
    "central, central-2018, .93, .93",
    "wuhan, wuhan-2018-17, .91, .87",
    "wenzhou, wenzhou-zone-2018-118, .84, .86",
    "guizhou, guizhou-2018-38, .82, .75",
  })
  void findsActorsAndCriteriaOfCodedActs(
      String gold, String document, double actors, double criteria) throws IOException {
    Path file = Path.of("data/documents", document + ".txt");
    CodedActs coded = new CodedActs(file, Path.of("data/gold", gold + ".json"));
    Score score =
        Score.of(Files.readString(file, StandardCharsets.UTF_8), coded.codings(), predicted(coded));
    assertThat(score.rates().get("actors").f()).as("actors").isGreaterThan(actors);
    assertThat(score.rates().get("criteria").f()).as("criteria").isGreaterThan(criteria);
  }

  /** The codings with the actors and criteria that are found in place of the coded ones. */
  private static List<Coding> predicted(CodedActs coded) {
    ResponsibilityNotes notes = new ResponsibilityNotes();
    ActorFinder actors = new ActorFinder(notes);
    CriterionFinder criteria = new CriterionFinder(notes);
    Mentions mentions = new Mentions();
    List<Coding> predicted = new ArrayList<>();
    Context start =
        new Context(coded.outline().text().plain(), List.of(), TaskRow.NONE, List.of(), List.of());
    Context context = start;
    Optional<Sentence> last = Optional.empty();
    List<Optional<Act>> acts = coded.acts();
    for (int i = 0; i < acts.size(); i++) {
      List<Actor> who = List.of();
      List<Criterion> how = List.of();
      if (acts.get(i).isPresent()) {
        Act act = acts.get(i).get();
        context = last.filter(act.sentence()::equals).isPresent() ? context : start;
        last = Optional.of(act.sentence());
        ActWords words = new ActWords(act, context.plain(), mentions, mentions.ground(act.words()));
        how = criteria.find(act, words, context, false);
        who = actors.find(act, words, context, Choosing.UNHEARD);
        context = context.after(who, how);
      }
      predicted.add(coding(coded.codings().get(i), who, how, coded));
    }
    return predicted;
  }

  private static Coding coding(
      Coding gold, List<Actor> actors, List<Criterion> criteria, CodedActs coded) {
    String plain = coded.outline().text().plain();
    return new Coding(
        gold.provision(),
        gold.quote(),
        gold.action(),
        gold.object(),
        actors.stream().map(a -> new Coding.CodedActor(a.role().id(), a.name())).toList(),
        criteria.stream()
            .map(c -> new Coding.CodedCriterion(c.type().id(), c.quote().in(plain)))
            .toList(),
        gold.modality(),
        gold.topic(),
        gold.instrument());
  }
}
