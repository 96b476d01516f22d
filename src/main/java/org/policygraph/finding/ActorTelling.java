package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;

/** Says what there is to say of names that may take part in an act. */
final class ActorTelling {

  /** From how many characters on a name is long. */
  private static final int LONG = 6;

  /** Concepts of {@code roles} that are asked of the word behind names. */
  private static final List<String> BEHIND =
      List.of(
          "of adverbial deontic binding cooperating joining etc joint charged fronted doer"
              .concat(" behind-name place-trail between causative passive making giving punishing")
              .split(" "));

  /** What stands in the rest of a clause, by a bit for each: 的, a verb, one of the act, a duty. */
  private static final List<String> REST =
      IntStream.range(0, 1 << 4)
          .mapToObj(
              rest ->
                  IntStream.range(0, 4)
                      .filter(i -> (rest & 1 << i) != 0)
                      .mapToObj(List.of("of", "verb", "act", "deo")::get)
                      .collect(Collectors.joining(" ")))
          .toList();

  private static final String CLAUSE_END = Standing.LAST;
  private static final String OPENING = "^";
  private static final String NOTHING = "-";
  private static final String YES = "true";
  private static final String NO = "false";
  private static final String SPACE = " ";
  private static final String TRAILED = "trailed";

  private final ActorTraits.Common common;
  private final ActWords w;
  private final Candidate c;
  private final Standing s;
  private final Optional<Place> rule;
  private final String place;
  private final String kind;
  private final String placeAndKind;

  /** What governs the names, with whether nouns stand behind them. */
  private final String governed;

  ActorTelling(ActorTraits.Common common, Candidate c, Standing s, Optional<Place> rule) {
    this.common = common;
    this.w = common.words();
    this.c = c;
    this.s = s;
    this.rule = rule;
    this.place = s.place().id();
    this.kind = c.group().kind().id();
    this.placeAndKind = place + SPACE + kind;
    this.governed = trailed(s.governor());
  }

  /** Something that is said, then whether nouns stand behind the names. */
  private String trailed(String said) {
    return c.trailed() ? said + SPACE + TRAILED : said;
  }

  /** Whether nouns stand behind the names, then something that is said. */
  private String trailedAs(String said) {
    return c.trailed() ? TRAILED + SPACE + said : said;
  }

  /** Says it all. */
  void to(Ear<ActorTrait> ear) {
    String role = rule.map(p -> p.role().id()).orElse("none");
    ear.hear(ActorTrait.RULE, role, rule.map(Place::rule).orElse(""));
    names(ear);
    before(ear);
    behind(ear);
    act(ear);
    object(ear);
  }

  private void names(Ear<ActorTrait> ear) {
    String head = c.group().head();
    ear.hear(ActorTrait.PLACE, place);
    ear.hear(ActorTrait.KIND, kind);
    ear.word(ActorTrait.HEAD, head);
    ear.hear(ActorTrait.HEAD_END, head.substring(head.length() - 1), "", head);
    ear.word(ActorTrait.FIRST, w.text(c.from()));
    ear.hear(ActorTrait.AGAIN, again() ? YES : NO, place);
    int length = Math.min(LONG, w.text(c.from(), c.to()).length());
    ear.hear(ActorTrait.LENGTH, Integer.toString(length));
    if (c.trailed()) {
      String trail = c.group().trail();
      ear.hear(ActorTrait.TRAIL, "", "", trail);
      ear.hear(ActorTrait.TRAIL_PLACE, place, kind, trail);
      ear.word(ActorTrait.TRAIL_WORD, w.text(c.to()));
    }
  }

  /** Whether the act names the same once more. */
  private boolean again() {
    String names = w.text(c.from(), c.to());
    for (Group g : common.names()) {
      if (g.from() != c.from() && w.text(g.from(), g.to()).equals(names)) {
        return true;
      }
    }
    return false;
  }

  private void before(Ear<ActorTrait> ear) {
    int b = c.start() - 1;
    boolean opens = b < s.clause().from();
    String word = w.text(b);
    ear.hear(ActorTrait.BEFORE, opens ? OPENING + word : word, "", word);
    ear.hear(ActorTrait.BEFORE_TAG, opens ? OPENING : w.tag(b), "", word);
    String two = b - 1 < s.clause().from() ? OPENING : w.tag(b - 1);
    ear.hear(ActorTrait.BEFORE_TWO, two, "", word);
    String shown = opens ? "" : word;
    ear.hear(ActorTrait.GOVERNOR, s.governor(), "", shown);
    ear.hear(ActorTrait.GOVERNOR_KIND, s.governor(), trailed(kind), shown);
    ear.hear(ActorTrait.GOVERNOR_PLACE, s.governor(), placeAndKind, shown);
    nearest(b, ear);
  }

