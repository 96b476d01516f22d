package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.alignment.Change.Slot;

/**
 * What two documents call the subject of theirs that they have in common: the words that one of
 * them says throughout and the other never; and the names by which they call the reference.
 */
final class OwnWords {

  /** Of two measures that belong to no document. */
  static final OwnWords NONE = new OwnWords(List.of(), List.of());

  /** The share of a document's measures that say a word throughout. */
  private static final double THROUGHOUT = .2;

  /** How many measures say it at least: in a document of few, any word is one of a fifth. */
  private static final int LEAST = 3;

  private final List<String> longestFirst;
  private final List<String> names;

  private OwnWords(List<String> longestFirst, List<String> names) {
    this.longestFirst = longestFirst;
    this.names = names;
  }

  /**
   * Those of two documents.
   *
   * @param title that of the reference, or the empty string
   */
  static OwnWords of(Measures local, Measures reference, String title) {
    List<String> names =
        Stream.of(local, reference)
            .flatMap(OwnWords::documents)
            .distinct()
            .filter(title::endsWith)
            .toList();
    List<String> words = new ArrayList<>(names);
    add(words, local, reference);
    add(words, reference, local);
    words.sort(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return new OwnWords(List.copyOf(words), names);
  }

  /** The documents that measures name. */
  private static Stream<String> documents(Measures measures) {
    return IntStream.range(0, measures.size())
        .mapToObj(place -> measures.slots(place).texts().getOrDefault(Slot.DOCUMENT, Set.of()))
        .flatMap(Set::stream);
  }

  /** Whether a change is only that the reference is named, or is no more. */
  boolean isNaming(Change change) {
    return change.slot() == Slot.DOCUMENT && names.contains(change.local() + change.reference());
  }

  private static void add(List<String> words, Measures one, Measures other) {
    Vocabulary said = one.words();
    for (int word = 0; word < said.size(); word++) {
      String text = said.word(word);
      boolean throughout = said.frequency(word) >= Math.max(LEAST, THROUGHOUT * one.size());
      if (throughout && other.profiles().stream().noneMatch(p -> says(p.directive(), text))) {
        words.add(text);
      }
    }
  }

  private static boolean says(Directive measure, String word) {
    return measure.quote().contains(word);
  }

  /** Whether one of these words stands in what a measure says. */
  boolean in(Gist gist) {
    for (String word : longestFirst) {
      if (gist.says(word)) {
        return true;
      }
    }
    return false;
  }

  /** A text without these words. */
  String without(String text) {
    String rest = text;
    for (String word : longestFirst) {
      rest = rest.replace(word, "");
    }
    return rest;
  }
}
