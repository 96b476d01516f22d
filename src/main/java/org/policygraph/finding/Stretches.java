package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.source.Span;

/**
 * The stretches of an act's words that may be criteria, each within a clause, and what can be said
 * of them. Where a stretch begins and where it ends is told once for all stretches that share it.
 */
final class Stretches {

  /** How many words a stretch has at most. */
  private static final int LONGEST = 36;

  /** How many characters it has at least. */
  private static final int SHORTEST = 2;

  private static final String[] COUNTS =
      IntStream.range(0, LONGEST + 1)
          .mapToObj(i -> Integer.toString(i).intern())
          .toArray(String[]::new);

  private static final String YES = "yes";
  private static final String NO = "no";

  /** What is asked of the beginning of a stretch together with its end. */
  record Start(int word, int clause, String before, String kind, String place, boolean opens) {}

  /** What is asked of the end of a stretch together with its beginning. */
  record End(int word, int clause, String next, String kind, String place, String then) {}

  private final StretchWords s;
  private final ActWords w;
  private final List<Start> starts = new ArrayList<>();
  private final List<End> ends = new ArrayList<>();
  private final RuledStretches ruled;

  /**
   * The stretches of an act.
   *
   * @param ruled the conditions and standards that rules find
   */
  Stretches(Act act, ActWords w, boolean regulation, List<Criterion> ruled) {
    this.w = w;
    this.ruled = new RuledStretches(ruled);
    this.s = new StretchWords(act, w, regulation);
    for (int c = 0; c < s.clauses.size(); c++) {
      Range clause = s.clauses.get(c);
      StretchPlace place = s.place(clause);
      for (int i = clause.from(); i < clause.to(); i++) {
        if (s.begins(clause, i)) {
          starts.add(start(i, c, place));
        }
      }
      for (int j = clause.from() + 1; j <= clause.to(); j++) {
        if (s.ends(clause, j)) {
          ends.add(end(j, c, place));
        }
      }
    }
  }

  List<Start> starts() {
    return starts;
  }

  List<End> ends() {
    return ends;
  }

  /** Whether a beginning and an end bound a stretch. */
  boolean bound(Start start, End end) {
    return start.clause == end.clause
        && end.word > start.word
        && end.word - start.word <= LONGEST
        && (end.word - start.word >= SHORTEST || span(start, end).length() >= SHORTEST);
  }

  /** Whether a place is within one clause. */
  boolean within(Span place) {
    return s.clauses.stream().anyMatch(c -> w.span(c.from(), c.to()).contains(place));
  }

  Span span(Start start, End end) {
    return w.span(start.word, end.word);
  }

  private Start start(int i, int c, StretchPlace place) {
    Range clause = s.clauses.get(c);
    boolean opens = i == clause.from();
    String before = opens ? (c == 0 ? StretchWords.START : StretchWords.CLAUSE) : s.kind(i - 1);
    return new Start(i, c, before, s.kind(i), place.start(i <= s.first, opens), opens);
  }

  private End end(int j, int c, StretchPlace place) {
    Range clause = s.clauses.get(c);
    boolean closes = j == clause.to();
    String next = closes ? (s.mark(j) ? w.text(j) : StretchWords.NONE) : s.kind(j);
    if (!closes && s.of(j)) {
      int behind = s.behindHead(j, clause);
      String head = behind == j + 1 ? "" : w.tag(behind - 1).startsWith("n") ? "-noun" : "-other";
      next = (next + head + (StretchWords.any(s.named, j + 1, behind) ? "-named" : "")).intern();
    }
    String where = place.end(j <= s.first, closes);
    return new End(j, c, next, s.kind(j - 1), where, closes ? then(c) : "");
  }

  /** Whether the clause behind another names and binds somebody. */
  private String then(int c) {
    if (c + 1 == s.clauses.size()) {
      return StretchWords.NONE;
    }
    Range next = s.clauses.get(c + 1);
    boolean names = s.named.get(next.from());
    boolean binds = StretchWords.any(s.binds, next.from(), next.to());
    return names ? (binds ? "named-bound" : "named") : (binds ? "unnamed-bound" : "unnamed");
  }

