package org.policygraph.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each line of a document is there for.
 *
 * @param lines the lines
 * @param parts for each line, the part it belongs to
 * @param notice title of the covering notice, where a body with a title of its own follows it
 * @param title title of the body
 */
record Layout(List<Line> lines, List<Part> parts, Optional<Title> notice, Optional<Title> title) {

  /** The parts of an official document. */
  enum Part {
    /** Letterhead, number, title, addressees. */
    FRONT,
    /** A covering notice, or the news lead before a text. */
    NOTICE,
    /** The text itself. */
    BODY,
    /** Signature, date, lists of attachments, notes of printing. */
    END,
    /** What is attached to the text. */
    ATTACHMENT,
    /** What a web page adds. */
    RELATED
  }

  private static final Cues CUES = Cues.load("layout");
  private static final Pattern DATE = CUES.pattern("date");
  private static final Pattern PROSE = CUES.pattern("prose");
  private static final Pattern SENTENCE = CUES.pattern("sentence");
  private static final Pattern HEAD = CUES.pattern("head", "promulgation");
  private static final Pattern RELATED = CUES.pattern("related");
  private static final Pattern ATTACHMENT = CUES.pattern("attachment", "attachment-title");
  private static final Pattern SPECIAL =
      CUES.pattern(
          "date",
          "letterhead",
          "blank-page",
          "publication",
          "attachment-list",
          "attachment",
          "attachment-title",
          "copies",
          "printed",
          "contact",
          "related",
          "toc");
  private static final Pattern TRANSMITS = Cues.load("announcement").pattern("transmits");
  private static final Pattern FULL_TEXT = Cues.load("announcement").pattern("full-text");
  private static final int LONGEST_BARE = 120;
  private static final int LONGEST_SIGNATURE = 40;
  private static final int MOST_SIGNERS = 8;
  private static final int LONGEST_NOTICE = 40;

