package org.policygraph.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policygraph.finding.ObjectOptions.Place;
import org.policygraph.finding.Predication.Range;

/** What speaks for and against each stretch that an act may bear on. */
final class ObjectTraits {

  /** What stands for no word, and for the choice of the rules. */
  private static final String NONE = "-";

  private static final String SAME = "=";
  private static final String OTHER = "other";
  private static final String MORE = "+";

  /** From how many words on stretches count as equally long. */
  private static final int LONG = 8;

  /** Concepts of {@code grammar} that are asked of what stands between a stretch and the verb. */
  private static final List<String> LEADING =
      List.of("doer-preposition", "telling-preposition", "topic-preposition", "fronting");

  /**
   * What is said of a place.
   *
   * @param id what it is called
   * @param next with the word behind the verbs
   * @param agent with that a stretch there names somebody who can act
   * @param thing with that it does not
   */
  private record Said(String id, String next, String agent, String thing) {}

  private final Grammar grammar;
  private final Act act;
  private final Tokens t;
  private final ObjectOptions options;
  private final String verb;
  private final String ruled;
  private final String next;
  private final String last;
  private final List<String> habits;

  /** Whether a stretch names somebody, with the word behind the verbs. */
  private final String agentNext;

  private final String thingNext;
  private final Map<Place, Said> said = new EnumMap<>(Place.class);

  ObjectTraits(Grammar grammar, Habits habits, Act act, ObjectOptions options) {
    this.grammar = grammar;
    this.act = act;
    this.t = act.words();
    this.options = options;
    this.verb = t.text(Math.max(0, options.behind() - 1));
    this.ruled = options.place(options.ruled()).id();
    boolean closed = options.behind() >= t.size() || grammar.mark(t, options.behind());
    this.next = closed ? NONE : t.kind(options.behind());
    this.last = options.first() == 0 ? NONE : t.kind(options.first() - 1);
    this.habits = habits.of(verb);
    this.agentNext = true + next;
    this.thingNext = false + next;
  }

  /** Says what there is to say of a stretch. */
  void of(Range option, Ear<ObjectTrait> ear) {
    act(options.place(option), option.equals(options.ruled()), ear);
    stretch(option, ear);
  }

  /**
   * Says what there is to say of a place, which is the same of all stretches there.
   *
   * @param same whether of the stretch that the rules choose
   */
  void act(Place where, boolean same, Ear<ObjectTrait> ear) {
    String place = where.id();
    if (same) {
      ear.hear(ObjectTrait.RULED, place);
    }
    ear.hear(ObjectTrait.AGAINST, place, same ? SAME : ruled);
    ear.hear(ObjectTrait.RULE, act.rule(), place);
    ear.hear(ObjectTrait.VERB, verb, place, verb);
    ear.hear(ObjectTrait.VERB_RULED, verb, same ? SAME : OTHER);
    ear.hear(ObjectTrait.VERB_END, verb.substring(verb.length() - 1), place, verb);
    ear.hear(ObjectTrait.MODALITY, act.modality().id(), place);
    ear.hear(ObjectTrait.LAST_BEFORE, last, place);
    ear.hear(ObjectTrait.NEXT, next, place);
    ear.hear(ObjectTrait.VERB_NEXT, verb, place + next, verb);
    String alone = place + (next.equals(NONE) ? NONE : MORE);
    habits.forEach(habit -> ear.hear(ObjectTrait.HABIT, habit, alone, verb));
  }

  /** Says what there is to say of the words of a stretch, and of those around it. */
  void stretch(Range option, Ear<ObjectTrait> ear) {
    if (option.from() < option.to()) {
      Said place = said.computeIfAbsent(options.place(option), this::said);
      boolean agent = grammar.agent(grammar.bare(t.text(option.from(), option.to())));
      within(option, place, agent, ear);
      around(option, place, agent, ear);
    }
  }

  private Said said(Place place) {
    return new Said(place.id(), place.id() + next, place.id() + true, place.id() + false);
  }

  private void within(Range option, Said said, boolean agent, Ear<ObjectTrait> ear) {
    String place = said.id;
    String end = t.text(option.to() - 1);
    int length = Math.min(LONG, option.to() - option.from());
    ear.hear(ObjectTrait.START, t.kind(option.from()), place);
    ear.hear(ObjectTrait.END, t.tag(option.to() - 1), place);
    ear.hear(ObjectTrait.END_WORD, end, place, end);
    ear.hear(ObjectTrait.LAST_CHARACTER, end.substring(end.length() - 1), place, end);
    ear.hear(ObjectTrait.LENGTH, Integer.toString(length), place);
    ear.hear(ObjectTrait.AGENT, Boolean.toString(agent), place, end);
    ear.hear(ObjectTrait.VERB_AGENT, verb, agent ? said.agent : said.thing, verb);
    ear.hear(ObjectTrait.AGENT_NEXT, agent ? agentNext : thingNext, place);
    for (String held : held(option)) {
      ear.hear(ObjectTrait.HOLDS, held, place);
    }
  }

  private void around(Range option, Said said, boolean agent, Ear<ObjectTrait> ear) {
    String place = said.id;
    String word = t.text(option.to());
    String after = option.to() >= t.size() ? NONE : t.kind(option.to());
    String before = option.from() == 0 ? NONE : t.kind(option.from() - 1);
    ear.hear(ObjectTrait.BEFORE, before, place);
    ear.hear(ObjectTrait.AFTER, after, place, word);
    ear.hear(ObjectTrait.AFTER_WORD, word, place, word);
    ear.hear(ObjectTrait.AFTER_NEXT, after, said.next);
    ear.hear(ObjectTrait.BETWEEN, between(option), agent ? said.agent : said.thing);
  }

  /** What a stretch holds before its last word. */
  private List<String> held(Range option) {
    boolean preposition = false;
    boolean verbs = false;
    boolean comma = false;
    for (int i = option.from(); i < option.to() - 1; i++) {
      preposition |= t.tag(i).startsWith("p");
      verbs |= t.tag(i).equals("v");
      comma |= t.is("comma", i);
    }
    List<String> held = new ArrayList<>();
    if (preposition) {
      held.add("preposition");
    }
    if (verbs) {
      held.add("verb");
    }
    if (comma) {
      held.add("comma");
    }
    return held;
  }

  /** Who else does something between a stretch and the first verb, and what leads up to them. */
  private String between(Range option) {
    boolean agent = false;
    boolean[] leads = new boolean[LEADING.size()];
    for (int i = option.to(); i < options.first(); i++) {
      agent |= t.tag(i).startsWith("n") && grammar.agent(t.text(i));
      for (int lead = 0; lead < leads.length; lead++) {
        leads[lead] |= t.is(LEADING.get(lead), i);
      }
    }
    StringBuilder between = new StringBuilder(agent ? "agent" : "");
    for (int lead = 0; lead < leads.length; lead++) {
      between.append(leads[lead] ? MORE + LEADING.get(lead) : "");
    }
    return between.toString();
  }
}