  /** Says what is to be said of a beginning. */
  void tell(Start start, Ear<StretchTrait> ear) {
    int i = start.word;
    Range clause = s.clauses.get(start.clause);
    String text = w.text(i);
    String before = start.opens ? start.before : w.text(i - 1);
    String shown = start.opens ? "" : before;
    ear.hear(StretchTrait.BEFORE, before, "", shown);
    ear.hear(StretchTrait.BEFORE_TAG, start.opens ? start.before : w.tag(i - 1), "", shown);
    String second = i - 1 > clause.from() ? s.kind(i - 2) : StretchWords.START;
    ear.hear(StretchTrait.BEFORE_TWO, second, start.before, shown);
    ear.word(StretchTrait.FIRST, text);
    ear.hear(StretchTrait.FIRST_TAG, w.tag(i), "", text);
    String next = i + 1 < clause.to() ? s.kind(i + 1) : StretchWords.NONE;
    ear.hear(StretchTrait.FIRST_TWO, start.kind, next, text);
    String behind = i + 1 < clause.to() ? w.text(i + 1) : StretchWords.NONE;
    ear.hear(StretchTrait.FIRST_SECOND, text, behind, text);
    ear.hear(StretchTrait.FIRST_PLACE, text, start.place, text);
    ear.hear(StretchTrait.FIRST_BEFORE, text, start.before, text);
    ear.hear(StretchTrait.VERB, s.verb, start.place, s.verb);
    ear.hear(StretchTrait.VERB_BEFORE, s.verb, start.before, s.verb);
    ear.hear(StretchTrait.TURN, start.before, start.kind, shown);
    ear.hear(StretchTrait.PLACE, start.place, s.attached.get(start.clause) ? "attached" : "core");
    ear.hear(StretchTrait.PLACE_FIRST, start.place, start.kind, text);
    ear.hear(StretchTrait.PLACE_BEFORE, start.place, start.before, shown);
    ear.hear(StretchTrait.CLAUSE, COUNTS[Math.min(start.clause, 3)]);
    ear.hear(StretchTrait.MODALITY, s.modality, start.place);
    ear.hear(StretchTrait.REGULATION, s.regulation ? YES : NO, start.place);
    if (i > 0 && w.actions().get(i - 1)) {
      ear.word(StretchTrait.BEHIND_ACT, s.verb);
      ear.hear(StretchTrait.BEHIND_ANY_ACT, YES);
    }
    String object = object(i);
    ear.hear(StretchTrait.OBJECT, object);
    if (s.object.holds(i)) {
      ear.hear(StretchTrait.OBJECT_OF, object, s.verb, s.verb);
    }
    boolean bound = StretchWords.any(s.binds, clause.from(), i);
    ear.hear(StretchTrait.BOUND, bound ? YES : NO);
    ear.hear(StretchTrait.BEHIND_NAME, behindName(start) ? YES : NO);
  }

  private String object(int i) {
    if (i == s.object.from()) {
      return "opening";
    }
    return s.object.holds(i) ? "in" : "out";
  }

  private boolean behindName(Start start) {
    return !start.opens && s.nameEnds.get(start.word);
  }

  /** Says what is to be said of an end. */
  void tell(End end, Ear<StretchTrait> ear) {
    int j = end.word;
    Range clause = s.clauses.get(end.clause);
    boolean closes = j == clause.to();
    if (!closes && s.of(j)) {
      head(end, clause, ear);
    }
    String last = w.text(j - 1);
    ear.word(StretchTrait.LAST, last);
    ear.hear(StretchTrait.LAST_TAG, w.tag(j - 1), "", last);
    ear.hear(StretchTrait.LAST_END, last.substring(last.length() - 1), "", last);
    String second = j - 2 >= clause.from() ? s.kind(j - 2) : StretchWords.START;
    ear.hear(StretchTrait.LAST_TWO, second, end.kind, last);
    String before = j - 2 >= clause.from() ? w.text(j - 2) : StretchWords.START;
    ear.hear(StretchTrait.LAST_SECOND, before, last, last);
    ear.hear(StretchTrait.LAST_PLACE, last, end.place, last);
    ear.hear(StretchTrait.LAST_NEXT, last, end.next, last);
    String next = closes ? end.next : w.text(j);
    ear.hear(StretchTrait.NEXT, next, "", closes ? "" : next);
    ear.hear(StretchTrait.NEXT_TAG, closes ? end.next : w.tag(j), "", closes ? "" : next);
    String third = j + 1 < clause.to() ? s.kind(j + 1) : StretchWords.NONE;
    ear.hear(StretchTrait.NEXT_TWO, closes ? end.next : s.kind(j), third, closes ? "" : next);
    ear.hear(StretchTrait.CLOSE, end.kind, end.next, last);
    if (w.actions().get(j)) {
      ear.hear(StretchTrait.BEFORE_ACT, end.kind, "", last);
      ear.hear(StretchTrait.BEFORE_ANY_ACT, YES);
    }
    ear.hear(StretchTrait.OBJECT_END, objectEnd(j), end.next);
    int binding = s.binds.nextSetBit(j);
    boolean binds = binding >= 0 && binding < clause.to();
    String far = binds ? COUNTS[Math.min(binding - j, 4)] : NO;
    ear.hear(StretchTrait.BINDS, far, end.next, binds ? w.text(binding) : "");
    if (closes) {
      boolean more = end.clause + 1 < s.clauses.size();
      String then = more ? s.kind(s.clauses.get(end.clause + 1).from()) : StretchWords.NONE;
      ear.hear(StretchTrait.THEN, then, end.place);
      ear.hear(StretchTrait.MARK, end.next, end.place);
    }
  }

