package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Span;

/** Finds the lines of a text that read like titles, also those broken over several lines. */
final class Titles {

  private static final Cues CUES = Cues.load("titles");

  private static final String KINDS = "(" + String.join("|", CUES.words("kind")) + ")";
  private static final Cue KIND = new Cue(Pattern.compile(KINDS + CUES.word("after")));

  /** The same behind which nothing stands. */
  private static final Cue BARE_KIND = new Cue(Pattern.compile(KINDS + "$"));

  /** The last characters of titles behind whose kind something stands. */
  private static final Glyphs LAST = CUES.glyphs("last");

  private static final Cue GOES_ON = CUES.cue("goes-on");
  private static final Cue NO_TITLE = CUES.cue("no-title");
  private static final Pattern ENCLOSED = CUES.pattern("enclosed");
  private static final String OUTER = CUES.word("brackets");
  private static final String INNER = CUES.word("inner-brackets");
  private static final int LONGEST_RUN = 6;
  private static final int LONGEST = 120;
  private static final int SHORTEST = 4;

  /** So many lines without punctuation are a list or a table, no title. */
  private static final int MOST_OVER = 4;

  private Titles() {}

  /** Every title in a text, in order of place. */
  static List<Title> of(List<Line> lines, boolean[] bare) {
    List<Title> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (bare[i]) {
        Optional<Title> title = from(lines, bare, i);
        if (title.isPresent()) {
          titles.add(title.get());
          i = title.get().last();
        }
      }
    }
    return titles;
  }

  /**
   * What stands over a text where nothing ends like a title: the lines without punctuation before
   * its first sentence, if they are few and Chinese.
   */
  static Optional<Title> over(List<Line> lines, Predicate<Line> bare) {
    List<Line> over = lines.stream().limit(MOST_OVER).takeWhile(bare).toList();
    String joined = over.stream().map(Line::tight).collect(Collectors.joining());
    boolean fits = joined.length() >= SHORTEST && joined.length() <= LONGEST;
    if (!fits || over.size() == Math.min(lines.size(), MOST_OVER) || !chinese(joined)) {
      return Optional.empty();
    }
    int last = over.size() - 1;
    Span span = lines.get(0).span().union(lines.get(last).span());
    return Optional.of(new Title(normal(bared(joined)), span, 0, last));
  }

  /** The word for the kind of document at the end of a title. */
  static Optional<String> kind(String title) {
    return KIND.find(title, 0, title.length()).map(matcher -> matcher.group(1));
  }

  /** Whether a text ends with the word for a kind of document. */
  static boolean endsLikeTitle(String text) {
    boolean bare = text.isEmpty() || !LAST.has(text.charAt(text.length() - 1));
    return (bare ? BARE_KIND : KIND).in(text);
  }

  /** A title with one form of brackets for the titles in it. */
  static String normal(String title) {
    return title
        .replace(INNER.charAt(0), OUTER.charAt(0))
        .replace(INNER.charAt(1), OUTER.charAt(1));
  }

  /** A title as another text quotes it. */
  static String enclosed(String title) {
    return OUTER.charAt(0) + title + OUTER.charAt(1);
  }

  /** A title without 《》 around the whole of it. */
  static String bared(String title) {
    Matcher enclosed = ENCLOSED.matcher(title);
    return enclosed.find() ? enclosed.group(1) : title;
  }

  private static Optional<Title> from(List<Line> lines, boolean[] bare, int first) {
    if (!chinese(lines.get(first).tight())) {
      return Optional.empty();
    }
    StringBuilder joined = new StringBuilder();
    int most = Math.min(lines.size(), first + LONGEST_RUN);
    for (int last = first; last < most && bare[last]; last++) {
      joined.append(lines.get(last).tight());
      if (joined.length() > LONGEST) {
        break;
      }
      boolean goesOn =
          last + 1 < most && bare[last + 1] && GOES_ON.begins(lines.get(last + 1).tight());
      if (!goesOn && ends(joined.toString())) {
        String value = normal(bared(joined.toString()));
        return Optional.of(
            new Title(value, lines.get(first).span().union(lines.get(last).span()), first, last));
      }
    }
    return Optional.empty();
  }

  private static boolean chinese(String text) {
    return text.chars().anyMatch(c -> Spans.ideograph((char) c));
  }

  private static boolean ends(String joined) {
    return joined.length() >= SHORTEST && endsLikeTitle(joined) && !NO_TITLE.is(joined);
  }
}
