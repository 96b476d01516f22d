package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.alignment.Edits.Edit;
import org.policygraph.alignment.Tokens.Token;
import org.policygraph.language.Lexicon;
import org.policygraph.language.LongestWords;
import org.policygraph.language.Synonyms;

/** Tells what becomes of a measure by the words that differ, where nearly all are the same. */
final class Rewordings {

  /** What differing words do. */
  enum Effect {
    /** Another thing is named, or a clause more. */
    OTHER,
    /** It says where it is done. */
    PLACED,
    /** What it bears on is narrower: 公办学校 for 学校. */
    NARROWED,
    /** What it bears on is wider. */
    WIDENED,
    /** It says by what it is done. */
    MEANS_ADDED,
    /** It says no more by what it is done. */
    MEANS_LOST;

    /** Whether words are added. */
    boolean adds() {
      return this == NARROWED || this == MEANS_ADDED || this == PLACED;
    }
  }

  private static final int SHORTEST_CLAUSE = 4;
  private static final String COMMA = "\uff0c";

  private final Lexicon words = Lexicon.load("alignment-words");
  private final Pattern figure = words.pattern("figure");
  private final String nominal = String.join("", words.words("nominal"));
  private final LongestWords dictionary = new LongestWords();
  private final Synonyms synonyms = new Synonyms();
  private final Levels levels;

  Rewordings(Levels levels) {
    this.levels = levels;
  }

