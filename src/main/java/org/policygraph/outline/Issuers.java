package org.policygraph.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.outline.Reading.Certainty;
import org.policygraph.source.Cue;
import org.policygraph.source.Span;

/**
 * Finds who issued a document, in the places that tell, the surest first: its title, a catalogue's
 * lines, the letterhead, the signature, the lead of a news page, the note of its passing.
 */
final class Issuers {

  private static final Cues CUES = Cues.load("identity");
  private static final Pattern BY_IN_TITLE = CUES.pattern("by-in-title");
  private static final Cue CAPTION = CUES.cue("caption");
  private static final Cue KEY = CUES.cue("issuer-key");

  /** One of these words stands in every line that names who issued it. */
  private static final Cue ISSUES = CUES.cue("issues");

  private static final Cue LETTERHEAD = CUES.cue("letterhead");
  private static final Cue LEAD = CUES.cue("issued-by");
  private static final Cue PASSED_BY = CUES.cue("passed-by");

  /** One of these words stands in every line that {@link #PASSED_BY} finds somebody in. */
  private static final Cue PASSES = CUES.cue("passes");

  private static final Cue BODY = CUES.cue("body");
  private static final Cue NO_BODY = CUES.cue("no-body");
  private static final Cue TERM = CUES.cue("term");
  private static final Cue BETWEEN = CUES.cue("between");
  private static final Pattern CELLS = Pattern.compile(Rows.CELL + "+");
  private static final int LONGEST = 60;
  private static final int HEAD = 12;

  private final String plain;
  private final Layout layout;

  Issuers(String plain, Layout layout) {
    this.plain = plain;
    this.layout = layout;
  }

  /** The issuers in order, each once. */
  List<Reading<String>> read() {
    List<Reading<String>> found = title();
    if (found.isEmpty()) {
      found = keyed();
    }
    if (found.isEmpty()) {
      found = signed();
    }
    return found.isEmpty() ? head() : found;
  }

  private List<Reading<String>> head() {
    List<Line> lines = head(layout.lines(), ISSUES);
    List<Reading<String>> found = first(LETTERHEAD, lines);
    if (found.isEmpty()) {
      found = first(LEAD, lines);
    }
    return found.isEmpty() ? first(PASSED_BY, head(lines, PASSES)) : found;
  }

  /** The lines at the head of some that hold what a cue tells. */
  private static List<Line> head(List<Line> lines, Cue cue) {
    List<Line> head = new ArrayList<>();
    for (Line line : lines.subList(0, Math.min(HEAD, lines.size()))) {
      if (cue.in(line.tight())) {
        head.add(line);
      }
    }
    return head;
  }

  private List<Reading<String>> title() {
    for (Title title : layout.titles()) {
      Span span = title.span();
      List<String> names = inTitle(span.in(plain).replace("\n", ""));
      if (!names.isEmpty()) {
        return names.stream().map(name -> stated(name, span)).toList();
      }
    }
    return List.of();
  }

  /** The bodies that a title says issued what it stands over. */
  static List<String> inTitle(String title) {
    int start = CAPTION.at(title, 0, title.length()).map(Matcher::end).orElse(0);
    Matcher by = BY_IN_TITLE.matcher(title).region(start, title.length());
    return by.lookingAt() ? names(by.group(1)) : List.of();
  }

  private List<Reading<String>> keyed() {
    for (Line line : layout.lines()) {
      Optional<Matcher> key = KEY.at(plain, line.span().start(), line.span().end());
      if (key.isPresent()) {
        List<Reading<String>> names = named(key.get().group(1), line.span());
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /**
   * The lines above the first date that ends a text or a notice; names broken over lines joined.
   */
  private List<Reading<String>> signed() {
    Map<String, Reading<String>> names = new LinkedHashMap<>();
    StringBuilder pending = new StringBuilder();
    for (int i : layout.signature()) {
      Line line = layout.lines().get(i);
      String printed = line.span().in(plain);
      String joined = pending + Spans.tight(printed);
      List<String> here = names(pending.length() == 0 ? printed : joined);
      if (here.isEmpty()) {
        pending.append(Spans.tight(printed));
      } else {
        here.forEach(name -> names.putIfAbsent(name, stated(name, line.span())));
        pending.setLength(0);
      }
    }
    return List.copyOf(names.values());
  }

  private static List<Reading<String>> first(Cue cue, List<Line> lines) {
    for (Line line : lines) {
      Optional<Matcher> found = cue.find(line.tight(), 0, line.tight().length());
      if (found.isPresent()) {
        List<Reading<String>> names = named(found.get().group(1), line.span());
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static List<Reading<String>> named(String printed, Span span) {
    List<Reading<String>> named = new ArrayList<>();
    for (String name : names(printed)) {
      named.add(stated(name, span));
    }
    return named;
  }

  /** The names of bodies that white space or 、 sets apart, if that is all there is. */
  private static List<String> names(String printed) {
    List<String> names = new ArrayList<>();
    String pending = "";
    for (String part : BETWEEN.split(printed.strip())) {
      pending += Spans.tight(part);
      if (BODY.in(pending)) {
        names.add(pending);
        pending = "";
      }
    }
    for (String name : names) {
      if (!isBody(name)) {
        return List.of();
      }
    }
    return pending.isEmpty() ? names : List.of();
  }

  /** Whether a line is nothing but names of bodies, each cell of a row one at least. */
  static boolean areNames(String printed) {
    return CELLS.splitAsStream(printed).noneMatch(cell -> names(cell).isEmpty());
  }

  private static boolean isBody(String name) {
    return name.length() <= LONGEST && !NO_BODY.in(name);
  }

  private static Reading<String> stated(String name, Span span) {
    String bare = String.join("", TERM.split(name));
    return new Reading<>(bare, Certainty.STATED, Optional.of(span));
  }
}
