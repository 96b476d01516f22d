package org.policygraph;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policygraph.finding.Extent;
import org.policygraph.finding.Measure;
import org.policygraph.graph.Version;
import org.policygraph.outline.Gap;
import org.policygraph.outline.Identity;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Reading;
import org.policygraph.outline.Reference;
import org.policygraph.problem.Problem;
import org.policygraph.source.Removal;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * What was made of one file, for its owner: what was detected with how much certainty, what was
 * removed, what is missing, what was found.
 *
 * @param document IRI of the work
 * @param mediaType the format that was read
 * @param characters Unicode code points of the cleaned text
 * @param identity what was detected, by name, in the order of the card
 * @param references what the document says about others
 * @param removed characters removed, by clean-up pass
 * @param gaps what is lost or doubtful
 * @param remarks what its owner should know about the file as a whole, a line each
 * @param provisions how many numbered units
 * @param measures how many measures
 * @param actors how many distinct names of actors
 * @param criteria how many criteria
 * @param extent how much of what can hold measures they cover
 * @param versions how many files of this work are loaded now
 * @param speaks the file that the work's measures are read from, if it is not this one
 * @param replaced the files that this one replaced, as they came from the same place
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReportCard(
    String document,
    String mediaType,
    int characters,
    Map<String, Detected> identity,
    List<String> references,
    Map<String, Integer> removed,
    List<Missing> gaps,
    List<String> remarks,
    long provisions,
    int measures,
    long actors,
    long criteria,
    Extent extent,
    int versions,
    Optional<Speaker> speaks,
    List<String> replaced) {

  /**
   * A detected value.
   *
   * @param value the value, normalised
   * @param certainty {@code stated}, {@code guessed} or {@code given}
   */
  public record Detected(String value, String certainty) {}

  /**
   * Something lost or doubtful.
   *
   * @param kind what is wrong
   * @param start first code point of it in the cleaned text
   * @param end one past the last
   * @param hides labels of the provisions it may hide
   * @param note what a reader should know
   */
  public record Missing(String kind, int start, int end, List<String> hides, String note) {}

  /**
   * The file that speaks for a work.
   *
   * @param file its name
   * @param version the digits of its IRI
   * @param why why it and not the file of the card
   */
  public record Speaker(String file, String version, String why) {}

  /** The card of a file that was read only. */
  static ReportCard of(String document, Version version) {
    return of(document, version, List.of(), List.of(), List.of());
  }

  /**
   * The card of a file that was stored.
   *
   * @param all the versions of its work, itself one of them
   * @param replaced the files that it replaced
   * @param stored what else is to be said of it in this store
   */
  static ReportCard of(
      String document,
      Version version,
      List<Version> all,
      List<String> replaced,
      List<Problem> stored) {
    Outline outline = version.outline();
    Text text = outline.text();
    List<Measure> measures = version.measures();
    return new ReportCard(
        document,
        text.mediaType(),
        text.plain().codePointCount(0, text.plain().length()),
        identity(outline.identity()),
        outline.identity().references().stream().map(ReportCard::reference).toList(),
        removed(text),
        outline.gaps().stream().map(gap -> missing(text, gap)).toList(),
        Stream.concat(version.remarks().stream(), stored.stream()).map(Problem::toString).toList(),
        outline.walk().filter(p -> !p.number().isEmpty()).count(),
        measures.size(),
        measures.stream().flatMap(m -> m.actors().stream()).map(a -> a.name()).distinct().count(),
        measures.stream().mapToLong(m -> m.criteria().size()).sum(),
        Extent.of(outline, measures),
        all.size(),
        speaker(version, all),
        replaced);
  }

  private static Optional<Speaker> speaker(Version version, List<Version> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Version speaker = Version.speaker(all);
    return speaker.hash().equals(version.hash())
        ? Optional.empty()
        : Optional.of(new Speaker(speaker.name(), speaker.digits(), speaker.whyBefore(version)));
  }

  private static Map<String, Detected> identity(Identity identity) {
    Map<String, Detected> detected = new java.util.LinkedHashMap<>();
    detected.put("title", detected(identity.title()));
    identity.kind().ifPresent(k -> detected.put("kind", new Detected(k, "stated")));
    identity.number().ifPresent(n -> detected.put("number", detected(n)));
    put(detected, "issuer", identity.issuers());
    put(detected, "addressee", identity.addressees());
    identity.date().ifPresent(d -> detected.put("date", detected(d)));
    identity.inForce().ifPresent(d -> detected.put("inForce", detected(d)));
    identity.trialUntil().ifPresent(d -> detected.put("trialUntil", detected(d)));
    var home = identity.jurisdiction();
    detected.put(
        "jurisdiction",
        new Detected(home.value().name() + " " + home.value().code(), certainty(home)));
    return detected;
  }

  private static void put(Map<String, Detected> detected, String name, List<Reading<String>> all) {
    Optional<Reading<String>> first = all.stream().findFirst();
    String joined = String.join("\u3001", all.stream().map(Reading::value).toList());
    first.ifPresent(f -> detected.put(name, new Detected(joined, certainty(f))));
  }

  private static Detected detected(Reading<?> reading) {
    return new Detected(String.valueOf(reading.value()), certainty(reading));
  }

  private static String certainty(Reading<?> reading) {
    return reading.certainty().name().toLowerCase(Locale.ROOT);
  }

  private static String reference(Reference reference) {
    return reference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + " "
        + reference.title()
        + reference.number().map(n -> " " + n).orElse("");
  }

  private static Map<String, Integer> removed(Text text) {
    Map<String, Integer> byPass = new TreeMap<>();
    for (Removal removal : text.removals()) {
      byPass.merge(removal.pass(), removal.end() - removal.start(), Integer::sum);
    }
    return byPass;
  }

  private static Missing missing(Text text, Gap gap) {
    Span place = text.codePoints(gap.span());
    String kind = gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Missing(kind, place.start(), place.end(), gap.hides(), gap.note());
  }
}
