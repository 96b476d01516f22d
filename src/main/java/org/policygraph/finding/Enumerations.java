package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Clause;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * What a lead-in makes of the items below it: situations or things (不得收购下列物品：（一）…) belong to the
 * act of the lead-in, each as a condition of its own; duties and steps (履行下列职责：（一）…) are acts
 * beside it; definitions are none.
 */
final class Enumerations {

  private final Grammar grammar;
  private final Lexicon lists = Lexicon.load("lists");
  private final Lexicon clauses = Lexicon.load("clauses");
  private final Pattern oneOf = lists.pattern("one-of");
  private final Pattern then = lists.pattern("then");
  private final Biddings biddings;

  Enumerations(Grammar grammar) {
    this.grammar = grammar;
    this.biddings = new Biddings(grammar);
  }

  /** The items that a provision announces below it. */
  Optional<Listing> below(Text text, Provision provision) {
    return provision.children().isEmpty()
        ? Optional.empty()
        : announced(text, provision).map(a -> Listing.below(a, provision.children()));
  }

  /**
   * The things that one of several paragraphs announces behind it: up to the first paragraph that
   * does not end with a semicolon.
   */
  Optional<Listing> behind(Text text, List<Provision> paragraphs, int lead) {
    Provision first = paragraphs.get(lead);
    Optional<Sentence> announced =
        first.children().isEmpty() && first.operative()
            ? announced(text, first).filter(a -> grammar.pointers().enumerate(text.in(a.span())))
            : Optional.empty();
    int end = lead + 1;
    boolean goesOn = announced.isPresent();
    while (goesOn && end < paragraphs.size()) {
      goesOn = lists.suffix("goes-on", text.in(paragraphs.get(end).span()).strip()).isPresent();
      end++;
    }
    List<Provision> things = paragraphs.subList(lead + 1, end);
    return announced.filter(a -> things.size() > 1).map(a -> Listing.paragraphs(a, things));
  }

  private Optional<Sentence> announced(Text text, Provision provision) {
    return provision.sentences().stream()
        .reduce((first, second) -> second)
        .filter(last -> announces(text.in(last.span()).strip()));
  }

  /** Whether a sentence announces what follows: with a colon, or as cases, 有下列情形之一的，…。 */
  private boolean announces(String sentence) {
    return grammar.announcing(sentence) || contains("occasion", sentence);
  }

  /** Whether the items below a provision are definitions. */
  boolean defines(Text text, Provision provision) {
    return !provision.children().isEmpty()
        && !provision.sentences().isEmpty()
        && grammar.inside("definition-inside", text.in(provision.sentences().get(0).span()));
  }

  /** The acts of a lead-in and of what it announces, put together. */
  List<Act> together(Text text, Listing listing, List<Act> lead, List<Act> announced) {
    String words = text.in(listing.announced().span());
    List<Act> all = new ArrayList<>(lead);
    List<Act> inside = announced.stream().filter(act -> !listing.endsBefore(act)).toList();
    boolean things = grammar.pointers().enumerate(words);
    boolean settled = settled(text, listing, lead, inside);
    if (!announcing(listing, lead) || !(things && (settled || belong(lead, inside, words)))) {
      int last = lead.size() - 1;
      boolean leads = announcing(listing, lead) && grammar.announcing(words.strip());
      Optional<Modality> bids = leads ? biddings.alone(text, lead.get(last)) : Optional.empty();
      boolean charges =
          last >= 0 && !things && (bids.isPresent() || charging(text, listing, lead.get(last)));
      if (charges && !inside.isEmpty()) {
        all.remove(last);
      }
      Modality binding = allows(listing, lead, words) ? Modality.PERMISSION : Modality.OBLIGATION;
      for (Act act : announced) {
        Act item = inside.contains(act) ? biddings.bound(act, bids.orElse(binding)) : act;
        boolean below = leads && inside.contains(act) && item.lead().isEmpty();
        all.add(below ? item.below(lead.get(last)) : item);
      }
      return all;
    }
    Act last = all.remove(all.size() - 1);
    boolean holds = grammar.announcing(words.strip());
    int end = holds ? end(text, listing.span()) : last.quote().end();
    List<Span> items = items(text, listing);
    if (settled) {
      int shared = shared(text, listing.announced().span());
      all.replaceAll(
          act -> act.core().start() < shared && listing.announces(act) ? act.in(items) : act);
    }
    all.add(reachingTo(text, last, end, items));
    announced.stream().filter(listing::endsBefore).forEach(all::add);
    return all;
  }

  /** 履行以下职责: whether the last act of a lead-in only says that there are duties; not 承担…，职责是. */
  private boolean charging(Text text, Listing listing, Act act) {
    List<Clause> clauses = listing.announced().clauses();
    int last = clauses.get(clauses.size() - 1).span().start();
    boolean before = listing.announces(act) && act.core().end() <= last;
    return !before && grammar.inside("duty", text.in(act.core()));
  }

  /** 可以采取下列措施, 享有下列权利: whether what is announced is allowed, and no procedure. */
  private boolean allows(Listing listing, List<Act> lead, String words) {
    return announcing(listing, lead)
        && lead.get(lead.size() - 1).modality() == Modality.PERMISSION
        && !contains("procedure", things(words));
  }

  /** Whether the last of the acts before a listing stands in the sentence that announces it. */
  private static boolean announcing(Listing listing, List<Act> lead) {
    return !lead.isEmpty() && listing.announces(lead.get(lead.size() - 1));
  }

