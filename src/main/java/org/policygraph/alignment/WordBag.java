package org.policygraph.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.language.Synonyms;

/** The words of a text, ready to be asked how near they come to a word of another. */
final class WordBag {

  private static final double SAME_CLASS = .8;
  private static final double PART = .7;
  private static final double SAME_GROUP = .4;

  private final Set<String> words;
  private final Set<String> classes = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final String joined;
  private final Map<String, Double> known = new HashMap<>();

  WordBag(List<String> all, Synonyms synonyms) {
    words = new HashSet<>(all);
    joined = String.join(" ", all);
    for (String word : words) {
      classes.addAll(synonyms.classes(word));
    }
    classes.forEach(wordClass -> groups.add(Synonyms.group(wordClass)));
  }

  /** 1 for the word itself, less for a synonym, a part, or a word of the same group; 0 for none. */
  double nearest(String word, Synonyms synonyms) {
    return known.computeIfAbsent(word, any -> find(word, synonyms));
  }

  private double find(String word, Synonyms synonyms) {
    if (words.contains(word)) {
      return 1;
    }
    Set<String> own = synonyms.classes(word);
    if (own.stream().anyMatch(classes::contains)) {
      return SAME_CLASS;
    }
    if (word.length() > 1 && (joined.contains(word) || holdsPart(word))) {
      return PART;
    }
    return own.stream().anyMatch(c -> groups.contains(Synonyms.group(c))) ? SAME_GROUP : 0;
  }

  /** Whether a stretch of at least two characters of the word is a word here. */
  private boolean holdsPart(String word) {
    for (int from = 0; from + 2 <= word.length(); from++) {
      for (int to = from + 2; to <= word.length(); to++) {
        if (words.contains(word.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }
}
