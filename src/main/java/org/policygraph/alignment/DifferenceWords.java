package org.policygraph.alignment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Lexicon;

/** The words that tell what became of a measure, from the lexicon. */
final class DifferenceWords {

  private static final Lexicon WORDS = Lexicon.load("alignment-words");

  private final Set<String> instruments = WORDS.words("instrument");
  private final Set<String> kinds = WORDS.words("instrument-kind");
  private final Set<String> ratios = WORDS.words("ratio");
  private final Set<String> rates = WORDS.words("rate");
  private final Set<String> penalties = WORDS.words("penalty");
  private final Set<String> budgets = WORDS.words("budget");
  private final Set<String> principles = WORDS.words("principle");
  private final Set<String> anybody = WORDS.words("anybody");
  private final Lexicon acts = Lexicon.load("alignment-acts");
  private final Forces forces = new Forces();
  private final Exceptions exceptions = new Exceptions();
  private final Levels levels = new Levels();
  private final Rewordings rewordings = new Rewordings(levels);
  private final Pattern charge = WORDS.pattern("charge");
  private final Set<String> soft = WORDS.words("soft");
  private final Set<String> relieving = acts.words("relieve");
  private final Pattern programme =
      Pattern.compile(
          WORDS.words("name-open").iterator().next()
              + "[^\\p{P}]+\\p{P}[^\\p{P}]{0,8}("
              + String.join("|", WORDS.words("programme"))
              + ")");

  /** The instruments, documents and procedures that a text names. */
  Set<String> instruments(String text) {
    return instruments.stream().filter(text::contains).collect(Collectors.toSet());
  }

  /** Whether the name of an instrument says its kind only. */
  boolean isKind(String instrument) {
    return kinds.contains(instrument);
  }

  /** Whether an amount is a share of something. */
  boolean isRatio(String amount) {
    return ratios.stream().anyMatch(amount::contains);
  }

  /** Whether a text says how much there is for each, in whatever place: 人均, 每平方米. */
  boolean isRate(String text) {
    return rates.stream().anyMatch(text::contains);
  }

  /** Whether a text says what is taken from those who break a rule. */
  boolean isPenalty(String text) {
    return penalties.stream().anyMatch(text::contains);
  }

  /** Whether an amount is one that must not be passed, in whatever place: 不得低于每平方米二百元, 不超过2米. */
  boolean isLimit(String amount) {
    return WORDS.prefix("cap", amount).isPresent() || WORDS.prefix("limit", amount).isPresent();
  }

  /** Whether a text says what is spent in all, as the size of a place allows. */
  boolean isBudget(String text) {
    return budgets.stream().anyMatch(text::contains);
  }

  /** Whether a standard is a slogan: a principle or an idea to be guided by. */
  boolean isPrinciple(String standard) {
    return principles.stream().anyMatch(standard::contains);
  }

  /** Whether a body is but whoever is addressed. */
  boolean isAnybody(String body) {
    return anybody.contains(body);
  }

  /**
   * Those of whom a clause that asks nothing else says that they act: （责任单位：市水利局）, 由市水利局牵头.
   *
   * @param provision the measures of its provision
   */
  Set<String> namedApart(Directive measure, List<Directive> provision) {
    return measure.participants().stream()
        .filter(p -> p.role().equals(Slot.RESPONSIBLE.id()) && !isAnybody(p.text()))
        .map(Directive.Participant::text)
        .filter(name -> provision.stream().noneMatch(m -> m.quote().contains(name) && !isCharge(m)))
        .collect(Collectors.toSet());
  }

  /** Whether a measure only says who acts: 由市水利局牵头. */
  private boolean isCharge(Directive measure) {
    return charge.matcher(measure.quote()).matches();
  }

  /** 鼓励, 引导, 吸引: whether somebody is only moved to act, by whatever verb. */
  boolean asksSoftly(Directive measure) {
    return !measure.actions().isEmpty() && soft.contains(measure.actions().get(0));
  }

  /** Whether a verb spares somebody a consequence. */
  boolean relieves(String verb) {
    return relieving.contains(verb);
  }

  /** Whether some verbs and others have one in common, or two that say the same. */
  boolean sameAct(Collection<String> some, Collection<String> others) {
    return some.stream().anyMatch(others::contains)
        || acts.concepts().stream()
            .map(acts::words)
            .anyMatch(
                act ->
                    some.stream().anyMatch(act::contains)
                        && others.stream().anyMatch(act::contains));
  }

  /** Whether a text has a programme of a name of its own. */
  boolean namesAProgramme(String text) {
    return programme.matcher(text).find();
  }

  /** Finds what measures leave out. */
  Exceptions exceptions() {
    return exceptions;
  }

  /** Tells names of levels. */
  Levels levels() {
    return levels;
  }

  /** Tells what words do that differ. */
  Rewordings rewordings() {
    return rewordings;
  }

  /** Compares how measures bind. */
  Forces forces() {
    return forces;
  }
}
