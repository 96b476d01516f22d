package org.policygraph.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.outline.Identity;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Reading;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;

/** Makes measures of acts: who takes part, under which criteria, what about, by what instrument. */
final class ActReader {

  /** Stands between verbs, so that no cue runs across two. */
  private static final String BETWEEN = " ";

  private final Mentions mentions = new Mentions();
  private final ResponsibilityNotes notes = new ResponsibilityNotes();
  private final ActorFinder actors = new ActorFinder(notes);
  private final CriterionFinder criteria = new CriterionFinder(notes);
  private final Confidence confidence = new Confidence();
  private final Traits traits = new Traits();
  private final List<Classifier> classifiers;

  ActReader(List<Scheme> schemes) {
    classifiers = schemes.stream().map(Classifier::new).toList();
  }

  /**
   * The measures of the acts of a document, in the order of the acts.
   *
   * @param rows its rows of tables that divide work
   * @param choosing takes what is chosen about actors
   */
  List<Measure> read(
      Outline outline,
      IdentityHashMap<Provision, TaskRow> rows,
      List<Act> acts,
      Choosing choosing) {
    String plain = outline.text().plain();
    IdentityHashMap<Provision, List<String>> headings = headings(outline);
    boolean regulation = outline.inArticles();
    List<Classifier.Sorter> sorters = classifiers.stream().map(c -> c.of(plain)).toList();
    LeadIns leadIns = new LeadIns();
    List<Measure> measures = new ArrayList<>();
    @Nullable Sentence sentence = null;
    @Nullable Ground ground = null;
    Context context = new Context(plain, List.of(), TaskRow.NONE, List.of(), List.of());
    for (Act act : acts) {
      List<String> above = headings.getOrDefault(act.provision(), List.of());
      if (!act.sentence().equals(sentence)) {
        TaskRow row = rows.getOrDefault(act.provision(), TaskRow.NONE);
        Context fresh = new Context(plain, above, row, List.of(), List.of());
        Context before = context;
        Sentence last = sentence;
        context =
            leadIns.behind(
                act,
                fresh,
                lead -> left(lead, lead.sentence().equals(last) ? before : fresh, regulation));
      }
      sentence = act.sentence();
      if (ground == null || ground.words() != act.words()) {
        ground = mentions.ground(act.words());
      }
      ActWords words = new ActWords(act, plain, mentions, ground);
      List<Criterion> narrowing = criteria.find(act, words, context, regulation);
      List<Actor> named = actors.find(act, words, context, choosing);
      List<Actor> who = withImplied(named, act, outline.identity());
      Measure measure = measure(act, context, outline, sorters, who, narrowing);
      leadIns.add(act, named, narrowing);
      context = context.after(named, measure.criteria());
      measures.add(measure);
    }
    return List.copyOf(measures);
  }

  /** What a lead-in that is no act of its own leaves to its items: 中心的主要职责是：. */
  private LeadIns.Left left(Act lead, Context context, boolean regulation) {
    String plain = context.plain();
    ActWords words = new ActWords(lead, plain, mentions, mentions.ground(lead.words()));
    return LeadIns.Left.of(
        actors.find(lead, words, context, Choosing.UNHEARD),
        criteria.find(lead, words, context, regulation));
  }

  /** The stretches of each act that may be criteria. */
  List<Stretches> stretches(Outline outline, List<Act> acts) {
    String plain = outline.text().plain();
    List<Stretches> all = new ArrayList<>();
    for (Act act : acts) {
      ActWords words = new ActWords(act, plain, mentions, mentions.ground(act.words()));
      all.add(criteria.stretches(act, words, plain, outline.inArticles()));
    }
    return all;
  }

  private Measure measure(
      Act act,
      Context context,
      Outline outline,
      List<Classifier.Sorter> sorters,
      List<Actor> who,
      List<Criterion> narrowing) {
    return new Measure(
        act.provision(),
        act.quote(),
        act.actions(),
        act.object(),
        act.modality(),
        sortings(act, context, outline, sorters, who),
        who,
        narrowing,
        act.rule(),
        act.cues(),
        confidence.of(act.rule()));
  }

  private List<Sorting> sortings(
      Act act, Context context, Outline outline, List<Classifier.Sorter> sorters, List<Actor> who) {
    String plain = context.plain();
    List<String> verbs = act.actions().stream().map(action -> action.in(plain)).toList();
    String object = act.object().map(span -> span.in(plain)).orElse("");
    Deed deed =
        new Deed(
            verbs,
            object,
            act.object().map(act.words()::within).orElse(List.of()),
            act.words().within(act.quote()),
            Codings.participants(who),
            act.modality().id(),
            outline.inArticles(),
            outline.identity().kind());
    Classifier.Content content =
        new Classifier.Content(
            act.quote().in(plain),
            String.join(BETWEEN, verbs),
            object,
            act.modality(),
            context.headings(),
            ear -> traits.tell(deed, ear));
    return sorters.stream().map(sorter -> sorter.of(content)).toList();
  }

  /** Where the text names nobody who does an act, those it is sent to do, or who issued it. */
  private static List<Actor> withImplied(List<Actor> named, Act act, Identity identity) {
    List<Actor> all = new ArrayList<>(named);
    if (named.stream().noneMatch(a -> a.role() == Role.RESPONSIBLE)) {
      boolean sent = !identity.addressees().isEmpty();
      for (Reading<String> name : sent ? identity.addressees() : identity.issuers()) {
        Span where = name.span().orElse(act.quote());
        String rule = sent ? "implied-addressee" : "implied-issuer";
        all.add(new Actor(Role.RESPONSIBLE, name.value(), where, false, rule));
      }
    }
    return List.copyOf(all);
  }

  private static IdentityHashMap<Provision, List<String>> headings(Outline outline) {
    IdentityHashMap<Provision, List<String>> headings = new IdentityHashMap<>();
    outline.provisions().forEach(p -> headings(outline.text().plain(), p, List.of(), headings));
    return headings;
  }

  private static void headings(
      String plain,
      Provision provision,
      List<String> above,
      IdentityHashMap<Provision, List<String>> all) {
    List<String> own = new ArrayList<>();
    provision.heading().ifPresent(h -> own.add(h.in(plain)));
    own.addAll(above);
    all.put(provision, List.copyOf(own));
    provision.children().forEach(child -> headings(plain, child, own, all));
  }
}