  /** Reads the make-up of a document from its lines. */
  static Layout of(List<Line> lines, List<Unit> units) {
    boolean[] numbered = new boolean[lines.size()];
    units.stream().filter(u -> u.mark().isPresent()).forEach(u -> numbered[u.line()] = true);
    List<Boolean> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      bare.add(!numbered[i] && bare(lines.get(i).tight()));
    }
    return new Reader(lines, numbered, bare).read();
  }

  /** The titles, that of a covering notice first. */
  List<Title> titles() {
    return Stream.concat(notice.stream(), title.stream()).toList();
  }

  /**
   * The lines of the first signature: short ones without punctuation above a line that is a date,
   * or, where there is none, at the end of the text.
   */
  List<Integer> signature() {
    for (int i = 1; i < lines.size(); i++) {
      if (parts.get(i) != Part.ATTACHMENT && isDate(lines.get(i).tight())) {
        List<Integer> signers = signers(i);
        if (!signers.isEmpty()) {
          return signers;
        }
      }
    }
    return IntStream.range(0, lines.size())
        .filter(i -> parts.get(i) == Part.END)
        .filter(i -> signs(lines.get(i).tight()))
        .boxed()
        .toList();
  }

  private List<Integer> signers(int date) {
    int first = date;
    while (first > 0
        && date - first < MOST_SIGNERS
        && parts.get(first - 1) != Part.FRONT
        && signs(lines.get(first - 1).tight())) {
      first--;
    }
    return IntStream.range(first, date).boxed().toList();
  }

  private static boolean signs(String tight) {
    return tight.length() <= LONGEST_SIGNATURE
        && !PROSE.matcher(tight).find()
        && !is(SPECIAL, tight);
  }

  /** Whether a line, white space removed, is a date and nothing else. */
  static boolean isDate(String tight) {
    return is(DATE, tight);
  }

  private static boolean is(Pattern sort, String tight) {
    return sort.matcher(tight).matches();
  }

  private static boolean bare(String tight) {
    return tight.length() <= LONGEST_BARE
        && !PROSE.matcher(tight).find()
        && !is(SPECIAL, tight)
        && !DocumentNumber.alone(tight);
  }

  /** The work of {@link #of}. */
  private static final class Reader {
    private final List<Line> lines;
    private final boolean[] numbered;
    private final List<Boolean> bare;
    private final Part[] parts;
    private Optional<Title> notice = Optional.empty();
    private Optional<Title> title = Optional.empty();
    private int body;

    Reader(List<Line> lines, boolean[] numbered, List<Boolean> bare) {
      this.lines = lines;
      this.numbered = numbered;
      this.bare = bare;
      this.parts = new Part[lines.size()];
    }

    Layout read() {
      findTitles();
      Arrays.fill(parts, 0, body, Part.NOTICE);
      Arrays.fill(parts, body, parts.length, Part.BODY);
      notice.ifPresent(n -> front(0, n.last()));
      title.ifPresent(t -> front(notice.isPresent() ? t.first() : 0, t.last()));
      if (notice.isEmpty() && !Arrays.asList(parts).contains(Part.NOTICE)) {
        frontBefore(body);
      }
      findEnd();
      return new Layout(lines, List.of(parts), notice, title);
    }

    private void findTitles() {
      List<Title> titles = Titles.of(lines, bare);
      int prose = firstProse();
      Optional<Title> first = titles.stream().filter(t -> t.first() < prose).findFirst();
      Optional<Title> carried =
          titles.stream()
              .filter(
                  t -> t.first() > prose || (first.isPresent() && t.first() > first.get().last()))
              .filter(t -> carried(t, first))
              .findFirst();
      if (carried.isPresent()) {
        notice = first;
        title = carried;
      } else {
        title = first;
      }
      body = title.map(t -> t.last() + 1).orElse(0);
      for (int i = body; i < lines.size(); i++) {
        Matcher full = FULL_TEXT.matcher(lines.get(i).tight());
        if (full.find() && i + 1 < lines.size()) {
          title = Optional.of(new Title(full.group(1), lines.get(i).span(), i, i));
          notice = Optional.empty();
          body = i + 1;
          break;
        }
      }
    }

    private int firstProse() {
      int prose = 0;
      while (prose < lines.size()
          && !numbered[prose]
          && !SENTENCE.matcher(lines.get(prose).tight()).find()
          && !is(HEAD, lines.get(prose).tight())) {
        prose++;
      }
      return prose;
    }

    /** Whether the notice before a title transmits the text that bears it. */
    private boolean carried(Title candidate, Optional<Title> notice) {
      Optional<Transmittal> transmittal = notice.flatMap(n -> Transmittal.of(n.value()));
      if (transmittal.isPresent()) {
        String carried = Titles.normal(transmittal.get().carried());
        return carried.contains(candidate.value()) || candidate.value().contains(carried);
      }
      String words = notice.isEmpty() ? before(candidate.first()) : "";
      return notice.isEmpty()
          && words.contains(candidate.value())
          && TRANSMITS.matcher(words).find();
    }

    private String before(int line) {
      StringBuilder before = new StringBuilder();
      lines.subList(0, Math.min(line, LONGEST_NOTICE)).forEach(l -> before.append(l.tight()));
      return Titles.normal(before.toString());
    }

    private void front(int first, int last) {
      Arrays.fill(parts, first, last + 1, Part.FRONT);
      for (int i = last + 1; i < lines.size() && i <= last + 3; i++) {
        String tight = lines.get(i).tight();
        if (numbered[i] || !(is(HEAD, tight) || DocumentNumber.alone(tight))) {
          break;
        }
        parts[i] = Part.FRONT;
      }
    }

    private void frontBefore(int end) {
      Arrays.fill(parts, 0, end, Part.FRONT);
      for (int i = end; i < lines.size(); i++) {
        String tight = lines.get(i).tight();
        if (numbered[i] || !(is(HEAD, tight) || DocumentNumber.alone(tight))) {
          break;
        }
        parts[i] = Part.FRONT;
      }
    }

    private void findEnd() {
      int end = signature();
      if (end < 0) {
        end = lines.size();
        while (end > body && !numbered[end - 1] && is(SPECIAL, lines.get(end - 1).tight())) {
          end--;
        }
      }
      Part part = Part.END;
      for (int i = end; i < lines.size(); i++) {
        String tight = lines.get(i).tight();
        if (is(RELATED, tight)) {
          part = Part.RELATED;
        } else if (is(ATTACHMENT, tight)) {
          part = Part.ATTACHMENT;
        }
        parts[i] = part;
      }
      for (int i = body; i < end; i++) {
        if (is(RELATED, lines.get(i).tight())) {
          Arrays.fill(parts, i, end, Part.RELATED);
          break;
        }
      }
    }

    /** The first line of the signature: the bare lines above a line that is a date; or -1. */
    private int signature() {
      for (int i = body + 1; i < lines.size(); i++) {
        if (!numbered[i] && is(DATE, lines.get(i).tight()) && parts[i] == Part.BODY) {
          int first = i;
          while (first > body
              && i - first < MOST_SIGNERS
              && !numbered[first - 1]
              && lines.get(first - 1).tight().length() <= LONGEST_SIGNATURE
              && !PROSE.matcher(lines.get(first - 1).tight()).find()) {
            first--;
          }
          return first;
        }
      }
      return -1;
    }
  }
}
