package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.language.Lexicon;

/** Makes profiles of measures. */
final class Profiler {

  private static final String TARGET = "target";

  /** What of a cue it is looked up by; a single character tells no subject. */
  private static final int PREFIX = 2;

  private final Background background;
  private final Matters matter;
  private final Map<String, Long> acts = new HashMap<>();

  /** The cues by the pair that they begin with. */
  private final ByPair<Cue> cues = new ByPair<>();

  /** The characters that they begin with. */
  private final BitSet openings = new BitSet();

  /** A word that tells a subject, by its number, and how much it tells. */
  private record Cue(String word, int subject, double strength) {}

  Profiler(Background background) {
    this.background = background;
    Lexicon classes = Lexicon.load("alignment-acts");
    long bit = 1;
    for (String act : classes.concepts()) {
      for (String word : classes.words(act)) {
        acts.merge(word, bit, (known, further) -> known | further);
      }
      bit <<= 1;
    }
    Lexicon told = Lexicon.load("alignment-subjects");
    matter = new Matters();
    for (int subject = 0; subject < About.SUBJECTS.size(); subject++) {
      for (String word : told.words(About.SUBJECTS.get(subject))) {
        if (word.length() >= PREFIX) {
          openings.set(word.charAt(0));
          cues.add(Bigrams.at(word, 0), new Cue(word, subject, background.strength(word)));
        }
      }
    }
  }

  /**
   * The profiles of some measures.
   *
   * @param pairs takes their pairs of characters
   */
  List<Profile> of(List<Directive> directives, Pairs pairs) {
    double[] strengths = new double[About.SUBJECTS.size()];
    return directives.stream().map(directive -> of(directive, pairs, strengths)).toList();
  }

  private Profile of(Directive directive, Pairs pairs, double[] strengths) {
    List<String> texts = texts(directive);
    List<String> letters = texts.stream().map(Bigrams::letters).toList();
    int[] read = pairs.read(letters);
    return new Profile(
        directive,
        read,
        matter.telling(letters, read, pairs),
        acts(directive.actions()),
        specificity(directive.actions()),
        about(texts, strengths));
  }

  /** Its quote, then the criteria and targets that stand elsewhere in the sentence. */
  private static List<String> texts(Directive directive) {
    String quote = directive.quote();
    List<String> texts = new ArrayList<>();
    texts.add(quote);
    for (Directive.Condition criterion : directive.criteria()) {
      if (!quote.contains(criterion.quote())) {
        texts.add(criterion.quote());
      }
    }
    for (Directive.Participant participant : directive.participants()) {
      if (participant.role().equals(TARGET) && !quote.contains(participant.text())) {
        texts.add(participant.text());
      }
    }
    return texts;
  }

  private double specificity(List<String> actions) {
    double most = 0;
    for (String verb : actions) {
      most = Math.max(most, background.specificity(verb));
    }
    return most;
  }

  private long acts(List<String> actions) {
    long found = 0;
    for (String verb : actions) {
      for (int from = 0; from < verb.length(); from++) {
        for (int to = from + 1; to <= verb.length(); to++) {
          found |= acts.getOrDefault(verb.substring(from, to), 0L);
        }
      }
    }
    return found;
  }

  /**
   * What the cue words of some texts tell, each as much as the one that tells most.
   *
   * @param strengths takes how much those of each subject tell
   */
  private About about(List<String> texts, double[] strengths) {
    Arrays.fill(strengths, 0);
    for (String text : texts) {
      for (int i = 0; i + PREFIX <= text.length(); i++) {
        if (openings.get(text.charAt(i))) {
          tell(text, i, strengths);
        }
      }
    }
    return new About(strengths);
  }

  /** Takes in the cue words that begin at a place of a text. */
  private void tell(String text, int place, double[] strengths) {
    List<Cue> begun = cues.of(Bigrams.at(text, place));
    for (int c = 0; c < begun.size(); c++) {
      Cue cue = begun.get(c);
      if (text.startsWith(cue.word, place)) {
        strengths[cue.subject] = Math.max(strengths[cue.subject], cue.strength);
      }
    }
  }
}
