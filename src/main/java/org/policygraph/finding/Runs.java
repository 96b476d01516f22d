package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.language.Lexicon;

/**
 * The runs of a stretch of words: nouns and what may stand in a name with them, up to the next
 * verb, particle or mark. In each run the last head makes a mention.
 */
final class Runs {

  /** How many words a bracket in a name has at most. */
  private static final int LONGEST_BRACKET = 5;

  /** How many nouns of action stand at most between a task and the office that has it. */
  private static final int LONGEST_TASK = 2;

  private final Lexicon actors = Lexicon.load("actors");
  private final Heads heads = new Heads();
  private final Grounds grounds = new Grounds();
  private final Enclosures enclosures = new Enclosures();
  private final ActingNames acting = new ActingNames(enclosures);
  private final NameStart starts = new NameStart(heads);

  /**
   * A stretch of words without verb, particle or mark.
   *
   * @param from its first word
   * @param to one past its last word
   * @param mention the body or people it names, if it has a head
   */
  record Run(int from, int to, Optional<Mention> mention) {}

  /** The words of a sentence as one of its acts sees them: its verbs are closed, too. */
  record View(Tokens words, BitSet verbs, BitSet closed, BitSet fixed, BitSet bound) {}

  /**
   * The runs in a stretch of a sentence, in order.
   *
   * @param ground the words of the sentence
   * @param from first word
   * @param to one past the last word
   * @param verbs words that are actions and so no part of a name
   */
  List<Run> in(Ground ground, int from, int to, BitSet verbs) {
    BitSet closed = (BitSet) ground.closed().clone();
    closed.or(verbs);
    View view = new View(ground.words(), verbs, closed, ground.fixed(), ground.bound());
    List<Run> runs = new ArrayList<>();
    for (int i = from; i < to; ) {
      int end = end(view, i, to);
      if (end > i) {
        runs.add(new Run(i, end, mention(view, i, end, from)));
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  /** Where names can and cannot stand in a sentence. */
  Ground ground(Tokens words) {
    return grounds.of(words);
  }

  private int end(View g, int from, int to) {
    int end = from;
    while (end < to) {
      int next = step(g, end, from, to);
      boolean begins = starts.begins(g, end);
      boolean governs =
          g.words().actor("verbal-noun", end)
              && end + 1 < to
              && (heads.nominal(g.words(), end + 1) || organizes(g.words(), from, end));
      boolean modifies =
          g.words().actor("adverbial-noun", end)
              && g.words().tag(end + 1).equals("v")
              && organizes(g.words(), from, end);
      boolean another =
          end > from
              && (begins || governs || modifies || made(g, from, end))
              && heads.before(g.words(), from, end).isPresent();
      if (next == end || another) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** Whether a body that ends before a word does what it and the verb behind it tell. */
  private boolean organizes(Tokens words, int from, int at) {
    return words.text(from, at).length() > 2
        && words.tag(at + 1).startsWith("v")
        && !words.role("binding", at + 1)
        && heads
            .before(words, from, at)
            .filter(head -> head.kind() != Mention.Kind.PEOPLE)
            .isPresent();
  }

  /** Whether a verb tells what the names behind a causative are to do: 支持企业建设研发机构. */
  private static boolean made(View g, int from, int at) {
    return from > 0
        && g.verbs().get(from - 1)
        && g.words().role("causative", from - 1)
        && (g.words().tag(at).equals("v") || g.words().role("making", at));
  }

  // ---- what a name can hold

  /**
   * One past the word, bracket or quotation at a place if it can stand in a run, else the place.
   */
  private int step(View g, int at, int from, int to) {
    if (g.closed().get(at)) {
      return at;
    }
    if (g.words().mark("insertion-open", at)) {
      return insertion(g, at, to);
    }
    boolean office =
        at > 0 && g.words().actor("organ-short", at) && heads.nominal(g.words(), at - 1);
    boolean fits =
        office
            || g.fixed().get(at)
            || heads.nominal(g.words(), at)
            || doer(g.words(), at, to)
            || listed(g, at, to)
            || g.bound().get(at)
            || task(g.words(), at, from, to)
            || inside(g.words(), at, from, to);
    return fits ? at + 1 : at;
  }

  private int insertion(View g, int at, int to) {
    for (int i = at + 1; i < Math.min(to, at + LONGEST_BRACKET + 2); i++) {
      if (g.words().mark("insertion-close", i)) {
        return i + 1;
      }
      boolean fits =
          heads.nominal(g.words(), i)
              || g.words().actor("tier", i)
              || g.words().tag(i).startsWith("v")
              || g.words().mark("joint", i);
      if (g.closed().get(i) || !fits) {
        return at;
      }
    }
    return at;
  }

  /** Whether a verb makes a name with the next word: 管护 in 管护员. */
  private boolean doer(Tokens words, int at, int to) {
    return at + 1 < to
        && words.actor("agent", at + 1)
        && heads.before(words, at, at + 2).isPresent();
  }

  /** Whether a verb ends a name in a list that is summed up: 监督管理 in 商务、市场监督管理等部门. */
  private boolean listed(View g, int at, int to) {
    boolean ends =
        at + 1 < to
            && g.words().tag(at).startsWith("v")
            && g.words().text(at).length() > 1
            && (g.words().mark("joint", at + 1) || g.words().mark("etc", at + 1));
    if (ends
        && g.words().mark("joint", at + 1)
        && at + 2 < to
        && heads.compound(g.words().text(at + 2))) {
      return true;
    }
    int sum = at + 1;
    while (ends && sum < to && !g.words().mark("etc", sum)) {
      ends =
          g.words().mark("joint", sum)
              || heads.nominal(g.words(), sum)
              || (g.words().tag(sum).startsWith("v") && !g.closed().get(sum));
      sum++;
    }
    int head = sum + 1;
    while (head < to && g.words().mark("summing", head)) {
      head++;
    }
    return ends && head < to && g.words().actor("summed", head);
  }

  /** Whether a verb tells the task of the office behind it: 预防 in 疫病预防控制机构. */
  private boolean task(Tokens words, int at, int from, int to) {
    if (at == from
        || !words.tag(at).startsWith("v")
        || words.text(at).length() != 2
        || words.actor("govern", at)
        || heads.before(words, from, at).isPresent()
        || IntStream.range(from + 1, at).anyMatch(end -> heads.body(words, from, end))) {
      return false;
    }
    int head = at + 1;
    while (head < to && head - at <= LONGEST_TASK && words.tag(head).equals("vn")) {
      head++;
    }
    return head < to && words.actor("task-head", head);
  }

  /** Whether a 的 closes the place that a name begins with: 产业园内的企业. */
  private boolean inside(Tokens words, int at, int from, int to) {
    return at > from + 1
        && at + 1 < to
        && words.mark("of", at)
        && words.mark("inside", at - 1)
        && heads.nominal(words, at + 1);
  }

  // ---- names

  private Optional<Mention> mention(View g, int from, int to, int limit) {
    Tokens words = g.words();
    for (int end = to; end > from; end--) {
      Optional<Heads.Head> head = heads.before(words, from, end);
      if (head.isPresent() && !enclosures.split(words, end, to)) {
        int stop = enclosures.closedBehind(words, from, end, to);
        int start = starts.of(g, from, head.get(), end, limit);
        String name = words.text(start, stop);
        String trail = words.text(stop, to);
        String noun = words.text(head.get().from(), end);
        boolean level = actors.has("level", noun) || actors.has("tier", noun);
        if (!trail.isEmpty() && level) {
          return Optional.empty();
        }
        return Optional.of(new Mention(start, stop, name, noun, head.get().kind(), trail, false));
      }
    }
    return acting.of(words, g.verbs(), from, to);
  }
}
