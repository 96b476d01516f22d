package org.policygraph.finding;

import java.util.Optional;
import org.policygraph.finding.Predication.Range;

/**
 * Whoever is made to act and has begun to: 鼓励企业开展…, 支持有条件的地方建立….
 *
 * @param kind who that is
 */
record Causee(Kind kind) {

  /** Who is made to act. */
  enum Kind {
    /** Who governs a place, or works in a department of those who do. */
    GOVERNMENT,
    /** A firm, a school, an association. */
    BODY,
    /** People. */
    PEOPLE
  }

  /** The tag of names of places. */
  private static final String PLACE = "ns";

  /** Whoever acts in what a causative governs. */
  static Optional<Causee> in(Grammar grammar, Tokens t, Range object) {
    if (tells(grammar, t, object)) {
      return Optional.empty();
    }
    for (int i = object.from(); i + 1 < object.to(); i++) {
      if (named(grammar, t, i) && begins(grammar, t, i + 1, object.to())) {
        return Optional.of(new Causee(kind(grammar, t, i)));
      }
    }
    return Optional.empty();
  }

  /** 兴办企业: what is to be done, and by nobody told apart. */
  private static boolean tells(Grammar grammar, Tokens t, Range object) {
    int next = object.from() + 1;
    return next < object.to()
        && grammar.onlyVerb(t, object.from())
        && !grammar.verb(t, next)
        && !grammar.agent(t.text(next))
        && !t.holdsOf(object.from(), object.to());
  }

  private static boolean governs(Grammar grammar, Tokens t, int i) {
    int next = i + 1;
    boolean object =
        (grammar.noun(t, next) || grammar.modifier(t, next))
            && !grammar.onlyVerb(t, next)
            && !grammar.agent(t.text(next));
    return grammar.strongVerb(t, i)
        || t.verbal("making", i)
        || (grammar.verb(t, i)
            && !t.verbal("verb-noun", i)
            && (object || grammar.onlyVerb(t, next)));
  }

  private static boolean named(Grammar grammar, Tokens t, int i) {
    String word = t.text(i);
    boolean noun = grammar.agent(word) || grammar.clauseEnding("causee-noun", word);
    return (noun && grammar.noun(t, i)) || t.is("pronoun", i) || t.tag(i).equals(PLACE);
  }

  private static Kind kind(Grammar grammar, Tokens t, int i) {
    String name = t.text(i);
    if (grammar.clauseEnding("government-noun", name) || t.tag(i).equals(PLACE)) {
      return Kind.GOVERNMENT;
    }
    return grammar.clauseEnding("people-noun", name) ? Kind.PEOPLE : Kind.BODY;
  }

  /** Whether a predicate begins behind the name, or stands behind how its act is done. */
  private static boolean begins(Grammar grammar, Tokens t, int from, int to) {
    int i = from;
    while (i < to && (t.enclosed(i) || t.tag(i).equals("udeng"))) {
      i++;
    }
    boolean hangs = false;
    while (i < to && !t.verbal("placing", i)) {
      int next = i;
      boolean joins = t.is("joiner", i) && i > from && grammar.pureAdverb(t, i + 1);
      if (grammar.small("fronting", t, i)) {
        return true;
      }
      if (grammar.pureAdverb(t, i) || grammar.time(t, i) || joins) {
        next = i + 1;
      } else if (grammar.preposition(t, i) && !t.is("joiner", i)) {
        next = new Adverbial(grammar, t, to).end(i);
        hangs = next == to;
      }
      if (next == i) {
        break;
      }
      i = next;
    }
    boolean acts =
        i + 1 < to
            && !grammar.of(t, i + 1)
            && (grammar.onlyVerb(t, i)
                || (grammar.verb(t, i) && i > from)
                || (!t.is("joiner", i + 1) && governs(grammar, t, i)));
    return hangs || acts || (i + 1 < to && t.verbal("placing", i));
  }
}
