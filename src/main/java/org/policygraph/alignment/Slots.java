package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Found;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Quantities;
import org.policygraph.language.Quantity;
import org.policygraph.language.Time;
import org.policygraph.language.Times;

/** Compares two measures slot by slot. */
final class Slots {

  private static final List<String> BINDING = List.of("permission", "encouragement", "obligation");
  private static final Map<Slot, String> ROLES =
      Map.of(Slot.RESPONSIBLE, "responsible", Slot.SUPPORTING, "supporting", Slot.TARGET, "target");
  private static final Map<Slot, String> CRITERIA =
      Map.of(Slot.CONDITION, "condition", Slot.STANDARD, "standard");

  private final Quantities quantities = new Quantities();
  private final Times times = new Times();
  private final Values values = new Values();
  private final Pattern document;

  Slots() {
    Lexicon words = Lexicon.load("alignment-words");
    String open = words.words("document-open").iterator().next();
    String close = words.words("document-close").iterator().next();
    document = Pattern.compile(open + "[^" + close + "]+" + close);
  }

  /**
   * A measure with the slots that are read from its words.
   *
   * @param measure the measure
   * @param quantities its numbers, ratios, amounts and bounds
   * @param times its deadlines, durations and frequencies
   * @param documents the documents that it names
   */
  record Filled(
      Directive measure,
      List<Found<Quantity>> quantities,
      List<Found<Time>> times,
      Set<String> documents) {

    private String text(Found<?> found) {
      return measure.quote().substring(found.span().start(), found.span().end());
    }
  }

  /** Reads the slots of a measure. */
  Filled read(Directive measure) {
    List<Found<Time>> found = times.in(measure.quote());
    return new Filled(
        measure, quantities.in(measure.quote(), found), found, documents(measure.quote()));
  }

  /** What became of each slot, in the order of the slots. */
  List<Change> changes(Filled localSlots, Filled referenceSlots) {
    List<Change> changes = new ArrayList<>();
    quantities(changes, localSlots, referenceSlots);
    times(changes, localSlots, referenceSlots);
    Directive local = localSlots.measure;
    Directive reference = referenceSlots.measure;
    for (Slot slot : List.of(Slot.CONDITION, Slot.STANDARD)) {
      texts(changes, slot, criteria(local, slot), criteria(reference, slot));
    }
    for (Slot slot : List.of(Slot.RESPONSIBLE, Slot.SUPPORTING, Slot.TARGET)) {
      texts(changes, slot, participants(local, slot), participants(reference, slot));
    }
    modality(changes, local.modality(), reference.modality());
    texts(changes, Slot.DOCUMENT, localSlots.documents, referenceSlots.documents);
    return List.copyOf(changes);
  }

  private void quantities(List<Change> changes, Filled local, Filled reference) {
    List<Found<Quantity>> there = new ArrayList<>(reference.quantities);
    for (Found<Quantity> mine : local.quantities) {
      Found<Quantity> other = take(there, q -> q.unit().equals(mine.value().unit()));
      if (other == null) {
        changes.add(
            new Change(Slot.QUANTITY, Kind.ADDED, "", local.text(mine), Direction.STRICTER));
      } else if (!mine.value().equals(other.value())) {
        changes.add(
            new Change(
                Slot.QUANTITY,
                Kind.CHANGED,
                reference.text(other),
                local.text(mine),
                values.direction(local.measure.quote(), mine.value(), other.value())));
      }
    }
    there.forEach(
        lost ->
            changes.add(
                new Change(Slot.QUANTITY, Kind.LOST, reference.text(lost), "", Direction.LOOSER)));
  }

  private void times(List<Change> changes, Filled local, Filled reference) {
    List<Found<Time>> there = new ArrayList<>(reference.times);
    for (Found<Time> mine : local.times) {
      Found<Time> other = take(there, t -> t.kind() == mine.value().kind());
      if (other == null) {
        changes.add(new Change(Slot.TIME, Kind.ADDED, "", local.text(mine), Direction.STRICTER));
      } else if (!mine.value().equals(other.value())) {
        changes.add(
            new Change(
                Slot.TIME,
                Kind.CHANGED,
                reference.text(other),
                local.text(mine),
                values.direction(local.measure.quote(), mine.value(), other.value())));
      }
    }
    there.forEach(
        lost ->
            changes.add(
                new Change(Slot.TIME, Kind.LOST, reference.text(lost), "", Direction.LOOSER)));
  }

  private static <T> @Nullable Found<T> take(List<Found<T>> from, Predicate<T> wanted) {
    for (int i = 0; i < from.size(); i++) {
      if (wanted.test(from.get(i).value())) {
        return from.remove(i);
      }
    }
    return null;
  }

  /** What only one side says; what one side says within a longer text of the other is shared. */
  private static void texts(
      List<Change> changes, Slot slot, Set<String> local, Set<String> reference) {
    List<String> added = without(local, reference);
    List<String> lost = without(reference, local);
    added.forEach(text -> changes.add(new Change(slot, Kind.ADDED, "", text, Direction.UNKNOWN)));
    lost.forEach(text -> changes.add(new Change(slot, Kind.LOST, text, "", Direction.UNKNOWN)));
  }

  private static List<String> without(Collection<String> texts, Collection<String> others) {
    return texts.stream()
        .filter(t -> others.stream().noneMatch(o -> o.contains(t) || t.contains(o)))
        .toList();
  }

  private static Set<String> criteria(Directive directive, Slot slot) {
    return directive.criteria().stream()
        .filter(c -> c.type().equals(CRITERIA.get(slot)))
        .map(Directive.Condition::quote)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> participants(Directive directive, Slot slot) {
    return directive.participants().stream()
        .filter(p -> p.role().equals(ROLES.get(slot)))
        .map(Directive.Participant::text)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void modality(List<Change> changes, String local, String reference) {
    int step = binding(local) - binding(reference);
    if (step != 0) {
      changes.add(
          new Change(
              Slot.MODALITY,
              Kind.CHANGED,
              reference,
              local,
              step > 0 ? Direction.STRICTER : Direction.LOOSER));
    }
  }

  /** A prohibition binds as an obligation does. */
  private static int binding(String modality) {
    int step = BINDING.indexOf(modality);
    return step < 0 ? BINDING.size() - 1 : step;
  }

  private Set<String> documents(String quote) {
    Set<String> documents = new LinkedHashSet<>();
    Matcher matcher = document.matcher(quote);
    while (matcher.find()) {
      documents.add(matcher.group());
    }
    return documents;
  }
}
