package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.finding.ActorChoice;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Coding.CodedActor;
import org.policygraph.finding.Finder;
import org.policygraph.finding.LearntActors;
import org.policygraph.finding.Role;
import org.policygraph.finding.TraitWeights;
import org.policygraph.language.Words;
import org.policygraph.source.Span;

/**
 * What coded documents teach of whoever is named in an act: whether they take part in it, and in
 * which role. A name that a coder left out of an act but took up elsewhere in the provision teaches
 * nothing: it counts once a provision.
 */
public final class ActorLessons implements Course {

  /** How far weights are drawn to 0. */
  private static final double PENALTY = 7;

  private final Finder finder = new Finder(new Words(), List.of());
  private final Lessons lessons = new Lessons(LearntActors.answers(), PENALTY);
  private final Map<String, List<Lesson>> taught = new HashMap<>();

  @Override
  public String table() {
    return LearntActors.TABLE;
  }

  @Override
  public String title() {
    return "Actors";
  }

  @Override
  public void add(Coded document) {
    Document coded = new Document(document);
    List<Lesson> all = new ArrayList<>();
    for (ActorChoice choice : finder.choices(document.outline())) {
      coded.answer(choice).ifPresent(answer -> all.add(new Lesson(choice.traits(), answer)));
    }
    lessons.add(document.name(), all);
    taught.put(document.name(), all);
  }

  @Override
  public TraitWeights learn() {
    return lessons.learn();
  }

  /** How well the parts of all names are told. */
  @Override
  public Agreement leftOut(String document) {
    return lessons.leftOut(document, taught.getOrDefault(document, List.of()));
  }

  /** A coded document, whose measures are found by the places of their quotes. */
  private static final class Document {

    private final Stripped text;
    private final List<Located> measures;
    private final Map<String, Set<String>> named;

    Document(Coded coded) {
      text = new Stripped(coded.outline().text());
      measures = text.measures(coded.gold());
      named =
          coded.gold().stream()
              .collect(
                  Collectors.groupingBy(
                      Coding::provision,
                      Collectors.flatMapping(
                          m -> m.actors().stream().map(a -> Participant.of(m, a).name()),
                          Collectors.toSet())));
    }

    /** What a coder took names for; empty if nothing can be said. */
    Optional<String> answer(ActorChoice choice) {
      List<Located> near = new ArrayList<>();
      List<Located> same = new ArrayList<>();
      Span quote = text.place(choice.quote());
      List<Span> actions = choice.actions().stream().map(text::place).toList();
      for (Located measure : measures) {
        if (measure.span().filter(quote::overlaps).isPresent()) {
          near.add(measure);
          if (measure.actions().stream().anyMatch(a -> actions.stream().anyMatch(a::overlaps))) {
            same.add(measure);
          }
        }
      }
      Map<String, Integer> votes = new HashMap<>();
      for (ActorChoice.Name name : choice.names()) {
        votes.merge(answer(name, same, near), 1, Integer::sum);
      }
      String answer = most(votes);
      boolean elsewhere =
          answer.equals(ActorChoice.NOBODY)
              && named(choice.provision().codingLabel(), choice.names().get(0).text());
      return elsewhere ? Optional.empty() : Optional.of(answer);
    }

    private boolean named(String provision, String name) {
      return named.getOrDefault(provision, Set.of()).stream()
          .anyMatch(coded -> coded.contains(name) || name.contains(coded));
    }

    private static String most(Map<String, Integer> votes) {
      String best = ActorChoice.NOBODY;
      for (String answer : LearntActors.answers()) {
        best = votes.getOrDefault(answer, 0) > votes.getOrDefault(best, 0) ? answer : best;
      }
      return best;
    }

    /** The role of a name in the measures of the same act, else in one that holds it. */
    private String answer(ActorChoice.Name name, List<Located> same, List<Located> near) {
      Span place = text.place(name.span());
      return role(name, place, same)
          .or(
              () ->
                  role(
                      name,
                      place,
                      near.stream()
                          .filter(m -> m.span().filter(s -> s.overlaps(place)).isPresent())
                          .toList()))
          .orElse(ActorChoice.NOBODY);
    }

    private static Optional<String> role(ActorChoice.Name name, Span place, List<Located> among) {
      for (Located measure : among) {
        for (CodedActor actor : measure.coding().actors()) {
          if (names(measure, actor, name, place)) {
            return Optional.of(actor.role());
          }
        }
      }
      return Optional.empty();
    }

    /**
     * Whether a coded actor is what a name stands for: it is printed there, or, if it is printed
     * nowhere in the measure, one is the end of the other.
     */
    private static boolean names(
        Located measure, CodedActor actor, ActorChoice.Name name, Span place) {
      String quote = Located.stripped(measure.coding().quote());
      String written = Located.stripped(actor.text());
      int start = measure.span().orElseThrow().start();
      int at = quote.indexOf(written);
      if (at < 0) {
        return written.endsWith(name.text()) || name.text().endsWith(written);
      }
      boolean first = actor.role().equals(Role.RESPONSIBLE.id());
      while (at >= 0) {
        Span printed = new Span(start + at, start + at + written.length());
        if (printed.end() == place.end() && printed.overlaps(place)) {
          return true;
        }
        at = first ? -1 : quote.indexOf(written, at + 1);
      }
      return false;
    }
  }
}
