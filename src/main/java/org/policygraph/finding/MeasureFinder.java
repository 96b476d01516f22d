package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.language.Word;
import org.policygraph.language.Words;
import org.policygraph.outline.Clause;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** Finds the directive acts of a document, clause by clause. */
final class MeasureFinder {

  private static final Judgement TOLD = new Judgement(ClauseKind.STATEMENT, "told");

  private final Words words;
  private final Lexemes lexemes = new Lexemes();
  private final Grammar grammar = new Grammar();
  private final ClauseParser parser = new ClauseParser(grammar);
  private final Halves halves = new Halves(grammar, parser);
  private final ClauseClassifier classifier = new ClauseClassifier(grammar);
  private final Enumerations enumerations = new Enumerations(grammar);
  private final Headings headings = new Headings(grammar);
  private final RunIns runIns = new RunIns(grammar);
  private final Optional<LearntActs> learnt;

  /** Finds by the rules and by what is learnt against them. */
  MeasureFinder(Words words) {
    this(words, Optional.of(new ActWeights()));
  }

  /** Finds by the rules and, with weights, by what is learnt against them. */
  MeasureFinder(Words words, Optional<ActWeights> weights) {
    this.words = words;
    this.learnt = weights.map(w -> new LearntActs(grammar, w));
  }

  /**
   * The acts of all operative provisions, in reading order.
   *
   * @param rows the rows of tables that divide work, of which only the tasks are read
   * @param read takes every sentence as it was read
   */
  List<Act> find(
      Outline outline, IdentityHashMap<Provision, TaskRow> rows, Consumer<ReadSentence> read) {
    BitSet told = Accounts.of(outline, grammar);
    told.or(Rolls.of(outline));
    Pass pass = new Pass(outline, rows, headings.stating(outline), runIns.of(outline), told, read);
    return outline.provisions().stream().flatMap(p -> acts(pass, p).stream()).toList();
  }

  /**
   * What one reading of a document goes by.
   *
   * @param rows the rows of tables that divide work
   * @param stating the headings that are what is laid on somebody
   * @param heading the sentences that only head their paragraphs
   * @param told the characters that stand in accounts and lists of names
   * @param read takes each sentence as it was read
   */
  private record Pass(
      Outline outline,
      IdentityHashMap<Provision, TaskRow> rows,
      Set<Span> stating,
      Set<Span> heading,
      BitSet told,
      Consumer<ReadSentence> read) {
    Text text() {
      return outline.text();
    }

    /** Whether a sentence is read: it is no heading, nor says who does a task and by when. */
    boolean reads(Provision provision, Sentence sentence) {
      TaskRow row = rows.get(provision);
      return !heading.contains(sentence.span()) && (row == null || row.lays(sentence.span()));
    }
  }

  /** The acts of a provision and of all below it. */
  private List<Act> acts(Pass pass, Provision provision) {
    Text text = pass.text();
    List<Act> own = new ArrayList<>();
    if (provision.operative() && !headings.title(text, provision)) {
      headings
          .sentence(text, provision, pass.stating())
          .ifPresent(heading -> own.addAll(acts(pass, provision, heading)));
      provision.sentences().stream()
          .filter(s -> pass.reads(provision, s))
          .forEach(s -> own.addAll(acts(pass, provision, s)));
    }
    if (provision.operative() && enumerations.defines(text, provision)) {
      return own;
    }
    Optional<Listing> listing =
        provision.operative() ? enumerations.below(text, provision) : Optional.empty();
    List<Act> below = below(pass, provision, listing);
    if (listing.isPresent()) {
      return enumerations.together(text, listing.get(), own, below);
    }
    own.addAll(below);
    return own;
  }

  /** The acts of what stands below a provision; the situations of a listing hold none. */
  private List<Act> below(Pass pass, Provision provision, Optional<Listing> listing) {
    Text text = pass.text();
    List<Provision> children = provision.children();
    List<Act> below = new ArrayList<>();
    int next = 0;
    while (next < children.size()) {
      Provision child = children.get(next);
      List<Act> acts = acts(pass, child);
      Optional<Listing> behind = enumerations.behind(text, children, next);
      next++;
      if (behind.isPresent()) {
        List<Provision> parts = behind.get().parts();
        List<Act> announced = parts.stream().flatMap(part -> acts(pass, part).stream()).toList();
        acts = enumerations.together(text, behind.get(), acts, announced);
        next += parts.size();
      }
      List<Act> found = acts;
      boolean situation =
          listing.filter(l -> enumerations.situation(text, l, child, found)).isPresent();
      acts.stream()
          .filter(act -> !situation || listing.orElseThrow().endsBefore(act))
          .forEach(below::add);
    }
    return below;
  }

  private List<Act> acts(Pass pass, Provision provision, Sentence sentence) {
    Text text = pass.text();
    ReadSentence read = read(pass, provision, sentence);
    pass.read().accept(read);
    return read.acts().stream().map(act -> enumerations.named(text, act)).toList();
  }

  /** A sentence as the rules read it, or as it is read anew where something else is learnt. */
  private ReadSentence read(Pass pass, Provision provision, Sentence sentence) {
    List<Word> cut = words.of(pass.text().in(sentence.span()), sentence.span().start());
    Tokens t = new Tokens(cut, lexemes);
    Verdict none = new Verdict();
    ReadSentence ruled = read(pass, provision, sentence, t, none);
    return learnt
        .flatMap(l -> l.of(ruled))
        .map(verdict -> read(pass, provision, sentence, t.told(verdict), verdict))
        .orElse(ruled);
  }

  private ReadSentence read(
      Pass pass, Provision provision, Sentence sentence, Tokens t, Verdict verdict) {
    List<Predication> clauses = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      int from = t.at(clause.span().start());
      int to = t.at(clause.span().end());
      boolean told = pass.told().get(clause.span().start());
      if (from < to) {
        for (Predication parsed : halves.of(t, clause, from, to)) {
          clauses.add(parsed);
          judgements.add(told ? TOLD : classifier.judge(t, parsed));
        }
      }
    }
    List<Judgement> settled = new Conditions(grammar, t, clauses, judgements).settled();
    SentenceReading reading = new SentenceReading(grammar, t, provision, sentence);
    List<Judgement> last = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Predication p = clauses.get(i);
      last.add(reading.add(p, verdict.of(p.from()).orElse(settled.get(i))));
    }
    return new ReadSentence(t, clauses, last, reading.acts());
  }
}
