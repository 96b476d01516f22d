package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Where a document only lists names: a sentence of places (浙江省：杭州市萧山区、余杭区，宁波市…), lines of people
 * with their bodies (张三（民政局）). What looks like a verb there is part of a name.
 */
final class Rolls {

  /** How many lines of people are a list. */
  private static final int PEOPLE = 3;

  /** How many characters a line with a name and a body has at most. */
  private static final int LONGEST_PERSON = 40;

  /** How many places are a list. */
  private static final int PLACES = 4;

  private static final Lexicon CUES = Lexicon.load("rolls");
  private static final Pattern MARK = CUES.pattern("mark");
  private static final Pattern BRACKET = CUES.pattern("bracket");
  private static final Pattern PLACE = CUES.pattern("place");
  private static final Pattern PERSON = CUES.pattern("person");

  private Rolls() {}

  /** The characters of a document that stand in lists of names. */
  static BitSet of(Outline outline) {
    BitSet rolls = new BitSet();
    outline.walk().map(Provision::sentences).forEach(s -> mark(outline.text(), s, rolls));
    return rolls;
  }

  private static void mark(Text text, List<Sentence> sentences, BitSet rolls) {
    List<Span> people = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      String words = text.in(span).strip();
      if (places(words)) {
        rolls.set(span.start(), span.end());
      }
      if (words.length() <= LONGEST_PERSON && PERSON.matcher(words).find()) {
        people.add(span);
      } else {
        people.clear();
      }
      if (people.size() >= PEOPLE) {
        people.forEach(person -> rolls.set(person.start(), person.end()));
      }
    }
  }

  /** Whether a sentence consists of nothing but names of places. */
  private static boolean places(String sentence) {
    int last = sentence.length() - 1;
    boolean marked = last > 0 && MARK.matcher(sentence.substring(last)).matches();
    String names = marked ? sentence.substring(0, last) : sentence;
    if (CUES.suffix("end", names).isEmpty()) {
      return false;
    }
    List<String> parts =
        MARK.splitAsStream(BRACKET.matcher(names).replaceAll("")).map(String::strip).toList();
    return parts.size() >= PLACES && parts.stream().allMatch(p -> PLACE.matcher(p).find());
  }
}
