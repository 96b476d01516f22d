package org.policygraph.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Lexicon;
import org.policygraph.source.Span;

/** How much of its words makes a ratio understandable: what it is a share of, how that changes. */
final class Shares {

  private static final int LONGEST_NOUN = 8;

  /** How many characters what a share is taken of has at most. */
  private static final int LONGEST_WHOLE = 20;

  private final Lexicon measured = Lexicon.load("measurements");
  private final Pattern share = measured.pattern("share");
  private final Pattern bound = measured.pattern("bound");

  /** A ratio with the verb of change and the noun before it: 比例提高至20%. */
  Span whole(ActWords words, Span span, String plain) {
    Matcher of = share.matcher(new Span(words.start(), span.start()).in(plain));
    if (of.find()) {
      return new Span(span.start() - of.group().length(), span.end());
    }
    Range range = words.range(span);
    if (range.from() >= range.to()) {
      return span; // no word lies within the number alone
    }
    int verb = range.from();
    while (verb > words.quote().from() && words.criterion("change", verb - 1)) {
      verb--;
    }
    int noun = words.criterion("of", verb - 1) ? verb - 1 : verb;
    int length = 0;
    boolean named = measured.suffix("ratio-noun", words.text(noun - 1)).isPresent();
    while (named
        && noun > words.quote().from()
        && noun(words.tag(noun - 1))
        && length <= LONGEST_NOUN) {
      noun--;
      length += words.text(noun).length();
    }
    if (noun == verb - 1 && !named) {
      noun = taken(words, noun);
    }
    return words.span(Math.min(noun, range.from()), range.to()).union(span);
  }

  /** Where what a share is taken of begins: 项目购置额 in 按项目购置额的10%; behind 的 if nothing is named. */
  private int taken(ActWords words, int of) {
    int from = of;
    int length = 0;
    while (from > words.quote().from()
        && length < LONGEST_WHOLE
        && !parts(words, from - 1)
        && !bounds(words, from - 1)) {
      from--;
      length += words.text(from).length();
    }
    while (from > words.quote().from() && bounds(words, from - 1)) {
      from--;
    }
    return from == of ? of + 1 : from;
  }

  private boolean bounds(ActWords words, int word) {
    return bound.matcher(words.text(word)).matches();
  }

  /** Whether a word parts what a share is taken of from what stands before it. */
  private static boolean parts(ActWords words, int word) {
    return words.actions().get(word)
        || words.criterion("duty", word)
        || words.tag(word).startsWith("p")
        || words.tag(word).startsWith("w")
        || words.tag(word).startsWith("c");
  }

  /** Whether a tag is that of a noun or of a verb used as one. */
  static boolean noun(String tag) {
    return tag.startsWith("n") || tag.startsWith("vn") || tag.startsWith("g");
  }
}
