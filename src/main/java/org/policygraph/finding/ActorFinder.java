package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.finding.Mention.Kind;
import org.policygraph.language.Lexicon;
import org.policygraph.source.Span;

/**
 * Finds who takes part in an act: whoever the sentence names as doing it, cooperating in it or
 * being done to, and whoever a note at the end of the provision makes responsible.
 */
final class ActorFinder {

  private static final int LONGEST_MODIFIER = 14;

  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon actors = Lexicon.load("actors");
  private final Pattern society = roles.pattern("public");
  private final Mentions mentions = new Mentions();
  private final Modifiers modifiers = new Modifiers();
  private final Subjects subjects = new Subjects();
  private final ResponsibilityNotes notes = new ResponsibilityNotes();

  /** Who takes part in an act; all of them explicit, each name once a role. */
  List<Actor> find(Act act, Context context) {
    ActWords words = new ActWords(act, context.plain());
    List<Actor> found = new ArrayList<>();
    Range quote = words.quote();
    for (Group group : mentions.in(words.all(), quote.from(), quote.to(), words.actions())) {
      place(act, words, group).ifPresent(p -> add(found, actors(act, words, group, p)));
    }
    society(act, context.plain()).ifPresent(a -> add(found, List.of(a)));
    add(found, notes.of(act, context.plain()));
    carry(act, words, context, found);
    return List.copyOf(found);
  }

  /** The public, which no head names: 向社会公布. */
  private Optional<Actor> society(Act act, String plain) {
    Matcher matcher = society.matcher(act.quote().in(plain));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int start = act.quote().start();
    Span span = new Span(start + matcher.start(1), start + matcher.end(1));
    return Optional.of(new Actor(Role.TARGET, span.in(plain), span, true, "public"));
  }

  private Optional<Place> place(Act act, ActWords w, Group g) {
    Optional<Place> place = led(w, g);
    if (place.isEmpty() && g.to() <= w.firstAction()) {
      place = subjects.place(w, g);
    }
    if (place.isEmpty()) {
      int marker = marker(w, g);
      place = marker >= 0 ? bearer(w, marker, g) : object(act, w, g);
    }
    return place;
  }

  // ---- by the word before

  private Optional<Place> led(ActWords w, Group g) {
    String before = w.text(g.from() - 1);
    String behind = w.text(g.to(), w.clause(g.from()).to());
    if (roles.has("doer", before)) {
      return Optional.of(new Place(Role.RESPONSIBLE, "by"));
    }
    boolean joins = roles.has("joint-partner", before);
    boolean cooperates = roles.words("partnering").stream().anyMatch(behind::contains);
    boolean body = g.kind() != Kind.PEOPLE || roles.has("channel", before);
    if (roles.has("partner", before) && (joins ? cooperates : body)) {
      return Optional.of(new Place(Role.SUPPORTING, "with"));
    }
    boolean through =
        g.from() > 0
            && w.actions().get(g.from() - 1)
            && roles.has("instrumental", before)
            && roles.words("instrument-end").stream().anyMatch(behind::endsWith);
    return through ? Optional.of(new Place(Role.SUPPORTING, "through")) : Optional.empty();
  }

