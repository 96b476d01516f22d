package org.policygraph.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.alignment.Directive;
import org.policygraph.alignment.Lineage;
import org.policygraph.alignment.LoadedDocument;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;
import org.policygraph.store.Entry;
import org.policygraph.store.Store;

/**
 * What a reader must know of a comparison in a store before its figures: which documents were not
 * compared and why, which dates give no direction, where text is lost.
 */
final class ComparisonNotes {

  private final Store store;
  private final Entry reference;

  private ComparisonNotes(Store store, Entry reference) {
    this.store = store;
    this.reference = reference;
  }

  /**
   * The notes on all documents of a choice.
   *
   * @param coverage the answer of the coverage query for the reference, whole
   * @param named how many files the user named
   */
  static List<String> of(Choice choice, Table coverage, int named) {
    ComparisonNotes notes = new ComparisonNotes(choice.store(), choice.entry());
    Set<String> compared = new HashSet<>();
    coverage.rows().forEach(row -> compared.add(coverage.text(row, "document")));
    List<String> said = new ArrayList<>();
    if (choice.others().isEmpty() && Math.max(named, choice.entry().files()) > 1) {
      said.add(
          "The files are one document, which is not compared with itself. To compare two versions"
              + " of it, write each with 'extract --format coding' and give both to 'compare"
              + " --codings'.");
    }
    for (Entry other : choice.others()) {
      if (compared.contains(other.iri())) {
        notes.read(other, coverage).ifPresent(said::add);
      } else {
        said.add("%s: not compared. %s".formatted(name(other), notes.whyNot(other)));
      }
    }
    return said;
  }

  /** What dates and gaps of a document that was compared say. */
  private Optional<String> read(Entry local, Table coverage) {
    List<String> said = new ArrayList<>();
    if (local.date().isEmpty() || reference.date().isEmpty()) {
      said.add(
          "%s has no date: which came later is taken from links and levels"
              .formatted(local.date().isEmpty() ? "the document" : "the reference"));
    } else if (local.date().equals(reference.date())) {
      said.add("of the same date as the reference, %s".formatted(local.date().get()));
    }
    if (local.gaps() > 0) {
      long illegible =
          coverage.rows().stream()
              .filter(row -> coverage.text(row, "document").equals(local.iri()))
              .mapToLong(row -> number(coverage, row))
              .sum();
      said.add(
          "text is lost in %d places%s, %d measures of the reference may stand there"
              .formatted(
                  local.gaps(),
                  local.gaps() > local.measures() ? ", more than measures" : "",
                  illegible));
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of("%s: %s.".formatted(name(local), String.join("; ", said)));
  }

  private static long number(Table coverage, List<Cell> row) {
    String illegible = coverage.text(row, "illegible");
    return illegible.isEmpty() ? 0 : Long.parseLong(illegible);
  }

  private String whyNot(Entry other) {
    LoadedDocument local = LoadedDocument.read(store.graph(other.iri()), other.iri());
    LoadedDocument wanted = LoadedDocument.read(store.graph(reference.iri()), reference.iri());
    if (wanted.measures().isEmpty()) {
      return "The reference holds no measure.";
    }
    if (local.measures().isEmpty()) {
      return other.gaps() > 0
          ? "It holds no measure that can be read, and text is lost in %d places."
              .formatted(other.gaps())
          : "It holds no measure.";
    }
    if (topics(local.measures()).stream().noneMatch(topics(wanted.measures())::contains)) {
      return "The two have no topic in common.";
    }
    Optional<LoadedDocument> first =
        new Lineage(store.graph(store.iris().works())).earlier(local, wanted);
    if (first.isEmpty()) {
      return "It does not cite the reference, and neither dates nor places tell which came first.";
    }
    return first.get().equals(local)
        ? "It comes before the reference: name it with --reference."
        : "The two have too little in common.";
  }

  private static Set<String> topics(Collection<Directive> measures) {
    return measures.stream().map(Directive::topic).collect(Collectors.toSet());
  }

  /** Its place and title, and the end of its IRI, by which it can be named. */
  private static String name(Entry entry) {
    String end = entry.iri().substring(entry.iri().lastIndexOf('/') + 1);
    return "%s %s (%s)".formatted(entry.jurisdiction(), entry.title(), end);
  }
}