  /** How far the acts of a lead-in share all cases: up to its first semicolon behind them. */
  private int shared(Text text, Span announced) {
    String words = text.in(announced);
    int from = words.length() - things(words).length();
    int end =
        lists.words("goes-on").stream()
            .mapToInt(m -> words.indexOf(m, from))
            .filter(i -> i >= 0)
            .min()
            .orElse(words.length());
    return announced.start() + end;
  }

  /**
   * Whether what is announced belongs to the act of the lead-in, always if that bans or favours.
   */
  private boolean belong(List<Act> lead, List<Act> inside, String words) {
    Modality modality = lead.get(lead.size() - 1).modality();
    return modality == Modality.PROHIBITION
        || modality == Modality.ENCOURAGEMENT
        || inside.isEmpty()
        || !(charges(words) || (!gives(words) && inside.stream().anyMatch(grammar::ruling)));
  }

  /** Whether a lead-in announces what is given, said or had, whatever it speaks of: 提交下列材料. */
  private boolean gives(String words) {
    return lists.words("given").stream().anyMatch(things(words)::contains);
  }

  private String things(String words) {
    return grammar.pointers().things(words);
  }

  /** Whether a lead-in announces what is to be done: 下列职责, 下列程序. */
  private boolean charges(String words) {
    String things = things(words);
    String before = words.substring(0, words.length() - things.length());
    String named = things.strip();
    boolean closes = grammar.announcing(named) && !named.isEmpty();
    String last = closes ? named.substring(0, named.length() - 1) : named;
    return (lists.suffix("charging", before).isPresent()
            || lists.suffix("norm", last).isPresent()
            || (contains("charge", things) && !contains("case", things)))
        && lists.words("occasion").stream().noneMatch(words::contains);
  }

  private boolean contains(String concept, String words) {
    return lists.words(concept).stream().anyMatch(words::contains);
  }

  /** The items one by one, each a situation or thing of its own. */
  private List<Span> items(Text text, Listing listing) {
    List<Span> items = new ArrayList<>();
    for (Provision item : listing.items()) {
      said(text, item, listing.span())
          .map(s -> grammar.headless(text.in(s)) ? new Span(s.start(), s.end() - 1) : s)
          .ifPresent(items::add);
    }
    return items;
  }

  /** Whether an item is a situation and no act: 主动报告，并及时整改的. */
  boolean situation(Text text, Listing listing, Provision item, List<Act> lead, List<Act> acts) {
    return said(text, item, listing.span())
        .filter(
            span ->
                grammar.headless(text.in(span))
                    || settled(text, listing, lead, acts)
                    || cases(text, listing, acts))
        .isPresent();
  }

  /** 有下列行为之一的，处…：: a lead-in that alone says what is done in each of the cases it announces. */
  private boolean settled(Text text, Listing listing, List<Act> lead, List<Act> acts) {
    return announcing(listing, lead)
        && acts.stream().noneMatch(act -> grammar.ruling(act) && then(text, act))
        && oneOf.matcher(things(text.in(listing.announced().span()))).lookingAt();
  }

  /** 有下列情形之一: what is announced are cases, however each ends, unless it says what is done then. */
  private boolean cases(Text text, Listing listing, List<Act> acts) {
    return acts.stream().noneMatch(act -> grammar.ruling(act) && !state(text, act))
        && lists.words("occasion").stream().anyMatch(text.in(listing.announced().span())::contains);
  }

  /** 未备案的，予以警告: what is done in a case of its own. */
  private boolean then(Text text, Act act) {
    int first = act.actions().stream().mapToInt(Span::start).min().orElse(act.core().end());
    return first > act.quote().start()
        && then.matcher(text.in(new Span(act.quote().start(), first))).find();
  }

  /** 不再符合条件, 案件已经撤销: a state that is told with the words of a duty or a penalty. */
  private boolean state(Text text, Act act) {
    return contains("state", text.in(act.quote()));
  }

  /** What an item says, without number and final mark. */
  private Optional<Span> said(Text text, Provision item, Span listed) {
    return item.sentences().stream()
        .map(Sentence::span)
        .filter(listed::contains)
        .reduce(Span::union)
        .map(span -> new Span(span.start(), end(text, span)));
  }

  /** The end of a stretch, its final mark left out. */
  private int end(Text text, Span stretch) {
    int end = stretch.end();
    while (end > stretch.start() && grammar.finalMark(text.plain().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Act reachingTo(Text text, Act act, int end, List<Span> items) {
    Span quote = new Span(act.quote().start(), Math.max(end, act.quote().end()));
    Optional<Span> bears =
        act.object()
            .map(
                o ->
                    grammar.pointers().enumerate(text.in(o))
                        ? new Span(o.start(), quote.end())
                        : o);
    return act.announcing(quote, bears, items);
  }

  /**
   * A ban right before what it announces is the action itself: 禁止下列行为. What it bears on runs to the
   * end of what is listed in its own sentence.
   */
  Act named(Text text, Act act) {
    String core = text.in(act.core());
    int thing =
        clauses.words("enumerating").stream()
            .mapToInt(core::indexOf)
            .filter(i -> i > 0)
            .min()
            .orElse(-1);
    if (act.modality() != Modality.PROHIBITION || thing < 0) {
      return act;
    }
    Span object = new Span(act.core().start() + thing, act.quote().end());
    List<Span> actions =
        lists
            .suffix("ban", core.substring(0, thing))
            .map(ban -> List.of(new Span(object.start() - ban.length(), object.start())))
            .orElse(act.actions());
    return act.doing(actions, object);
  }
}
