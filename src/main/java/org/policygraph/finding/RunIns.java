package org.policygraph.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.policygraph.language.Expression;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Headings of unnumbered paragraphs and of articles: several on end that each begin with a short
 * sentence of one clause and go on (强化物资保障。各地要…), or of two where a note of responsibility closes
 * the paragraph (健全…，强化…。各地要…。（区民政局负责）); several alike within a paragraph (提升水平。…提升功能。…); and what
 * items only name as supported (支持企业上云。对…，给予…).
 */
final class RunIns {

  /** How many characters such a heading has at most, its mark included. */
  private static final int LONGEST = 16;

  /** How many paragraphs or articles on end have to begin so. */
  private static final int SERIES = 3;

  /** How many characters headings within a paragraph begin with in common. */
  private static final int OPENING = 2;

  /** How many clauses it may have at most where a note of responsibility closes the paragraph. */
  private static final int CLAUSES = 2;

  /** Units that hold paragraphs. */
  private static final Set<Provision.Kind> UNITS =
      EnumSet.of(Provision.Kind.SECTION, Provision.Kind.SUBSECTION, Provision.Kind.ITEM);

  private final Pattern note = Lexicon.load("notes").pattern("note");
  private final Lexicon deontics = Lexicon.load("deontics");
  private final Expression owed = deontics.expression("obligation");
  private final Lexicon small = Lexicon.load("grammar");
  private final Grammar grammar;

  RunIns(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Where the sentences of a document stand that only head their paragraphs. */
  Set<Span> of(Outline outline) {
    Set<Span> heads = new HashSet<>(heads(outline.text(), outline.provisions()));
    outline.provisions().stream()
        .flatMap(Provision::walk)
        .filter(Provision::operative)
        .forEach(p -> heads.addAll(below(outline.text(), p)));
    return heads;
  }

  private List<Span> below(Text text, Provision unit) {
    boolean article = unit.kind() == Provision.Kind.ARTICLE;
    List<Span> heads = new ArrayList<>(article ? List.of() : heads(text, unit.children()));
    heads.addAll(captions(text, unit.children()));
    return heads;
  }

  /** 支持企业上云。对…的企业，给予…: what items beside each other, each and all, only name as supported. */
  private List<Span> captions(Text text, List<Provision> items) {
    boolean all =
        items.size() > 1
            && items.stream()
                .allMatch(i -> UNITS.contains(i.kind()) && captioned(text, i.sentences()));
    return all ? items.stream().map(i -> i.sentences().get(0).span()).toList() : List.of();
  }

  private boolean captioned(Text text, List<Sentence> item) {
    return item.size() > 1
        && item.get(0).clauses().size() == 1
        && deontics.prefix("encouragement", text.in(item.get(0).span())).isPresent()
        && small.prefix("topic-opener", text.in(item.get(1).span())).isPresent();
  }

  /**
   * The headings of paragraphs that stand in units beside each other, and of such that are units.
   */
  private List<Span> heads(Text text, List<Provision> beside) {
    List<Span> heads = new ArrayList<>(series(text, paragraphs(beside)));
    heads.addAll(titles(text, paragraphs(beside)));
    paragraphs(beside).forEach(paragraph -> heads.addAll(parallel(text, paragraph)));
    List<List<Sentence>> lines = new ArrayList<>();
    for (Provision unit : beside) {
      boolean holds = UNITS.contains(unit.kind()) || unit.kind() == Provision.Kind.ARTICLE;
      if (unit.operative() && holds) {
        List<List<Sentence>> own = lines(text, unit.sentences());
        heads.addAll(titles(text, own));
        own.forEach(line -> heads.addAll(parallel(text, line)));
        lines.addAll(own);
      }
    }
    heads.addAll(series(text, lines));
    return heads;
  }

  /** Lines of their own without a mark between paragraphs that end with one: 保障措施. */
  private List<Span> titles(Text text, List<List<Sentence>> paragraphs) {
    List<Span> heads = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      boolean behind =
          i == 0 || paragraphs.get(i - 1).isEmpty() || ends(text, paragraphs.get(i - 1));
      List<Sentence> line = paragraphs.get(i);
      boolean title =
          line.size() == 1
              && line.get(0).span().length() <= LONGEST
              && line.get(0).clauses().size() == 1
              && owed.in(text.in(line.get(0).span())).isEmpty()
              && text.in(line.get(0).span()).chars().noneMatch(Character::isDigit)
              && !ends(text, line);
      if (title && behind && told(text, line.get(0), paragraphs.get(i + 1))) {
        heads.add(line.get(0).span());
      }
    }
    return heads;
  }

