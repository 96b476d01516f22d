package org.policygraph.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Word;
import org.policygraph.source.Span;

/**
 * The short names of a text, words of it that no dictionary knows: those it gives,
 * 市互联网信息办公室（以下简称网信办）, and those of offices that a level has for one task, 县禁烧办.
 */
public final class ShortNames {

  private static final Lexicon LEXICON = Lexicon.load("short-names");
  private static final Pattern GIVEN = LEXICON.pattern("given");
  private static final Pattern SEVERAL = LEXICON.pattern("several");
  private static final Pattern OFFICE = LEXICON.pattern("office");

  /** Tags of verbs, adverbs and prepositions. */
  private static final Set<String> PREDICATES = Set.of("v", "vi", "vg", "vf", "d", "p");

  private static final String INSTITUTION = "nis";

  /** First letters of the tags of nouns. */
  private static final String NOUNS = "ngj";

  /** Where each name is given or stands first. */
  private final Map<String, Integer> given = new LinkedHashMap<>();

  /** Those of offices. */
  private final Set<String> offices = new HashSet<>();

  /** Those that mean what stands right before the bracket, and nothing besides. */
  private final Map<Integer, String> single = new HashMap<>();

  /** Where each bracket that gives one begins, and where it ends. */
  private final TreeMap<Integer, Integer> brackets = new TreeMap<>();

  /** The short names of a text. */
  public ShortNames(String plain) {
    Matcher matcher = GIVEN.matcher(plain);
    while (matcher.find()) {
      String name = matcher.group(1);
      brackets.put(matcher.start(), matcher.end());
      if (given.putIfAbsent(name, matcher.start()) == null
          && !SEVERAL.matcher(matcher.group()).lookingAt()) {
        single.put(matcher.start(), name);
      }
    }
    Matcher office = OFFICE.matcher(plain);
    while (office.find()) {
      given.putIfAbsent(office.group(1), office.start(1));
      offices.add(office.group(1));
    }
  }

  /**
   * What somebody who takes part is named in full, by the short name that the text gives; only
   * where the text names them right before it.
   */
  public Map<String, String> full(List<Measure> measures) {
    Map<String, String> full = new HashMap<>();
    for (Measure measure : measures) {
      for (Actor actor : measure.actors()) {
        String name = single.get(actor.quote().end());
        if (actor.explicit() && name != null) {
          full.putIfAbsent(name, actor.name());
        }
      }
    }
    return full;
  }

  /**
   * Words of a sentence, without brackets that give a short name; those that make a short name
   * together are one if the dictionary sees more than nouns in it, 军 and 供站 for 军供站.
   */
  List<Word> joined(List<Word> cut) {
    if (given.isEmpty()) {
      return cut;
    }
    List<Word> words = cut.stream().filter(word -> !gives(word)).toList();
    List<Word> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = end(words, i);
      List<Word> parts = words.subList(i, end);
      if (parts.size() > 1 && parts.stream().anyMatch(ShortNames::predicates)) {
        joined.add(join(parts));
      } else {
        joined.addAll(parts);
      }
      i = end;
    }
    return List.copyOf(joined);
  }

  /** A stretch with the bracket behind it that gives what it ends with a short name. */
  Span given(Span stretch) {
    return new Span(stretch.start(), brackets.getOrDefault(stretch.end(), stretch.end()));
  }

  /** Whether a word stands in a bracket that gives a short name. */
  private boolean gives(Word word) {
    Map.Entry<Integer, Integer> bracket = brackets.floorEntry(word.start());
    return bracket != null && word.start() < bracket.getValue();
  }

  private static boolean predicates(Word word) {
    return PREDICATES.contains(word.tag());
  }

  /** One past the last word of the longest short name that begins at a word, or of that word. */
  private int end(List<Word> words, int from) {
    int end = from + 1;
    StringBuilder text = new StringBuilder();
    for (int i = from; i < words.size() && goesOn(text); i++) {
      text.append(words.get(i).text());
      end = given.containsKey(text.toString()) ? i + 1 : end;
    }
    return end;
  }

  private boolean goesOn(StringBuilder text) {
    return given.keySet().stream().anyMatch(name -> name.startsWith(text.toString()));
  }

  private Word join(List<Word> parts) {
    String text = parts.stream().map(Word::text).collect(Collectors.joining());
    String last = parts.get(parts.size() - 1).tag();
    boolean noun = !last.isEmpty() && NOUNS.indexOf(last.charAt(0)) >= 0;
    String tag = offices.contains(text) ? INSTITUTION : noun ? last : "n";
    return new Word(text, tag, parts.get(0).start());
  }
}
