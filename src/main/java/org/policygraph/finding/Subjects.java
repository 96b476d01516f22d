package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.finding.Mention.Kind;
import org.policygraph.language.Lexicon;

/**
 * Grammatical subjects: they do the act, cooperate in it or, in a passive, have it done to them.
 */
final class Subjects {

  private final Lexicon roles = Lexicon.load("roles");

  /** The place of a group before the act, if it is the subject of it or of a condition. */
  Optional<Place> place(ActWords w, Group g) {
    Range clause = w.clause(g.from());
    boolean people = g.kind() == Kind.PEOPLE;
    if (!opens(w, clause.from(), g.from())) {
      return Optional.empty();
    }
    if (!g.trail().isEmpty()) {
      return people && roles.has("passive", w.action())
          ? Optional.of(new Place(Role.TARGET, "passive-subject"))
          : Optional.empty();
    }
    boolean modified = roles.has("of", w.text(g.from() - 1));
    if (!followed(w, g, clause) || (modified && !roles.has("deontic", w.text(g.to())))) {
      return Optional.empty();
    }
    if (roles.has("of", w.text(clause.to() - 1))) {
      return people ? Optional.of(new Place(Role.TARGET, "condition-subject")) : Optional.empty();
    }
    String action = w.action();
    if (people && roles.has("passive", action)) {
      return Optional.of(new Place(Role.TARGET, "passive-subject"));
    }
    boolean cooperates = roles.has("cooperating", action) || roles.has("joining", w.text(g.to()));
    return Optional.of(
        cooperates
            ? new Place(Role.SUPPORTING, "cooperating-subject")
            : new Place(Role.RESPONSIBLE, "subject"));
  }

  /** Whether nothing but adverbs, times, conjunctions and a modifier stands before a subject. */
  private boolean opens(ActWords w, int from, int to) {
    int end = to;
    if (to > from && roles.has("of", w.text(to - 1))) {
      boolean marked = IntStream.range(from, to).anyMatch(i -> roles.has("bearer", w.text(i)));
      return !marked && to - from > 2 && !roles.has("of", w.text(from));
    }
    for (int i = from; i < end; i++) {
      String word = w.text(i);
      boolean light = roles.has("light", w.tag(i).substring(0, 1)) || roles.has("polite", word);
      if (!light || roles.has("bearer", word)) {
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
      next += w.tag(next).startsWith("w") ? 1 : 0;
    }
    return w.actions().get(next)
        || roles.has("adverbial", w.text(next))
        || w.tag(next).startsWith("d")
        || w.tag(next).startsWith("v");
  }
}