  private String objectEnd(int j) {
    if (j == s.object.to()) {
      return "closing";
    }
    return s.object.holds(j) && j > s.object.from() ? "in" : "out";
  }

  private void head(End end, Range clause, Ear<StretchTrait> ear) {
    int of = end.word;
    int behind = s.behindHead(of, clause);
    Optional<Integer> head = s.head(of, behind);
    String text = head.map(w::text).orElse(StretchWords.NONE);
    String shown = head.isPresent() ? text : "";
    ear.hear(StretchTrait.HEAD, text, "", shown);
    ear.hear(StretchTrait.HEAD_TAG, head.map(w::tag).orElse(StretchWords.NONE), "", shown);
    ear.hear(StretchTrait.HEAD_END, text.substring(text.length() - 1), "", shown);
    String next = behind < clause.to() ? s.kind(behind) : StretchWords.NONE;
    ear.hear(StretchTrait.BEHIND, end.next, next);
    ear.hear(StretchTrait.HEADS, COUNTS[Math.min(behind - of - 1, 4)]);
    ear.hear(StretchTrait.ACT_HEAD, w.actions().get(behind) ? YES : NO);
  }

  /** Says what is to be said of a stretch as a whole. */
  void tell(Start start, End end, Ear<StretchTrait> ear) {
    int i = start.word;
    int j = end.word;
    String next = end.next;
    ruled.tell(span(start, end), ear);
    boolean verbs = s.verbs[j] > s.verbs[i];
    boolean of = end.then.isEmpty() && s.of(j);
    ear.hear(StretchTrait.SIDES, start.before, next);
    ear.hear(StretchTrait.FIRST_NEXT, start.kind, next);
    ear.hear(StretchTrait.FIRST_LAST, start.kind, end.kind);
    ear.hear(StretchTrait.FIRST_TAG_NEXT, w.tag(i), next);
    ear.hear(StretchTrait.NAME_NEXT, behindName(start) ? YES : NO, next);
    ear.hear(StretchTrait.PLACES, start.place, end.place);
    ear.hear(StretchTrait.PLACE_NEXT, start.place, next);
    ear.hear(StretchTrait.PLACE_LAST, start.place, end.kind);
    ear.hear(StretchTrait.LENGTH, length(j - i), of ? w.text(j) : "");
    ear.hear(StretchTrait.VERBS, verbs ? YES : NO, next);
    ear.hear(StretchTrait.OFS, COUNTS[Math.min(s.ofs[j] - s.ofs[i], 2)], next);
    ear.hear(StretchTrait.JOINTS, COUNTS[Math.min(s.joints[j] - s.joints[i], 3)]);
    ear.hear(StretchTrait.NUMBERS, s.numbers[j] > s.numbers[i] ? YES : NO);
    ear.hear(StretchTrait.ACTS, StretchWords.any(w.actions(), i, j) ? YES : NO);
    ear.hear(StretchTrait.BINDING, StretchWords.any(s.binds, i, j) ? YES : NO);
    ear.hear(StretchTrait.PREPOSITIONS, s.prepositions[j] > s.prepositions[i] ? YES : NO);
    String names = s.named.get(i) ? "first" : StretchWords.any(s.named, i, j) ? "in" : NO;
    ear.hear(StretchTrait.NAMES, names, s.nameEnds.get(j) ? "last" : "");
    boolean object = verbs && w.tag(j - 1).startsWith("n");
    ear.hear(StretchTrait.VERB_OBJECT, object ? YES : NO, of ? next : "");
    if (end.then.isEmpty()) {
      ear.hear(StretchTrait.MODALITY_NEXT, s.modality, next);
    } else {
      ear.hear(StretchTrait.THEN_NAMES, end.then, start.place);
    }
  }

  private static String length(int words) {
    if (words < 10) {
      return COUNTS[words];
    }
    return words > 24 ? "25" : words > 15 ? "16" : "10";
  }
}
