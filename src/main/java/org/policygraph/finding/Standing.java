package org.policygraph.finding;

import java.util.Locale;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Lexicon;

/**
 * Where names stand in their clause and towards the act.
 *
 * @param place in which part of the act's quote
 * @param governor what governs them: an action, another verb, a preposition with its word; or that
 *     they open their clause, stand in a list, or behind other nouns
 * @param next what follows them and the nouns of their phrase
 * @param end one past the nouns of their phrase
 * @param clause the words of their clause
 */
record Standing(Place place, String governor, String next, int end, Range clause) {

  /** Names that nothing but light words stand before. */
  static final String OPEN = "open";

  /** Names at the end of their clause. */
  static final String LAST = "$";

  /** What begins the governor that is a preposition, before the word itself. */
  private static final String PREPOSITION = "p:";

  private static final String JOINT = "joint";
  private static final String ACTION = "act";

  /** In which part of the quote names stand. */
  enum Place {
    /** In a clause before that of the first action. */
    BEFORE,
    /** Before the first action in its clause. */
    FRONT,
    /** In the object. */
    OBJECT,
    /** In the same clauses, neither before the action nor in its object. */
    CORE,
    /** In an attached clause. */
    ATTACHED;

    private final String id = name().toLowerCase(Locale.ROOT).intern();

    /** As it is named in a trait. */
    String id() {
      return id;
    }
  }

  /** Tells where names stand. */
  static final class Reader {

    private final Lexicon roles = Lexicon.load("roles");

    Standing of(ActorTraits.Common common, Candidate c) {
      ActWords w = common.words();
      Range clause = w.clause(c.from());
      int end = c.trailEnd(w);
      return new Standing(
          place(common, c, clause),
          governor(w, c.start(), clause),
          next(w, end, clause),
          end,
          clause);
    }

    /** Whether names do an act that stands behind them: what opens a clause, or stands behind 由. */
    boolean subject(ActWords w, Mention.Group group) {
      if (!group.trail().isEmpty() || group.to() > w.firstAction()) {
        return false;
      }
      Range clause = w.clause(group.from());
      int start = w.role("of", group.from() - 1) ? clause.from() : group.from();
      String governor = governor(w, start, clause);
      return (governor.startsWith(PREPOSITION)
              && roles.has("by", governor.substring(PREPOSITION.length())))
          || (governor.equals(OPEN) && roles.has("doing", next(w, group.to(), clause)));
    }

    private static Place place(ActorTraits.Common common, Candidate c, Range clause) {
      if (common.object().filter(o -> o.holds(c.from())).isPresent()) {
        return Place.OBJECT;
      }
      if (c.to() <= common.words().firstAction()) {
        return common.clause().equals(clause) ? Place.FRONT : Place.BEFORE;
      }
      return common.core().holds(c.from()) ? Place.CORE : Place.ATTACHED;
    }

    private String governor(ActWords w, int start, Range clause) {
      boolean of = false;
      for (int i = start - 1; i >= clause.from(); i--) {
        String found = governs(w, i, i == start - 1);
        if (!found.isEmpty()) {
          return of ? found + "of" : found;
        }
        of |= w.role("of", i);
      }
      for (int i = clause.from(); i < start; i++) {
        if (!roles.has("light", w.tag(i).substring(0, 1)) && !roles.has("polite", w.text(i))) {
          return of ? "nof" : "n";
        }
      }
      return OPEN;
    }

    private static String governs(ActWords w, int i, boolean adjacent) {
      String tag = w.tag(i);
      if (w.actions().get(i)) {
        return adjacent ? ACTION : ACTION + "-";
      }
      boolean preposition = tag.startsWith("p") && !tag.equals("pbei");
      if (preposition || w.role("bearer", i) || w.role("doer", i) || w.role("letting", i)) {
        return PREPOSITION + w.text(i);
      }
      if (predicate(tag) || tag.equals("vshi") || tag.equals("vyou")) {
        return adjacent ? "v" : "v-";
      }
      return tag.startsWith("w") || w.role(JOINT, i) ? JOINT : "";
    }

    private static String next(ActWords w, int end, Range clause) {
      if (end >= clause.to()) {
        return LAST;
      }
      String tag = w.tag(end);
      if (w.actions().get(end)) {
        return ACTION;
      }
      if (w.role("of", end)) {
        return "of";
      }
      if (w.role("deontic", end)) {
        return "deontic";
      }
      if (w.role(JOINT, end)) {
        return JOINT;
      }
      if (w.role("etc", end)) {
        boolean bound = w.role("deontic", end + 1);
        return bound ? "etc-deontic" : w.tag(end + 1).startsWith("v") ? "etc-v" : "etc";
      }
      boolean adverbial = !tag.startsWith("w") && !tag.startsWith("d") && !tag.startsWith("p");
      if (adverbial && !predicate(tag) && w.role("adverbial", end)) {
        return "adverbial";
      }
      return predicate(tag) ? "v" : tag.substring(0, 1);
    }

    private static boolean predicate(String tag) {
      return tag.equals("v") || tag.equals("vi");
    }
  }
}
