package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policygraph.language.Word;

/**
 * Verbs that only the other words of their clause show: 办法由国务院规定, 统一领导全市工作, where the dictionary
 * has nouns, 将厂房改造为学校, and 依照其规定, which is all that its clause says.
 */
final class ClauseVerbs {

  private static final String VERB = "v";

  /** How many words at most make a verb together. */
  private static final int TOGETHER = 3;

  private final Grammar grammar;

  ClauseVerbs(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The words of a sentence with these verbs. */
  List<Word> told(List<Word> words) {
    List<Word> told = new ArrayList<>(words.size());
    int from = 0;
    while (from < words.size()) {
      int to = from;
      while (to < words.size() && !mark(words.get(to))) {
        to++;
      }
      clause(words.subList(from, to), to + 1 >= words.size() && from == 0, told);
      if (to < words.size()) {
        told.add(words.get(to));
      }
      from = to + 1;
    }
    return told;
  }

  private void clause(List<Word> clause, boolean alone, List<Word> told) {
    if (!clause.isEmpty() && clause.size() <= TOGETHER) {
      String text = clause.stream().map(Word::text).collect(Collectors.joining());
      if (grammar.is("rule-verb", text)) {
        told.add(new Word(text, VERB, clause.get(0).start()));
        return;
      }
    }
    int placed = alone ? placed(clause) : -1;
    for (int i = 0; i < clause.size(); i++) {
      Word word = clause.get(i);
      boolean verb =
          i == placed
              || turned(clause, i)
              || granted(clause, i)
              || (word.tag().startsWith("n")
                  && (done(clause, i) || led(clause, i) || counted(clause, i)));
      told.add(verb ? new Word(word.text(), VERB, word.start()) : word);
    }
  }

  /** 由国务院规定, 由国务院规定、公布: the last word or one listed, behind 由 and whoever does it. */
  private boolean done(List<Word> clause, int i) {
    boolean last = i + 1 == clause.size() || grammar.is("enumeration", clause.get(i + 1).text());
    return i > 1
        && last
        && grammar.is("doer-verb", clause.get(i).text())
        && !clause.get(i - 1).tag().equals("ude1")
        && clause.subList(0, i - 1).stream()
            .anyMatch(word -> grammar.is("doer-preposition", word.text()));
  }

  /** 统一领导全市工作: behind an adverb and before what it bears on. */
  private boolean led(List<Word> clause, int i) {
    return i > 0
        && i + 1 < clause.size()
        && clause.get(i - 1).tag().endsWith("d")
        && grammar.is("led-verb", clause.get(i).text())
        && "nbm".indexOf(clause.get(i + 1).tag().charAt(0)) >= 0;
  }

  /** 按购房款的5%补贴: the last word, behind a share, where no verb gives it. */
  private boolean granted(List<Word> clause, int i) {
    return i > 0
        && i + 1 == clause.size()
        && grammar.verbal("granting", clause.get(i).text())
        && grammar.is("percent", clause.get(i - 1).text())
        && clause.subList(0, i).stream().noneMatch(w -> grammar.verbal("nominal", w.text()));
  }

  /** 每月组织一次演练: before a number and what it counts by. */
  private boolean counted(List<Word> clause, int i) {
    return i + 2 < clause.size()
        && grammar.is("counted-verb", clause.get(i).text())
        && clause.get(i + 1).tag().startsWith("m")
        && clause.get(i + 2).tag().startsWith("q");
  }

  /**
   * 在河道两侧种植防护林, 依托景区发展乡村旅游: where a sentence that begins with where or by what something is done
   * has its verb, though the dictionary has nouns alone; or -1.
   */
  private int placed(List<Word> clause) {
    boolean opens = !clause.isEmpty() && grammar.is("placing-open", clause.get(0).text());
    if (opens && clause.stream().skip(1).noneMatch(word -> word.tag().equals(VERB))) {
      for (int i = 2; i + 1 < clause.size(); i++) {
        boolean behind = "nfs".indexOf(clause.get(i - 1).tag().charAt(0)) >= 0;
        boolean before = "nba".indexOf(clause.get(i + 1).tag().charAt(0)) >= 0;
        boolean adverb = clause.get(i + 1).tag().equals("d");
        if (clause.get(i).tag().equals("vn") && behind && (before || adverb)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** 将闲置厂房改造为养老设施: behind what is turned, before what it is turned into. */
  private boolean turned(List<Word> clause, int i) {
    return i + 2 < clause.size()
        && clause.get(i).tag().startsWith("v")
        && grammar.is("becoming", clause.get(i + 1).text())
        && clause.subList(0, i).stream().anyMatch(word -> grammar.is("fronting", word.text()));
  }

  /** Whether a mark parts clauses, and not the members of a list. */
  private boolean mark(Word word) {
    return word.tag().startsWith("w") && !grammar.is("enumeration", word.text());
  }
}
