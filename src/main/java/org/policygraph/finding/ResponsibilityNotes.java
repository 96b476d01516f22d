package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * Notes in brackets that say who is responsible for what stands before them in the same provision
 * (D18): （商务部、财政部负责）, （责任单位：…；配合单位：…）.
 */
final class ResponsibilityNotes {

  /** How far behind an act its note may stand; no item of a document is longer. */
  private static final int REACH = 4_000;

  private static final String RULE = "note";

  private final Terms terms = new Terms();
  private final Pattern note;
  private final Pattern aside;
  private final Pattern label;
  private final Pattern end;
  private final Pattern separator;
  private final Set<String> joining;
  private final Set<String> opening;
  private final Set<String> nobody;
  private final Pattern partnerLabel;
  private final Pattern otherLabel;
  private final Pattern with;
  private final Pattern compounds = Lexicon.load("actors").pattern("fixed-name");

  ResponsibilityNotes() {
    Lexicon notes = Lexicon.load("notes");
    note = notes.pattern("note");
    aside = notes.pattern("aside");
    label = notes.pattern("label");
    partnerLabel = notes.pattern("partner-label");
    otherLabel = notes.pattern("other-label");
    end = notes.pattern("end");
    with = notes.pattern("with");
    separator = notes.pattern("separator");
    joining = notes.words("joining");
    opening = notes.words("opening");
    nobody = notes.words("nobody");
  }

  /** The actors that the first note behind an act names, if the act's provision has one there. */
  List<Actor> of(Act act, String plain) {
    return behind(act, plain)
        .map(inside -> named(plain, inside, Role.RESPONSIBLE, RULE))
        .orElse(List.of());
  }

  /** By when the same note says that it is done. */
  List<Criterion> terms(Act act, String plain) {
    return behind(act, plain).map(inside -> terms.among(inside, plain, RULE)).orElse(List.of());
  }

  private Optional<Span> behind(Act act, String plain) {
    Span own = own(act.provision());
    int from = Math.min(act.quote().end(), own.end());
    Matcher matcher = note.matcher(plain).region(from, Math.min(own.end(), from + REACH));
    return matcher.find()
        ? Optional.of(new Span(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }

  /** The stretch of a provision's own sentences. */
  private static Span own(Provision provision) {
    if (provision.sentences().isEmpty()) {
      return provision.span();
    }
    int last = provision.sentences().size() - 1;
    return provision.sentences().get(0).span().union(provision.sentences().get(last).span());
  }

  /**
   * The actors that a stretch names, each with the role that the words before it give.
   *
   * @param first the role of those before whom no word gives one
   * @param rule the rule that is told for them
   */
  List<Actor> named(String plain, Span inside, Role first, String rule) {
    List<Actor> found = new ArrayList<>();
    Role role = first;
    boolean told = true; // not what a label tells of something else, 适用范围：
    int at = inside.start();
    Matcher parts = separator.matcher(plain).region(inside.start(), inside.end());
    while (at < inside.end()) {
      int stop = next(parts, plain, inside);
      Span part = new Span(at, stop);
      String text = part.in(plain);
      if (partnerLabel.matcher(text).lookingAt()) {
        role = Role.SUPPORTING;
        told = true;
      } else if (label.matcher(text).lookingAt()) {
        role = Role.RESPONSIBLE;
        told = true;
      } else {
        told &= !otherLabel.matcher(text).lookingAt();
      }
      if (told && !aside.matcher(text).matches()) {
        name(plain, part, role, rule, found);
      }
      at = stop < inside.end() ? parts.end() : stop;
      role = role(plain.substring(stop, at), role);
    }
    return labels(plain, inside) ? found : cooperating(plain, inside, found);
  }

  /** 牵头单位：…；配合单位：…: whether words before a colon tell who acts and who cooperates. */
  private boolean labels(String plain, Span inside) {
    return label.matcher(plain).region(inside.start(), inside.end()).lookingAt()
        && partnerLabel.matcher(plain).region(inside.start(), inside.end()).find();
  }

  /** The role of those behind a separator: whom 会同 names cooperates. */
  private Role role(String between, Role before) {
    return joining.contains(between) ? Role.SUPPORTING : before;
  }

  /** Where the next separator stands that is no part of a name, 文化和旅游部, or the end. */
  private int next(Matcher parts, String plain, Span inside) {
    while (parts.find()) {
      Matcher compound = compounds.matcher(plain).region(inside.start(), inside.end());
      boolean within = false;
      while (compound.find() && !within) {
        within = compound.start() <= parts.start() && parts.end() <= compound.end();
      }
      if (!within) {
        return parts.start();
      }
    }
    return inside.end();
  }

  private void name(String plain, Span part, Role role, String rule, List<Actor> found) {
    Matcher head = label.matcher(plain).region(part.start(), part.end());
    Matcher partner = partnerLabel.matcher(plain).region(part.start(), part.end());
    int from = partner.lookingAt() ? partner.end() : head.lookingAt() ? head.end() : part.start();
    Matcher tail = end.matcher(plain).region(from, part.end());
    int to = tail.find() ? tail.start() : part.end();
    to -= to > from && opening.contains(plain.substring(to - 1, to)) ? 1 : 0;
    boolean sums = !found.isEmpty() && nobody.contains(plain.substring(from, Math.max(from, to)));
    if (to > from && !sums) {
      Span span = new Span(from, to);
      found.add(new Actor(role, span.in(plain), span, true, rule));
    }
  }

  /** The names before 配合 or 参与 cooperate: behind a doer, or where none stands before them. */
  private List<Actor> cooperating(String plain, Span inside, List<Actor> found) {
    Matcher cooperates = with.matcher(plain).region(inside.start(), inside.end());
    List<Actor> result = new ArrayList<>();
    int doers = end(plain, inside);
    boolean some = cooperates.find();
    boolean first =
        some
            && cooperates.start() == doers
            && !partnerLabel.matcher(plain).region(doers, inside.end()).lookingAt();
    for (Actor actor : found) {
      boolean behind = actor.quote().start() > doers;
      boolean supports = some && doers >= 0 && behind != first;
      result.add(
          supports
              ? new Actor(Role.SUPPORTING, actor.name(), actor.quote(), true, actor.rule())
              : actor);
    }
    return result;
  }

  private int end(String plain, Span inside) {
    Matcher tail = end.matcher(plain).region(inside.start(), inside.end());
    return tail.find() ? tail.start() : -1;
  }
}
