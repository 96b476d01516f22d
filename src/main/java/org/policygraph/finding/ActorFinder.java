package org.policygraph.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.finding.ActorChoice.Name;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Expression;
import org.policygraph.language.Lexicon;
import org.policygraph.source.Span;

/**
 * Finds who takes part in an act: whoever the sentence names as doing it, cooperating in it or
 * being done to, and whoever a note at the end of the provision or a column of its table names.
 * What rules say of a name is one trait of it among others; learnt weights decide, on where it
 * begins as well.
 */
final class ActorFinder {

  /** How long a modifier is at most that stays with a name, in characters. */
  private static final int LONGEST_MODIFIER = 14;

  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon actors = Lexicon.load("actors");
  private final Expression society = roles.expression("public");
  private final ActorTraits traits = new ActorTraits();
  private final LearntActors learnt = new LearntActors();
  private final LearntNames names = new LearntNames();
  private final Modifiers modifiers = new Modifiers();
  private final Subjects subjects = new Subjects();
  private final LedNames led = new LedNames();
  private final ObjectNames objects = new ObjectNames(led);
  private final CarriedActors carried = new CarriedActors();
  private final ResponsibilityNotes notes;

  ActorFinder(ResponsibilityNotes notes) {
    this.notes = notes;
  }

  /**
   * Who takes part in an act; all of them explicit, each name once a role.
   *
   * @param words its words
   * @param choosing takes all names that may take part, and where those that do may begin
   */
  List<Actor> find(Act act, ActWords words, Context context, Choosing choosing) {
    List<Actor> found = new ArrayList<>();
    ActorTraits.Common common = traits.common(act, words);
    Optional<Place> before = Optional.empty();
    int end = -1;
    for (Group group : common.names()) {
      if (figure(words, group)) {
        continue;
      }
      Candidate candidate = candidate(act, words, group);
      boolean joined = end == candidate.start() - 1 && words.role("adjoining", end);
      Optional<Place> listed = joined && !candidate.trailed() ? before : Optional.empty();
      Optional<Place> ruled = place(act, words, candidate).or(() -> listed);
      ActorTelling telling = traits.of(common, candidate, ruled);
      choosing.parts().accept(() -> choice(act, words, group, telling));
      boolean part = ruled.isEmpty() && partOfName(act, words, candidate);
      Optional<Place> place =
          part
              ? Optional.empty()
              : BoundSubjects.place(words, candidate, ruled, learnt.decide(telling, ruled));
      place
          .filter(p -> !self(words, group) || p.role() == Role.RESPONSIBLE)
          .ifPresent(
              p -> add(found, actors(act, words, candidate, p, learnt.told(telling, p), choosing)));
      before = group.trail().isEmpty() ? ruled : Optional.empty();
      end = group.to();
    }
    society(act, context.plain()).ifPresent(a -> add(found, List.of(a)));
    add(found, context.row().actors());
    add(found, notes.of(act, context.plain()));
    add(found, carried.of(act, words, context, found));
    return List.copyOf(found);
  }

  /** 由2%下调: a number and its unit name nobody. */
  private static boolean figure(ActWords w, Group group) {
    return IntStream.range(group.from(), group.to())
        .allMatch(
            i -> w.tag(i).startsWith("m") || w.tag(i).startsWith("q") || w.tag(i).equals("nx"));
  }

  private static ActorChoice choice(Act act, ActWords w, Group group, ActorTelling telling) {
    List<Trait> shown = new ArrayList<>();
    telling.to(TraitTable.gathering(shown, new HashMap<>()));
    List<Name> names =
        group.mentions().stream().map(m -> new Name(m.name(), w.span(m.from(), m.to()))).toList();
    return new ActorChoice(act.provision(), act.quote(), act.actions(), names, List.copyOf(shown));
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

  /** Whether names are part of the name of an institution or rule in the object (D3). */
  private boolean partOfName(Act act, ActWords w, Candidate c) {
    String trail = c.group().trail();
    return (actors.suffix("institution", trail).isPresent()
            || actors.suffix("institution-end", trail).isPresent())
        && act.object().filter(object -> w.range(object).holds(c.from())).isPresent();
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

  private List<Actor> actors(
      Act act, ActWords w, Candidate c, Place place, List<String> cues, Choosing choosing) {
    Group g = c.group();
    int start =
        modifiers
            .of(act, w, g)
            .filter(m -> m.kind() == Modifiers.Kind.NAME)
            .filter(m -> w.span(m.from(), m.to()).length() <= LONGEST_MODIFIER)
            .filter(m -> !led.hangs(w, c, led.marker(w, c)))
            .map(m -> behindNames(w, m))
            .orElse(objects.named(w, c) ? g.from() - 1 : g.from());
    List<Actor> found = new ArrayList<>();
    for (Mention m : g.mentions()) {
      int ruled = m.from() == g.from() ? start : m.from();
      boolean printed = m.name().equals(w.text(m.from(), m.to()));
      if (printed) {
        choosing.names().accept(() -> NameChoice.of(w, ruled, m.to()));
      }
      int first = printed ? names.first(w, ruled, m.to()) : ruled;
      int from = w.role("among", first) && first + 1 < m.to() ? first + 1 : first;
      String name = printed ? w.text(from, m.to()) : w.text(from, m.from()) + m.name();
      if (m.from() > g.from() && shares(w, g, m) && start < g.from()) {
        name = w.text(start, g.from()) + name;
      }
      found.add(new Actor(place.role(), name, w.span(from, m.to()), true, place.rule(), cues));
    }
    return found;
  }

  /** 检查人员和被检查单位的负责人: where a modifier begins, behind names that are joined to it. */
  private static int behindNames(ActWords w, Modifiers.Modifier modifier) {
    return IntStream.range(modifier.from() + 1, modifier.to())
        .filter(i -> w.mark("joint", i))
        .filter(i -> w.names(modifier.from(), i).stream().anyMatch(g -> g.to() == i))
        .map(i -> i + 1)
        .max()
        .orElse(modifier.from());
  }

  /** 场所的经营者、管理者: whether a name and the first of its list tell what they are to one thing. */
  private boolean shares(ActWords w, Group group, Mention name) {
    return w.role("of", group.from() - 1)
        && Stream.of(group.mentions().get(0), name).allMatch(m -> actors.has("holder", m.name()));
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
