package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Lexicon;

/**
 * What of names says whether they take part in an act, and in which role: what they are, what
 * governs them and what follows, where they stand towards the act, what the act is, and what the
 * rules say.
 */
final class ActorTraits {

  /** From how many characters on a name is long. */
  private static final int LONG = 6;

  /** Concepts of {@code roles} that are asked of the word behind names. */
  private static final List<String> BEHIND =
      List.of(
          "of adverbial deontic binding cooperating joining etc joint charged fronted doer"
              .concat(" behind-name place-trail between causative passive making giving punishing")
              .split(" "));

  /** Concepts of {@code roles} that are asked of the verb of the act. */
  private static final List<String> ACTING =
      List.of(
          "punishing assisting handing cooperating causative passive giving personal no-target"
              .concat(
                  " contracting serving making preventing building advancing visiting providing")
              .concat(" rewarding engaging filling having violating strengthening instrumental")
              .concat(" naming mutual consulting submitting")
              .split(" "));

  private static final String CLAUSE_END = Standing.LAST;

  private final Lexicon roles = Lexicon.load("roles");
  private final Standing.Reader reader = new Standing.Reader();

  /**
   * What all names of an act have in common.
   *
   * @param object what the act bears on
   * @param core its clauses that are not attached
   * @param clause the clause of its first action
   * @param acts the classes of its verbs
   * @param names all names
   * @param subjects those that do an act that stands behind them
   */
  record Common(
      Act act,
      ActWords words,
      Optional<Range> object,
      Range core,
      Range clause,
      List<String> acts,
      List<Group> names,
      List<Group> subjects) {}

  /** What the names of an act have in common. */
  Common common(Act act, ActWords w) {
    Range quote = w.quote();
    List<Group> names = w.names(quote.from(), quote.to());
    int last = w.actions().length() - 1;
    List<String> acts =
        names.isEmpty()
            ? List.of()
            : ACTING.stream()
                .filter(concept -> roles.has(concept, w.action()) || w.role(concept, last))
                .toList();
    return new Common(
        act,
        w,
        act.object().map(w::range),
        w.range(act.core()),
        w.clause(w.firstAction()),
        acts,
        names,
        names.stream().filter(g -> reader.subject(w, g)).toList());
  }

  /**
   * The traits of names.
   *
   * @param rule the part that the rules give them
   */
  List<Trait> of(Common common, Candidate c, Optional<Place> rule) {
    Gathering g = new Gathering(common, c, reader.of(common, c));
    g.add("rule " + rule.map(p -> p.role().id() + " " + p.rule()).orElse("none"), "");
    g.names();
    g.before();
    g.behind();
    g.act();
    g.object();
    return g.traits;
  }

  /** Collects the traits of one candidate. */
  private static final class Gathering {

    private final List<Trait> traits = new ArrayList<>();
    private final Common common;
    private final ActWords w;
    private final Candidate c;
    private final Standing s;
    private final String place;
    private final String kind;

    /** Whether nouns stand behind the names. */
    private final String trailed;

    Gathering(Common common, Candidate c, Standing s) {
      this.common = common;
      this.w = common.words;
      this.c = c;
      this.s = s;
      this.place = s.place().id();
      this.kind = c.group().kind().name().toLowerCase(Locale.ROOT);
      this.trailed = c.trailed() ? " trailed" : "";
    }

    private void add(String name, String word) {
      traits.add(new Trait(name, word));
    }

    void names() {
      String head = c.group().head();
      add("place " + place, "");
      add("kind " + kind, "");
      add("head " + head, head);
      add("head-end " + head.charAt(head.length() - 1), head);
      String first = w.text(c.from());
      add("first " + first, first);
      add("again " + again() + " " + place, "");
      add("length " + Math.min(LONG, w.text(c.from(), c.to()).length()), "");
      if (c.trailed()) {
        add("trail", c.group().trail());
        add("trail-place " + place + " " + kind, c.group().trail());
        add("trail-word " + w.text(c.to()), w.text(c.to()));
      }
    }

    /** Whether the act names the same once more. */
    private boolean again() {
      String names = w.text(c.from(), c.to());
      return common.names.stream()
          .anyMatch(g -> g.from() != c.from() && w.text(g.from(), g.to()).equals(names));
    }

    void before() {
      int b = c.start() - 1;
      boolean opens = b < s.clause().from();
      String word = w.text(b);
      add("before " + (opens ? "^" : "") + word, word);
      add("before-tag " + (opens ? "^" : w.tag(b)), word);
      add("before-two " + (b - 1 < s.clause().from() ? "^" : w.tag(b - 1)), word);
      String shown = opens ? "" : word;
      add("governor " + s.governor(), shown);
      add("governor-kind " + s.governor() + " " + kind + trailed, shown);
      add("governor-place " + s.governor() + " " + place + " " + kind, shown);
      nearest(b);
    }