  /** The nearest verb before the names in their clause, and the preposition behind that. */
  private void nearest(int last, Ear<ActorTrait> ear) {
    String preposition = "";
    int at = last;
    while (at >= s.clause().from() && !verb(at)) {
      if (preposition.isEmpty() && w.tag(at).startsWith("p")) {
        preposition = w.text(at);
      }
      at--;
    }
    boolean found = at >= s.clause().from();
    String verb = found ? w.text(at) : "";
    String act = found && w.actions().get(at) ? "act" : found ? "verb" : "none";
    ear.hear(ActorTrait.VERB_BEFORE, found ? verb : NOTHING, "", verb);
    String far = act + SPACE + Math.min(last - at, 3);
    ear.hear(ActorTrait.VERB_FAR, place, far, verb);
    boolean none = preposition.isEmpty();
    ear.hear(ActorTrait.PREPOSITION, none ? NOTHING : preposition, "", preposition);
  }

  private boolean verb(int i) {
    return w.actions().get(i) || w.tag(i).equals("v") || w.tag(i).equals("vi");
  }

  private void behind(Ear<ActorTrait> ear) {
    int end = s.end();
    boolean out = end >= s.clause().to();
    String word = out ? "" : w.text(end);
    String tag = out ? CLAUSE_END : w.tag(end);
    String how = w.actions().get(end) ? trailed(tag) + " act" : trailed(tag);
    ear.hear(ActorTrait.BEHIND_TAG, place, how, word);
    boolean two = end + 1 < s.clause().to();
    ear.hear(ActorTrait.BEHIND_TWO, two ? tag : CLAUSE_END, two ? w.tag(end + 1) : "", word);
    for (String concept : BEHIND) {
      if (!out && w.role(concept, end)) {
        ear.hear(ActorTrait.BEHIND_CLASS, concept, "", word);
      }
    }
    ear.hear(ActorTrait.NEXT, s.next(), c.trailed() ? TRAILED : "", word);
    ear.hear(ActorTrait.NEXT_PLACE, s.next(), trailedAs(placeAndKind), word);
    ear.word(ActorTrait.VERB_BEHIND, verbBehind(end));
    ear.hear(ActorTrait.REST, place, rest(end));
    int more = 0;
    for (Group other : common.names()) {
      more += other.from() >= end && other.to() <= s.clause().to() ? 1 : 0;
    }
    ear.hear(ActorTrait.MORE, Integer.toString(Math.min(2, more)), place);
    boolean closed = w.role("of", s.clause().to() - 1);
    String around = s.governor() + SPACE + s.next() + SPACE + place;
    ear.hear(ActorTrait.CLAUSE, closed ? YES : NO, around, word);
  }

  /** The next verb, or noun of action, in the clause. */
  private String verbBehind(int end) {
    int at = end;
    while (at < s.clause().to() && !w.tag(at).startsWith("v")) {
      at++;
    }
    return at < s.clause().to() ? w.text(at) : NOTHING;
  }

  /** What stands in the rest of the clause. */
  private String rest(int end) {
    int rest = 0;
    for (int i = end; i < s.clause().to(); i++) {
      rest |= w.role("of", i) ? 1 : 0;
      rest |= w.tag(i).equals("v") ? 2 : 0;
      rest |= w.actions().get(i) ? 4 : 0;
      rest |= w.role("deontic", i) ? 8 : 0;
    }
    return REST.get(rest);
  }

  private void act(Ear<ActorTrait> ear) {
    String verb = w.action();
    ear.hear(ActorTrait.VERB, place, verb, verb);
    for (String concept : common.acts()) {
      ear.hear(ActorTrait.ACTS, concept, place, verb);
      ear.hear(ActorTrait.ACTS_GOVERNED, concept, governed, verb);
    }
    ear.hear(ActorTrait.MODALITY, place, common.act().modality().id());
    ear.hear(ActorTrait.ACT_RULE, place, common.act().rule());
    boolean before = false;
    boolean after = false;
    for (Group other : common.subjects()) {
      before |= other.from() < c.from();
      after |= other.from() > c.from();
    }
    String around = (after ? YES : NO) + SPACE + s.governor() + SPACE + trailed(s.next());
    ear.hear(ActorTrait.SUBJECTS, before ? YES : NO, around);
  }

  /** Where in the object names stand. */
  private void object(Ear<ActorTrait> ear) {
    String end = common.object().map(o -> w.text(o.to() - 1)).orElse(NOTHING);
    ear.hear(ActorTrait.OBJECT_LAST, place, end, end);
    if (s.place() != Standing.Place.OBJECT) {
      return;
    }
    Range object = common.object().orElseThrow();
    String part =
        c.to() == object.to()
            ? "end"
            : s.end() == object.to() ? "trail" : w.role("of", c.to()) ? "of" : "middle";
    ear.hear(ActorTrait.VERB_GOVERNED, w.action(), governed, w.action());
    ear.hear(ActorTrait.OBJECT_PART, s.governor(), trailedAs(kind) + SPACE + part);
    if (c.to() != object.to()) {
      ear.word(ActorTrait.OBJECT_END, w.text(object.to() - 1));
    }
  }
}
