package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;

/**
 * A directive act as the measure finder leaves it: predicate and object, before actors, criteria,
 * topic and instrument are read from it.
 *
 * @param provision the innermost unit it stands in
 * @param sentence the sentence it stands in
 * @param words the words of that sentence; their offsets count in the plain text of the document
 * @param quote from its actor to its last attached clause, without a final mark
 * @param core the clause or clauses that hold subject, predicate and object
 * @param attached the attached clauses (purpose, result, manner, principle), in order of place
 * @param actions the verbs, in order
 * @param object what they bear on; it may stand before the quote, where the sentence carries it on
 * @param situations the situations it enumerates, each whole, in order of place
 * @param modality how binding it is
 * @param rule the rule that found it
 * @param cues the cue words the rule saw
 * @param lead the act of the lead-in that announces it, 可以采取下列措施：, whether or not that is one of
 *     its own
 */
record Act(
    Provision provision,
    Sentence sentence,
    Tokens words,
    Span quote,
    Span core,
    List<Span> attached,
    List<Span> actions,
    Optional<Span> object,
    List<Span> situations,
    Modality modality,
    String rule,
    List<String> cues,
    Optional<Act> lead) {

  /** The rule of an act that announces cases. */
  static final String ENUMERATION = "enumeration";

  /**
   * The same act with a verb, where none was found: its last word, if that can be one (禁止无证经营),
   * else its first (禁止窃电行为).
   */
  Act verbal() {
    if (!actions.isEmpty()) {
      return this;
    }
    int first = words.at(core.start());
    int last = words.behind(core.end()) - 1;
    if (last < first) {
      return with(quote, List.of(core), object, situations, modality, rule);
    }
    int verb = words.tag(last).startsWith("v") ? last : first;
    return with(quote, List.of(words.span(verb, verb + 1)), object, situations, modality, rule);
  }

  /** The same act with other verbs, which bear on something else. */
  Act doing(List<Span> verbs, Span bears) {
    return with(quote, verbs, Optional.of(bears), situations, modality, rule);
  }

  /** The same act as one that announces cases. */
  Act announcing(Span reach, Optional<Span> bears, List<Span> cases) {
    return with(reach, actions, bears, cases, modality, ENUMERATION);
  }

  /** The same act in other cases. */
  Act in(List<Span> cases) {
    return with(quote, actions, object, cases, modality, rule);
  }

  /**
   * The same act, bearing on something else.
   *
   * @param shown the words that show it
   */
  Act bearing(Optional<Span> bears, List<String> shown) {
    List<String> seen = Stream.concat(cues.stream(), shown.stream()).distinct().toList();
    return with(quote, actions, bears, situations, modality, rule, seen, lead);
  }

  /** The same act, its quote and what it bears on as far as they reach. */
  Act reaching(UnaryOperator<Span> reach) {
    Optional<Span> bears = object.map(reach);
    return with(reach.apply(quote), actions, bears, situations, modality, rule);
  }

  /** The same act, announced by another. */
  Act below(Act other) {
    return with(quote, actions, object, situations, modality, rule, cues, Optional.of(other));
  }

  /** The same act, binding in another way. */
  Act as(Modality other) {
    return with(quote, actions, object, situations, other, rule);
  }

  private Act with(
      Span reach,
      List<Span> verbs,
      Optional<Span> bears,
      List<Span> cases,
      Modality binding,
      String by) {
    return with(reach, verbs, bears, cases, binding, by, cues, lead);
  }

  private Act with(
      Span reach,
      List<Span> verbs,
      Optional<Span> bears,
      List<Span> cases,
      Modality binding,
      String by,
      List<String> seen,
      Optional<Act> above) {
    return new Act(
        provision, sentence, words, reach, core, attached, verbs, bears, cases, binding, by, seen,
        above);
  }
}