  /** Whether a paragraph ends with a mark and is longer by far than the line above it. */
  private boolean told(Text text, Sentence line, List<Sentence> paragraph) {
    int length =
        paragraph.isEmpty()
            ? 0
            : paragraph.get(paragraph.size() - 1).span().end() - paragraph.get(0).span().start();
    return ends(text, paragraph) && length > 2 * line.span().length();
  }

  /** Whether a paragraph ends with a mark. */
  private boolean ends(Text text, List<Sentence> paragraph) {
    int end = paragraph.isEmpty() ? 0 : paragraph.get(paragraph.size() - 1).span().end();
    return end > 0 && grammar.finalMark(text.plain().charAt(end - 1));
  }

  /** The paragraphs among units; where another unit stands, nothing. */
  private static List<List<Sentence>> paragraphs(List<Provision> units) {
    return units.stream()
        .map(
            u ->
                u.operative() && u.kind() == Provision.Kind.PARAGRAPH
                    ? u.sentences()
                    : List.<Sentence>of())
        .toList();
  }

  /** The sentences of a unit, paragraph by paragraph. */
  private static List<List<Sentence>> lines(Text text, List<Sentence> sentences) {
    List<List<Sentence>> lines = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (lines.isEmpty() || begins(text.plain(), sentence.span().start())) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(sentence);
    }
    return lines;
  }

  private static boolean begins(String plain, int at) {
    int i = at - 1;
    while (i >= 0 && plain.charAt(i) != '\n' && Character.isWhitespace(plain.charAt(i))) {
      i--;
    }
    return i < 0 || plain.charAt(i) == '\n';
  }

  private List<Span> series(Text text, List<List<Sentence>> paragraphs) {
    List<Span> heads = new ArrayList<>();
    List<Span> series = new ArrayList<>();
    for (List<Sentence> paragraph : paragraphs) {
      if (headed(text, paragraph)) {
        series.add(paragraph.get(0).span());
      } else {
        series.clear();
      }
      if (series.size() >= SERIES) {
        heads.addAll(series);
      }
    }
    return heads;
  }

  /**
   * 提升创新水平。…提升载体功能。…提升集聚效应。…: sentences of one clause in a paragraph that begin with the same word
   * and are equally long, each with others behind it.
   */
  private static List<Span> parallel(Text text, List<Sentence> paragraph) {
    Map<String, List<Integer>> alike = new TreeMap<>();
    for (int i = 0; i + 1 < paragraph.size(); i++) {
      Span span = paragraph.get(i).span();
      if (brief(paragraph.get(i)) && span.length() > OPENING) {
        String opening = text.in(span).substring(0, OPENING);
        alike.computeIfAbsent(opening + span.length(), any -> new ArrayList<>()).add(i);
      }
    }
    return alike.values().stream()
        .filter(places -> places.size() >= SERIES)
        .filter(places -> places.stream().noneMatch(i -> places.contains(i + 1)))
        .flatMap(List::stream)
        .map(i -> paragraph.get(i).span())
        .toList();
  }

  private boolean headed(Text text, List<Sentence> paragraph) {
    return told(text, paragraph) > 1
        && (brief(paragraph.get(0)) || summed(text, paragraph))
        && !paragraph.get(0).states(text.plain())
        && !grammar.is("colon", paragraph.get(0).clauses().get(0).mark())
        && !grammar.opensOrdinal(text.in(paragraph.get(0).span()));
  }

  /** How many sentences a paragraph has, the note that closes it not counted. */
  private int told(Text text, List<Sentence> paragraph) {
    int all = paragraph.size();
    return all > 1 && noted(text.in(paragraph.get(all - 1).span()).strip()) ? all - 1 : all;
  }

  private static boolean brief(Sentence sentence) {
    return sentence.clauses().size() == 1 && sentence.span().length() <= LONGEST;
  }

  /** Whether one or two clauses sum up a paragraph that a note of responsibility closes. */
  private boolean summed(Text text, List<Sentence> paragraph) {
    Sentence first = paragraph.get(0);
    Sentence last = paragraph.get(paragraph.size() - 1);
    return first.clauses().size() <= CLAUSES
        && first.span().length() <= CLAUSES * LONGEST
        && noted(text.in(last.span()).strip())
        && !note.matcher(text.in(first.span())).find();
  }

  private boolean noted(String sentence) {
    boolean bracket =
        grammar.is("opening", sentence.substring(0, 1))
            && grammar.is("closing", sentence.substring(sentence.length() - 1));
    return note.matcher(sentence).find() || (bracket && grammar.note(sentence));
  }
}
