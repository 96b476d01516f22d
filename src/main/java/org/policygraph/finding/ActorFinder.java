package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.finding.Mention.Kind;
import org.policygraph.language.Lexicon;

/**
 * Finds who takes part in an act: whoever the sentence names as doing it, cooperating in it or
 * being done to, and whoever a note at the end of the provision makes responsible.
 */
final class ActorFinder {

  private static final int LONGEST_MODIFIER = 8;

  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon actors = Lexicon.load("actors");
  private final Mentions mentions = new Mentions();
  private final ResponsibilityNotes notes = new ResponsibilityNotes();

  /** Who takes part in an act; all of them explicit, each name once a role. */
  List<Actor> find(Act act, Context context) {
    ActWords words = new ActWords(act);
    List<Actor> found = new ArrayList<>();
    Range quote = words.quote();
    for (Group group : mentions.in(words.all(), quote.from(), quote.to(), words.actions())) {
      place(act, words, group).ifPresent(p -> add(found, actors(words, group, p)));
    }
    add(found, notes.of(act, context.plain()));
    carry(act, words, context, found);
    return List.copyOf(found);
  }

  /** What a group has to do with an act, and by which rule. */
  private record Place(Role role, String rule) {}

  private Optional<Place> place(Act act, ActWords w, Group g) {
    Optional<Place> place = led(w, g);
    if (place.isEmpty() && g.to() <= w.firstAction()) {
      place = subject(w, g);
    }
    if (place.isEmpty()) {
      place = bearer(w, g);
    }
    return place.or(() -> object(act, w, g));
  }

  // ---- by the word before

  private Optional<Place> led(ActWords w, Group g) {
    String before = w.text(g.from() - 1);
    Range clause = w.clause(g.from());
    if (roles.has("doer", before)) {
      return Optional.of(new Place(Role.RESPONSIBLE, "by"));
    }
    String behind = w.text(g.to(), clause.to());
    if (roles.has("partner", before)) {
      boolean joins = roles.has("joint-partner", before);
      boolean cooperates = roles.words("partnering").stream().anyMatch(behind::contains);
      if (!joins || cooperates) {
        return Optional.of(new Place(Role.SUPPORTING, "with"));
      }
    }
    boolean service =
        g.kind() != Kind.PEOPLE && w.actions().get(g.from() - 1 < 0 ? 0 : g.from() - 1);
    if (service
        && roles.has("instrumental", before)
        && roles.words("instrument-end").stream().anyMatch(behind::endsWith)) {
      return Optional.of(new Place(Role.SUPPORTING, "through"));
    }
    return Optional.empty();
  }

