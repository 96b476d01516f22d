package org.policygraph.alignment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;

/** Finds the exceptions of measures: 除应急抢险外, 但老旧住宅除外. What is asked besides is none. */
final class Exceptions {

  /** How much two texts share that differ in exceptions alone. */
  private static final double ALIKE = .8;

  private final Pattern exception = Lexicon.load("alignment-words").pattern("exception");

  /** How many more exceptions the local text makes, if it says nearly the same else. */
  int gained(Said local, Said reference) {
    int gained = local.exceptions() - reference.exceptions();
    return gained != 0 && Likeness.reaches(ALIKE, without(local), without(reference)) ? gained : 0;
  }

  /** How many exceptions a text makes. */
  int count(String text) {
    int count = 0;
    Matcher matcher = exception.matcher(text);
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private Wording without(Said measure) {
    return new Wording(exception.matcher(measure.quote().text()).replaceAll(""));
  }
}