  /** The word before a group that says that the act is done to or for it, or -1. */
  private int marker(ActWords w, Group g) {
    Range clause = w.clause(g.from());
    for (int i = g.from() - 1; i >= clause.from(); i--) {
      boolean marks = roles.has("letting", w.text(i)) || roles.has("bearer", w.text(i));
      if (marks && !w.tag(i).startsWith("n")) {
        return i;
      }
      if (w.actions().get(i)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Place> bearer(ActWords w, int marker, Group g) {
    boolean letting = roles.has("letting", w.text(marker));
    boolean fits = letting ? first(w, marker + 1, g) : headed(w, marker + 1, g, w.clause(g.from()));
    boolean possible = g.kind() != Kind.ORGAN || !roles.has("fronting", w.text(marker));
    return fits && possible ? Optional.of(new Place(Role.TARGET, "to")) : Optional.empty();
  }

  /** Whether nobody is named between a place and a group. */
  private boolean first(ActWords w, int from, Group g) {
    return mentions.in(w.all(), from, g.from(), w.actions()).isEmpty();
  }

  /** Whether a group is the head of what stands behind a preposition, or its owner. */
  private boolean headed(ActWords w, int from, Group g, Range clause) {
    int end = Math.max(g.to(), Math.min(clause.to(), w.firstAction()));
    boolean inModifier =
        mentions.in(w.all(), g.to(), end, w.actions()).stream()
            .anyMatch(later -> roles.has("of", w.text(later.from() - 1)));
    boolean added = roles.has("adding", w.text(g.to()));
    boolean modified = roles.has("of", w.text(g.from() - 1));
    boolean inCondition = roles.has("of", w.text(clause.to() - 1)) && g.from() > from && !modified;
    boolean owner = !g.trail().isEmpty() || roles.has("of", w.text(g.to()));
    return (added || !inModifier) && !inCondition && !(owner && g.kind() == Kind.ORGAN);
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
    boolean abstraction = actors.has("abstract", g.head()) && !g.trail().isEmpty();
    boolean result = g.from() > w.firstAction() || g.to() == w.clause(g.from()).to();
    if (!core && result && g.kind() == Kind.PEOPLE && !institution && !abstraction) {
      return Optional.of(new Place(Role.TARGET, "attached"));
    }
    return Optional.empty();
  }

  private boolean inObject(ActWords w, Group g, Range object) {
    if (causative(w) && acts(w, g)) {
      boolean behind =
          IntStream.range(object.from(), g.from())
              .anyMatch(i -> w.tag(i).equals("v") || w.tag(i).equals("p"));
      boolean modified = roles.has("of", w.text(g.from() - 1));
      return first(w, object.from(), g) && (modified || !behind);
    }
    String text = w.text(object.from(), object.to());
    boolean institution =
        actors.suffix("institution-end", text).isPresent()
            || actors.words("institution").stream().anyMatch(g.trail()::contains);
    boolean abstraction = !g.trail().isEmpty() && actors.has("abstract", g.head());
    boolean listed = roles.has("etc", w.text(g.to()));
    if (institution || abstraction || listed || roles.has("no-target", w.action())) {
      return false;
    }
    return (!causative(w) || first(w, object.from(), g))
        && (g.kind() != Kind.ORGAN || g.to() == object.to());
  }

  /** Whether a group is itself to act: a verb or an adverb follows it. */
  private boolean acts(ActWords w, Group g) {
    String tag = w.tag(g.to());
    return !g.trail().isEmpty()
        || tag.startsWith("v")
        || tag.startsWith("d")
        || tag.startsWith("p")
        || tag.startsWith("i")
        || tag.startsWith("l")
        || tag.startsWith("a")
        || tag.startsWith("z");
  }

  private boolean causative(ActWords w) {
    int end = w.actions().nextClearBit(w.firstAction());
    return roles.has("causative", w.action()) || roles.has("causative", w.text(end - 1));
  }

  // ---- names

  private List<Actor> actors(Act act, ActWords w, Group g, Place place) {
    int start =
        modifiers
            .of(act, w, g)
            .filter(m -> m.kind() == Modifiers.Kind.NAME)
            .filter(m -> w.span(m.from(), m.to()).length() <= LONGEST_MODIFIER)
            .map(Modifiers.Modifier::from)
            .orElse(g.from());
    List<Actor> found = new ArrayList<>();
    for (Mention m : g.mentions()) {
      int from = m.from() == g.from() ? start : m.from();
      String name = w.text(from, m.from()) + m.name();
      found.add(new Actor(place.role(), name, w.span(from, m.to()), true, place.rule()));
    }
    return found;
  }

  // ---- carrying on

  private void carry(Act act, ActWords w, Context context, List<Actor> found) {
    boolean led =
        found.stream().anyMatch(a -> a.role() != Role.TARGET && !roles.has("beside", a.rule()));
    boolean other = w.tag(w.quote().from()).startsWith("n") && w.firstAction() > w.quote().from();
    boolean aimed = found.stream().anyMatch(a -> a.role() == Role.TARGET);
    for (Actor actor : context.actors()) {
      boolean leads =
          actor.role() == Role.RESPONSIBLE || actor.rule().equals("cooperating-subject");
      boolean subject = leads && !led && !other;
      boolean gives = roles.has("giving", w.action()) || elliptic(act, context.plain());
      boolean target = actor.role() == Role.TARGET && !aimed && gives;
      if (subject || target) {
        add(found, List.of(carried(actor, w)));
      }
    }
  }

  /** Whoever does the one act only supports the next if that is one of cooperation (D11). */
  private Actor carried(Actor actor, ActWords w) {
    boolean supports = actor.role() == Role.RESPONSIBLE && roles.has("cooperating", w.action());
    return supports
        ? new Actor(Role.SUPPORTING, actor.name(), actor.quote(), true, "cooperating-subject")
        : actor;
  }

  /** Whether an act leaves out whom it is done to: no object, a pronoun, a headless 的. */
  private boolean elliptic(Act act, String plain) {
    if (act.object().isEmpty()) {
      return true;
    }
    String text = act.object().get().in(plain);
    String core =
        roles
            .suffix("personal-end", text)
            .map(e -> text.substring(0, text.length() - e.length()))
            .orElse(text);
    return roles.prefix("pronoun", text).isPresent()
        || roles.suffix("of", text).isPresent()
        || roles.suffix("personal", core).isPresent();
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
