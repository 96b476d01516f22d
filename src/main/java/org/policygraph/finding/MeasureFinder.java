package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final ClauseVerbs clauseVerbs = new ClauseVerbs(grammar);
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
   * @param witness is told what becomes of every stretch
   */
  List<Act> find(Outline outline, IdentityHashMap<Provision, TaskRow> rows, Witness witness) {
    BitSet told = Accounts.of(outline, grammar);
    told.or(Rolls.of(outline));
    Pass pass =
        new Pass(
            outline,
            new ShortNames(outline.text().plain()),
            rows,
            headings.stating(outline, rows),
            runIns.of(outline),
            told,
            Aims.of(outline, rows),
            witness);
    return outline.provisions().stream().flatMap(p -> acts(pass, p).stream()).toList();
  }

  /**
   * What one reading of a document goes by.
   *
   * @param shortNames the short names that it gives
   * @param rows the rows of tables that divide work
   * @param stating the headings that are what is laid on somebody
   * @param heading the sentences that only head their paragraphs
   * @param told the characters that stand in accounts and lists of names
   * @param aims the characters that stand where aims are told
   * @param witness is told what becomes of every stretch
   */
  private record Pass(
      Outline outline,
      ShortNames shortNames,
      IdentityHashMap<Provision, TaskRow> rows,
      Set<Span> stating,
      Set<Span> heading,
      BitSet told,
      BitSet aims,
      Witness witness) {
    Text text() {
      return outline.text();
    }

    /** Why a sentence is not read: it is a heading, or says who does a task and by when. */
    Optional<String> unread(Provision provision, Sentence sentence) {
      if (heading.contains(sentence.span())) {
        return Optional.of("heading");
      }
      TaskRow row = rows.get(provision);
      return row == null || row.lays(sentence.span()) ? Optional.empty() : Optional.of("cell");
    }

    /** Passes over what a provision says itself, but not over what stands below it. */
    void passed(Provision provision, String why) {
      provision.heading().ifPresent(heading -> witness.passed(provision, heading, why));
      provision.sentences().forEach(s -> witness.passed(provision, s.span(), why));
    }
  }

  /** The acts of a provision and of all below it. */
  private List<Act> acts(Pass pass, Provision provision) {
    Text text = pass.text();
    List<Act> own = own(pass, provision);
    if (provision.operative() && enumerations.defines(text, provision)) {
      provision.children().forEach(child -> own.addAll(defined(pass, child)));
      return own;
    }
    Optional<Listing> listing =
        provision.operative() ? enumerations.below(text, provision) : Optional.empty();
    List<Act> below = below(pass, provision, listing, own);
    if (listing.isPresent()) {
      return together(pass, listing.get(), own, below);
    }
    own.addAll(below);
    return own;
  }

  /** 二类地带内，建筑高度不得超过十米: of what is defined, the acts that bind; all else only says what it is. */
  private List<Act> defined(Pass pass, Provision provision) {
    List<Act> binding = acts(pass, provision).stream().filter(grammar::ruling).toList();
    if (binding.isEmpty()) {
      provision.walk().forEach(unit -> pass.passed(unit, "definition"));
    }
    return binding;
  }

  /** The acts of what a provision says itself. */
  private List<Act> own(Pass pass, Provision provision) {
    List<Act> own = new ArrayList<>();
    if (!provision.operative() || headings.title(pass.text(), provision)) {
      pass.passed(provision, provision.operative() ? "heading" : Identifiers.of(provision.scope()));
      return own;
    }
    Optional<Sentence> heading = headings.sentence(pass.text(), provision, pass.stating());
    heading.ifPresent(h -> own.addAll(acts(pass, provision, h)));
    if (heading.isEmpty()) {
      provision.heading().ifPresent(h -> pass.witness().passed(provision, h, "heading"));
    }
    for (Sentence sentence : provision.sentences()) {
      Optional<String> unread = pass.unread(provision, sentence);
      unread.ifPresent(why -> pass.witness().passed(provision, sentence.span(), why));
      if (unread.isEmpty()) {
        own.addAll(acts(pass, provision, sentence));
      }
    }
    return own;
  }

  /** The acts of a lead-in and of what it announces, put together. */
  private List<Act> together(Pass pass, Listing listing, List<Act> lead, List<Act> announced) {
    List<Act> all = enumerations.together(pass.text(), listing, lead, announced);
    Set<Span> kept = all.stream().map(Act::core).collect(Collectors.toSet());
    for (List<Act> part : List.of(lead, announced)) {
      String why = part == lead ? "lead-in" : "situation";
      part.stream()
          .filter(act -> !kept.contains(act.core()))
          .forEach(act -> pass.witness().passed(act.provision(), act.quote(), why));
    }
    return all;
  }

  /** The acts of what stands below a provision; the situations of a listing hold none. */
  private List<Act> below(
      Pass pass, Provision provision, Optional<Listing> listing, List<Act> lead) {
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
        acts = together(pass, behind.get(), acts, announced);
        next += parts.size();
      }
      List<Act> found = acts;
      boolean situation =
          listing.filter(l -> enumerations.situation(text, l, child, lead, found)).isPresent();
      if (situation) {
        child.walk().forEach(unit -> pass.passed(unit, "situation"));
        acts = acts.stream().filter(listing.orElseThrow()::endsBefore).toList();
      }
      below.addAll(acts);
    }
    return below;
  }

  private List<Act> acts(Pass pass, Provision provision, Sentence sentence) {
    Text text = pass.text();
    ReadSentence read = read(pass, provision, sentence);
    pass.witness().read(read);
    return read.acts().stream().map(act -> enumerations.named(text, act.verbal())).toList();
  }

  /**
   * A sentence as the rules read it, or as it is read anew where something else is learnt; not in a
   * cell of a table, which mostly ends without a mark.
   */
  private ReadSentence read(Pass pass, Provision provision, Sentence sentence) {
    List<Word> cut = words.of(pass.text().in(sentence.span()), sentence.span().start());
    Tokens t = new Tokens(clauseVerbs.told(pass.shortNames().joined(cut)), lexemes);
    Verdict none = new Verdict();
    ReadSentence ruled = read(pass, provision, sentence, t, none);
    return learnt
        .filter(l -> !pass.rows().containsKey(provision) || provision.kind() != Provision.Kind.ROW)
        .flatMap(l -> l.of(ruled))
        .map(verdict -> read(pass, provision, sentence, t.told(verdict), verdict))
        .orElse(ruled);
  }

  private ReadSentence read(
      Pass pass, Provision provision, Sentence sentence, Tokens t, Verdict verdict) {
    List<Predication> clauses = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    List<Clause> all = sentence.clauses();
    for (int i = 0; i < all.size(); i++) {
      Clause clause = i + 1 < all.size() ? joined(pass, all.get(i), all.get(i + 1)) : all.get(i);
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
    boolean aims = pass.aims().get(sentence.span().start());
    SentenceReading reading = new SentenceReading(grammar, t, provision, sentence, aims);
    List<Judgement> last = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Predication p = clauses.get(i);
      last.add(reading.add(p, verdict.of(p.from()).orElse(settled.get(i))));
    }
    return new ReadSentence(
        pass.outline().identity().kind(), provision, t, clauses, last, reading.acts());
  }

  /** A clause, with a comma behind it where an exception follows: …；但因停电造成的除外. */
  private Clause joined(Pass pass, Clause clause, Clause next) {
    boolean excepts =
        grammar.is("semicolon", clause.mark())
            && grammar.clauseEnding("exception", pass.text().in(next.span()));
    return excepts ? new Clause(clause.span(), Halves.COMMA) : clause;
  }
}
