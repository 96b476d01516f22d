package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Signs;
import org.policygraph.source.Span;

/**
 * Cuts a line where a signature and its date stand glued inside it, as where a page lost its line
 * breaks: behind the last sentence, and before the end of the line, a note on publication, an
 * attachment, addressees, a title that was named before, or a list without any mark.
 */
final class GluedSignature {

  private static final Cues CUES = Cues.load("layout");
  private static final Cue DATE = CUES.cue("glued-date");
  private static final Cue BODY = Cues.load("identity").cue("body");
  private static final Cue NO_BODY = Cues.load("identity").cue("no-body");
  private static final Cue NOTE = CUES.cue("publication");
  private static final Cue ATTACHED = CUES.cue("glued-attachment");
  private static final Cue LIST = CUES.cue("glued-list");
  private static final Cue NEXT = CUES.cue("glued-next");
  private static final Glyphs PROSE = CUES.glyphs("prose");
  private static final Glyphs SENTENCE_END = CUES.glyphs("glued-end");
  private static final int LONGEST_SIGNATURE = 60;
  private static final int LONGEST_LIST = 300;
  private static final int LONGEST_TITLE = 120;
  private static final int SHORTEST_TITLE = 6;

  /** So many characters without a mark are no sentence. */
  private static final int NO_SENTENCE = 100;

  private final String text;
  private final Signs signs;
  private final int end;
  private final List<Span> parts = new ArrayList<>();

  /** Whether the line before is or ends with a signature. */
  private final boolean signed;

  private int start;

  private GluedSignature(String text, Signs signs, Span line, String before) {
    this.text = text;
    this.signs = signs;
    int first = before.length();
    while (first > 0 && !PROSE.has(before.charAt(first - 1))) {
      first--;
    }
    this.signed = signs(before.substring(first));
    this.start = line.start();
    this.end = line.end();
  }

  /**
   * The parts of a line; the line itself where none is glued in it.
   *
   * @param before the line before, without white space
   */
  static List<Span> parts(String text, Signs signs, Span line, String before) {
    GluedSignature glued = new GluedSignature(text, signs, line, before);
    glued.cut();
    glued.add(glued.start, glued.end);
    return glued.parts;
  }

  private void cut() {
    Optional<Matcher> found = DATE.find(text, start, end);
    while (found.isPresent()) {
      int date = found.get().start();
      int behind = found.get().end();
      int signer = signer(date);
      int next = Spans.start(text, behind, end);
      boolean isSigned = signer < date || (signed && date == start && parts.isEmpty());
      if (isSigned && goesNoFurther(next)) {
        add(start, signer);
        add(signer, date);
        add(date, behind);
        start = next;
        heads();
      }
      found = DATE.find(text, Math.max(start, behind), end);
    }
  }

  /**
   * Where the name of a body begins that stands behind a sentence and before a date, or the date.
   */
  private int signer(int date) {
    int first = date;
    while (first > start
        && date - first <= LONGEST_SIGNATURE
        && !PROSE.has(text.charAt(first - 1))) {
      first--;
    }
    boolean behindSentence = first == start || SENTENCE_END.has(text.charAt(first - 1));
    if (behindSentence && signs(Spans.tight(text.substring(first, date)))) {
      return Spans.start(text, first, date);
    }
    return behindAttachments(date);
  }

  /** Where a list of attachments begins to which a signature is glued, or the date. */
  private int behindAttachments(int date) {
    Optional<Matcher> list = LIST.find(text, Math.max(start, date - LONGEST_LIST), date);
    return list.filter(l -> l.end() == date && BODY.in(Spans.tight(l.group())))
        .map(Matcher::start)
        .orElse(date);
  }

  private static boolean signs(String tight) {
    return tight.length() <= LONGEST_SIGNATURE && BODY.in(tight) && !NO_BODY.in(tight);
  }

  private boolean goesNoFurther(int at) {
    return at == end
        || NEXT.at(text, at, end).isPresent()
        || title(at) > at
        || (at + NO_SENTENCE <= end && !signs.hold(PROSE, at, at + NO_SENTENCE));
  }

  /**
   * Takes what stands behind a date each for a line: a note, the head of an attachment, a title.
   */
  private void heads() {
    int note = text.indexOf('\uff09', start) + 1;
    if (note > start && note <= end && NOTE.is(text.substring(start, note))) {
      add(start, note);
      start = Spans.start(text, note, end);
    }
    Optional<Matcher> attached = ATTACHED.at(text, start, end);
    if (attached.isPresent() && title(attached.get().end()) > attached.get().end()) {
      add(start, attached.get().end());
      start = Spans.start(text, attached.get().end(), end);
    }
    int title = title(start);
    add(start, title);
    start = Spans.start(text, title, end);
  }

  /** The end of the longest title that begins at a place and was named before, or the place. */
  private int title(int at) {
    int most = Math.min(end, at + LONGEST_TITLE);
    for (int stop = most; stop >= at + SHORTEST_TITLE; stop--) {
      String title = text.substring(at, stop);
      if (Titles.endsLikeTitle(title) && text.lastIndexOf(title, at - 1) >= 0) {
        return stop;
      }
    }
    return at;
  }

  private void add(int from, int to) {
    Span part = Spans.trim(text, from, to);
    if (part.length() > 0) {
      parts.add(part);
    }
  }
}
