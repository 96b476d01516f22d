package org.policygraph.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.finding.Predication.Range;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/** The stretches of words that an act may bear on, each by where it stands. */
final class ObjectOptions {

  /** Where something stands that an act may bear on. */
  enum Place {
    NOWHERE,
    BEHIND,
    BEFORE,
    /** In a clause of the act before that of the first verb. */
    EARLIER,
    /** Where an act before it in the sentence has what it bears on. */
    CARRIED;

    private final String id = Identifiers.of(this);

    /** What it is called. */
    String id() {
      return id;
    }
  }

  private static final Range NOTHING = new Range(0, 0);

  private final Grammar grammar;
  private final Tokens t;
  private final Range quote;
  private final Range written;
  private final Range ruled;
  private final int first;
  private final int behindFirst;
  private final int second;
  private final int behindLast;
  private final Map<Range, Place> places = new LinkedHashMap<>();

  /**
   * What an act may bear on.
   *
   * @param act an act with a verb
   * @param before the acts before it in its sentence
   */
  ObjectOptions(Grammar grammar, Act act, List<Act> before) {
    this.grammar = grammar;
    this.t = act.words();
    this.quote = range(act.quote());
    this.written = act.object().map(this::range).orElse(NOTHING);
    List<Span> verbs = act.actions();
    this.first = t.behind(verbs.get(0).start());
    this.ruled = bare(written.from(), carries(written.to()) ? written.to() - 1 : written.to());
    this.behindFirst = t.at(verbs.get(0).end());
    this.second = t.behind(verbs.get(Math.min(1, verbs.size() - 1)).start());
    this.behindLast = t.at(verbs.get(verbs.size() - 1).end());
    places.put(NOTHING, Place.NOWHERE);
    act.sentence().clauses().forEach(this::inClause);
    for (Act other : before) {
      other.object().map(this::range).ifPresent(r -> places.putIfAbsent(r, Place.CARRIED));
    }
    places.putIfAbsent(ruled, ruled.from() < first ? Place.BEFORE : Place.BEHIND);
  }

  private Range range(Span span) {
    int from = t.behind(span.start());
    return new Range(from, Math.max(from, t.at(span.end())));
  }

  /** All of them, nothing and what the rules choose among them. */
  List<Range> all() {
    return List.copyOf(places.keySet());
  }

  /** What the rules choose, without marks around it. */
  Range ruled() {
    return ruled;
  }

  /** Whether one of them is what the act bears on already. */
  boolean stands(Range option) {
    return option.equals(ruled) && ruled.equals(written);
  }

  /** Where one of them stands. */
  Place place(Range option) {
    return places.getOrDefault(option, Place.NOWHERE);
  }

  /** The first word of the first verb. */
  int first() {
    return first;
  }

  /** One past the last verb. */
  int behind() {
    return behindLast;
  }

  private void inClause(Clause clause) {
    Range range = range(clause.span());
    int to = bare(range.from(), Math.min(range.to(), quote.to())).to();
    if (quote.from() < to && range.from() < first) {
      before(range.from(), Math.min(first, to), first < to ? Place.BEFORE : Place.EARLIER);
    }
    if (behindLast < to) {
      behind(behindLast, range.from(), to);
    }
    boolean shared = behindFirst == second && behindLast < to && !t.verbal("serial-first", first);
    if (behindFirst < behindLast && !shared && range.from() <= behindFirst && behindFirst < to) {
      behind(behindFirst, range.from(), to);
    }
  }

  /** What begins behind a verb and ends in a clause, within it if the verb stands there. */
  private void behind(int from, int clause, int to) {
    add(from, to, Place.BEHIND);
    if (clause > from) {
      return;
    }
    if (t.tag(from).startsWith("p") || t.tag(from).startsWith("v")) {
      add(from + 1, to, Place.BEHIND);
    }
    for (int end = from + 1; end < to; end++) {
      if (ends(end)) {
        add(from, end, Place.BEHIND);
      }
    }
  }

  /** What stands between the beginning of a clause and its end or the verb. */
  private void before(int clause, int limit, Place place) {
    for (int from = clause; from < limit; from++) {
      boolean led =
          from > clause && (t.is("topic-preposition", from - 1) || t.is("about", from - 1));
      if (from == clause || begins(from)) {
        for (int to = from + 1; to <= limit; to++) {
          if ((to == limit && !carries(to)) || ends(to) || (led && carries(to + 1))) {
            add(from, to, place);
          }
        }
      }
    }
  }

  /** Words without the marks before and behind them that belong to neither bracket nor quote. */
  private Range bare(int first, int end) {
    int from = first;
    int to = end;
    while (from < to && grammar.mark(t, from) && !t.is("opening", from)) {
      from++;
    }
    while (to > from && grammar.mark(t, to - 1) && !t.is("closing", to - 1)) {
      to--;
    }
    return from < to ? new Range(from, to) : NOTHING;
  }

  private boolean begins(int word) {
    return !t.enclosed(word - 1)
        && switch (first(t.tag(word - 1))) {
          case 'p', 'c', 'd' -> true;
          default -> false;
        };
  }

  private boolean ends(int word) {
    String tag = t.tag(word);
    return !t.enclosed(word)
        && switch (first(tag)) {
          case 'p', 'c', 'd' -> true;
          case 'v' -> !tag.equals("vn");
          default -> grammar.deontic(t, word, t.size()).isPresent();
        };
  }

  /** 对资源进行普查: whether a light verb ends before the act, which is no part of what that bears on. */
  private boolean carries(int end) {
    return end == first && end > 1 && (t.is("light", end - 1) || t.is("carrying", end - 1));
  }

  private static char first(String tag) {
    return tag.isEmpty() ? ' ' : tag.charAt(0);
  }

  private void add(int first, int end, Place place) {
    Range bare = bare(first, end);
    boolean whole =
        bare.from() < bare.to()
            && switch (first(t.tag(bare.to() - 1))) {
              case 'p', 'c' -> false;
              default -> true;
            };
    boolean behind = place == Place.BEHIND;
    if (whole && (behind || !new NounPhrase(grammar, t, bare.to()).times(bare.from()))) {
      places.putIfAbsent(bare, place);
    }
  }
}
