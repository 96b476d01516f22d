package org.policygraph.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.policygraph.outline.Layout.Part;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;

/** Finds the titles of a document, where its notice ends, where its body begins and ends. */
final class LayoutReader {

  private static final Cues CUES = Cues.load("layout");
  private static final Glyphs SENTENCE = CUES.glyphs("sentence");
  private static final Cue HEAD = CUES.cue("head");
  private static final Cue NO_HEAD = CUES.cue("no-head");
  private static final Cue PROMULGATION = CUES.cue("promulgation");
  private static final Cue RELATED = CUES.cue("related");
  private static final Cue CONTENTS = CUES.cue("toc");
  private static final Cue TRANSMITS = Cues.load("announcement").cue("transmits");
  private static final Cue FULL_TEXT = Cues.load("announcement").cue("full-text");
  private static final int LONGEST_NOTICE = 40;
  private static final int FEWEST_NUMBERED = 3;

  private final List<Line> lines;

  /** By line, how many units with a number it holds, items inside it left out. */
  private final int[] numbers;

  private final Part[] parts;
  private final List<Title> titles;
  private Optional<Title> notice = Optional.empty();
  private Optional<Title> title = Optional.empty();
  private boolean covered;
  private int body;

  LayoutReader(List<Line> lines, int[] numbers, List<Title> titles) {
    this.lines = lines;
    this.numbers = numbers;
    this.parts = new Part[lines.size()];
    this.titles = titles;
  }

  Layout read(boolean resumes) {
    findTitles();
    Arrays.fill(parts, 0, body, Part.NOTICE);
    Arrays.fill(parts, body, parts.length, Part.BODY);
    notice.ifPresent(n -> front(0, n.last()));
    title.ifPresent(t -> front(covered ? t.first() : 0, t.last()));
    if (covered && notice.isEmpty()) {
      frontBefore(0);
    }
    if (notice.isEmpty() && !Arrays.asList(parts).contains(Part.NOTICE)) {
      frontBefore(body);
    }
    contents();
    findEnd(resumes);
    return new Layout(lines, List.of(parts), notice, title);
  }

  private void findTitles() {
    int prose = firstProse();
    Optional<Title> first = titles.stream().limit(1).filter(t -> t.first() < prose).findFirst();
    Optional<Title> carried =
        carried(first, first.map(Title::last).orElse(prose)).filter(t -> !isAside(t));
    if (carried.isPresent()) {
      covered = true;
      notice = first;
      title = carried;
    } else {
      title = first;
    }
    body = title.map(t -> t.last() + 1).orElse(0);
    for (int i = body; i < lines.size(); i++) {
      Optional<Matcher> full = FULL_TEXT.find(tight(i), 0, tight(i).length());
      if (full.isPresent() && i + 1 < lines.size()) {
        title = Optional.of(new Title(full.get().group(1), lines.get(i).span(), i, i));
        notice = Optional.empty();
        body = i + 1;
        break;
      }
    }
  }

  /** A table of contents goes from its name to where its first entry stands again, as a heading. */
  private void contents() {
    int first = body;
    while (first < lines.size() && !CONTENTS.is(tight(first))) {
      first++;
    }
    int again = first + 2;
    while (again < lines.size() && !tight(again).equals(tight(first + 1))) {
      again++;
    }
    if (again < lines.size()) {
      Arrays.fill(parts, first, again, Part.FRONT);
    }
  }

  private int firstProse() {
    int prose = 0;
    while (prose < lines.size()
        && !numbered(prose)
        && !SENTENCE.in(tight(prose))
        && !isHead(tight(prose))) {
      prose++;
    }
    return prose;
  }