  private Optional<Place> bearer(ActWords w, Group g) {
    Range clause = w.clause(g.from());
    for (int i = g.from() - 1; i >= clause.from(); i--) {
      if (w.actions().get(i)) {
        return Optional.empty();
      }
      if (roles.has("bearer", w.text(i)) && !w.tag(i).startsWith("n")) {
        return headed(w, g, clause) ? Optional.of(new Place(Role.TARGET, "to")) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a group is the head of what stands behind a preposition, or its owner. */
  private boolean headed(ActWords w, Group g, Range clause) {
    boolean owner = roles.has("of", w.text(g.to()));
    if (!owner) {
      return g.kind() != Kind.ORGAN || g.trail().isEmpty();
    }
    List<Group> later =
        mentions.in(
            w.all(), g.to(), Math.max(g.to(), Math.min(clause.to(), w.firstAction())), w.actions());
    return later.isEmpty() && g.kind() != Kind.ORGAN;
  }

  // ---- subjects

  private Optional<Place> subject(ActWords w, Group g) {
    Range clause = w.clause(g.from());
    if (!opens(w, clause.from(), g.from()) || !g.trail().isEmpty() || !followed(w, g, clause)) {
      return Optional.empty();
    }
    if (roles.has("of", w.text(clause.to() - 1))) {
      return g.kind() == Kind.ORGAN
          ? Optional.empty()
          : Optional.of(new Place(Role.TARGET, "condition-subject"));
    }
    String action = w.text(w.firstAction());
    if (g.kind() == Kind.PEOPLE && roles.has("passive", action)) {
      return Optional.of(new Place(Role.TARGET, "passive-subject"));
    }
    return Optional.of(
        roles.has("cooperating", action)
            ? new Place(Role.SUPPORTING, "cooperating-subject")
            : new Place(Role.RESPONSIBLE, "subject"));
  }

  /** Whether nothing but adverbs, times and conjunctions stands before a subject in its clause. */
  private boolean opens(ActWords w, int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = w.tag(i);
      boolean light =
          tag.startsWith("d")
              || tag.startsWith("c")
              || tag.startsWith("t")
              || tag.startsWith("m")
              || tag.startsWith("w")
              || tag.startsWith("r");
      if (!light) {
        return false;
      }
    }
    return true;
  }

  private boolean followed(ActWords w, Group g, Range clause) {
    int next = g.to();
    while (next < w.quote().to() && roles.has("behind-name", w.text(next))) {
      next++;
    }
    if (next >= clause.to()) {
      next++;
    }
    return w.actions().get(next)
        || roles.has("adverbial", w.text(next))
        || w.tag(next).startsWith("d")
        || w.tag(next).startsWith("v");
  }

  // ---- objects and attached clauses

  private Optional<Place> object(Act act, ActWords w, Group g) {
    Optional<Range> object = act.object().map(w::range);
    if (object.isPresent() && object.get().holds(g.from())) {
      return inObject(w, g, object.get())
          ? Optional.of(new Place(Role.TARGET, "object"))
          : Optional.empty();
    }
    boolean core = w.range(act.core()).holds(g.from());
    boolean institution = actors.suffix("institution", g.trail()).isPresent();
    if (!core && g.kind() == Kind.PEOPLE && !institution) {
      return Optional.of(new Place(Role.TARGET, "attached"));
    }
    return Optional.empty();
  }

  private boolean inObject(ActWords w, Group g, Range object) {
    String action = w.text(w.firstAction());
    if (causative(w)) {
      return mentions.in(w.all(), object.from(), g.from(), w.actions()).isEmpty();
    }
    String text = w.text(object.from(), object.to());
    if (actors.suffix("institution-end", text).isPresent()
        || actors.suffix("institution", g.trail()).isPresent()) {
      return false;
    }
    return g.kind() != Kind.ORGAN || (g.to() == object.to() && !action.isEmpty());
  }

  private boolean causative(ActWords w) {
    int first = w.firstAction();
    int end = w.actions().nextClearBit(first);
    return roles.has("causative", w.text(first, end)) || roles.has("causative", w.text(end - 1));
  }

  // ---- names

  private List<Actor> actors(ActWords w, Group g, Place place) {
    List<Actor> found = new ArrayList<>();
    for (int i = 0; i < g.mentions().size(); i++) {
      Mention m = g.mentions().get(i);
      int from =
          i == 0 && place.role() == Role.TARGET && !place.rule().equals("to")
              ? modified(w, m)
              : m.from();
      String name = w.text(from, m.from()) + m.name();
      found.add(new Actor(place.role(), name, w.span(from, m.to()), true, place.rule()));
    }
    return found;
  }

  /** Where the short modifier before a name begins, or the name itself (D4, D19). */
  private int modified(ActWords w, Mention m) {
    if (!roles.has("of", w.text(m.from() - 1))) {
      return m.from();
    }
    int from = m.from() - 1;
    int length = 0;
    while (from > w.quote().from()
        && !w.actions().get(from - 1)
        && !w.tag(from - 1).startsWith("w")
        && !w.tag(from - 1).startsWith("p")
        && !roles.has("bearer", w.text(from - 1))) {
      from--;
      length += w.text(from).length();
    }
    return length <= LONGEST_MODIFIER ? from : m.from();
  }

  // ---- carrying on

  private void carry(Act act, ActWords w, Context context, List<Actor> found) {
    boolean led = found.stream().anyMatch(a -> a.role() != Role.TARGET);
    boolean aimed = found.stream().anyMatch(a -> a.role() == Role.TARGET);
    for (Actor actor : context.actors()) {
      boolean subject = actor.role() == Role.RESPONSIBLE && !led;
      boolean target = actor.role() == Role.TARGET && !aimed && elliptic(act, w);
      if (subject || target) {
        add(found, List.of(actor));
      }
    }
  }

  /** Whether an act leaves out whom it is done to: no object, a pronoun, a headless 的. */
  private boolean elliptic(Act act, ActWords w) {
    if (act.object().isEmpty()) {
      return true;
    }
    Range object = w.range(act.object().get());
    String text = w.text(object.from(), object.to());
    return roles.words("pronoun").stream().anyMatch(p -> text.startsWith(p))
        || roles.words("of").stream().anyMatch(text::endsWith)
        || roles.words("personal").stream().anyMatch(p -> text.contains(p));
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
