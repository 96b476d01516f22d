package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Lexicon;

/** Finds what penalties punish: a fine says the same of every offence. */
final class Offences {

  private final Background background;
  private final Matters matters = new Matters();
  private final Lexicon words = Lexicon.load("alignment-words");
  private final Set<String> acts = words.words("punishing");
  private final Pattern punishment = words.pattern("punishment");
  private final Pattern citation = words.pattern("article");

  Offences(Background background) {
    this.background = background;
  }

  /** Whether a measure does something to those who break a rule. */
  boolean punishes(Directive measure) {
    return measure.actions().stream().anyMatch(acts::contains)
        && punishment.matcher(measure.quote()).find();
  }

  /**
   * What the penalty at a place of a document punishes: what stands in its sentence, in conditions
   * that are carried on to it, in the measures right before it in its provision where these say
   * nothing, and in the articles that they cite.
   */
  Matter of(List<Directive> document, int place) {
    List<Directive> told = new ArrayList<>();
    int from = place;
    told.add(document.get(from));
    Matter offence = matter(document, told);
    while (offence.weight() < Matter.MUCH && from > 0 && sameProvision(document, from)) {
      from--;
      told.add(document.get(from));
      offence = matter(document, told);
    }
    return offence;
  }

  private static boolean sameProvision(List<Directive> document, int place) {
    return document.get(place - 1).provision().equals(document.get(place).provision());
  }

  private Matter matter(List<Directive> document, List<Directive> told) {
    List<String> texts = new ArrayList<>();
    for (Directive measure : told) {
      texts.addAll(texts(measure));
    }
    List<String> cited = new ArrayList<>();
    for (String text : texts) {
      Matcher article = citation.matcher(text);
      while (article.find()) {
        cited.addAll(article(document, article.group()));
      }
    }
    texts.addAll(cited);
    Pairs pairs = new Pairs(background);
    List<String> letters = texts.stream().map(Bigrams::letters).toList();
    return Matter.of(matters.telling(letters, pairs.read(letters), pairs), pairs);
  }

  /** What a measure says but for who acts, and the conditions that are carried on to it. */
  private static List<String> texts(Directive measure) {
    List<String> texts = new ArrayList<>();
    String rest = measure.quote();
    for (Directive.Participant participant : measure.participants()) {
      if (participant.role().equals(Slot.RESPONSIBLE.id())) {
        rest = rest.replace(participant.text(), "，");
      }
    }
    texts.add(rest);
    for (Directive.Condition criterion : measure.criteria()) {
      if (!measure.quote().contains(criterion.quote())) {
        texts.add(criterion.quote());
      }
    }
    return texts;
  }

  private static List<String> article(List<Directive> document, String label) {
    return document.stream()
        .filter(measure -> measure.provision().equals(label))
        .map(Directive::quote)
        .toList();
  }
}
