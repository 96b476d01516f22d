package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Clause;

/** Who of those named in the act before takes part in the next of the same sentence, too (D7). */
final class CarriedActors {

  private final Lexicon roles = Lexicon.load("roles");

  /**
   * Those carried on to an act.
   *
   * @param found those that the act itself names
   */
  List<Actor> of(Act act, ActWords w, Context context, List<Actor> found) {
    boolean led =
        found.stream().anyMatch(a -> a.role() != Role.TARGET && !roles.has("beside", a.rule()));
    int first = w.quote().from();
    boolean other = w.tag(first).startsWith("n") && !w.verb(first) && w.firstAction() > first;
    boolean aimed = found.stream().anyMatch(a -> a.role() == Role.TARGET);
    boolean gives =
        roles.has("giving", w.action())
            || roles.has("punishing", w.action())
            || elliptic(act, context.plain());
    boolean liable = liable(act, w, context.plain());
    List<Actor> carried = new ArrayList<>();
    for (Actor actor : context.actors()) {
      boolean leads = actor.role() == Role.RESPONSIBLE || cooperates(actor);
      boolean subject = leads && !led && !other && !(liable && actor.rule().equals(LedNames.BY));
      boolean target = actor.role() == Role.TARGET && !aimed && (gives || isTopic(act, actor));
      if (subject || target) {
        carried.add(carried(actor, w));
      }
    }
    return carried;
  }

  /** 依法承担赔偿责任: it falls on whoever did wrong, not on the authority that deals with him. */
  private boolean liable(Act act, ActWords w, String plain) {
    return roles.has("bearing", w.action())
        && act.object().filter(o -> roles.suffix("liability", o.in(plain)).isPresent()).isPresent();
  }

  /** Whether a clause of its own names whom its sentence is about: 对成效明显的地区，…，…. */
  private static boolean isTopic(Act act, Actor actor) {
    Clause first = act.sentence().clauses().get(0);
    return actor.rule().equals(LedNames.MARKED) && first.span().end() == actor.quote().end();
  }

  private static boolean cooperates(Actor actor) {
    return actor.rule().equals(Subjects.COOPERATING);
  }

  /** Whoever does the one act only supports the next if that is one of cooperation (D11). */
  private Actor carried(Actor actor, ActWords w) {
    boolean joint =
        roles.has("cooperating", w.action()) || w.role("cooperating", w.firstAction() - 1);
    boolean supports = actor.role() == Role.RESPONSIBLE && joint;
    boolean leads = cooperates(actor) && !joint;
    if (supports) {
      return new Actor(
          Role.SUPPORTING, actor.name(), actor.quote(), true, Subjects.COOPERATING, actor.cues());
    }
    return leads
        ? new Actor(
            Role.RESPONSIBLE, actor.name(), actor.quote(), true, Subjects.SUBJECT, actor.cues())
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
}
