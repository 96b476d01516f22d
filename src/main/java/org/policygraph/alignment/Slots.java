package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Found;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Quantity;
import org.policygraph.language.Time;

/** Compares two measures slot by slot. */
final class Slots {

  private static final List<String> BINDING = List.of("permission", "encouragement", "obligation");
  private static final List<Slot> CRITERIA = List.of(Slot.CONDITION, Slot.STANDARD);

  /** A shorter name says the kind of a document only: 《决定》. */
  private static final int NAMED = 3;

  /** Stands for any value. */
  private static final String VALUE = "#";

  private static final List<Slot> ROLES = List.of(Slot.RESPONSIBLE, Slot.SUPPORTING, Slot.TARGET);

  private final ValueReader reader = new ValueReader();
  private final DifferenceWords words;
  private final ValueChanges values = new ValueChanges();
  private final ElsewhereValues elsewhere = new ElsewhereValues(values);
  private final Pattern document;

  Slots(DifferenceWords words) {
    this.words = words;
    Lexicon marks = Lexicon.load("alignment-words");
    String open = marks.words("document-open").iterator().next();
    String close = marks.words("document-close").iterator().next();
    document = Pattern.compile(open + "([^" + close + "]{" + NAMED + ",})" + close);
  }

  /**
   * A measure with the slots that are read from its words.
   *
   * @param measure the measure
   * @param quantities its numbers, ratios, amounts and bounds
   * @param times its deadlines, durations and frequencies
   * @param texts what fills each of the other slots that are filled
   * @param damaged whether some of its characters could not be read
   * @param apart who acts by a clause that asks nothing else
   */
  record Filled(
      Directive measure,
      List<Placed<Quantity>> quantities,
      List<Placed<Time>> times,
      Map<Slot, Set<String>> texts,
      boolean damaged,
      Set<String> apart) {

    /** Whether the measure itself says a text, maybe with others (公安、教育部门), or one apart for it. */
    private boolean tells(String text) {
      return apart.contains(text)
          || text.chars().allMatch(letter -> measure.quote().indexOf(letter) >= 0);
    }

    /** A text with a sign for each value in it. */
    private String bare(String text) {
      String bare = text;
      for (Placed<?> value : quantities) {
        bare = bare.replace(value.text(), VALUE);
      }
      for (Placed<?> value : times) {
        bare = bare.replace(value.text(), VALUE);
      }
      return bare;
    }
  }

  /** Reads the slots of a measure that stands alone. */
  Filled read(Directive measure) {
    return read(measure, List.of(measure));
  }

  /**
   * Reads the slots of a measure.
   *
   * @param provision the measures of its provision
   */
  Filled read(Directive measure, List<Directive> provision) {
    List<Found<Time>> found = reader.times(measure.quote());
    Map<Slot, Set<String>> texts = new EnumMap<>(Slot.class);
    for (Slot slot : CRITERIA) {
      put(texts, slot, criteria(measure, slot));
    }
    for (Slot slot : ROLES) {
      put(texts, slot, participants(measure, slot));
    }
    put(texts, Slot.DOCUMENT, documents(measure.quote()));
    return new Filled(
        measure,
        reader.quantities(measure, found),
        reader.times(measure, found),
        texts,
        Damage.in(measure.quote()),
        words.namedApart(measure, provision));
  }

  /** Notes what fills a slot that is filled. */
  private static void put(Map<Slot, Set<String>> texts, Slot slot, Set<String> filling) {
    if (!filling.isEmpty()) {
      texts.put(slot, filling);
    }
  }

  /**
   * What became of each slot of a measure, in the order of the slots; a value that the measure
   * beside its counterpart has is neither added nor lost.
   *
   * @param local the place of the local measure
   * @param reference that of its counterpart
   */
  List<Change> changes(Measures here, int local, Measures there, int reference) {
    return elsewhere.without(
        changes(here.slots(local), there.slots(reference)), here, local, there, reference);
  }

  /** What became of each slot of a measure that stands alone. */
  List<Change> changes(Filled local, Filled reference) {
    List<Change> changes = new ArrayList<>();
    changes.addAll(values.quantities(local.quantities, reference.quantities));
    changes.addAll(values.times(local.times, reference.times));
    CRITERIA.forEach(slot -> texts(changes, slot, local, reference));
    ROLES.forEach(slot -> texts(changes, slot, local, reference));
    if (!(words.asksSoftly(local.measure) && words.asksSoftly(reference.measure))) {
      modality(changes, local.measure.modality(), reference.measure.modality());
    }
    texts(changes, Slot.DOCUMENT, local, reference);
    changes.removeIf(change -> illegible(change.kind(), local, reference));
    return List.copyOf(changes);
  }

  /**
   * What only one side says itself, not carried on from before; what one side says within a longer
   * text of the other, or the other anywhere in its words, is shared, and so is what it names by
   * its own level (市财政局 for 省财政厅) or what differs in a value alone, which is compared as such.
   */
  private void texts(List<Change> changes, Slot slot, Filled local, Filled reference) {
    Set<String> here = local.texts.getOrDefault(slot, Set.of());
    Set<String> there = reference.texts.getOrDefault(slot, Set.of());
    for (String text : here) {
      if (local.tells(text)
          && !isIn(there, text)
          && !reference.measure.quote().contains(text)
          && there.stream().noneMatch(other -> fits(local, text, reference, other))) {
        changes.add(new Change(slot, Kind.ADDED, "", text, Direction.UNKNOWN));
      }
    }
    for (String text : there) {
      if (reference.tells(text)
          && !isIn(here, text)
          && !local.measure.quote().contains(text)
          && here.stream().noneMatch(other -> fits(local, other, reference, text))) {
        changes.add(new Change(slot, Kind.LOST, text, "", Direction.UNKNOWN));
      }
    }
  }

  private boolean fits(Filled local, String text, Filled reference, String other) {
    return words.levels().fits(text, other) || local.bare(text).equals(reference.bare(other));
  }

  /** What seems lost of a text that could not be read everywhere may be there, and conversely. */
  private static boolean illegible(Kind kind, Filled local, Filled reference) {
    return (kind != Kind.ADDED && local.damaged) || (kind != Kind.LOST && reference.damaged);
  }

  private static boolean isIn(Set<String> texts, String text) {
    for (String other : texts) {
      if (other.contains(text) || text.contains(other)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> criteria(Directive directive, Slot slot) {
    Set<String> quotes = new LinkedHashSet<>();
    for (Directive.Condition criterion : directive.criteria()) {
      if (criterion.type().equals(slot.id())) {
        quotes.add(criterion.quote());
      }
    }
    return quotes;
  }

  private static Set<String> participants(Directive directive, Slot slot) {
    Set<String> names = new LinkedHashSet<>();
    for (Directive.Participant participant : directive.participants()) {
      if (participant.role().equals(slot.id())) {
        names.add(participant.text());
      }
    }
    return names;
  }

  private static void modality(List<Change> changes, String local, String reference) {
    if (!local.equals(reference)) {
      changes.add(
          new Change(Slot.MODALITY, Kind.CHANGED, reference, local, binding(local, reference)));
    }
  }

  /** What must be done and what must not bind alike. */
  private static Direction binding(String local, String reference) {
    int step = binding(local) - binding(reference);
    if (step == 0) {
      return Direction.UNKNOWN;
    }
    return step > 0 ? Direction.STRICTER : Direction.LOOSER;
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
      documents.add(matcher.group(1));
    }
    return documents;
  }
}