  /** The title of a text that a notice transmits, behind a line of that. */
  private Optional<Title> carried(Optional<Title> notice, int behind) {
    Optional<Transmittal> transmittal = notice.flatMap(n -> Transmittal.of(n.value()));
    for (Title title : titles) {
      boolean other = !notice.filter(n -> n.value().equals(title.value())).isPresent();
      if (title.first() > behind && other && carried(title, notice, transmittal)) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  /** Whether the notice before a title transmits the text that bears it. */
  private boolean carried(
      Title candidate, Optional<Title> notice, Optional<Transmittal> transmittal) {
    if (transmittal.isPresent()) {
      return transmittal.get().carries(candidate.value());
    }
    String words = before(candidate.first());
    return notice
        .map(n -> TRANSMITS.in(n.value()) && words.contains(Titles.enclosed(candidate.value())))
        .orElseGet(() -> words.contains(candidate.value()) && TRANSMITS.in(words));
  }

  /**
   * Whether what a title stands over is a list or a form beside a text that is numbered: {@code
   * 现将《…清单》印发给你们，并就有关工作通知如下：一、…}.
   */
  private boolean isAside(Title carried) {
    int above = numbers(0, carried.first());
    return above > 1 && above > numbers(carried.last() + 1, lines.size());
  }

  private String before(int line) {
    StringBuilder before = new StringBuilder();
    lines.subList(0, Math.min(line, LONGEST_NOTICE)).forEach(l -> before.append(l.tight()));
    return Titles.normal(before.toString());
  }

  /** Whether a line belongs to the head of a document, below its title. */
  private static boolean isHead(String tight) {
    return (HEAD.is(tight) && !NO_HEAD.in(tight)) || PROMULGATION.is(tight);
  }

  private void front(int first, int last) {
    Arrays.fill(parts, first, last + 1, Part.FRONT);
    head(last + 1, Math.min(lines.size(), last + 4));
  }

  private void frontBefore(int end) {
    Arrays.fill(parts, 0, end, Part.FRONT);
    head(end, lines.size());
  }

  /** Takes to the front the first lines of a stretch that belong to the head of a document. */
  private void head(int from, int end) {
    for (int i = from; i < end && !numbered(i); i++) {
      if (!isHead(tight(i)) && !DocumentNumber.alone(tight(i))) {
        break;
      }
      parts[i] = Part.FRONT;
    }
  }

  private void findEnd(boolean resumes) {
    int signed = signature();
    if (resumes && !covered && signed >= 0 && resume(signed)) {
      signed = signature();
    }
    int end = signed < 0 ? -1 : foot().attachments(signed);
    if (end < 0) {
      end = lines.size();
      while (end > body && !numbered(end - 1) && Layout.SPECIAL.is(tight(end - 1))) {
        end--;
      }
      end = foot().attachments(end);
    }
    Part part = Part.END;
    for (int i = end; i < lines.size(); i++) {
      if (RELATED.is(tight(i))) {
        part = Part.RELATED;
      } else if (i > signed && Layout.ATTACHMENT.is(tight(i))) {
        part = Part.ATTACHMENT;
      }
      parts[i] = part;
    }
    for (int i = body; i < end; i++) {
      if (RELATED.is(tight(i))) {
        Arrays.fill(parts, i, end, Part.RELATED);
        return;
      }
    }
  }

  /**
   * Takes what stands below the signature for the body, and what stands above for the notice that
   * carries it, if it is numbered, and more so than what stands above: the title of such a text is
   * often not quite what the notice says, or not named by it.
   */
  private boolean resume(int signed) {
    int from = behind(signed);
    int end = from;
    while (end < lines.size() && !RELATED.is(tight(end)) && !Layout.ATTACHMENT.is(tight(end))) {
      end++;
    }
    int last = end;
    int below = numbers(from, end);
    if (below < FEWEST_NUMBERED || below <= numbers(body, signed)) {
      return false;
    }
    covered = true;
    Optional<Title> carried =
        titles.stream()
            .filter(t -> t.first() >= from && t.first() < last && numbers(from, t.first()) == 0)
            .findFirst();
    if (carried.isPresent()) {
      notice = title;
      title = carried;
    }
    Arrays.fill(parts, body, from, Part.NOTICE);
    body = carried.map(t -> t.last() + 1).orElse(from);
    carried.ifPresent(t -> front(t.first(), t.last()));
    return true;
  }

  /** The first line behind a signature, its date, and notes on its publication. */
  private int behind(int signed) {
    int date = signed;
    while (date < lines.size() && !Layout.DATE.is(tight(date))) {
      date++;
    }
    int next = signed;
    while (next < lines.size()
        && !numbered(next)
        && !Layout.ATTACHMENT.is(tight(next))
        && (next <= date || Layout.SPECIAL.is(tight(next)))) {
      next++;
    }
    return next;
  }

  /** How many units with a number stand in a stretch of lines. */
  private int numbers(int from, int end) {
    return Arrays.stream(numbers, from, end).sum();
  }

  private String tight(int line) {
    return lines.get(line).tight();
  }

  private boolean numbered(int line) {
    return numbers[line] > 0;
  }

  /**
   * The first line of the signature: the bare lines above a line that is a date; or -1. Where they
   * stand right below the title and a text follows, they are its head.
   */
  private int signature() {
    for (int i = body + 1; i < lines.size(); i++) {
      if (!numbered(i) && Layout.DATE.is(tight(i)) && parts[i] == Part.BODY) {
        int first = foot().signature(i);
        if (first > body || !goesOn(i)) {
          return first;
        }
        front(body, i);
      }
    }
    return -1;
  }

  /** Whether a text follows a line. */
  private boolean goesOn(int line) {
    for (int i = line + 1; i < lines.size(); i++) {
      if (numbered(i) || SENTENCE.in(tight(i))) {
        return true;
      }
    }
    return false;
  }

  private Foot foot() {
    return new Foot(lines, numbers, body);
  }
}
