package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;
import org.policygraph.source.Span;

/** The choices between the words of each clause of a document, for those who teach them. */
public final class ActChoices {

  /**
   * A word that may be the act of its clause.
   *
   * @param word its characters in the plain text
   * @param traits the names of what speaks for and against it
   */
  public record Option(Span word, Set<String> traits) {}

  /**
   * The choice between the words of a clause and none.
   *
   * @param clause its characters in the plain text
   * @param none the names of what speaks for and against there being no act
   * @param options the words that may be its act, at least one
   */
  public record Choice(Span clause, Set<String> none, List<Option> options) {}

  /** Takes the names of traits, each once. */
  private final class Names implements Ear<ActTrait> {
    private final Set<String> all = new LinkedHashSet<>();

    @Override
    public void hear(ActTrait trait, String value, String more, String word) {
      if (ActTrait.OF_HABITS.contains(trait)) {
        habits.of(value).forEach(habit -> add(trait, habit, more));
      } else {
        add(trait, value, more);
      }
    }

    private void add(ActTrait trait, String value, String more) {
      all.add(Identifiers.of(trait) + " " + value + (more.isEmpty() ? "" : " " + more));
    }
  }

  private final Grammar grammar = new Grammar();
  private final Habits habits = new Habits();
  private final TaskTables tables = new TaskTables();
  private final MeasureFinder rules;

  /**
   * Reads the lexicons.
   *
   * @param words cuts the sentences
   */
  public ActChoices(Words words) {
    this.rules = new MeasureFinder(words, Optional.empty());
  }

  /**
   * The choices of the operative provisions, as the rules alone leave them, in reading order; not
   * those of clauses whose acts are none for the sake of other sentences.
   */
  public List<Choice> of(Outline outline) {
    List<ReadSentence> sentences = new ArrayList<>();
    BitSet acting = new BitSet();
    rules.find(outline, tables.rows(outline), sentences::add).stream()
        .flatMap(act -> act.actions().stream())
        .forEach(action -> acting.set(action.start(), action.end()));
    List<Choice> choices = new ArrayList<>();
    for (ReadSentence sentence : sentences) {
      ActTraits traits = new ActTraits(grammar, sentence);
      for (int clause = 0; clause < sentence.clauses().size(); clause++) {
        Predication p = sentence.clauses().get(clause);
        int[] words = traits.candidates(p);
        Tokens t = sentence.t();
        boolean settled =
            IntStream.of(words)
                .filter(traits::acts)
                .allMatch(i -> acting.get(t.span(i, i + 1).start()));
        if (words.length > 0 && settled) {
          choices.add(choice(traits, t, clause, p, words));
        }
      }
    }
    return choices;
  }

  private Choice choice(ActTraits traits, Tokens t, int clause, Predication p, int[] words) {
    Names none = new Names();
    traits.none(clause, none);
    List<Option> options = new ArrayList<>();
    for (int word : words) {
      Names names = new Names();
      traits.word(clause, word, names);
      options.add(new Option(t.span(word, word + 1), names.all));
    }
    return new Choice(t.span(p.from(), p.to()), none.all, options);
  }
}
