package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.language.Word;
import org.policygraph.language.Words;
import org.policygraph.outline.Clause;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Text;

/** Finds the directive acts of a document, clause by clause. */
final class MeasureFinder {

  private final Words words;
  private final Grammar grammar = new Grammar();
  private final ClauseParser parser = new ClauseParser(grammar);
  private final Halves halves = new Halves(grammar, parser);
  private final ClauseClassifier classifier = new ClauseClassifier(grammar);
  private final Enumerations enumerations = new Enumerations(grammar);
  private final Headings headings = new Headings(grammar);

  MeasureFinder(Words words) {
    this.words = words;
  }

  /**
   * The acts of all operative provisions, in reading order; every clause read goes to the trace.
   */
  List<Act> find(Outline outline, Consumer<Trace> trace) {
    return outline.provisions().stream().flatMap(p -> acts(outline, p, trace).stream()).toList();
  }

  /** The acts of a provision and of all below it. */
  private List<Act> acts(Outline outline, Provision provision, Consumer<Trace> trace) {
    Text text = outline.text();
    List<Act> own = new ArrayList<>();
    if (provision.operative() && !headings.title(text, provision)) {
      headings
          .sentence(text, provision)
          .ifPresent(heading -> own.addAll(acts(text, provision, heading, trace)));
      provision.sentences().forEach(s -> own.addAll(acts(text, provision, s, trace)));
    }
    if (provision.operative() && enumerations.defines(text, provision)) {
      return own;
    }
    boolean announces = provision.operative() && enumerations.announces(text, provision);
    List<Act> below = new ArrayList<>();
    for (Provision child : provision.children()) {
      List<Act> acts = acts(outline, child, trace);
      boolean situation = announces && enumerations.situation(text, provision, child);
      acts.stream()
          .filter(act -> !situation || enumerations.behind(provision, act))
          .forEach(below::add);
    }
    if (announces) {
      return enumerations.together(text, provision, own, below);
    }
    own.addAll(below);
    return own;
  }

  private List<Act> acts(Text text, Provision provision, Sentence sentence, Consumer<Trace> trace) {
    List<Word> cut = shifted(words.of(text.in(sentence.span())), sentence.span().start());
    Tokens t = new Tokens(cut, grammar);
    List<Predication> clauses = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      int from = t.at(clause.span().start());
      int to = t.at(clause.span().end());
      if (from < to) {
        for (Predication parsed : halves.of(t, clause, from, to)) {
          clauses.add(parsed);
          judgements.add(classifier.judge(t, parsed));
        }
      }
    }
    List<Judgement> settled = new Conditions(grammar, t, clauses, judgements).settled();
    SentenceReading reading = new SentenceReading(grammar, t, provision, sentence, cut);
    for (int i = 0; i < clauses.size(); i++) {
      Judgement last = reading.add(clauses.get(i), settled.get(i));
      trace.accept(trace(clauses.get(i), last, cut));
    }
    return reading.acts();
  }

  private static Trace trace(Predication p, Judgement judgement, List<Word> cut) {
    return new Trace(
        p.clause().span(),
        judgement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        judgement.rule(),
        cut.subList(p.from(), p.to()).stream().map(w -> w.text() + "/" + w.tag()).toList());
  }

  private static List<Word> shifted(List<Word> cut, int by) {
    return cut.stream().map(w -> new Word(w.text(), w.tag(), w.start() + by)).toList();
  }
}
