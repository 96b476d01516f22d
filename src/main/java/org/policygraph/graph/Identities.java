package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policygraph.outline.Identity;
import org.policygraph.outline.Jurisdiction;
import org.policygraph.outline.Reading;
import org.policygraph.outline.Reading.Certainty;
import org.policygraph.outline.Reference;

/**
 * The identity of a work from those that its versions state: what the user gave before what is
 * printed, what is printed before what is inferred, the better version before the other.
 */
final class Identities {

  /** A reference and the version it is printed in. */
  record Printed(Reference reference, Version version) {}

  private final List<Version> versions;

  /** Takes the versions, best first. */
  Identities(List<Version> versions) {
    this.versions = versions;
  }

  /** Title. */
  Reading<String> title() {
    return best(all(Identity::title)).orElseThrow();
  }

  /** The title by which the work is known. */
  String core() {
    return Works.core(versions.get(0).outline().identity());
  }

  /** 意见, 办法, 通知…. */
  Optional<String> kind() {
    return versions.stream().flatMap(v -> v.outline().identity().kind().stream()).findFirst();
  }

  /** 发文字号. */
  Optional<Reading<String>> number() {
    return best(any(Identity::number));
  }

  /** Date of the document. */
  Optional<Reading<LocalDate>> date() {
    return best(any(Identity::date));
  }

  /** First day in force. */
  Optional<Reading<LocalDate>> inForce() {
    return best(any(Identity::inForce));
  }

  /** Last day of a trial or validity period. */
  Optional<Reading<LocalDate>> until() {
    return best(any(Identity::trialUntil));
  }

  /** Whose document it is. */
  Reading<Jurisdiction> jurisdiction() {
    return best(all(Identity::jurisdiction)).orElseThrow();
  }

  /** The issuers of the first version that names any. */
  List<Reading<String>> issuers() {
    return first(Identity::issuers);
  }

  /** The addressees of the first version that names any. */
  List<Reading<String>> addressees() {
    return first(Identity::addressees);
  }

  /** What the versions say about other documents, each statement once. */
  List<Printed> references() {
    Map<String, Printed> once = new LinkedHashMap<>();
    for (Version version : versions) {
      for (Reference reference : version.outline().identity().references()) {
        once.putIfAbsent(statement(reference), new Printed(reference, version));
      }
    }
    return new ArrayList<>(once.values());
  }

  /** What a reference says, for telling it from others. */
  static String statement(Reference reference) {
    return reference.kind()
        + " "
        + TitleCore.comparable(reference.core())
        + " "
        + reference.number().orElse("");
  }

  private <T> Stream<Reading<T>> all(Function<Identity, Reading<T>> part) {
    return versions.stream().map(version -> part.apply(version.outline().identity()));
  }

  private <T> Stream<Reading<T>> any(Function<Identity, Optional<Reading<T>>> part) {
    return versions.stream().flatMap(version -> part.apply(version.outline().identity()).stream());
  }

  private <T> List<T> first(Function<Identity, List<T>> part) {
    return versions.stream()
        .map(version -> part.apply(version.outline().identity()))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static <T> Optional<Reading<T>> best(Stream<Reading<T>> readings) {
    return readings
        .sorted(Comparator.comparingInt(reading -> rank(reading.certainty())))
        .findFirst();
  }

  private static int rank(Certainty certainty) {
    return switch (certainty) {
      case GIVEN -> 0;
      case STATED -> 1;
      case GUESSED -> 2;
    };
  }
}
