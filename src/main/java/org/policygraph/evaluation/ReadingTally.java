package org.policygraph.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.policygraph.evaluation.ReadingReport.Share;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Reading;
import org.policygraph.outline.Sentence;
import org.policygraph.problem.Problem;
import org.policygraph.source.Span;

/** Counts for a {@link ReadingReport}, document by document. */
final class ReadingTally {

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,\uff0c\u3001;\uff1b]+");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final List<Problem> refused = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private final Counter numbers = new Counter();
  private final Counter titles = new Counter();
  private final Counter issuers = new Counter();
  private final Counter structured = new Counter();
  private final Counter reached = new Counter();

  private static final class Counter {
    private long hits;
    private long all;

    void add(boolean hit) {
      all++;
      hits += hit ? 1 : 0;
    }

    Share share() {
      return new Share(hits, all);
    }
  }

  void refuse(List<Problem> problems) {
    refused.addAll(problems);
  }

  void count(CatalogueEntry entry, Outline outline) {
    List<String> lines = outline.text().plain().lines().toList();
    number(entry, outline, lines);
    title(entry, outline);
    issuer(entry, outline, lines);
    boolean structure = outline.walk().anyMatch(Provision::operative);
    structured.add(structure);
    if (!structure) {
      misses.add(entry.file() + "\tstructure");
    }
    reach(outline);
  }

  ReadingReport report(int files) {
    return new ReadingReport(
        files,
        List.copyOf(refused),
        numbers.share(),
        titles.share(),
        issuers.share(),
        structured.share(),
        reached.share(),
        List.copyOf(misses));
  }

  private void number(CatalogueEntry entry, Outline outline, List<String> lines) {
    String expected = words(entry.number());
    if (!DIGIT.matcher(expected).find()
        || lines.stream().noneMatch(line -> bearsNumber(line, expected))) {
      return;
    }
    String found = outline.identity().number().map(Reading::value).orElse("");
    boolean bare = Character.isDigit(expected.charAt(0));
    boolean hit = bare ? words(found).endsWith(expected) : words(found).equals(expected);
    numbers.add(hit);
    if (!hit) {
      misses.add(miss(entry, "number", entry.number(), found));
    }
  }

  /** Whether a line ends with a number, which it then bears as a caption or by itself. */
  private static boolean bearsNumber(String line, String expected) {
    return line.length() < 120 && words(line).endsWith(expected);
  }

  private void title(CatalogueEntry entry, Outline outline) {
    String expected = words(entry.title());
    String found = words(outline.identity().title().value());
    String whole = words(outline.text().plain());
    boolean stands = whole.contains(expected);
    boolean hit = !found.isEmpty() && (expected.contains(found) || found.contains(expected));
    if (stands || hit) {
      titles.add(hit);
    }
    if (!hit && stands) {
      misses.add(miss(entry, "title", entry.title(), outline.identity().title().value()));
    }
  }

  private void issuer(CatalogueEntry entry, Outline outline, List<String> lines) {
    List<String> expected =
        Arrays.stream(SEPARATORS.split(entry.issuer()))
            .map(ReadingTally::words)
            .filter(name -> !name.isEmpty())
            .toList();
    List<String> wide =
        lines.stream().filter(l -> l.length() < 120).map(ReadingTally::words).toList();
    boolean stands =
        expected.stream().allMatch(e -> wide.stream().anyMatch(l -> abbreviates(e, l)));
    if (expected.isEmpty() || !stands) {
      return;
    }
    List<String> found = outline.identity().issuers().stream().map(r -> words(r.value())).toList();
    boolean hit = expected.stream().allMatch(e -> found.stream().anyMatch(f -> abbreviates(e, f)));
    issuers.add(hit);
    if (!hit) {
      misses.add(miss(entry, "issuer", entry.issuer(), found.toString()));
    }
  }

  /** Whether the letters of one name stand in the other in the same order. */
  private static boolean abbreviates(String brief, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < brief.length(); i++) {
      if (full.charAt(i) == brief.charAt(at)) {
        at++;
      }
    }
    return at == brief.length();
  }

  private void reach(Outline outline) {
    String plain = outline.text().plain();
    BitSet covered = new BitSet(plain.length());
    outline.walk().forEach(provision -> cover(provision, covered));
    for (int i = 0; i < plain.length(); i++) {
      if (!Character.isWhitespace(plain.charAt(i))) {
        reached.add(covered.get(i));
      }
    }
  }

  private static void cover(Provision provision, BitSet covered) {
    int start = provision.span().start();
    int content = provision.span().end();
    for (Sentence sentence : provision.sentences()) {
      covered.set(sentence.span().start(), sentence.span().end());
      content = Math.min(content, sentence.span().start());
    }
    if (provision.heading().isPresent()) {
      Span heading = provision.heading().get();
      covered.set(heading.start(), heading.end());
      content = Math.min(content, heading.start());
    }
    if (!provision.number().isEmpty()) {
      covered.set(start, Math.min(content, start + provision.number().length() + 3));
    }
  }

  private static String miss(CatalogueEntry entry, String what, String expected, String found) {
    return String.join("\t", entry.file(), what, expected, found);
  }

  private static String words(String text) {
    return NOT_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
