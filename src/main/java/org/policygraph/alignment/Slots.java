package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, List<Found<Quantity>>> knownQuantities = new ConcurrentHashMap<>();
  private final Map<String, List<Found<Time>>> knownTimes = new ConcurrentHashMap<>();
  private final Pattern document;

  Slots() {
    Lexicon words = Lexicon.load("alignment-words");
    String open = words.words("document-open").iterator().next();
    String close = words.words("document-close").iterator().next();
    document = Pattern.compile(open + "[^" + close + "]+" + close);
  }

  /** What became of each slot, in the order of the slots. */
  List<Change> changes(Directive local, Directive reference) {
    List<Change> changes = new ArrayList<>();
    quantities(changes, local, reference);
    times(changes, local, reference);
    for (Slot slot : List.of(Slot.CONDITION, Slot.STANDARD)) {
      texts(changes, slot, criteria(local, slot), criteria(reference, slot));
    }
    for (Slot slot : List.of(Slot.RESPONSIBLE, Slot.SUPPORTING, Slot.TARGET)) {
      texts(changes, slot, participants(local, slot), participants(reference, slot));
    }
    modality(changes, local.modality(), reference.modality());
    texts(changes, Slot.DOCUMENT, documents(local), documents(reference));
    return List.copyOf(changes);
  }

  private void quantities(List<Change> changes, Directive local, Directive reference) {
    List<Found<Quantity>> here = quantities(local);
    List<Found<Quantity>> there = new ArrayList<>(quantities(reference));
    for (Found<Quantity> mine : here) {
      Found<Quantity> other = take(there, q -> q.unit().equals(mine.value().unit()));
      if (other == null) {
        changes.add(
            new Change(Slot.QUANTITY, Kind.ADDED, "", text(local, mine), Direction.STRICTER));
      } else if (!mine.value().equals(other.value())) {
        changes.add(
            new Change(
                Slot.QUANTITY,
                Kind.CHANGED,
                text(reference, other),
                text(local, mine),
                values.direction(local.quote(), mine.value(), other.value())));
      }
    }
    there.forEach(
        lost ->
            changes.add(
                new Change(Slot.QUANTITY, Kind.LOST, text(reference, lost), "", Direction.LOOSER)));
  }

  private void times(List<Change> changes, Directive local, Directive reference) {
    List<Found<Time>> here = times(local);
    List<Found<Time>> there = new ArrayList<>(times(reference));
    for (Found<Time> mine : here) {
      Found<Time> other = take(there, t -> t.kind() == mine.value().kind());
      if (other == null) {
        changes.add(new Change(Slot.TIME, Kind.ADDED, "", text(local, mine), Direction.STRICTER));
      } else if (!mine.value().equals(other.value())) {
        changes.add(
            new Change(
                Slot.TIME,
                Kind.CHANGED,
                text(reference, other),
                text(local, mine),
                values.direction(mine.value(), other.value())));
      }
    }
    there.forEach(
        lost ->
            changes.add(
                new Change(Slot.TIME, Kind.LOST, text(reference, lost), "", Direction.LOOSER)));
  }

  /** A measure is compared with several; its numbers are read once. */
  private List<Found<Quantity>> quantities(Directive directive) {
    return knownQuantities.computeIfAbsent(
        directive.quote(), quote -> quantities.in(quote, times(directive)));
  }

  private List<Found<Time>> times(Directive directive) {
    return knownTimes.computeIfAbsent(directive.quote(), times::in);
  }

  private static <T> @Nullable Found<T> take(List<Found<T>> from, Predicate<T> wanted) {
    for (int i = 0; i < from.size(); i++) {
      if (wanted.test(from.get(i).value())) {
        return from.remove(i);
      }
    }
    return null;
  }

  private static <T> String text(Directive directive, Found<T> found) {
    return directive.quote().substring(found.span().start(), found.span().end());
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

  private Set<String> documents(Directive directive) {
    Set<String> documents = new LinkedHashSet<>();
    Matcher matcher = document.matcher(directive.quote());
    while (matcher.find()) {
      documents.add(matcher.group());
    }
    return documents;
  }

  /** How many slots of each kind only the local text fills. */
  static Map<Slot, Long> added(List<Change> changes) {
    return changes.stream()
        .filter(c -> c.kind() == Kind.ADDED)
        .collect(Collectors.groupingBy(Change::slot, LinkedHashMap::new, Collectors.counting()));
  }
}