  /**
   * What the words do that differ in two measures.
   *
   * @param own what each document calls its subject, which is left out
   */
  Set<Effect> effects(OwnWords own, Directive local, Directive reference) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    String there = levels.without(own.without(reference.quote()));
    String here = levels.without(own.without(fitted(local, reference)));
    List<Edit> edits = Edits.of(new Tokens(there, dictionary), new Tokens(here, dictionary));
    edits.removeIf(edit -> isMoved(edit, edits) || isUnknown(edit));
    edits.forEach(edit -> add(effects, edit, local, reference));
    replace(effects, Effect.NARROWED, edits.stream().map(Edit::reference));
    replace(effects, Effect.WIDENED, edits.stream().map(Edit::local));
    return effects;
  }

  /** Only what differs in nothing else is narrower or wider. */
  private static void replace(Set<Effect> effects, Effect scope, Stream<List<Token>> others) {
    if (effects.contains(scope) && others.anyMatch(tokens -> !content(tokens).isEmpty())) {
      effects.remove(scope);
      effects.add(Effect.OTHER);
    }
  }

  /** The local text with the names of the reference for those that only say its own level. */
  private String fitted(Directive local, Directive reference) {
    String text = local.quote();
    for (Directive.Participant here : local.participants()) {
      for (Directive.Participant there : reference.participants()) {
        if (!there.text().equals(here.text()) && levels.fits(here.text(), there.text())) {
          text = text.replace(here.text(), there.text());
        }
      }
    }
    return text;
  }

  private void add(Set<Effect> effects, Edit edit, Directive local, Directive reference) {
    List<Token> gone = content(edit.reference());
    List<Token> come = content(edit.local());
    if (!gone.isEmpty() && !come.isEmpty()) {
      if (isOther(gone, come)) {
        effects.add(Effect.OTHER);
      }
    } else if (!come.isEmpty() && !isListed(edit, edit.local())) {
      added(effects, edit, come, local);
    } else if (!gone.isEmpty() && !isListed(edit, edit.reference())) {
      if (isMeans(gone)) {
        effects.add(Effect.MEANS_LOST);
      } else if (narrows(edit, edit.reference(), reference)) {
        effects.add(Effect.WIDENED);
      }
    }
  }

  private void added(Set<Effect> effects, Edit edit, List<Token> come, Directive local) {
    if (isMeans(come)) {
      effects.add(Effect.MEANS_ADDED);
    } else if (isClause(edit)) {
      effects.add(Effect.OTHER);
    } else if (isAt(come)) {
      effects.add(Effect.PLACED);
    } else if (narrows(edit, edit.local(), local)) {
      effects.add(Effect.NARROWED);
    }
  }

  /** Whether the same words are gone elsewhere, or have come. */
  private boolean isMoved(Edit edit, List<Edit> edits) {
    String gone = text(content(edit.reference()));
    String come = text(content(edit.local()));
    return (gone.isEmpty() || edits.stream().anyMatch(e -> text(content(e.local())).equals(gone)))
        && (come.isEmpty()
            || edits.stream().anyMatch(e -> text(content(e.reference())).equals(come)));
  }

  /** Whether numbers differ, which are compared as such, or letters that could not be read. */
  private boolean isUnknown(Edit edit) {
    return isUnknown(edit.reference()) || isUnknown(edit.local());
  }

  private boolean isUnknown(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(t -> Damage.in(t.text()) || (t.tag() != 'b' && figure.matcher(t.text()).find()));
  }

  /** Words without marks and particles around them. */
  private static List<Token> content(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && isEmpty(tokens.get(from))) {
      from++;
    }
    while (from < to && isEmpty(tokens.get(to - 1))) {
      to--;
    }
    return tokens.subList(from, to);
  }

  private static boolean isEmpty(Token token) {
    return token.text().equals(Levels.ANY) || "wuyec".indexOf(token.tag()) >= 0;
  }

  private static String text(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining());
  }

  /** Whether words are of a list, or join one. */
  private boolean isListed(Edit edit, List<Token> tokens) {
    return tokens.stream().anyMatch(this::joins) || joins(edit.before()) || joins(edit.behind());
  }

  private boolean joins(Token token) {
    return words.has("joint", token.text());
  }

  private boolean isMeans(List<Token> tokens) {
    String first = tokens.get(0).text();
    return words.has("means", first)
        || (words.has("means-before", first)
            && words.suffix("means-end", text(tokens)).isPresent());
  }

  private boolean isAt(List<Token> tokens) {
    return words.has("at", tokens.get(0).text());
  }

  /** Whether a clause is added. */
  private static boolean isClause(Edit edit) {
    List<Token> all = edit.local();
    boolean first = all.get(all.size() - 1).text().equals(COMMA);
    boolean last = all.get(0).text().equals(COMMA);
    return (first || last) && text(all).length() > SHORTEST_CLAUSE;
  }

  /** Whether words tell which of the things that the word behind them names, and are none. */
  private boolean narrows(Edit edit, List<Token> tokens, Directive measure) {
    String text = text(tokens);
    boolean whole =
        measure.participants().stream().anyMatch(p -> text.contains(p.text()))
            || measure.criteria().stream().anyMatch(c -> isIn(c, text));
    boolean inName =
        measure.participants().stream()
            .anyMatch(p -> p.text().contains(text) && !p.text().equals(text));
    return !whole
        && isNominal(edit.behind())
        && (inName || tokens.stream().anyMatch(this::isNominal));
  }

  private static boolean isIn(Directive.Condition criterion, String text) {
    boolean told =
        criterion.type().equals(Slot.CONDITION.id()) || criterion.type().equals(Slot.STANDARD.id());
    return told && text.contains(criterion.quote());
  }

  private boolean isNominal(Token token) {
    return nominal.indexOf(token.tag()) >= 0;
  }

  /** Whether words that name a thing stand for words that name another. */
  private boolean isOther(List<Token> gone, List<Token> come) {
    String before = text(gone);
    String now = text(come);
    return gone.stream().anyMatch(this::isNominal)
        && come.stream().anyMatch(this::isNominal)
        && !levels.fits(now, before)
        && !isShort(before, now)
        && !isShort(now, before)
        && !areSynonyms(gone, come);
  }

  /** Whether the letters of a text are all in another, in their order: 疾控 of 疾病预防控制. */
  private static boolean isShort(String text, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < text.length(); i++) {
      at += whole.charAt(i) == text.charAt(at) ? 1 : 0;
    }
    return at == text.length();
  }

  private boolean areSynonyms(List<Token> gone, List<Token> come) {
    List<Token> left = new ArrayList<>(gone);
    return gone.size() == come.size()
        && come.stream().allMatch(t -> left.removeIf(other -> sameClass(t.text(), other.text())));
  }

  private boolean sameClass(String one, String other) {
    int[] classes = synonyms.classes(other);
    return one.equals(other)
        || Arrays.stream(synonyms.classes(one))
            .anyMatch(c -> Arrays.stream(classes).anyMatch(d -> d == c));
  }
}
