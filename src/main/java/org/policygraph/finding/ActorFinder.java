package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Expression;
import org.policygraph.language.Lexicon;
import org.policygraph.source.Span;

/**
 * Finds who takes part in an act: whoever the sentence names as doing it, cooperating in it or
 * being done to, and whoever a note at the end of the provision or a column of its table names.
 * Whoever is named inside a condition alone takes no part.
 */
final class ActorFinder {

  /** How long a modifier is at most that stays with a name, in characters. */
  private static final int LONGEST_MODIFIER = 14;

  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon actors = Lexicon.load("actors");
  private final Expression society = roles.expression("public");
  private final Modifiers modifiers = new Modifiers();
  private final Subjects subjects = new Subjects();
  private final LedNames led = new LedNames();
  private final ObjectNames objects = new ObjectNames(led);
  private final CarriedActors carried = new CarriedActors();
  private final ResponsibilityNotes notes = new ResponsibilityNotes();

  /**
   * Who takes part in an act; all of them explicit, each name once a role.
   *
   * @param words its words
   * @param criteria the criteria of the act
   */
  List<Actor> find(Act act, ActWords words, Context context, List<Criterion> criteria) {
    List<Actor> found = new ArrayList<>();
    Range quote = words.quote();
    Optional<Place> before = Optional.empty();
    int end = -1;
    for (Group group : words.names(quote.from(), quote.to())) {
      Candidate candidate = candidate(act, words, group);
      boolean inside =
          conditional(words, candidate, criteria)
              && !subjects.opensCondition(act, words, candidate);
      Optional<Place> place = Optional.empty();
      if (!nobody(words, group) && !inside) {
        boolean joined = end == candidate.start() - 1 && words.role("adjoining", end);
        Optional<Place> listed = joined && !candidate.trailed() ? before : Optional.empty();
        place = place(act, words, candidate).or(() -> listed);
        place
            .filter(p -> !self(words, group) || p.role() == Role.RESPONSIBLE)
            .ifPresent(p -> add(found, actors(act, words, candidate, p)));
      }
      before = group.trail().isEmpty() ? place : Optional.empty();
      end = group.to();
    }
    society(act, context.plain()).ifPresent(a -> add(found, List.of(a)));
    add(found, context.row().actors());
    add(found, notes.of(act, context.plain()));
    add(found, carried.of(act, words, context, found));
    return List.copyOf(found);
  }

  private Candidate candidate(Act act, ActWords w, Group group) {
    int start = modifiers.of(act, w, group).map(Modifiers.Modifier::from).orElse(group.from());
    return new Candidate(group, start, w.role("of", group.from() - 1));
  }

  /** Whether a name is the issuer's own, 我局: it is coded where it does the act only. */
  private boolean self(ActWords w, Group group) {
    String first = w.text(group.from());
    String name = w.text(group.from(), group.to());
    return roles.prefix("self", first).isPresent() && name.length() == 2;
  }

  /** Whether a name is no more than an act, 对…的领导. */
  private boolean nobody(ActWords w, Group group) {
    boolean act =
        w.role("of", group.from() - 1) && roles.has("deverbal", w.text(group.from(), group.to()));
    boolean verb =
        roles.has("bare-verb", w.text(group.from(), group.to()))
            && !(w.role("of", group.from() - 1) && group.trail().isEmpty());
    return act || verb || place(w, group);
  }

  /** Whether a place only tells whose a thing is: 滨海新区产业. */
  private boolean place(ActWords w, Group group) {
    int last = group.to() - 1;
    String name = w.text(group.from(), group.to());
    boolean place = w.tag(last).equals("ns") || actors.suffix("district", name).isPresent();
    return place && w.tag(group.to()).equals("n") && !w.actor("tier", group.to());
  }

  /** Whether names stand inside a condition, neither its subject nor those it is submitted to. */
  private boolean conditional(ActWords w, Candidate candidate, List<Criterion> criteria) {
    int before = candidate.start() - 1;
    if (w.role("consent", before) || w.role("submitting", before)) {
      return false;
    }
    Span span = w.span(candidate.start(), candidate.to());
    return criteria.stream()
        .filter(c -> c.type() == Criterion.Type.CONDITION)
        .anyMatch(c -> c.quote().start() < span.start() && c.quote().end() > span.end());
  }

  private Optional<Place> place(Act act, ActWords w, Candidate c) {
    Optional<Place> place = led.place(w, c);
    if (place.isPresent()) {
      return place;
    }
    int marker = led.marker(w, c);
    if (c.to() <= w.firstAction() && !led.hangs(w, c, marker)) {
      place = subjects.place(act, w, c);
    }
    if (place.isEmpty()) {
      place = marker >= 0 ? led.marked(w, marker, c) : objects.place(act, w, c);
    }
    return place;
  }

  /** The public, which no head names: 向社会公布. */
  private Optional<Actor> society(Act act, String plain) {
    int start = act.quote().start();
    return society.in(act.quote().in(plain)).stream()
        .findFirst()
        .map(match -> new Span(start + match.start(1), start + match.end(1)))
        .map(span -> new Actor(Role.TARGET, span.in(plain), span, true, "public"));
  }

  private List<Actor> actors(Act act, ActWords w, Candidate c, Place place) {
    Group g = c.group();
    int start =
        modifiers
            .of(act, w, g)
            .filter(m -> m.kind() == Modifiers.Kind.NAME)
            .filter(m -> w.span(m.from(), m.to()).length() <= LONGEST_MODIFIER)
            .filter(m -> !led.hangs(w, c, led.marker(w, c)))
            .map(Modifiers.Modifier::from)
            .orElse(objects.named(w, c) ? g.from() - 1 : g.from());
    List<Actor> found = new ArrayList<>();
    for (Mention m : g.mentions()) {
      int from = m.from() == g.from() ? start : m.from();
      String name = w.text(from, m.from()) + m.name();
      found.add(new Actor(place.role(), name, w.span(from, m.to()), true, place.rule()));
    }
    return found;
  }

  private static void add(List<Actor> found, List<Actor> more) {
    for (Actor actor : more) {
      boolean known =
          found.stream()
              .anyMatch(
                  a ->
                      a.role() == actor.role()
                          && (a.name().equals(actor.name()) || a.name().endsWith(actor.name())));
      if (!known) {
        found.add(actor);
      }
    }
  }
}
