package org.policygraph.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Word;

/** Finds the bodies and groups of people that a sentence names, by the heads of their names. */
final class Mentions {

  private static final int LONGEST_BRACKET = 5;

  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon marks = Lexicon.load("phrase-marks");
  private final Heads heads = new Heads();
  private final Pattern phrases = actors.pattern("phrase");

  /** A stretch of words without verb, particle or mark, and the last head in it. */
  private record Run(int from, int to, Optional<Mention> mention) {}

  /**
   * The mentions in a stretch of a sentence, grouped as they are joined.
   *
   * @param words the words of the sentence
   * @param from first word
   * @param to one past the last word
   * @param verbs words that are actions and so no part of a name
   */
  List<Group> in(List<Word> words, int from, int to, BitSet verbs) {
    BitSet closed = closed(words);
    closed.or(verbs);
    List<Run> runs = runs(words, from, to, closed);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).mention().isPresent()) {
        i = group(words, runs, i, groups);
      }
    }
    return groups;
  }

  /** Words in titles and in phrases whose bodies take no part. */
  private BitSet closed(List<Word> words) {
    BitSet closed = new BitSet();
    if (words.isEmpty()) {
      return closed;
    }
    int start = words.get(0).start();
    StringBuilder text = new StringBuilder();
    words.forEach(
        w ->
            text.append(" ".repeat(Math.max(0, w.start() - start - text.length())))
                .append(w.text()));
    phrases
        .matcher(text)
        .results()
        .forEach(
            r -> {
              for (int i = 0; i < words.size(); i++) {
                Word w = words.get(i);
                if (w.start() - start < r.end() && r.start() < w.end() - start) {
                  closed.set(i);
                }
              }
            });
    close(words, "title-open", "title-close", 0, closed);
    close(words, "bracket-open", "bracket-close", LONGEST_BRACKET, closed);
    return closed;
  }

  /** Closes what stands between marks, if it is longer than so many words. */
  private void close(List<Word> words, String open, String close, int longest, BitSet closed) {
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (marks.has(open, words.get(i).text())) {
        opened.push(i);
      } else if (marks.has(close, words.get(i).text()) && !opened.isEmpty()) {
        int from = opened.pop();
        if (i - from - 1 > longest) {
          closed.set(from, i + 1);
        }
      }
    }
  }

  // ---- runs of nouns

  private List<Run> runs(List<Word> words, int from, int to, BitSet closed) {
    List<Run> runs = new ArrayList<>();
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to) {
        int next = step(words, end, to, closed);
        boolean another =
            end > i
                && actors.has("beginning", words.get(end).text())
                && heads.before(words, i, end).isPresent();
        if (next == end || another) {
          break;
        }
        end = next;
      }
      if (end > i) {
        runs.add(new Run(i, end, mention(words, i, end, closed, from)));
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  /**
   * One past the word, bracket or quotation at a place if it can stand in a run, else the place.
   */
  private int step(List<Word> words, int at, int to, BitSet closed) {
    Word word = words.get(at);
    if (closed.get(at)) {
      return at;
    }
    if (marks.has("insertion-open", word.text())) {
      for (int i = at + 1; i < Math.min(to, at + LONGEST_BRACKET + 1); i++) {
        if (marks.has("insertion-close", words.get(i).text())) {
          return i + 1;
        }
        boolean fits = heads.nominal(words.get(i)) || words.get(i).tag().startsWith("v");
        if (closed.get(i) || !fits) {
          return at;
        }
      }
      return at;
    }
    boolean office =
        at > 0 && actors.has("organ-short", word.text()) && heads.nominal(words.get(at - 1));
    return office || heads.nominal(word) ? at + 1 : at;
  }

  private Optional<Mention> mention(List<Word> words, int from, int to, BitSet closed, int limit) {
    for (int end = to; end > from; end--) {
      Optional<Heads.Head> head = heads.before(words, from, end);
      if (head.isPresent() && !split(words, end, to)) {
        int stop = bracketBehind(words, end, to);
        int start = start(words, from, head.get().from(), closed, limit);
        String name = text(words, start, stop);
        String trail = text(words, stop, to);
        return Optional.of(
            new Mention(
                start, stop, name, text(words, head.get().from(), end), head.get().kind(), trail));
      }
    }
    return Optional.empty();
  }

  /** Whether a quotation or bracket is open behind a head and does not end there. */
  private boolean split(List<Word> words, int end, int to) {
    int open = 0;
    for (int i = end; i < to; i++) {
      open += marks.has("insertion-open", words.get(i).text()) ? 1 : 0;
      open -= marks.has("insertion-close", words.get(i).text()) ? 1 : 0;
      if (open < 0) {
        return i > end || marks.has("bracket-close", words.get(i).text());
      }
    }
    return false;
  }

  /** One past a short bracket that stands directly behind a head: 党委（党组）. */
  private int bracketBehind(List<Word> words, int at, int to) {
    if (at < to && marks.has("bracket-open", words.get(at).text())) {
      for (int i = at + 1; i < to; i++) {
        if (marks.has("insertion-close", words.get(i).text())) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** Where a name begins: articles are cut off, modifying verbs taken in. */
  private int start(List<Word> words, int from, int head, BitSet closed, int limit) {
    int start = from;
    for (int i = from; i < head; i++) {
      Word word = words.get(i);
      boolean cut = marks.has("article", word.text()) || word.tag().startsWith("q");
      boolean governs = actors.has("govern", word.text()) && !actors.has("modifier", word.text());
      start = cut || governs ? i + 1 : actors.has("beginning", word.text()) ? i : start;
    }
    while (start > limit
        && start == from
        && modifies(words.get(start - 1))
        && !closed.get(start - 1)) {
      start--;
      from = start;
    }
    return start;
  }

  private boolean modifies(Word word) {
    return actors.has("modifier", word.text());
  }

  // ---- coordination

  /** Adds the group that holds a run's mention; returns the index of the last run it took. */
  private int group(List<Word> words, List<Run> runs, int first, List<Group> groups) {
    int last = first;
    while (last + 1 < runs.size()
        && runs.get(last).mention().filter(m -> m.trail().isEmpty()).isPresent()
        && joined(words, runs.get(last), runs.get(last + 1))
        && runs.get(last + 1).mention().isPresent()) {
      last++;
    }
    List<Mention> mentions = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      runs.get(i).mention().ifPresent(mentions::add);
    }
    mentions.addAll(0, sharers(words, runs, first, mentions.get(0)));
    int from = mentions.get(0).from();
    int to = mentions.get(mentions.size() - 1).to();
    if (mentions.size() > 1 && collective(words, runs.get(last))) {
      mentions.remove(mentions.size() - 1);
    }
    groups.add(new Group(List.copyOf(mentions), from, to));
    return last;
  }

  private boolean joined(List<Word> words, Run a, Run b) {
    for (int i = a.to(); i < b.from(); i++) {
      if (!marks.has("joint", words.get(i).text()) && !marks.has("etc", words.get(i).text())) {
        return false;
      }
    }
    return b.from() > a.to() || actors.has("beginning", words.get(b.from()).text());
  }

  /** Whether a run sums up the names before it: 等相关职能部门. */
  private boolean collective(List<Word> words, Run run) {
    return run.from() > 0 && marks.has("etc", words.get(run.from() - 1).text());
  }

  /** Names before a mention that share its head: 宣传、财政 before 人社部门. */
  private List<Mention> sharers(List<Word> words, List<Run> runs, int first, Mention owner) {
    List<Mention> sharers = new ArrayList<>();
    boolean sums = collective(words, runs.get(first));
    boolean single = owner.name().equals(owner.head());
    if ((single && !sums) || owner.head().length() > 4) {
      return sharers;
    }
    for (int i = first - 1; i >= 0 && joined(words, runs.get(i), runs.get(i + 1)); i--) {
      Run run = runs.get(i);
      if (run.mention().isPresent() || run.to() - run.from() > 3) {
        break;
      }
      int from = beginning(words, run);
      String name = text(words, from, run.to()) + owner.head();
      sharers.add(0, new Mention(run.from(), run.to(), name, owner.head(), owner.kind(), ""));
    }
    return sharers;
  }

  private int beginning(List<Word> words, Run run) {
    for (int i = run.to() - 1; i > run.from(); i--) {
      if (actors.has("beginning", words.get(i).text())) {
        return i;
      }
    }
    return run.from();
  }

  private static String text(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(words.get(i).text());
    }
    return text.toString();
  }
}
