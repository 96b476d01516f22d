package org.policygraph.finding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.language.Lexicon;

/** The words of the lexicon that say how binding something is. */
final class Deontics {

  private static final List<Modality> BINDING =
      List.of(Modality.OBLIGATION, Modality.PROHIBITION, Modality.PERMISSION);

  /** How many words a deontic takes at most. */
  private static final int LONGEST = 3;

  private final Lexicon classes = Lexicon.load("deontics");

  /** How binding each deontic is that binds. */
  private final Map<String, Modality> binding = new HashMap<>();

  /** What these begin with. */
  private final BitSet beginnings = new BitSet();

  Deontics() {
    BINDING.forEach(m -> classes.words(m.id()).forEach(word -> binding.putIfAbsent(word, m)));
    binding.keySet().forEach(word -> beginnings.set(word.charAt(0)));
  }

  /** Whether a word belongs to a class. */
  boolean has(String concept, String word) {
    return classes.has(concept, word);
  }

  /** Whether a word is a deontic that binds. */
  boolean bind(String word) {
    return binding.containsKey(word);
  }

  /** The longest that begins at a word and binds, whatever stands behind it. */
  Optional<Deontic> at(Tokens t, int i, int to) {
    if (t.enclosed(i) || !beginnings.get(t.text(i).charAt(0))) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, to - i); length > 0; length--) {
      String text = t.text(i, i + length);
      Modality modality = binding.get(text);
      if (modality != null) {
        return Optional.of(new Deontic(modality, text, length));
      }
    }
    return Optional.empty();
  }
}