    /** The nearest verb before the names in their clause, and the preposition behind that. */
    private void nearest(int last) {
      String preposition = "-";
      int at = last;
      while (at >= s.clause().from() && !verb(at)) {
        if (preposition.equals("-") && w.tag(at).startsWith("p")) {
          preposition = w.text(at);
        }
        at--;
      }
      boolean found = at >= s.clause().from();
      String verb = found ? w.text(at) : "-";
      String act = found && w.actions().get(at) ? "act" : found ? "verb" : "none";
      add("verb-before " + verb, found ? verb : "");
      add("verb-far " + place + " " + act + " " + Math.min(last - at, 3), found ? verb : "");
      add("preposition " + preposition, preposition.equals("-") ? "" : preposition);
    }

    private boolean verb(int i) {
      return w.actions().get(i) || w.tag(i).equals("v") || w.tag(i).equals("vi");
    }

    void behind() {
      int end = s.end();
      boolean out = end >= s.clause().to();
      String word = out ? "" : w.text(end);
      String tag = out ? CLAUSE_END : w.tag(end);
      String acts = w.actions().get(end) ? " act" : "";
      add("behind-tag " + place + " " + tag + trailed + acts, word);
      boolean two = end + 1 < s.clause().to();
      add("behind-two " + (two ? tag + " " + w.tag(end + 1) : CLAUSE_END), word);
      for (String concept : BEHIND) {
        if (!out && w.role(concept, end)) {
          add("behind-class " + concept, word);
        }
      }
      add("next " + s.next() + trailed, word);
      add("next-place " + s.next() + trailed + " " + place + " " + kind, word);
      String verb = verbBehind(end);
      add("verb-behind " + verb, verb);
      add("rest " + place + rest(end), "");
      int more = 0;
      for (Group other : common.names) {
        more += other.from() >= end && other.to() <= s.clause().to() ? 1 : 0;
      }
      add("more " + Math.min(2, more) + " " + place, "");
      boolean closed = w.role("of", s.clause().to() - 1);
      add("clause " + closed + " " + s.governor() + " " + s.next() + " " + place, word);
    }

    /** The next verb, or noun of action, in the clause. */
    private String verbBehind(int end) {
      int at = end;
      while (at < s.clause().to() && !w.tag(at).startsWith("v")) {
        at++;
      }
      return at < s.clause().to() ? w.text(at) : "-";
    }

    /** What stands in the rest of the clause. */
    private String rest(int end) {
      boolean of = false;
      boolean verb = false;
      boolean act = false;
      boolean bound = false;
      for (int i = end; i < s.clause().to(); i++) {
        of |= w.role("of", i);
        verb |= w.tag(i).equals("v");
        act |= w.actions().get(i);
        bound |= w.role("deontic", i);
      }
      return (of ? " of" : "")
          + (verb ? " verb" : "")
          + (act ? " act" : "")
          + (bound ? " deo" : "");
    }

    void act() {
      String verb = w.action();
      add("verb " + place + " " + verb, verb);
      for (String concept : common.acts) {
        add("acts " + concept + " " + place, verb);
        add("acts-governed " + concept + " " + s.governor() + trailed, verb);
      }
      add("modality " + place + " " + common.act.modality().id(), "");
      add("act-rule " + place + " " + common.act.rule(), "");
      boolean before = false;
      boolean after = false;
      for (Group other : common.subjects) {
        before |= other.from() < c.from();
        after |= other.from() > c.from();
      }
      add("subjects " + before + " " + after + " " + s.governor() + " " + s.next() + trailed, "");
    }

    /** Where in the object names stand. */
    void object() {
      String end = common.object.map(o -> w.text(o.to() - 1)).orElse("-");
      add("object-last " + place + " " + end, end);
      if (s.place() != Standing.Place.OBJECT) {
        return;
      }
      Range object = common.object.orElseThrow();
      String part =
          c.to() == object.to()
              ? "end"
              : s.end() == object.to() ? "trail" : w.role("of", c.to()) ? "of" : "middle";
      add("verb-governed " + w.action() + " " + s.governor() + trailed, w.action());
      add("object-part " + s.governor() + trailed + " " + kind + " " + part, "");
      if (c.to() != object.to()) {
        String last = w.text(object.to() - 1);
        add("object-end " + last, last);
      }
    }
  }
}
