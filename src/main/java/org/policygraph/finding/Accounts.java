package org.policygraph.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Clause;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Where a document gives an account of what was done or is so: under a heading that says so
 * (2023年工作回顾) up to one that says what shall be done (2024年工作安排), in a paragraph that looks back
 * (一年来，…), in a sentence that does (近年来，…); each up to the clause that lays something on somebody.
 */
final class Accounts {

  /** How many characters a heading on a line of its own has at most. */
  private static final int LONGEST_HEADING = 40;

  /** How many characters a number and a year take at most. */
  private static final int NUMBERED_YEAR = 9;

  private static final Lexicon CUES = Lexicon.load("accounts");
  private static final Pattern HEADING = CUES.pattern("heading");
  private static final Pattern PLAN = CUES.pattern("plan");
  private static final Pattern YEAR = CUES.pattern("year");
  private static final Pattern ANNOUNCEMENT = CUES.pattern("announcement");
  private static final Pattern OUTLOOK = CUES.pattern("outlook");
  private static final Pattern REVIEW = CUES.pattern("review");
  private static final Pattern TALE = CUES.pattern("tale");
  private static final Pattern DATED = CUES.pattern("dated");
  private static final Pattern UNTIL = CUES.pattern("until");
  private static final Pattern TURN = CUES.pattern("turn");
  private static final Pattern TURNING = CUES.pattern("turning");

  private final Text text;
  private final Grammar grammar;

  /** The year the document was issued in, or 0. */
  private final int issued;

  private final BitSet told = new BitSet();

  /** The account that headings and announcements have opened, if one is open. */
  private @Nullable Account open;

  /** Whether the paragraph looks back as a whole. */
  private boolean reviewing;

  /** Whether the paragraph has turned to what shall be done. */
  private boolean turned;

  private Accounts(Outline outline, Grammar grammar) {
    this.text = outline.text();
    this.grammar = grammar;
    this.issued = outline.identity().date().map(d -> d.value()).map(LocalDate::getYear).orElse(0);
  }

  /**
   * An account that is open.
   *
   * @param end where it ends at the latest
   * @param year the year it is about, or 0
   */
  private record Account(int end, int year) {}

  /** A heading or a sentence, in reading order. */
  private record Piece(Span span, List<Clause> clauses, int end) {
    boolean heads() {
      return clauses.isEmpty();
    }
  }

  /** The characters of a document that stand in accounts. */
  static BitSet of(Outline outline, Grammar grammar) {
    Accounts accounts = new Accounts(outline, grammar);
    List<Piece> pieces = new ArrayList<>();
    int end = outline.text().plain().length();
    outline.provisions().forEach(top -> accounts.gather(top, end, pieces));
    pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
    pieces.forEach(accounts::read);
    return accounts.told;
  }

  private void gather(Provision unit, int end, List<Piece> pieces) {
    int last = unit.kind() == Provision.Kind.ATTACHMENT ? unit.span().end() : end;
    unit.heading().ifPresent(h -> pieces.add(new Piece(h, List.of(), unit.span().end())));
    for (Sentence sentence : unit.sentences()) {
      pieces.add(new Piece(sentence.span(), sentence.clauses(), last));
    }
    unit.children().forEach(child -> gather(child, last, pieces));
  }

  private void read(Piece piece) {
    String words = text.in(piece.span()).strip();
    if (open != null && piece.span().start() >= open.end()) {
      open = null;
    }
    if (piece.heads() || headsLine(piece.span(), words)) {
      head(words, piece.end());
      if (open != null || (!piece.heads() && firstYear(words) > 0)) {
        told.set(piece.span().start(), piece.span().end());
      }
      return;
    }
    if (startsLine(piece.span())) {
      reviewing = REVIEW.matcher(words).lookingAt();
      turned = false;
    }
    if (telling() && (OUTLOOK.matcher(words).find() || laterYear(words))) {
      open = null;
      reviewing = false;
    }
    if (endsLine(piece.span()) && ANNOUNCEMENT.matcher(words).find()) {
      open = new Account(piece.end(), 0);
    }
    if ((telling() && !turned) || tells(words)) {
      tell(piece.clauses());
    }
    turned |= telling() && TURNING.matcher(words).find();
  }

  private boolean telling() {
    return open != null || reviewing;
  }

  /** Takes a heading: it opens an account or closes one. */
  private void head(String words, int end) {
    if (HEADING.matcher(words).find()) {
      open = open == null || open.end() < end ? new Account(end, year(words)) : open;
    } else if (open != null && (PLAN.matcher(words).find() || laterYear(words))) {
      open = null;
    }
    reviewing = false;
    turned = false;
  }

  /** Takes the clauses of a sentence up to the one that lays something on somebody. */
  private void tell(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (TURN.matcher(text.in(clause.span())).find()) {
        return;
      }
      told.set(clause.span().start(), clause.span().end());
    }
  }

  /** 近年来，…, or of a year before the document's own: 2014年，…. */
  private boolean tells(String sentence) {
    return TALE.matcher(sentence).lookingAt()
        || CUES.suffix("question", sentence).isPresent()
        || about(DATED, sentence) < issued
        || about(UNTIL, sentence) <= issued;
  }

  /** The year that a sentence is about by one of its patterns. */
  private static int about(Pattern pattern, String sentence) {
    Matcher year = pattern.matcher(sentence);
    return year.lookingAt() ? Integer.parseInt(year.group(1)) : Integer.MAX_VALUE;
  }

  /** Whether words begin with a year after the one that the open account is about. */
  private boolean laterYear(String words) {
    return open != null && open.year() > 0 && firstYear(words) > open.year();
  }

  /** 二、2024年工作安排: the year that words begin with, behind a number; or 0. */
  private static int firstYear(String words) {
    return year(words.substring(0, Math.min(words.length(), NUMBERED_YEAR)));
  }

  private static int year(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** Whether a sentence is a line without a mark at its end. */
  private boolean headsLine(Span span, String words) {
    return words.length() <= LONGEST_HEADING
        && !words.isEmpty()
        && startsLine(span)
        && !grammar.finalMark(words.charAt(words.length() - 1))
        && Character.isLetterOrDigit(words.charAt(words.length() - 1))
        && endsLine(span);
  }

  private boolean endsLine(Span span) {
    return span.end() == text.plain().length() || text.plain().charAt(span.end()) == '\n';
  }

  private boolean startsLine(Span span) {
    String plain = text.plain();
    int at = span.start() - 1;
    while (at >= 0 && plain.charAt(at) != '\n' && Character.isWhitespace(plain.charAt(at))) {
      at--;
    }
    return at < 0 || plain.charAt(at) == '\n';
  }
}
